import { assess } from "../../src/core/scoring/assess";
import { decimal } from "../../src/core/values/rounding";
import { findingSentence } from "../../src/i18n/finding-sentence";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

const HEADERS = ["一级指标", "指标", "分值", "取数", "计分办法", "目标值", "参数", "类型"];

/** One township, one figure, the office's own sentence. */
function scoreByText(full: number, value: number | string, text: string, rest: readonly string[] = []) {
  const grids = [
    ...methodGrids({
      roster: ["城关镇"],
      headers: HEADERS,
      criteria: [["", "指标甲", full, "数据!数值", text, ...rest]],
    }),
    gridOf("数据", [
      ["乡镇", "数值"],
      ["城关镇", value],
    ]),
  ];
  const { standings, findings } = assess({ grids });
  const points = standings[0]?.scores[0]?.points;
  const asked = findings.filter(({ code }) => code === "method.rule-question");
  return {
    points: points ? decimal(points, 2) : null,
    codes: findings.map(({ code }) => code),
    asked: asked.map((one) => findingSentence(one, "zh-CN")),
  };
}

test.each([
  [2, 92, "≥95%得2分,每低1个百分点扣0.2分,扣完为止", "1.40"],
  [4, "99.65%", "达标率100%计满分;每减少0.1个百分点扣1分,扣完为止", "0.50"],
  [4, 1, "出现一次扣2分,扣完为止", "2.00"],
] as const)("%s 分,%s,%s -> %s", (full, value, text, points) => {
  expect(scoreByText(full, value, text).points).toBe(points);
});

test("a parameter beside the sentence answers what the sentence leaves open", () => {
  const text = "达标率100%计满分;每减少0.1个百分点扣1分,扣完为止";
  const asked = scoreByText(4, "99.65%", text);
  expect(asked.codes).toContain("method.rule-question");
  const answered = scoreByText(4, "99.65%", text, ["", "读法=整步"]);
  expect(answered).toEqual({ points: "1.00", codes: [], asked: [] });
});

test.each([
  ["每低1个百分点扣0.1分", "读法=不足一步按一步计", "3.90"],
  ["每低1%扣0.1分", "步长单位=百分点;读法=按比例折算", "3.94"],
] as const)("the words of a choice are an answer: %s with %s", (step, parameters, points) => {
  expect(scoreByText(4, "94.4%", `≥95%得满分,${step}`, ["", parameters])).toEqual({ points, codes: [], asked: [] });
});

test.each([
  ["≥95%得满分,每低1个百分点扣0.1分", "理解=2", "4.00"],
  ["≥95%得满分,每低1个百分点扣0.1分", "理解=3", "3.90"],
  ["≥95%得满分,每低1个百分点扣0.1分", "理解=1", "3.94"],
  ["≥95%得满分,未达到的按比例得分", "理解=2", "3.78"],
  ["≥98%得满分,90%以下不得分", "理解=2", "0.00"],
] as const)("the number of a choice is an answer: %s with %s", (text, parameters, points) => {
  expect(scoreByText(4, "94.4%", text, ["", parameters])).toEqual({ points, codes: [], asked: [] });
});

test("a number that no choice has blocks and says so", () => {
  const { points, codes } = scoreByText(4, "94.4%", "≥95%得满分,每低1个百分点扣0.1分", ["", "理解=4"]);
  expect(points).toBeNull();
  expect(codes).toContain("rule.parameter-unreadable");
});

test("a sentence that is not understood blocks and is quoted", () => {
  expect(scoreByText(4, 1, "按上级有关精神执行到位")).toMatchObject({ points: null, codes: ["rule.not-understood"] });
});

test("a bar in the sentence that differs from the target cell blocks", () => {
  const { codes } = scoreByText(2, 92, "≥95%得2分,每低1个百分点扣0.2分,扣完为止", ["≥90%", "读法=按比例"]);
  expect(codes).toContain("method.target-differs");
});

test.each([
  "≥95%得2分,每低1个百分点扣0.2分",
  "第1名得4分,第2名得3分",
  "第1名得4分,其余按第1名的比例得分",
  "完成得4分",
  "每发生1起扣1分,排名后3名扣2分",
  "优秀80-89,良好70-79得4分",
  "90-100得4分,80-89得3分,80以下不得分",
  "每低1%扣0.1分",
])("what %s leaves open is asked in the office's words, with a way to answer", (text) => {
  for (const sentence of scoreByText(4, 92, text).asked) {
    expect(sentence.replace(text, "")).not.toMatch(/[A-Za-z]/);
    expect(sentence).toMatch(/请在计分办法里写明/);
  }
});

test("places beyond those named are asked with words for both choices", () => {
  expect(scoreByText(4, 92, "第1名得4分,第2名得3分").asked).toContain(
    "计分办法“第1名得4分,第2名得3分”:列出名次以外的单位得多少分,办法没有写明。可以理解为:1 不得分、2 与最后一档相同;现按“不得分”计算。请在计分办法里写明,或在“参数”里写“理解=1/”加编号,例如“理解=1/2”。",
  );
});
