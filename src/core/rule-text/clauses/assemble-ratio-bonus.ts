import type { Direction } from "../../scoring/peer-order";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO } from "../../values/exact";
import type { StepClause } from "./clause";
import type { RuleQuestion, RuleReading, StatedTarget } from "../rule-reading";
import { understood } from "../rule-reading";
import { stepInUnitOf } from "./step-unit";

/** What the clauses say of a rule that gives proportion below the target and adds beyond it. */
export interface RatioBonus {
  readonly plus: StepClause;
  readonly plusCap: Exact | null;
  readonly top: Exact | null;
  readonly reading: StepReading | null;
  readonly target: StatedTarget | null;
  readonly hinted: Exact | null;
  readonly full: Exact | null;
  /** Completion in percent below which there are no points. */
  readonly zeroBelow: Exact | null;
}

/**
 * 完成任务得满分,每超5%加0.5分,最高加2分;未完成的按比例得分: the proportion up to the full points and, beyond the target, a
 * bonus of its own. Null where the step is in a unit that the target is not in.
 */
export function ratioWithBonus(said: RatioBonus): RuleReading | null {
  const plus = stepInUnitOf(said.plus, said.target);
  if (plus === null || plus.moves !== "up") return null;
  const figure = said.hinted ?? said.target?.value ?? null;
  const isHundred = figure?.equals(HUNDRED) ?? false;
  const isShare = plus.unit === "%" && (said.target === null ? !isHundred : said.target.unit !== "%");
  const isOpen = plus.unit === "%" && said.target?.unit === "%" && !isHundred;
  if (plus.unit === "pp" && said.target === null && !isHundred) return null;
  const build = (reading: StepReading, basis: "value" | "target"): ScoringRule => ({
    kind: "sumOfParts",
    parts: [
      part("按完成比例", { kind: "ratio", cap: null, zeroBelow: said.zeroBelow }),
      part("超额加分", bonusBeyond({ ...said, plus, direction: "higher" }, reading, basis)),
    ],
    cap: said.top,
  });
  const basis = isShare ? "target" : "value";
  const rule = build(said.reading ?? "linear", basis);
  const questions: RuleQuestion[] = [];
  if (said.reading === null) {
    const alternatives = (["linear", "whole", "started"] as const).map((label) => ({
      label,
      rule: build(label, basis),
    }));
    questions.push({ code: "stepReading", chosen: 0, alternatives });
  }
  if (isOpen) {
    const alternatives = (["value", "target"] as const).map((label) => ({
      label,
      rule: build(said.reading ?? "linear", label),
    }));
    questions.push({ code: "stepBasis", chosen: 0, alternatives });
  }
  return understood(rule, { target: said.target, full: said.full, questions });
}

/** What is added beyond a bar that itself gives base points (null: the full points). */
export interface BaseAndMore {
  readonly plus: StepClause;
  readonly plusCap: Exact | null;
  readonly top: Exact | null;
  readonly direction: Direction;
  readonly base: Exact | null;
}

/** Base points at the bar and so many a step beyond it; below the bar nothing, or the base in proportion. */
export function baseAndMore(
  said: BaseAndMore,
  below: "nothing" | "ratio",
  reading: StepReading,
  basis: "value" | "target",
): ScoringRule {
  const reached: ScoringRule =
    below === "ratio"
      ? { kind: "ratio", cap: null, zeroBelow: null }
      : { kind: "allOrNothing", direction: said.direction, otherwise: ZERO };
  const parts = [part("达标得分", reached, said.base), part("超额加分", bonusBeyond(said, reading, basis))];
  return { kind: "sumOfParts", parts, cap: said.top };
}

/** A part that looks at the figure itself. */
export function part(name: string, rule: ScoringRule, full: Exact | null = null): RulePart {
  return { name, rule, full, target: null, looksAt: "value" };
}

/** Nothing at the bar and so many points a step beyond it. */
export function bonusBeyond(
  said: Pick<BaseAndMore, "plus" | "plusCap" | "direction">,
  reading: StepReading,
  stepBasis: "value" | "target",
): ScoringRule {
  return {
    kind: "overFulfilment",
    direction: said.direction,
    reading,
    stepBasis,
    base: ZERO,
    plusStep: said.plus.step,
    plus: said.plus.points,
    plusCap: said.plusCap,
    minusStep: ONE,
    minus: ZERO,
    minusCap: null,
    top: null,
    floor: ZERO,
  };
}
