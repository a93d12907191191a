import { gridOf } from "../../../test/support/make-grid";
import type { Grid } from "../grid";
import { unusedSheets } from "./unused-sheets";

const UNITS = ["城关镇", "河西镇", "北山乡"];

const sheet = (name: string, ...rows: readonly (readonly (string | number)[])[]) =>
  gridOf(name, [["乡镇", "数值"], ...rows]);

const CRITERIA = gridOf("考核指标", [
  ["序号", "指标", "取数"],
  [1, "参保率", "社保!参保率"],
]);

const told = (...grids: readonly Grid[]) =>
  unusedSheets([CRITERIA, ...grids], UNITS).map(({ place, facts }) => [place, facts]);

test("a sheet of all townships that no criterion names is told at its first township", () => {
  const found = told(sheet("教育", ["城关镇", 98], ["河西镇", 97], ["北山乡", 99]));
  expect(found).toEqual([
    [
      { sheet: "教育", row: 1, col: 0 },
      { sheet: "教育", units: 3 },
    ],
  ]);
});

test.each([
  ["a criterion takes its figures from it", sheet("社保", ["城关镇", 98], ["河西镇", 97], ["北山乡", 99])],
  ["it lists fewer than half of the townships", sheet("示范点", ["城关镇", 3])],
  ["it lists townships without figures", sheet("联系人", ["城关镇", "张三"], ["河西镇", "李四"], ["北山乡", "王五"])],
  ["it is a ledger of the work plan", sheet("整改台账", ["城关镇", 1], ["河西镇", 2], ["北山乡", 3])],
  ["it is the journal", sheet("考核运行记录", ["城关镇", 1], ["河西镇", 2], ["北山乡", 3])],
])("a sheet is not told when %s", (_why, grid) => {
  expect(told(grid)).toEqual([]);
});

test("a sheet that only another method of the workbook names is used", () => {
  const departments = gridOf("考核指标·部门", [["取数"], ["教育!数值"]]);
  expect(told(departments, sheet("教育", ["城关镇", 98], ["河西镇", 97]))).toEqual([]);
});

test("names with spaces inside are townships all the same", () => {
  expect(told(sheet("教育", ["城　关 镇", 98], ["河西镇", 97]))).toHaveLength(1);
});
