import type { RuleInputs } from "../core/rule-text/rule-inputs";
import { understandRule } from "../core/rule-text/understand-rule";
import { ruleQuestionSentence, ruleWork, understandingSentence } from "./rule-sentence";

test("the sentence of a score says target, gap, step and deduction", () => {
  const { facts } = understandRule(["参保率≥95%得2分,每低1个百分点扣0.2分,扣完为止"], { value: "92" });
  expect(ruleWork(facts!, "zh-CN")).toBe("目标 ≥95%,低 3 个百分点,每低 1 个百分点扣 0.2 分,共扣 0.6 分");
  expect(ruleWork(facts!, "en")).toBe(
    "target ≥95%, 3 percentage points below, 0.2 points off for each 1 percentage points, 0.6 taken off",
  );
});

test.each([
  ["完成率100%得15分,未完成的按比例得分", { value: "70" }, "目标 ≥100%,完成率 70%,按完成比例得分"],
  [
    "每低于目标值2%扣1分(30分)",
    { value: "4500", target: "5000" },
    "目标 ≥5000,低 500,每低目标值的 2% 扣 1 分,共扣 5 分",
  ],
  ["前三名分别加3、2、1分", { rank: "2", of: "18" }, "18 个单位中第 2 名,按名次赋分"],
  ["出现一次不达标河库扣2分,扣完为止(4分)", { value: "1" }, "每次扣 2 分,共扣 2 分"],
  ["好、较好、一般、差分别得100、80、60、0%", { value: "较好", full: "10" }, "等级“较好”"],
  ["上半年40%、下半年60%", { parts: ["80", "90"] }, "上半年 80×40%+下半年 90×60%"],
  [
    "与上年持平得6分,每下降1起加0.2分,每上升1起扣0.2分",
    { value: "5", previous: "8", full: "10" },
    "上期 8,低 3,基本分 6 分,每低 1 加 0.2 分,共加 0.6 分",
  ],
] as [string, RuleInputs, string][])("%s with %j", (text, inputs, words) => {
  expect(ruleWork(understandRule([text], inputs).facts!, "zh-CN")).toBe(words);
});

test("a rule is described as it was understood, with its worked number", () => {
  const found = understandRule(["参保率≥95%得2分,每低1个百分点扣0.2分"], { value: "92" });
  expect(understandingSentence(found, "zh-CN")).toBe(
    "按「达标扣减」计分(步长=1;每步扣=0.2),目标 ≥95%,满分 2 分。指标值 92%,目标 ≥95%,低 3 个百分点,每低 1 个百分点扣 0.2 分,共扣 0.6 分,得 1.4 分。",
  );
  expect(understandingSentence(found, "en")).toContain("1.4 points.");
});

test("a question shows what each choice gives and which one was used", () => {
  const [question] = understandRule(["≥95%得2分,每低1个百分点扣0.2分"], { value: "93.5" }).questions;
  expect(ruleQuestionSentence(question!, "zh-CN")).toBe(
    "不足一步的部分怎样计算,办法没有写明?按比例折算:得 1.7 分[暂用];不足一步不计:得 1.8 分;不足一步按一步计:得 1.6 分。",
  );
  expect(ruleQuestionSentence(question!, "en")).toContain("whole steps only: 1.8 points");
});

test("words that were not read are named, in both languages", () => {
  const found = understandRule(["视情况得分"]);
  expect(understandingSentence(found, "zh-CN")).toContain("视情况得分");
  expect(understandingSentence(found, "en")).toContain("视情况得分");
});
