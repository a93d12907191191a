import type { Exact } from "../../values/exact";
import { exactText, number } from "./parameter";
import type { Award } from "./award";
import { AWARD, awardPoints } from "./award";
import { refused, scored, within } from "./outcome";
import type { RuleKindOf } from "./rule-kind";

/** Points by where the value lies between this band's standard and the next one up 标准值折算. */
export interface BetweenStandardsRule {
  readonly kind: "betweenStandards";
  readonly lower: Exact;
  readonly lowerAward: Award;
  readonly upper: Exact;
  readonly upperAward: Award;
}

/**
 * The lower standard's points plus (value - lower) / (upper - lower) of the way to the upper standard's, held between both.
 *
 * Rule: 功效系数法 of 中央企业综合绩效评价实施细则: 权数×本档系数 + 功效系数×(权数×上档系数 - 权数×本档系数); and the score per
 * point of 综合评分法. Points as `12`, coefficients as `60%` of the full points. Equal standards are refused.
 *
 * @example full 20, standards 1.7 and 9.5 at 60% and 80%: 8 -> 15.23
 */
export const betweenStandards: RuleKindOf<BetweenStandardsRule> = {
  kind: "betweenStandards",
  names: { "zh-CN": "标准值折算", en: "Between two standards" },
  otherNames: ["功效系数法", "综合评分法"],
  needs: ["value"],
  parameters: {
    lower: number("本档标准", "1.7"),
    lowerAward: { name: "本档得", example: "60%", ...AWARD },
    upper: number("上档标准", "9.5"),
    upperAward: { name: "上档得", example: "80%", ...AWARD },
  },
  apply(rule, input) {
    if (input.value === null) return refused("betweenStandards", "noValue", input);
    if (rule.lower.equals(rule.upper)) return refused("betweenStandards", "sameStandards", input);
    const low = awardPoints(rule.lowerAward, input.full);
    const high = awardPoints(rule.upperAward, input.full);
    const coefficient = input.value.sub(rule.lower).div(rule.upper.sub(rule.lower));
    const isFalling = high.compare(low) < 0;
    const points = within(low.add(high.sub(low).mul(coefficient)), isFalling ? high : low, isFalling ? low : high);
    const standards = { lower: exactText(rule.lower), upper: exactText(rule.upper) };
    return scored("betweenStandards", points, input, { ...standards, low, high, coefficient });
  },
};
