import { assess } from "../../src/core/scoring/assess";
import { decimal } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

/** 两项指标取自台账:整改销号率按比例,督查扣分逐分扣。 */
const METHOD = methodGrids({
  roster: ["城关镇", "河口镇"],
  criteria: [
    ["整改", "问题整改", 10, "整改台账!销号率", "值", "", "按完成比例", "", "100%", "%"],
    ["督查", "督查检查", 10, "督查台账!督查扣分", "值", "", "达标扣减", "步长=1;每步扣=1", "≤0", "分"],
  ],
});
const LEDGERS = [
  gridOf("整改台账", [
    ["乡镇", "问题", "整改时限", "状态", "销号日期"],
    ["城关镇", "饮水管护不到位", "2020-05-31", "已销号", "2020-05-20"],
    ["城关镇", "档案不全", "2020-06-15", "整改中", ""],
    ["河口镇", "公示不全", "2020-06-15", "已销号", "2020-06-01"],
  ]),
  gridOf("督查台账", [
    ["乡镇", "督查日期", "问题", "性质", "扣分"],
    ["城关镇", "2020-05-10", "队员不在岗", "首次发现", 1.5],
  ]),
];

test("a criterion takes a ledger's own figure by its name, with the ledger's cells", () => {
  const assessment = assess({ grids: [...METHOD, ...LEDGERS] });
  const rows = assessment.standings.map(({ unit, scores }) => [
    unit,
    ...scores.map(({ points }) => points && decimal(points, 2)),
  ]);
  // 城关: 1 of 2 cleared is 50% of 10 points, and 10 - 1.5.
  expect(rows).toEqual([
    ["河口镇", "10.00", "10.00"],
    ["城关镇", "5.00", "8.50"],
  ]);
  expect(assessment.standings[1]!.scores[0]!.reading.sources.map(({ row }) => row)).toEqual([1, 2]);
  expect(assessment.findings.map(({ code }) => code)).toContain("ledger.overdue");
  expect(assessment.findings.filter(({ severity }) => severity === "blocking")).toEqual([]);
});

test("a quota that 考核设置 states is the one that the score is held against", () => {
  const criteria = [["走访", "走访达标", 10, "走访台账!走访达标率", "值", "", "按完成比例", "", "100%", "%"]];
  const visits = gridOf("走访台账", [
    ["乡镇", "走访日期"],
    ["城关镇", "2020-04-10"],
    ["城关镇", "2020-05-10"],
    ["河口镇", "2020-06-10"],
  ]);
  const total = (settings: readonly (readonly [string, string])[]) => {
    const grids = [...methodGrids({ roster: ["城关镇", "河口镇"], settings, criteria }), visits];
    return assess({ grids }).standings.map(({ unit, total }) => [unit, total && decimal(total, 2)]);
  };
  expect(total([])).toEqual([
    ["城关镇", "10.00"],
    ["河口镇", "10.00"],
  ]);
  // Two visits a quarter: one of two is 50%.
  expect(
    total([
      ["每季度走访次数", "2次"],
      ["全年走访次数", "8次"],
    ]),
  ).toEqual([
    ["城关镇", "10.00"],
    ["河口镇", "5.00"],
  ]);
});
