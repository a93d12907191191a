import type { Criterion } from "../core/method/method";
import { ruleEdits } from "./edit-rule";

const at = (col: number) => ({ sheet: "考核指标", row: 3, col });
const CRITERION = {
  ruleText: "≥95%得满分,每低1个百分点扣0.2分",
  methodName: "达标扣减",
  parameters: "步长=1;每步扣=0.2;上期=上季!参保率",
  ruleCells: { ruleText: at(9), method: at(7), parameters: at(8) },
} as unknown as Criterion;

test("New words take the place of the old, and of the chosen method that would win over them", () => {
  expect(ruleEdits(CRITERION, "≥95%得满分,每低1个百分点扣0.3分")).toEqual([
    { place: at(9), cell: "≥95%得满分,每低1个百分点扣0.3分", was: "≥95%得满分,每低1个百分点扣0.2分" },
    { place: at(7), cell: null, was: "达标扣减" },
    { place: at(8), cell: "上期=上季!参保率", was: "步长=1;每步扣=0.2;上期=上季!参保率" },
  ]);
});

test("The same words change nothing", () =>
  expect(ruleEdits(CRITERION, " ≥95%得满分,每低1个百分点扣0.2分")).toEqual([]));

test("Without a chosen method only the words change", () => {
  expect(ruleEdits({ ...CRITERION, methodName: null }, "完成得满分")).toHaveLength(1);
});

const CHOSEN = { ...CRITERION, methodName: null, parameters: "上期=上季!参保率;理解=3" };

test.each([
  ["", "上期=上季!参保率"],
  ["2", "上期=上季!参保率;理解=2"],
])("Another choice %s is written beside what else 参数 says", (choices, cell) => {
  const was = "上期=上季!参保率;理解=3";
  expect(ruleEdits(CHOSEN, CHOSEN.ruleText, choices)).toEqual([{ place: at(8), cell, was }]);
});

test("The same choice changes nothing; of new words the old choice means nothing", () => {
  expect(ruleEdits(CHOSEN, CHOSEN.ruleText, "3")).toEqual([]);
  expect(ruleEdits(CHOSEN, "完成得满分").map(({ cell }) => cell)).toEqual(["完成得满分", "上期=上季!参保率"]);
});

test("A choice among new words goes with them", () => {
  expect(ruleEdits(CRITERION, "完成得满分", "2").map(({ cell }) => cell)).toEqual([
    "完成得满分",
    null,
    "上期=上季!参保率;理解=2",
  ]);
});
