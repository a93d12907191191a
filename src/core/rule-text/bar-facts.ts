import type { Direction } from "../scoring/peer-order";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO } from "../values/exact";
import type { BarAward, Points } from "./bar-award";
import type { Condition, HeldBar, Side } from "./bar-condition";
import type { Limit } from "./bar-limits";
import type { BarSentence } from "./bar-sentence";
import type { BarStep } from "./bar-step";
import { isSameSubject } from "./bar-subject";
import type { RuleHints } from "./rule-parts";
import type { StepReading } from "../scoring/rules/steps";

/** Points at the bar: the full points, so many, or nothing that changes 不扣分. */
export type AtBar = { readonly points: Exact | null; readonly isBase: boolean; readonly isNoChange: boolean };

/** 低于60%不得分, 60%以下不得分: with the line itself or without. */
export type ZeroLine = { readonly at: Exact; readonly isClosed: boolean };

/** What the clauses of one text agree on. */
export interface BarFacts {
  readonly bar: HeldBar;
  readonly direction: Direction;
  /** Whether the bar itself is not enough 高于. */
  readonly isStrict: boolean;
  readonly atBar: AtBar | null;
  readonly minus: BarStep | null;
  readonly plus: BarStep | null;
  /** What there is short of the bar, where the text says so. */
  readonly short: BarAward | null;
  /** A value at which or beyond which there is nothing, other than the bar. */
  readonly zeroLine: ZeroLine | null;
  readonly full: Exact | null;
  readonly base: Exact | null;
  readonly caps: ReadonlyMap<"plus" | "minus" | "both" | "total", Exact>;
  readonly floor: Exact | null;
  readonly reading: StepReading | null;
  readonly isUntilGone: boolean;
  readonly isHeldAtFull: boolean;
  readonly isBelowZero: boolean;
  readonly subject: string;
}

/** Puts what the clauses say of one bar together; null where they contradict each other or speak of two bars. */
export function barFacts(said: BarSentence, hints: RuleHints): BarFacts | null {
  const limits = limitsOf(said.limits);
  const bar = limits && commonBar(said);
  if (!limits || !bar) return null;
  const steps = said.steps.map((step) => withMove(step));
  if (steps.some((step) => step === null) || !areNamedAlike(said)) return null;
  const [minus, plus] = [
    steps.filter((step) => step!.sign === "minus"),
    steps.filter((step) => step!.sign !== "minus"),
  ];
  if (minus.length > 1 || plus.length > 1) return null;
  const direction = directionOf(said, minus[0] ?? null, plus[0] ?? null, bar);
  if (direction === null) return null;
  const sides = sidesOf(said, bar, direction);
  const full = limits.full;
  if (!sides || !isSizeKept(limits.size, steps as BarStep[])) return null;
  const atBar = sides.at?.kind === "points" && sides.at.points.of === "points" ? sides.at.points.figure : null;
  const toPoints = (points: Points): Exact | null => pointsOf(points, full ?? hints.full ?? atBar);
  return withPoints({ said, bar, direction, minus: minus[0] ?? null, plus: plus[0] ?? null, sides, limits }, toPoints);
}

interface Unpriced {
  readonly said: BarSentence;
  readonly bar: HeldBar;
  readonly direction: Direction;
  readonly minus: BarStep | null;
  readonly plus: BarStep | null;
  readonly sides: Sides;
  readonly limits: Limits;
}

/** Shares of the full points become points; null where the full points are not known. */
function withPoints(from: Unpriced, toPoints: (points: Points) => Exact | null): BarFacts | null {
  const { said, bar, direction, sides, limits } = from;
  const priced = (step: BarStep | null): BarStep | null | undefined => {
    const figure = step && toPoints(step.points);
    return step === null ? null : figure === null ? undefined : { ...step, points: { of: "points", figure } };
  };
  const [minus, plus] = [priced(from.minus), priced(from.plus)];
  const caps = new Map(limits.caps.map(({ of, points }) => [of, toPoints(points)]));
  const at = sides.at;
  const figure = at?.kind === "points" ? toPoints(at.points) : null;
  if (minus === undefined || plus === undefined || [...caps.values()].includes(null)) return null;
  if (caps.size < limits.caps.length || (at?.kind === "points" && figure === null)) return null;
  const atBar = at && {
    points: figure,
    isBase: at.kind === "points" && at.isBase,
    isNoChange: at.kind === "noChange",
  };
  return {
    bar,
    direction,
    isStrict: sides.isStrict,
    atBar,
    minus,
    plus,
    short: sides.short && priceShort(sides.short, toPoints),
    zeroLine: sides.zeroLine,
    full: limits.full,
    base: limits.base,
    caps: caps as ReadonlyMap<"plus" | "minus" | "both" | "total", Exact>,
    floor: limits.floor,
    reading: limits.reading,
    isUntilGone: limits.isUntilGone,
    isHeldAtFull: limits.isHeldAtFull,
    isBelowZero: limits.isBelowZero,
    subject: said.subject,
  };
}

