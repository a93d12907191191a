import { assess } from "../../src/core/scoring/assess";
import { decimal } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

/** 川道组 and 山区组; the fourth column of the roster is the person, the fifth the difficulty coefficient. */
const ROSTER = [
  ["甲镇", "", "川道组", ""],
  ["乙镇", "", "川道组", ""],
  ["丙乡", "", "山区组", ""],
  ["丁乡", "", "山区组", ""],
];
const DATA = gridOf("经济", [
  ["乡镇", "增速"],
  ["甲镇", 10],
  ["乙镇", 8],
  ["丙乡", 6],
  ["丁乡", 2],
]);

function points(criterion: readonly (string | number)[], roster: readonly (readonly (string | number)[])[] = ROSTER) {
  const [names, ...rest] = methodGrids({ roster: roster.map((row) => row.slice(0, 4)), criteria: [criterion] });
  const rows = names!.values.map((row, at) => [...row, at === 0 ? "难度系数" : (roster[at - 1]![4] ?? null)]);
  const { standings } = assess({ grids: [gridOf("乡镇名册", rows), ...rest, DATA] });
  return Object.fromEntries(standings.map(({ unit, scores }) => [unit, decimal(scores[0]!.points!, 2)]));
}

test("组内平均: each township against its own class", () => {
  // 川道 mean 9, 山区 mean 4: reached at or above it.
  const own = points(["经济", "增速", 10, "经济!增速", "值", "", "达标得分", "", "不低于组内平均值", "%"]);
  expect(own).toEqual({ 甲镇: "10.00", 乙镇: "0.00", 丙乡: "10.00", 丁乡: "0.00" });
  // The mean of all four is 6.5.
  const all = points(["经济", "增速", 10, "经济!增速", "值", "", "达标得分", "", "不低于平均值", "%"]);
  expect(all).toEqual({ 甲镇: "10.00", 乙镇: "10.00", 丙乡: "0.00", 丁乡: "0.00" });
});

test("难度系数: the place's points times the township's coefficient", () => {
  const coefficients = [0.9, 1, 1.1, 1.2];
  const roster = ROSTER.map((row, at) => [...row, coefficients[at]!]);
  const given = points(["经济", "增速", 20, "经济!增速", "值", "", "排名线性", "第一名=10;末名=4", "", "%"], roster);
  // 10, 8, 6, 4 by place, times 0.9, 1, 1.1, 1.2.
  expect(given).toEqual({ 甲镇: "9.00", 乙镇: "8.00", 丙乡: "6.60", 丁乡: "4.80" });
});
