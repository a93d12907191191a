import type { Direction } from "../../scoring/peer-order";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import type { BarAward, Points } from "./bar-award";
import type { HeldBar, Side } from "./bar-condition";
import { isSameBar } from "./bar-condition";
import type { Limits } from "./agreed-limits";
import { limitsOf } from "./agreed-limits";
import type { BarSentence } from "./bar-sentence";
import type { BarStep } from "./bar-step";
import type { Sides, ZeroLine } from "./bar-sides";
import { sidesOf } from "./bar-sides";
import { isSameSubject } from "./bar-subject";
import type { RuleHints } from "../clauses/rule-parts";
import type { StepReading } from "../../scoring/rules/steps";

/** Points at the bar: the full points, so many, or nothing that changes 不扣分. */
export type AtBar = { readonly points: Exact | null; readonly isBase: boolean; readonly isNoChange: boolean };

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
