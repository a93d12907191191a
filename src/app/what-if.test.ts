import { assess } from "../core/scoring/assess";
import { decimal } from "../core/values/rounding";
import { gridOf } from "../../test/support/make-grid";
import { methodGrids } from "../../test/support/method-grids";
import { whatIf, withCell } from "./what-if";

const SOURCE = gridOf("项目", [
  ["乡镇", "完成数"],
  ["城关镇", 10],
  ["河口镇", 8],
]);
const GRIDS = [
  ...methodGrids({
    roster: ["城关镇", "河口镇"],
    criteria: [["项目建设", "项目完成", 10, "项目!完成数", "值", "", "按完成比例", "", "10", "个"]],
  }),
  SOURCE,
];

test("Had 城关镇 finished 5 of 10 only, it would have 5 points and the second place", async () => {
  const snapshot = { grids: GRIDS, outlines: [], hash: "" };
  const before = assess({ grids: GRIDS });
  const after = await whatIf({ snapshot, assessment: before }, { sheet: "项目", row: 1, col: 1 }, "5");
  expect(after.standings.map(({ unit, total }) => [unit, decimal(total!, 2)])).toEqual([
    ["河口镇", "8.00"],
    ["城关镇", "5.00"],
  ]);
  expect(before.standings[0]!.unit).toBe("城关镇");
});

test("A word that is typed stays a word; the sheet itself does not change", () => {
  const grid = withCell(SOURCE, { sheet: "项目", row: 1, col: 1 }, "缺项");
  expect(grid.values[1]![1]).toBe("缺项");
  expect(SOURCE.values[1]![1]).toBe(10);
});
