import { assess } from "../../src/core/scoring/assess";
import { plain } from "../../src/core/values/rounding";
import { fragility } from "../../src/core/what-if/fragility";
import { lostPoints, riseOnePlace } from "../../src/core/what-if/rise-one-place";
import { findingSentence } from "../../src/i18n/finding-sentence";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

/** 甲 9.6 + 10, 乙 10 + 9.5, 丙 4 + 5: 0.1 points between the first two. */
const GRIDS = [
  ...methodGrids({
    roster: ["城关镇", "河口镇", "石门乡"],
    headers: ["指标", "分值", "取数", "计分方法", "参数", "目标值", "单位"],
    criteria: [
      ["参保率", 10, "数据!参保率", "达标扣减", "步长=1;每步扣=0.2", "≥95", "%"],
      ["修路", 10, "数据!修路", "按完成比例", "", "100", "公里"],
    ],
  }),
  gridOf("数据", [
    ["乡镇", "参保率(%)", "修路(公里)"],
    ["城关镇", 93, 100],
    ["河口镇", 96, 95],
    ["石门乡", 65, 50],
  ]),
];
const assessment = assess({ grids: GRIDS });

test("a township sees where its points went, the most first, and what would lift it one place", () => {
  const last = assessment.standings[2]!;
  expect(lostPoints(last).map(({ criterion, lost }) => [criterion.item, plain(lost)])).toEqual([
    ["参保率", "6"],
    ["修路", "5"],
  ]);
  const rise = riseOnePlace(assessment, "河口镇")!;
  expect([rise.above, plain(rise.gap), rise.enough.map(({ criterion }) => criterion.item)]).toEqual([
    "城关镇",
    "0.1",
    ["修路"],
  ]);
  expect(riseOnePlace(assessment, "城关镇")).toBeNull();
});

test("the order of two neighbours hangs on one percentage point, and on whether the roads count", () => {
  const report = fragility(assessment.method, GRIDS, []);
  const [pair, ...more] = report.closePairs;
  expect(more).toEqual([]);
  expect([pair!.above, pair!.below, plain(pair!.gap)]).toEqual(["城关镇", "河口镇", "0.1"]);
  expect(pair!.dependsOn.map((one) => ("item" in one ? `${one.kind} ${one.item}` : one.kind))).toEqual([
    "withoutCriterion 修路",
    "cell 参保率",
  ]);
  expect(findingSentence(report.findings[0]!, "zh-CN")).toBe(
    "第1名城关镇与下一名河口镇相差0.1分,取决于城关镇“参保率”数据相差1;是否考核“修路”。",
  );
});
