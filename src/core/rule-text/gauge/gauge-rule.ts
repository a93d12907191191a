import type { Award } from "../../scoring/rules/award";
import { points, share } from "../../scoring/rules/award";
import type { FormulaRule } from "../../scoring/rules/formula";
import type { Expression, FormulaCase } from "../../scoring/rules/formula-expression";
import { figure, operation } from "../../scoring/rules/formula-expression";
import { writeFormula } from "../../scoring/rules/formula-text";
import { HUNDRED, ZERO } from "../../values/exact";
import type { Points } from "../bars/bar-award";
import type { MainBar } from "./gauge-bar";
import { awardExpression, proportionOf } from "./gauge-bar";
import { comparisonsOfAll, heldCases, pointsExpression, stepsExpression } from "./gauge-cases";
import type { StagedStep } from "./gauge-clauses";
import type { Condition } from "../situations/situation-condition";
import type { Effect } from "../situations/situation-effect";
import type { StepWay } from "../situations/situation-steps";
import type { Stepped } from "./gauge-placed";
import { placedOf } from "./gauge-placed";

/** The formula of each stage, in order; `isOther` takes the other reading of a step in percent. */
export function ruleOf(stepped: Stepped, way: StepWay, isOther: boolean): FormulaRule | null {
  const { gauge, main, gain, loss, told } = stepped;
  const stepsOf = (one: StagedStep | null): Expression | null => {
    if (one === null) return null;
    const how = told.get(one)!;
    const stepIn = isOther && how.isAsked ? (how.stepIn === "own" ? "share" : "own") : how.stepIn;
    return stepsExpression(one.step, main.bar, stepIn, way);
  };
  const [added, taken] = [stepsOf(gain), stepsOf(loss)];
  const above = added && operation(main.base, "+", added);
  const lossBase = baseAtBar(stepped);
  const below = taken && operation(lossBase, "-", taken);
  if ((gain && !above) || (loss && !below)) return null;
  const lossEffect: Effect | null = below && { kind: "formula", expression: below, subject: "", full: null };
  const placed = placedOf(stepped, lossEffect);
  if (placed === null) return null;
  const { limits } = gauge;
  const most = limits.top ? pointsExpression(limits.top) : limits.plusCap && moved(main.base, "+", limits.plusCap);
  const least = limits.bottom
    ? pointsExpression(limits.bottom)
    : limits.minusCap && moved(lossBase, "-", limits.minusCap);
  const isMain = (effect: Effect): boolean => effect.kind === "award" && effect.award === main.award;
  const casesOf = (conditions: readonly Condition[], effect: Effect): readonly FormulaCase[] | null => {
    const when = comparisonsOfAll(conditions);
    if (above && isMain(effect)) return heldCases(when, above, { most, least: null });
    if (effect === lossEffect) return heldCases(when, below!, { most: null, least });
    const gives = expressionOf(effect, main);
    return gives && [{ when, gives }];
  };
  const listed: (readonly FormulaCase[] | null)[] = placed.apart.map(({ when, effect }) =>
    casesOf(when === "otherwise" ? [] : when, effect),
  );
  if (placed.only) listed.push(casesOf(placed.only.when === "otherwise" ? [] : placed.only.when, placed.only.effect));
  if (placed.stretches) {
    const { looksAt, unit, inOrder, otherwise } = placed.stretches;
    for (const { within, given } of inOrder) listed.push(casesOf([{ looksAt, within, unit, subject: "" }], given));
    if (otherwise) listed.push(casesOf([], otherwise));
  }
  if (listed.some((one) => one === null)) return null;
  const cases = listed.flatMap((one) => one ?? []);
  return { kind: "formula", cases, top: topOf(stepped, cases), floor: ZERO, decimals: null };
}

/** 下降的得3分,持平的得2.5分,上升的每升1%扣0.5分 goes down from what there is at the bar itself. */
function baseAtBar({ gauge: { stages }, main }: Stepped): Expression {
  for (const { when, effect } of stages) {
    if (when === "otherwise" || when.length !== 1 || effect.kind !== "award") continue;
    const { looksAt, within } = when[0]!;
    const isThere = within.low?.equals(main.bar.bound) && within.high?.equals(main.bar.bound);
    if (looksAt === main.bar.looksAt && isThere) return awardExpression(effect.award) ?? main.base;
  }
  return main.base;
}

function topOf({ gain, gauge: { limits } }: Stepped, cases: readonly FormulaCase[]): Award | null {
  if (gain) return null;
  if (limits.top) return limits.top.of === "points" ? points(limits.top.figure) : share(limits.top.figure);
  return writeFormula(cases).includes("分值") ? share(HUNDRED) : null;
}

function moved(base: Expression, sign: "+" | "-", { of, figure: size }: Points): Expression {
  if (base.kind === "figure" && of === "points" && !base.isPercent) {
    return figure(sign === "+" ? base.value.add(size) : base.value.sub(size));
  }
  return operation(base, sign, pointsExpression({ of, figure: size }));
}

/** What a stage without steps of its own gives; by proportion of the bar. */
function expressionOf(effect: Effect, main: MainBar): Expression | null {
  switch (effect.kind) {
    case "award":
      return awardExpression(effect.award);
    case "formula":
      return effect.expression;
    case "proportion":
      return proportionOf(main, effect.percent);
    case "steps":
      return null;
  }
}
