import { expectMistakes, expectPoints, inputOf } from "../../../../test/support/rule-case";
import { ruleWork } from "../../../i18n/rule-sentence";
import { ruleFromParameters } from "../../rule-text/rule-parameters";
import { applyRule, needsOf } from "./registry";

expectPoints("formula", [
  ["公式=分值×目标值÷实际值;最高=100%", { full: 5, value: 0.5, target: 0.4 }, "4"],
  ["公式=分值×目标值÷实际值;最高=100%", { full: 5, value: 0.32, target: 0.4 }, "5"],
  ["公式=分值×目标值÷实际值;最高=100%", { full: 5, value: 0, target: 0.4 }, "divisorNotPositive"],
  ["公式=分值×实际值÷目标值;最高=120%", { full: 10, value: 70, target: 50 }, "12"],
  ["公式=分值×实际值÷目标值;最高=11", { full: 10, value: 70, target: 50 }, "11"],
  ["公式=分值×实际值÷目标值", { full: 10, value: 70 }, "noTarget"],
  ["公式=分值×实际值÷目标值", { full: 10, value: 70, target: -2 }, "targetNotPositive"],
  ["公式=分值×实际值÷上期值", { full: 10, value: 70, previous: 0 }, "previousNotPositive"],
  ["公式=分值×实际值÷最高值", { full: 10, value: -2, peers: [-2, -1] }, "bestNotPositive"],
  ["公式=分值×实际值÷平均值", { full: 10, value: 7, average: 0 }, "divisorNotPositive"],
  ["公式=分值×实际值÷平均值", { full: 10, average: 4 }, "noValue"],
  ["公式=60+(实际值-最低值)÷(最高值-最低值)×40", { value: 25, peers: [10, 25, 30, 15] }, "90"],
  ["公式=60+(实际值-最低值)÷(最高值-最低值)×40", { value: 10, peers: [10, 10] }, "divisorNotPositive"],
  ["公式=60+(实际值-最低值)÷(最高值-最低值)×40", { value: 10 }, "noPeers"],
  // The fall that was reached of the fall that was wanted: (60-54)÷(60-50)×10.
  ["公式=分值×(上期值-实际值)÷(上期值-目标值)", { full: 10, value: 54, previous: 60, target: 50 }, "6"],
  ["公式=分值×(实际值-上期值)÷(目标值-上期值)", { full: 10, value: 390, previous: 400, target: 500 }, "0"],
  ["公式=分值×(实际值-上期值)÷(目标值-上期值);最低=无", { full: 10, value: 390, previous: 400, target: 500 }, "-1"],
  ["公式=实际值≥30:分值|其余:分值×实际值÷30", { full: 6, value: 24 }, "4.8"],
  ["公式=实际值≥30:分值|其余:分值×实际值÷30", { full: 6, value: 30 }, "6"],
  ["公式=实际值>平均值:5|实际值=平均值:3|实际值<平均值:1", { value: 4, average: 4 }, "3"],
  ["公式=实际值>平均值:5|实际值=平均值:3|实际值<平均值:1", { value: 5, average: 4 }, "5"],
  ["公式=实际值>平均值:5|实际值=平均值:3|实际值<平均值:1", { value: 3, average: 4 }, "1"],
  ["公式=实际值>平均值:5|实际值=平均值:3", { value: 3, average: 4 }, "noTier"],
  ["公式=实际值≤4且实际值>2:5|其余:0", { value: 4 }, "5"],
  ["公式=实际值≤4且实际值>2:5|其余:0", { value: 2 }, "0"],
  ["公式=实际值≤4且平均值>2:5|其余:0", { value: 2 }, "noAverage"],
  ["公式=名次÷单位数≤30%:分值|倒数名次=1:0|其余:80%×分值", { full: 10, rank: 6, of: 20 }, "10"],
  ["公式=名次÷单位数≤30%:分值|倒数名次=1:0|其余:80%×分值", { full: 10, rank: 7, of: 20 }, "8"],
  ["公式=名次÷单位数≤30%:分值|倒数名次=1:0|其余:80%×分值", { full: 10, rank: 20, of: 20 }, "0"],
  ["公式=名次÷单位数≤30%:分值|倒数名次=1:0|其余:80%×分值", { full: 10, rank: 6 }, "noPeers"],
  ["公式=实际值≥5:5|其余:0", { average: 4 }, "noValue"],
  ["公式=平均值≥实际值:5|其余:0", { average: 4 }, "noValue"],
  ["公式=分值×实际值÷上期值", { full: 10, value: 70 }, "noPrevious"],
  ["公式=最高值", { value: 1 }, "noPeers"],
  ["公式=最低值", { value: 1 }, "noPeers"],
  ["公式=实际值<5:1|其余:0", { value: 5 }, "0"],
  ["公式=实际值<5:1|其余:0", { value: 4 }, "1"],
  ["公式=实际值≥5:1|其余:0", { value: 5 }, "1"],
  ["公式=实际值≥5:1|其余:0", { value: 6 }, "1"],
  ["公式=实际值≥5:1|其余:0", { value: 4 }, "0"],
  ["公式=12÷实际值;最低=无", { value: -3 }, "-4"],
  ["公式=12÷(实际值-5);最低=无", { value: 2 }, "-4"],
  ["公式=12÷(实际值-5)", { value: 5 }, "divisorNotPositive"],
  ["公式=12÷平均值;最低=无", { value: 1, average: -3 }, "divisorNotPositive"],
  ["公式=分值×实际值÷目标值;小数位=6", { full: 1, value: 1, target: 3 }, "0.333333"],
  ["公式=名次", { value: 7 }, "noPeers"],
  ["公式=名次", {}, "noRank"],
  ["公式=名次", { value: 7, peers: [9, 7, 7] }, "2"],
  ["公式=3-取整((80-实际值)÷2)×0.2", { value: 75 }, "2.6"],
  ["公式=3-进整((80-实际值)÷2)×0.2", { value: 75 }, "2.4"],
  ["公式=3-进整((80-实际值)÷目标值)×0.2", { value: 75 }, "noTarget"],
  ["公式=10-(实际值-(-3))", { value: 2 }, "5"],
  ["公式=10-(4-实际值)-1", { value: 2 }, "7"],
  ["公式=12÷(实际值÷2)", { value: 3 }, "8"],
  ["公式=分值×实际值÷目标值;小数位=2", { full: 6, value: 50, target: 70 }, "4.29"],
  ["公式=分值×实际值÷目标值;小数位=0", { full: 6, value: 50, target: 70 }, "4"],
]);