function priceShort(award: BarAward, toPoints: (points: Points) => Exact | null): BarAward {
  if (award.kind !== "points") return award;
  const figure = toPoints(award.points);
  return figure === null ? award : { ...award, points: { of: "points", figure } };
}

function pointsOf({ of, figure }: Points, full: Exact | null): Exact | null {
  if (of === "points") return figure;
  return full && full.mul(figure).div(HUNDRED);
}

interface Limits {
  readonly full: Exact | null;
  readonly base: Exact | null;
  readonly caps: readonly Extract<Limit, { is: "cap" }>[];
  readonly floor: Exact | null;
  readonly reading: StepReading | null;
  readonly size: Exact | null;
  readonly isUntilGone: boolean;
  readonly isHeldAtFull: boolean;
  readonly isBelowZero: boolean;
}

/** Null where one thing is said twice in two ways. */
function limitsOf(limits: readonly Limit[]): Limits | null {
  const of = <Is extends Limit["is"]>(is: Is) =>
    limits.filter((one): one is Extract<Limit, { is: Is }> => one.is === is);
  const points = (is: "full" | "base" | "floor"): readonly Exact[] => of(is).map((one) => one.points);
  const isTwice = (["full", "base", "floor"] as const).some((is) =>
    points(is).some((one) => !one.equals(points(is)[0]!)),
  );
  const readings = of("reading");
  const isBoth = of("below").length > 0 && of("untilGone").length + points("floor").length > 0;
  if (isTwice || isBoth || readings.length > 1) return null;
  return {
    full: points("full")[0] ?? null,
    base: points("base")[0] ?? null,
    caps: of("cap"),
    floor: points("floor")[0] ?? null,
    reading: readings[0]?.reading ?? null,
    size: readings[0]?.size ?? null,
    isUntilGone: of("untilGone").length > 0,
    isHeldAtFull: of("heldAtFull").length > 0,
    isBelowZero: of("below").length > 0,
  };
}

function isSizeKept(size: Exact | null, steps: readonly BarStep[]): boolean {
  return size === null || (steps.length > 0 && steps.every((step) => step.size.equals(size)));
}

/** 低于目标的,每1个百分点: the side says on which way the step goes. A step against its own side contradicts itself. */
function withMove(step: BarStep): BarStep | null {
  const side = step.when?.side ?? null;
  if (side === null || (side === "missed" && step.moves !== null)) return step;
  const by = side === "<" || side === "<=" ? ("down" as const) : side === ">" || side === ">=" ? ("up" as const) : null;
  if (by === null) return null;
  return step.moves === null || step.moves === by ? { ...step, moves: by } : null;
}

function areNamedAlike({ subject, goals, steps, targets }: BarSentence): boolean {
  const named = [
    ...goals.flatMap(({ on }) => (on === "otherwise" ? [] : [on.subject])),
    ...steps.map((step) => step.when?.subject ?? step.subject),
    ...targets.map((target) => target.subject),
  ];
  return named.every((name) => isSameSubject(subject, name));
}

/** The one bar that all clauses hold the value against; null where they name two. */
function commonBar({ goals, steps, targets, basis }: BarSentence): HeldBar | null {
  const isNothing = (award: BarAward): boolean => award.kind === "nothing";
  const ofGoals = goals.flatMap(({ on, award }) => (on === "otherwise" || isNothing(award) || !on.bar ? [] : [on.bar]));
  const ofSteps = steps.flatMap((step) => [step.bar, step.when?.bar ?? null].filter((bar) => bar !== null));
  const named = [...ofGoals, ...ofSteps, ...targets.flatMap(({ bar }) => bar ?? []), ...(basis ? [basis] : [])];
  const ofNothing = goals.flatMap(({ on, award }) =>
    on !== "otherwise" && isNothing(award) && on.bar ? [on.bar] : [],
  );
  const [first, ...rest] = named.length > 0 ? named : ofNothing;
  if (first === undefined) return steps.length > 0 ? { kind: "target", words: "" } : null;
  return rest.every((other) => isSameBar(first, other)) ? first : null;
}

export function isSameBar(one: HeldBar, other: HeldBar): boolean {
  if (one.kind !== "figure" || other.kind !== "figure") return one.kind === other.kind;
  const isUnit = one.unit === other.unit || one.unit === "" || other.unit === "";
  return isUnit && one.value.equals(other.value);
}

