import { ruleParameters } from "./rule-parameters";
import { withChoices } from "./chosen-readings";
import { readRule } from "./read-rule";
import type { UnderstoodRule } from "./rule-reading";
import type { ScoringRule } from "../scoring/rules/registry";

const reading = (text: string): UnderstoodRule => {
  const read = readRule(text);
  if (!read.understood) throw new Error(`not understood: ${read.words}`);
  return read;
};

const chosen = (text: string, choices: string): string | null => {
  const picked = withChoices(reading(text), choices);
  return picked && ruleParameters(picked.rule as ScoringRule);
};

/** Asks how parts of a step count: in proportion, not at all, or as a whole step. */
const STEPS = "参保率≥95%得2分,每低1个百分点扣0.2分";
/** Asks that, and whether the percent are points or a share of the target. */
const PERCENT = "参保率≥95%得2分,每低1%扣0.2分";

test.each([
  [STEPS, "1", "步长=1;每步扣=0.2"],
  [STEPS, "2", "步长=1;每步扣=0.2;读法=整步"],
  [STEPS, "3", "步长=1;每步扣=0.2;读法=起步"],
  [PERCENT, "1/2", "步长=1;每步扣=0.2;步长单位=目标的%"],
  [PERCENT, "3/2", "步长=1;每步扣=0.2;步长单位=目标的%;读法=起步"],
  [PERCENT, "3", "步长=1;每步扣=0.2;读法=起步"],
])("%s with 理解=%s is %s", (text, choices, parameters) => {
  expect(chosen(text, choices)).toBe(parameters);
});

test.each([
  [STEPS, "4"],
  [STEPS, "0"],
  [STEPS, "整步"],
  [STEPS, "1/1"],
  ["参保率≥95%得2分,每低1个百分点扣0.2分,不足1个百分点的不扣分", "1"],
])("%s with 理解=%s names no choice", (text, choices) => {
  expect(chosen(text, choices)).toBeNull();
});

test("a chosen reading may be another rule, with its own target", () => {
  const text = "达到90%得满分,未达到的按比例得分";
  expect(reading(text).target?.value.toString()).toBe("90");
  expect(withChoices(reading(text), "2")?.target?.value.toString()).toBe("100");
});
