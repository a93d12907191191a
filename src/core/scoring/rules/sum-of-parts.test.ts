import { expectMistakes, expectPoints } from "../../../../test/support/rule-case";

expectPoints("sumOfParts", [
  [
    "部分=进度:按完成比例:满分60:取指标值,开工:评分:满分5,规模:评分:满分20,类型:评分:满分15,省考核:评分:满分20",
    { value: 4.5, target: 6, parts: [5, 10, 15, 20] },
    "95",
  ],
  ["部分=甲:达标扣减:满分10:目标95:{步长=1;每步扣=0.5},乙:评分:满分5", { parts: [93, 4] }, "13"],
  ["部分=甲:评分,乙:评分;最高=100", { parts: [80, 60] }, "100"],
  ["部分=甲:首末加减分:{末名扣=1}", { parts: [5] }, "noRank"],
  ["部分=甲:评分,乙:评分", {}, "noParts"],
  ["部分=甲:评分,乙:评分", { parts: [1] }, "wrongNumberOfParts"],
  ["部分=甲:标准值折算:{本档标准=1;本档得=-5;上档标准=2;上档得=-1}", { parts: [1] }, "0"],
]);

expectMistakes("sumOfParts", [
  ["部分=甲", ["rule.parameter-unreadable"]],
  ["部分=甲:没有的方法", ["rule.parameter-unreadable"]],
  ["部分=甲:评分:满分多", ["rule.parameter-unreadable"]],
  ["部分=甲:达标扣减:{步长=1}", ["rule.parameter-unreadable"]],
]);
