import type { Interval } from "../../scoring/rules/interval";
import type { Exact } from "../../values/exact";
import { ONE } from "../../values/exact";

/** Something that a stretch of values gets, with how good it is beside the others (null when they do not compare). */
export interface Stretch<Given> {
  readonly within: Interval;
  readonly given: Given;
}

export type Joined<Given> =
  | { readonly kind: "joined"; readonly stretches: readonly Stretch<Given>[] }
  /** Written in whole numbers that leave gaps: as written, and with each stretch drawn up to the next. */
  | {
      readonly kind: "gaps";
      readonly stretches: readonly Stretch<Given>[];
      readonly drawnUp: readonly Stretch<Given>[];
    }
  | { readonly kind: "contradicts" };

/** Stretches side by side that may leave some values to none of them. */
export type Arranged<Given> = Joined<Given> | { readonly kind: "open"; readonly stretches: readonly Stretch<Given>[] };

/**
 * Puts stretches side by side, best last to first as written or not: nested ones (80%以上, 50%以上) end where the next
 * begins; a bound that two claim goes to the better of them by `isBetter`. Stretches that overlap contradict each other;
 * so do gaps wider than those of whole numbers.
 */
export function joinStretches<Given>(
  written: readonly Stretch<Given>[],
  isBetter: (one: Given, other: Given) => boolean,
): Joined<Given> {
  const arranged = arrangeStretches(written, isBetter);
  return arranged.kind === "open" ? { kind: "contradicts" } : arranged;
}

/** The same, where a gap between two stretches is told as such and does not contradict. */
export function arrangeStretches<Given>(
  written: readonly Stretch<Given>[],
  isBetter: (one: Given, other: Given) => boolean,
): Arranged<Given> {
  const sorted = endNested(written).sort((a, b) => compareLow(a.within, b.within));
  const touching = [...sorted];
  const drawnUp = [...sorted];
  let hasGaps = false;
  let isOpen = false;
  for (let index = 0; index + 1 < sorted.length; index += 1) {
    const [lower, upper] = [touching[index]!, touching[index + 1]!];
    const [end, start] = [lower.within.high, upper.within.low];
    if (end === null || start === null || end.compare(start) > 0) return { kind: "contradicts" };
    if (end.equals(start)) {
      const shared = shareBound(lower, upper, isBetter);
      if (shared === null) {
        isOpen = true;
        continue;
      }
      [touching[index], touching[index + 1]] = shared;
      drawnUp[index] = {
        ...drawnUp[index]!,
        within: { ...drawnUp[index]!.within, high: start, highClosed: shared[0].within.highClosed },
      };
      drawnUp[index + 1] = shared[1];
      continue;
    }
    if (!isWholeNumberGap(lower.within, upper.within)) {
      isOpen = true;
      continue;
    }
    hasGaps = true;
    drawnUp[index] = { ...drawnUp[index]!, within: { ...drawnUp[index]!.within, high: start, highClosed: false } };
  }
  const best = touching.reverse();
  if (isOpen) return { kind: "open", stretches: best };
  return hasGaps ? { kind: "gaps", stretches: best, drawnUp: drawnUp.reverse() } : { kind: "joined", stretches: best };
}

/**
 * Whether what stretches give, best first, goes one way along the figure, or rises to a best stretch and falls again; null
 * compares with nothing. Two bars side by side that give the same say nothing, and a worse stretch between two better ones
 * is a slip of the pen: 90%以上得10分,80%以上得8分,85%以上得5分.
 */
export function isSteady(sizes: readonly (Exact | null)[]): boolean {
  const moves = sizes.flatMap((size, index) => {
    const next = sizes[index + 1];
    return size && next ? [size.compare(next)] : [];
  });
  const firstFall = moves.findIndex((move) => move > 0);
  return !moves.includes(0) && (firstFall < 0 || moves.slice(firstFall).every((move) => move > 0));
}

/** 89 and 90, 89.9 and 90, 89.99 and 90: next to each other in so many decimals. */
function isWholeNumberGap(lower: Interval, upper: Interval): boolean {
  if (!lower.highClosed || !upper.lowClosed) return false;
  const gap = upper.low!.sub(lower.high!);
  const decimals = [1, 10, 100].find((size) => [lower.high!, upper.low!].every((bound) => bound.mul(size).d === 1n));
  return decimals !== undefined && gap.mul(decimals).equals(ONE);
}

function compareLow(a: Interval, b: Interval): number {
  if (a.low === null || b.low === null) return (a.low === null ? 0 : 1) - (b.low === null ? 0 : 1);
  if (a.high === null || b.high === null)
    return a.low.compare(b.low) || (a.high === null ? 1 : 0) - (b.high === null ? 1 : 0);
  return a.low.compare(b.low) || a.high.compare(b.high);
}

/** 100分, 80%以上, 50%以上: each ends where the next above begins; the same downwards for 以下. */
function endNested<Given>(written: readonly Stretch<Given>[]): Stretch<Given>[] {
  const ups = written.filter(({ within }) => within.high === null && within.low !== null);
  const downs = written.filter(({ within }) => within.low === null && within.high !== null);
  const rest = written.filter((one) => !ups.includes(one) && !downs.includes(one));
  const rising = [...ups].sort((a, b) => a.within.low!.compare(b.within.low!) || closedFirst(a, b));
  const ended = rising.map((one, index) => {
    const next = rising[index + 1]?.within;
    return next ? { ...one, within: { ...one.within, high: next.low, highClosed: !next.lowClosed } } : one;
  });
  const sinking = [...downs].sort((a, b) => a.within.high!.compare(b.within.high!));
  const begun = sinking.map((one, index) => {
    const before = sinking[index - 1]?.within;
    return before ? { ...one, within: { ...one.within, low: before.high, lowClosed: !before.highClosed } } : one;
  });
  return [...ended, ...begun, ...rest];
}

/** 持平 is one figure, which no stretch takes from it. */
function isPoint({ low, high }: Interval): boolean {
  return low !== null && high !== null && low.equals(high);
}

/** 95%, 超过95%: the bound itself comes before what lies beyond it. */
function closedFirst<Given>(a: Stretch<Given>, b: Stretch<Given>): number {
  return Number(b.within.lowClosed) - Number(a.within.lowClosed);
}

function shareBound<Given>(
  lower: Stretch<Given>,
  upper: Stretch<Given>,
  isBetter: (one: Given, other: Given) => boolean,
): [Stretch<Given>, Stretch<Given>] | null {
  if (lower.within.highClosed !== upper.within.lowClosed) return [lower, upper];
  if (!lower.within.highClosed) return null;
  if (isPoint(lower.within)) return [lower, { ...upper, within: { ...upper.within, lowClosed: false } }];
  if (isPoint(upper.within)) return [{ ...lower, within: { ...lower.within, highClosed: false } }, upper];
  return isBetter(lower.given, upper.given)
    ? [lower, { ...upper, within: { ...upper.within, lowClosed: false } }]
    : [{ ...lower, within: { ...lower.within, highClosed: false } }, upper];
}
