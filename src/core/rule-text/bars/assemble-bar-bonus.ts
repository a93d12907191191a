import { points } from "../../scoring/rules/award";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import { part } from "../clauses/assemble-ratio-bonus";
import type { BarState } from "./bar-state";
import { aroundBar, basisFor } from "./bar-state";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import type { StepReading } from "../../scoring/rules/steps";
import type { Build } from "../clauses/step-questions";
import { withStepQuestions } from "../clauses/step-questions";

/** Points for what lies beyond a bar, with points at the bar itself or without any; null for what makes no rule. */
export function risingBeyond(state: BarState): RuleReading | null {
  const { facts } = state;
  if (facts.zeroLine || facts.isBelowZero) return null;
  if (facts.atBar && !facts.atBar.isNoChange) return fromBar(state);
  if (facts.base) return null;
  if (facts.short && facts.short.kind !== "nothing") return null;
  return fromNothing(state);
}

/** 较上年每提高1个百分点得1分,最高得3分: nothing at the bar, and so many points a step beyond it. */
function fromNothing(state: BarState): RuleReading | null {
  const { facts, target, plus, hints } = state;
  const isGiven = facts.plus!.sign === "given";
  const capped = facts.caps.get("total") ?? (facts.isHeldAtFull ? (facts.full ?? hints.full ?? null) : null);
  // 满分10分 beside 每高1个百分点加0.5分 does not say whether the bar itself has the full points.
  if (facts.full && !isGiven) return null;
  if (facts.isHeldAtFull && capped === null) return null;
  if (facts.full && capped && !facts.full.equals(capped)) return null;
  const top = capped ?? facts.full;
  const build = aroundBar(state, { base: ZERO, top });
  const full = isGiven ? top : null;
  if (isGrowthItself(state)) return asGrowth(state, top, full);
  const isOfTarget = facts.bar.kind === "target" && facts.bar.words === "" && !hints.target;
  const rule = build(facts.reading ?? "linear", "value");
  const asked: RuleQuestion[] = isOfTarget
    ? [{ code: "difference", chosen: 0, alternatives: [{ label: "difference", rule }] }]
    : [];
  return withStepQuestions(facts, plus!, basisFor(state, plus!), build, { target, full }, asked);
}

/** 同比每增长1%得0.2分: without the figure of the year before the figure is the growth itself. */
function isGrowthItself({ facts, hints }: BarState): boolean {
  const isOfPrevious = facts.bar.kind === "previous" || (facts.bar.kind === "target" && facts.bar.words === "");
  const isPercent = facts.plus!.unit === "%" || facts.plus!.unit === "pp";
  return (
    isOfPrevious &&
    facts.plus!.isGrowth &&
    isPercent &&
    !hints.previous &&
    (facts.plus!.unit === "%" || hints.previous === null || facts.bar.kind !== "previous")
  );
}

function asGrowth(state: BarState, top: Exact | null, full: Exact | null): RuleReading {
  const { facts, plus } = state;
  const since = (reading: StepReading): ScoringRule =>
    aroundBar({ ...state, facts: { ...facts, bar: { kind: "previous" } } }, { base: ZERO, top })(reading, "target");
  // A fall of 5% is given as 5, so that more of it is better.
  const growth: BarState = { ...state, facts: { ...facts, bar: { kind: "target", words: "" }, direction: "higher" } };
  const build = aroundBar(growth, { base: ZERO, top });
  const usual = build(facts.reading ?? "linear", "value");
  const alternatives = [
    { label: "difference", rule: usual },
    { label: "sincePrevious", rule: since(facts.reading ?? "linear") },
  ];
  return withStepQuestions(facts, plus!, "value", build, { target: null, full }, [
    { code: "difference", chosen: 0, alternatives },
  ]);
}

/** 完成目标得8分,每超1%加0.2分: the points at the bar and more beyond it. */
function fromBar(state: BarState): RuleReading | null {
  const { facts, target, plus, hints } = state;
  const full = facts.full ?? hints.full ?? null;
  const base = facts.atBar!.points;
  if (facts.isHeldAtFull && full === null) return null;
  const room = base !== null && facts.full !== null && facts.full.compare(base) > 0 ? facts.full : null;
  const top = facts.caps.get("total") ?? (facts.isHeldAtFull ? full : room);
  if (base !== null && top !== null && top.compare(base) <= 0) return null;
  if (base !== null && facts.full !== null && facts.full.compare(base) < 0) return null;
  const short = shortOf(state, base);
  if (short === undefined) return null;
  const build = (below: "nothing" | "ratio"): Build => bonusOn(state, base, below, top);
  const labels =
    facts.direction === "higher" && isOfTask(state) ? (["nothing", "ratio"] as const) : (["nothing"] as const);
  const alternatives = labels.map((label) => ({ label, rule: build(label)(facts.reading ?? "linear", "value") }));
  const asked: RuleQuestion[] = short === null ? [{ code: "belowBar", chosen: 0, alternatives }] : [];
  const stated = top && base && top.compare(base) > 0 ? top : (facts.full ?? base);
  return withStepQuestions(
    facts,
    plus!,
    basisFor(state, plus!),
    build(short ?? "nothing"),
    { target, full: stated },
    asked,
  );
}

function isOfTask({ facts }: BarState): boolean {
  return facts.bar.kind === "target" || facts.bar.kind === "figure";
}

/** What there is short of the bar; null where the text does not say, undefined where it says something else. */
function shortOf({ facts, hints }: BarState, base: Exact | null): "nothing" | "ratio" | null | undefined {
  const { short } = facts;
  if (short === null) return null;
  if (short.kind === "nothing") return "nothing";
  if (
    short.kind !== "ratio" ||
    facts.direction !== "higher" ||
    !(facts.bar.kind === "target" || facts.bar.kind === "figure")
  )
    return undefined;
  if (short.percent.equals(HUNDRED)) return "ratio";
  // 按完成比例的80% goes on from the 80% that there are at the bar.
  const full = facts.full ?? hints.full ?? null;
  return base && full && base.equals(full.mul(short.percent).div(HUNDRED)) ? "ratio" : undefined;
}

function bonusOn(state: BarState, base: Exact | null, below: "nothing" | "ratio", top: Exact | null): Build {
  const { facts } = state;
  const beyond = aroundBar(state, { base: ZERO, floor: ZERO });
  return (reading, stepBasis) => ({
    kind: "sumOfParts",
    parts: [part("达标得分", reached(state, base, below), base), part("超额加分", beyond(reading, stepBasis))],
    cap: top ?? (facts.isHeldAtFull ? facts.full : null),
  });
}

function reached({ facts }: BarState, base: Exact | null, below: "nothing" | "ratio"): ScoringRule {
  if (below === "ratio") return { kind: "ratio", cap: null, zeroBelow: null };
  if (facts.bar.kind === "figure" || facts.bar.kind === "target") {
    return { kind: "allOrNothing", direction: facts.direction, otherwise: ZERO };
  }
  const within = facts.direction === "higher" ? atLeast(ZERO) : { ...EVERYTHING, high: ZERO, highClosed: true };
  const award = base ? points(base) : ({ kind: "share", percent: HUNDRED } as const);
  const basis = facts.bar.kind === "average" ? "overAverage" : "overPrevious";
  return {
    kind: "tiers",
    basis,
    tiers: [
      { within, award },
      { within: EVERYTHING, award: points(ZERO) },
    ],
  };
}