/** Whether more or less is better; null where the clauses say both or nothing. */
function directionOf(
  { goals, targets }: BarSentence,
  minus: BarStep | null,
  plus: BarStep | null,
  bar: HeldBar,
): Direction | null {
  const ofSide = (side: Side, isGood: boolean): Direction | null =>
    side === "=" || side === "bare" || side === "missed" || side === "reached"
      ? null
      : (side === ">=" || side === ">") === isGood
        ? "higher"
        : "lower";
  const found = new Set<Direction>();
  const add = (direction: Direction | null): void => void (direction && found.add(direction));
  for (const { on, award } of goals) {
    if (on === "otherwise" || on.bar === null) continue;
    const isGood = award.kind !== "nothing" && award.kind !== "ratio";
    if (isGood && isLess(award, goals)) continue;
    add(ofSide(on.side, isGood));
  }
  for (const { side } of targets) add(ofSide(side, true));
  if (minus) add(minus.moves === "down" ? "higher" : "lower");
  if (plus) add(plus.moves === "up" ? "higher" : "lower");
  if (found.size > 1) return null;
  const isNone = bar.kind === "figure" && bar.value.equals(ZERO);
  return [...found][0] ?? (isNone ? "lower" : goals.length > 0 ? "higher" : null);
}

/** 达到得10分,未达到得5分: the fewer points are those short of the bar. */
function isLess(award: BarAward, goals: BarSentence["goals"]): boolean {
  return (
    award.kind === "points" &&
    goals.some(
      ({ award: other }) =>
        other.kind === "full" ||
        (other.kind === "points" &&
          other.points.of === award.points.of &&
          other.points.figure.compare(award.points.figure) > 0),
    )
  );
}

interface Sides {
  readonly at: Exclude<BarAward, { kind: "nothing" | "ratio" }> | null;
  readonly isStrict: boolean;
  readonly short: BarAward | null;
  readonly zeroLine: ZeroLine | null;
}

/** What there is at the bar and short of it; null where two clauses claim one side or leave the bar itself to both. */
function sidesOf(said: BarSentence, bar: HeldBar, direction: Direction): Sides | null {
  const good = direction === "higher" ? [">=", ">"] : ["<=", "<"];
  const at: { on: Condition; award: Sides["at"] }[] = [];
  const short: { on: Condition | "otherwise"; award: BarAward }[] = [];
  let zero: ZeroLine | null = null;
  for (const { on, award } of said.goals) {
    if (on === "otherwise") short.push({ on, award });
    else if (isNoMore(on, award, said, good)) continue;
    else if (award.kind === "nothing" && on.bar && !isSameBar(on.bar, bar)) {
      const line = zeroLine(on, bar, direction);
      if (line === null || zero !== null) return null;
      zero = line;
    } else if (isReached(on, good)) {
      if (award.kind === "nothing" || award.kind === "ratio") return null;
      at.push({ on, award });
    } else short.push({ on, award });
  }
  if (at.length > 1 || short.length > 1) return null;
  // 与平均水平持平得3分 alone says nothing of what is better.
  if (at[0]?.on.side === "=" && said.steps.length === 0) return null;
  const isStrict = at[0]?.on.side === ">" || at[0]?.on.side === "<";
  const missed = short[0]?.on ?? null;
  // 高于的得分,低于的不得分 leaves the bar itself to neither.
  const isClosedMiss = missed !== null && missed !== "otherwise" && (missed.side === "<=" || missed.side === ">=");
  if (missed !== null && missed !== "otherwise" && at.length > 0 && missed.bar !== null && isStrict !== isClosedMiss)
    return null;
  return { at: at[0]?.award ?? null, isStrict, short: short[0]?.award ?? null, zeroLine: zero };
}

/** 超过的不加分 says what holds anyhow where nothing is added. */
function isNoMore(
  { side }: Condition,
  award: BarAward,
  { goals, steps }: BarSentence,
  good: readonly string[],
): boolean {
  const isBeyond = (side === ">" || side === "<") && good.includes(side);
  const isOther = goals.length > 1 || steps.some(({ sign }) => sign === "minus");
  return award.kind === "noChange" && isBeyond && isOther && steps.every(({ sign }) => sign === "minus");
}

function isReached({ side }: Condition, good: readonly string[]): boolean {
  return side === "=" || side === "bare" || side === "reached" || good.includes(side);
}

/** 低于60%不得分 beside a bar of 90%: the line on the bad side; null for any other. */
function zeroLine({ side, bar: own }: Condition, bar: HeldBar, direction: Direction): ZeroLine | null {
  if (own?.kind !== "figure" || bar.kind !== "figure" || (own.unit !== bar.unit && own.unit !== "" && bar.unit !== ""))
    return null;
  if (!(direction === "higher" ? ["<", "<="] : [">", ">="]).includes(side)) return null;
  const isFarther = direction === "higher" ? own.value.compare(bar.value) < 0 : own.value.compare(bar.value) > 0;
  return isFarther ? { at: own.value, isClosed: side.endsWith("=") } : null;
}
