import { assess } from "../../src/core/scoring/assess";
import { decimal } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

/** 三个乡镇、两项指标:参保率达标扣减,项目按完成比例。 */
const METHOD = methodGrids({
  roster: ["城关镇", "河口镇", "石门乡"],
  settings: [
    ["等次", "优秀:≥9"],
    ["等次", "合格"],
  ],
  criteria: [
    ["社会保障", "养老保险参保率", 2, "社会保障!参保率", "值", "", "达标扣减", "步长=1;每步扣=0.2", "≥95%", "%"],
    ["项目建设", "项目完成", 10, "项目!完成数", "合计", "", "按完成比例", "", "10", "个"],
  ],
});
const SOURCES = [
  gridOf("社会保障", [
    ["某县社会保障情况表"],
    ["序号", "乡镇", "参保率(%)"],
    [1, "城关镇", 96.5],
    [2, "河 口 镇", 92],
    [3, "石门乡", "９１．５"],
    ["", "合计", 93.3],
  ]),
  gridOf("项目", [
    ["乡镇", "项目名称", "完成数"],
    ["城关镇", "道路", 6],
    ["城关镇", "水厂", 4],
    ["河口镇", "道路", 7],
    ["石门乡", "道路", 8],
    ["合计", "", 25],
  ]),
];

test("scores, totals, ranks and bands of a small county", () => {
  const assessment = assess({ grids: [...METHOD, ...SOURCES] });
  expect(assessment.findings).toEqual([]);
  expect(
    assessment.standings.map(({ unit, rank, total, band, scores }) => [
      unit,
      rank && decimal(rank, 0),
      total && decimal(total, 2),
      band,
      ...scores.map(({ points }) => points && decimal(points, 2)),
    ]),
  ).toEqual([
    ["城关镇", "1", "12.00", "优秀", "2.00", "10.00"],
    ["石门乡", "2", "9.30", "优秀", "1.30", "8.00"],
    ["河口镇", "3", "8.40", "合格", "1.40", "7.00"],
  ]);
});
