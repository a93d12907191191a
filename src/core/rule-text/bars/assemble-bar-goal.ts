import { points, share } from "../../scoring/rules/award";
import type { Award } from "../../scoring/rules/award";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { Interval } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { TiersRule } from "../../scoring/rules/tiers";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import type { BarFacts } from "./bar-facts";
import type { BarState } from "./bar-state";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { ratioBaseQuestions } from "../clauses/ratio-base";

/** A bar to reach without any steps: 不低于任务数的得10分,低于任务数的不得分; null where something is left out. */
export function resting(state: BarState): RuleReading | null {
  const { facts, target } = state;
  if (facts.zeroLine || facts.caps.size > 0 || facts.base) return null;
  const full = fullOf(facts);
  if (full === undefined) return null;
  if (facts.short?.kind === "ratio") return inProportion(state, full);
  const otherwise = otherwiseOf(facts);
  if (otherwise === undefined || (!facts.atBar && !isWholeBar(facts))) return null;
  if (facts.bar.kind === "average" || facts.bar.kind === "previous" || facts.isStrict) {
    return sides(facts, otherwise, full);
  }
  const rule: ScoringRule = { kind: "allOrNothing", direction: facts.direction, otherwise: otherwise ?? ZERO };
  return understood(rule, { target, full, questions: otherwise === null ? belowBarAsked(facts, rule) : [] });
}

/** Undefined where the points at the bar are not the full points that the text names. */
function fullOf({ atBar, full }: BarFacts): Exact | null | undefined {
  const named = atBar?.points ?? null;
  if (atBar?.isNoChange) return undefined;
  return named && full && !named.equals(full) ? undefined : (named ?? full);
}

/** What there is short of the bar: null where the text does not say, undefined where it cannot be told. */
function otherwiseOf({ short }: BarFacts): Exact | null | undefined {
  if (short === null) return null;
  if (short.kind === "nothing") return ZERO;
  return short.kind === "points" && short.points.of === "points" ? short.points.figure : undefined;
}

/** 达不到100%的不得分 and 低于任务数的不得分 leave nothing but the full points; 低于60%不得分 does. */
function isWholeBar({ bar, short }: BarFacts): boolean {
  const isWhole = bar.kind === "figure" && (bar.value.equals(HUNDRED) ? bar.unit === "%" : bar.value.equals(ZERO));
  return short?.kind === "nothing" && (isWhole || (bar.kind === "target" && bar.words !== ""));
}

function belowBarAsked({ direction }: BarFacts, rule: ScoringRule): readonly RuleQuestion[] {
  const ratio: ScoringRule = { kind: "ratio", cap: null, zeroBelow: null };
  const labels = direction === "higher" ? [{ label: "ratio", rule: ratio }] : [];
  return [{ code: "belowBar", chosen: 0, alternatives: [{ label: "nothing", rule }, ...labels] }];
}

/** 未达到的按比例得分. */
function inProportion({ facts, target }: BarState, full: Exact | null): RuleReading | null {
  const { short, bar, direction, atBar } = facts;
  if (short?.kind !== "ratio" || !short.percent.equals(HUNDRED) || direction !== "higher" || !atBar) return null;
  if (bar.kind !== "figure" && bar.kind !== "target") return null;
  const rule = { kind: "ratio", cap: null, zeroBelow: null } as const;
  return understood(rule, { target, full, questions: target ? ratioBaseQuestions(rule, target) : [] });
}

/** The sides of an average, of the figure before, or of a bar that is itself not enough. */
function sides(facts: BarFacts, otherwise: Exact | null, full: Exact | null): RuleReading | null {
  const { bar, direction, isStrict, atBar } = facts;
  if (otherwise === null || !atBar) return null;
  const at: Award = full ? points(full) : share(HUNDRED);
  const from = bar.kind === "figure" ? bar.value : ZERO;
  const within: Interval =
    direction === "higher"
      ? { ...EVERYTHING, low: from, lowClosed: !isStrict }
      : { ...EVERYTHING, high: from, highClosed: !isStrict };
  const basis: TiersRule["basis"] =
    bar.kind === "figure"
      ? "value"
      : bar.kind === "average"
        ? "overAverage"
        : bar.kind === "previous"
          ? "overPrevious"
          : "overTarget";
  const tiers = [
    { within, award: at },
    { within: EVERYTHING, award: points(otherwise) },
  ];
  return understood({ kind: "tiers", basis, tiers }, { full });
}
