import type { RatioRule } from "../../scoring/rules/ratio";
import { HUNDRED } from "../../values/exact";
import type { RuleQuestion, StatedTarget } from "../rule-reading";

/**
 * A rate of 95% gets full points and less gets its proportion: that of 95%, or of 100%? Nothing is open where the target is
 * 100% or no rate at all.
 */
export function ratioBaseQuestions(rule: RatioRule, target: StatedTarget | null): readonly RuleQuestion[] {
  if (target?.unit !== "%" || target.value.equals(HUNDRED)) return [];
  const zeroBelow = rule.zeroBelow && rule.zeroBelow.mul(target.value).div(HUNDRED);
  const ofHundred: StatedTarget = { ...target, value: HUNDRED };
  const alternatives = [
    { label: "ofTarget", rule },
    { label: "ofHundred", rule: { ...rule, zeroBelow }, target: ofHundred },
  ];
  return [{ code: "ratioBase", chosen: 0, alternatives }];
}
