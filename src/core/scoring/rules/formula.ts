import type { Exact } from "../../values/exact";
import { min } from "../../values/exact";
import { plain, round } from "../../values/rounding";
import type { Award } from "./award";
import { AWARD, awardPoints } from "./award";
import type { Known } from "./evaluate-formula";
import { allHold, evaluate, quantitiesOf } from "./evaluate-formula";
import type { FormulaCase, Quantity } from "./formula-expression";
import { quantitiesIn } from "./formula-expression";
import { readFormula, writeConditions, writeExpression, writeFormula } from "./formula-text";
import { notBelow, refused, scored } from "./outcome";
import type { Parameter } from "./parameter";
import { FLOOR, optional, readExact } from "./parameter";
import type { RuleKindOf, RuleNeed } from "./rule-kind";

/** Points by a formula of the office's own, one for each situation where it has several 公式计分. */
export interface FormulaRule {
  readonly kind: "formula";
  /** The first whose conditions all hold counts. */
  readonly cases: readonly FormulaCase[];
  /** Most points 最高, as points or a share of the full points; null for none. */
  readonly top: Award | null;
  readonly floor: Exact | null;
  /** Decimals that the office rounds the result to 保留两位小数; null leaves it to the method's own rounding. */
  readonly decimals: number | null;
}

const DECIMALS: Parameter<number> = {
  name: "小数位",
  example: "2",
  read: (text) => {
    const value = readExact(text);
    return value?.d === 1n && value.compare(0) >= 0 && value.compare(6) <= 0 ? Number(value.n) : undefined;
  },
  write: String,
};

/**
 * The result of the formula of the first situation that holds, held between floor and top, then rounded.
 *
 * Rule: 得分=目标值÷实际值×分值; 达到30%得满分,未达到的按实际处置率÷30%×分值. A quantity that is not known refuses, and so
 * does a divisor of zero, or a target, average, best or previous figure below zero that stands as a divisor by itself; a
 * unit to which no situation applies is refused.
 *
 * @example full 6, 实际值≥30:分值|其余:分值×实际值÷30: 24 -> 4.8, 35 -> 6
 */
export const formula: RuleKindOf<FormulaRule> = {
  kind: "formula",
  names: { "zh-CN": "公式计分", en: "Formula" },
  otherNames: ["公式"],
  needs: ["value"],
  parameters: {
    cases: { name: "公式", example: "实际值≥90:分值|其余:分值×实际值÷90", read: readFormula, write: writeFormula },
    top: optional({ name: "最高", example: "120%", ...AWARD }),
    floor: FLOOR,
    decimals: optional(DECIMALS),
  },
  needsOf: ({ cases }) => [...new Set([...quantitiesIn(cases)].flatMap((name) => NEEDS[name] ?? []))],
  apply(rule, input) {
    const known = quantitiesOf(input);
    for (const { when, gives } of rule.cases) {
      const holds = allHold(when, known);
      if (typeof holds === "string") return refused("formula", holds, input);
      if (!holds) continue;
      const result = evaluate(gives, known);
      if (typeof result === "string") return refused("formula", result, input);
      const points = held(rule, result, input.full);
      return scored("formula", points, input, {
        situation: when.length === 0 ? "" : writeConditions(when),
        formula: writeExpression(gives),
        worked: writeExpression(gives, (name) => figureText(name, known)),
        result,
        isHeld: !points.equals(result),
      });
    }
    return refused("formula", "noTier", input);
  },
};

const NEEDS: Partial<Record<Quantity, RuleNeed>> = {
  value: "value",
  target: "target",
  average: "average",
  previous: "previous",
  best: "peers",
  worst: "peers",
  rank: "rank",
  rankFromLast: "rank",
  units: "rank",
};

function held({ top, floor, decimals }: FormulaRule, result: Exact, full: Exact): Exact {
  const points = notBelow(floor, top === null ? result : min(result, awardPoints(top, full)));
  return decimals === null ? points : round(points, decimals);
}

/** What a formula was worked out with is known. */
function figureText(name: Quantity, known: Known): string {
  return plain(known(name) as Exact);
}