expectMistakes("formula", [
  ["公式=", ["rule.parameter-unreadable"]],
  ["公式=分值×参保率", ["rule.parameter-unreadable"]],
  ["公式=分值×", ["rule.parameter-unreadable"]],
  ["公式=分值×实际值|", ["rule.parameter-unreadable"]],
  ["公式=分值≥3", ["rule.parameter-unreadable"]],
  ["公式=实际值≥90≥80:分值", ["rule.parameter-unreadable"]],
  ["公式=实际值:分值", ["rule.parameter-unreadable"]],
  ["公式=process.exit()", ["rule.parameter-unreadable"]],
  ["公式=取整(1)(2)", ["rule.parameter-unreadable"]],
  ["公式=取整()", ["rule.parameter-unreadable"]],
  ["公式=1.×分值", ["rule.parameter-unreadable"]],
  ["公式=-分值", ["rule.parameter-unreadable"]],
  ["公式=+3", ["rule.parameter-unreadable"]],
  ["公式=分值+(3≥2)", ["rule.parameter-unreadable"]],
  ["公式=constructor(1)", ["rule.parameter-unreadable"]],
  [`公式=${"1+".repeat(300)}1`, ["rule.parameter-unreadable"]],
  ["公式=分值;小数位=1.5", ["rule.parameter-unreadable"]],
  ["公式=分值;小数位=7", ["rule.parameter-unreadable"]],
  ["公式=分值;小数位=-1", ["rule.parameter-unreadable"]],
  ["公式=分值;小数位=两", ["rule.parameter-unreadable"]],
]);

test("a formula looks at what it names, in its conditions, its steps and what it gives", () => {
  const looks = (formula: string) => needsOf(ruleFromParameters("formula", `公式=${formula}`, null).rule!);
  expect(looks("实际值≥平均值:分值|其余:3-取整(上期值÷2)")).toEqual(["value", "average", "previous"]);
  expect(looks("名次÷单位数≤30%:5|其余:最高值÷目标值")).toEqual(["rank", "peers", "target"]);
  expect(looks("分值×80%")).toEqual([]);
});

test("the sentence says which situation held, the formula, and the figures in it", () => {
  const { rule } = ruleFromParameters("formula", "公式=实际值≥30:分值|其余:分值×实际值÷30", null);
  const work = (value: number) => ruleWork(applyRule(rule!, inputOf({ full: 6, value })).facts, "zh-CN");
  expect(work(24)).toBe("按 分值×实际值÷30 计,6×24÷30=4.8");
  expect(work(31)).toBe("符合“实际值≥30”,按 分值 计 6 分");
});
