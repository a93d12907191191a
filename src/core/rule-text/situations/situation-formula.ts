import type { Award } from "../../scoring/rules/award";
import type { Expression, FormulaCase } from "../../scoring/rules/formula-expression";
import { figure, operation, percent, quantity } from "../../scoring/rules/formula-expression";
import { HUNDRED, ZERO } from "../../values/exact";
import type { Situation } from "./situation-clauses";
import { isNothing } from "./situation-clauses";
import type { Condition } from "./situation-condition";
import { comparisonsOf } from "./situation-condition";
import type { Effect } from "./situation-effect";
import { stepsFrom, type StepWay } from "./situation-steps";
import type { Stretches } from "./situation-stretches";
import { stretchesOf } from "./situation-stretches";

/** The situations as cases of a formula; `isOpen` when some values have none. */
export interface Cases {
  readonly cases: readonly FormulaCase[];
  readonly isOpen: boolean;
}

/** Null where the situations overlap, or where 按比例 does not say of what. `way` is how parts of a step count. */
export function casesOf(situations: readonly Situation[], way: StepWay): Cases | null {
  const always = alwaysOf(situations);
  if (always) return { cases: [{ when: [], gives: always }], isOpen: false };
  const stretches = stretchesOf(situations);
  return stretches ? casesOfStretches(stretches, way) : casesInOrder(situations, way);
}

/** One formula for all; 按完成率计分 before it only says what it is about. */
function alwaysOf(situations: readonly Situation[]): Expression | null {
  if (situations.some(({ when }) => when !== "always")) return null;
  const formulas = situations.filter(({ effect }) => effect.kind === "formula");
  const others = situations.filter(({ effect }) => effect.kind !== "formula");
  const isOne = formulas.length === 1 && others.every(({ effect }) => effect.kind === "proportion");
  const [only] = formulas;
  return isOne && only!.effect.kind === "formula" ? only!.effect.expression : null;
}

function casesOfStretches({ looksAt, unit, inOrder, otherwise, isOpen }: Stretches, way: StepWay): Cases | null {
  const cases = inOrder.map(({ within, given }) => {
    const condition: Condition = { looksAt, within, subject: "", unit };
    const gives = expressionOf(given, condition, way);
    return gives && { when: comparisonsOf(condition), gives };
  });
  const rest = otherwise && expressionOf(otherwise, null, way);
  if (cases.some((one) => one === null) || (otherwise !== null && rest === null)) return null;
  const known = cases.filter((one) => one !== null);
  return { cases: rest ? [...known, { when: [], gives: rest }] : known, isOpen };
}

/** Situations that look at several figures hold in the order in which they are written, and one must take what is left. */
function casesInOrder(situations: readonly Situation[], way: StepWay): Cases | null {
  const rest = situations.filter(({ when }) => typeof when === "string");
  const stated = situations.filter((one) => !rest.includes(one));
  if (rest.length !== 1 || stated.length === 0 || !lookAtSeveral(stated)) return null;
  const nothings = stated.filter(isNothing);
  const inOrder = [...nothings, ...stated.filter((one) => !nothings.includes(one)), ...rest];
  const cases = inOrder.map(({ when, effect }) => {
    const conditions = typeof when === "string" ? [] : when;
    const gives = expressionOf(effect, conditions.length === 1 ? conditions[0]! : null, way);
    return gives && { when: conditions.flatMap(comparisonsOf), gives };
  });
  return cases.every((one) => one !== null) ? { cases, isOpen: false } : null;
}

/** Stretches of one figure that could not be put side by side contradict each other, in whatever order. */
function lookAtSeveral(situations: readonly Situation[]): boolean {
  const looked = situations.map(({ when }) =>
    typeof when === "string" ? "" : when.map(({ looksAt }) => looksAt).join(" "),
  );
  return looked.length === 1 ? isEnd(looked[0]!) : new Set(looked).size === looked.length;
}

/** 最高的得满分,其余按…: the end alone and what is left. */
function isEnd(looksAt: string): boolean {
  return looksAt === "best" || looksAt === "worst";
}

function expressionOf(effect: Effect, condition: Condition | null, way: StepWay): Expression | null {
  switch (effect.kind) {
    case "formula":
      return effect.expression;
    case "award":
      return awardExpression(effect.award);
    case "proportion":
      return proportion(effect, condition);
    case "steps":
      return stepsFrom(effect, condition, way);
  }
}

function awardExpression(award: Award): Expression | null {
  if (award.kind === "points") return figure(award.points);
  if (award.kind === "less") return null;
  return award.percent.equals(HUNDRED) ? quantity("full") : operation(quantity("full"), "×", percent(award.percent));
}

/** The share of the task that is done, or short of a target or an average the share of that. */
function proportion(effect: Extract<Effect, { kind: "proportion" }>, condition: Condition | null): Expression | null {
  const bar = effect.of === "target" ? "target" : barShortOf(condition);
  if (bar === null) return null;
  const share = operation(operation(quantity("full"), "×", quantity("value")), "÷", quantity(bar));
  return effect.percent.equals(HUNDRED) ? share : operation(share, "×", percent(effect.percent));
}

function barShortOf(condition: Condition | null): "target" | "average" | null {
  if (condition === null || condition.within.high === null || condition.within.low !== null) return null;
  if (condition.looksAt === "average") return condition.within.high.equals(ZERO) ? "average" : null;
  return condition.looksAt === "target" || condition.looksAt === "completion" ? "target" : null;
}
