import { DEFAULT_QUOTAS } from "../../src/core/ledgers/ledger-quotas";
import { describeLedgers } from "../../src/core/ledgers/describe-ledgers";
import { spotCheck } from "../../src/core/ledgers/spot-check";
import type { SheetSpec } from "../../src/core/sheets/sheet-spec";
import { ledgerTexts } from "../../src/i18n/zh-CN/ledger-texts";
import { gridOf } from "../support/make-grid";

const UNITS = ["城关镇", "河口镇"];
const ROSTER = UNITS.map((name) => ({ name, otherNames: [] }));
const CONTEXT = { first: "2020-04-01", last: "2020-06-30", units: UNITS, quotas: DEFAULT_QUOTAS };

const HOUSEHOLDS = gridOf("户达标登记", [
  ["乡镇", "村", "户主姓名", "身份证号码", "住房安全", "状态"],
  ...Array.from({ length: 20 }, (_, i) => [
    i < 13 ? "城关镇" : "河口镇",
    `${(i % 3) + 1}村`,
    `户主${i}`,
    "11010519491231002X",
    i === 4 ? "否" : "是",
    i === 7 ? "未脱贫" : "已脱贫",
  ]),
]);

const GRIDS = [
  gridOf("整改台账", [
    ["乡镇", "问题", "责任领导", "整改时限", "状态", "销号日期"],
    ["城关镇", "甲问题", "王某", "2020-05-31", "已销号", "2020-05-20"],
    ["城关镇", "乙问题", "王某", "2020-05-31", "整改中", null],
    ["河口镇", "丙问题", "李某", "长期坚持", "长期坚持", null],
  ]),
  gridOf("包抓台账", [
    ["乡镇", "村", "职责", "责任人"],
    ["城关镇", "1村", "第一书记", "赵某"],
    ["河口镇", "2村", "第一书记", null],
  ]),
  gridOf("三单台账", [
    ["单位", "月份", "月初晒单", "月中跟单", "月底清单"],
    ["城关镇", "4月", "是", "是", "是"],
  ]),
  HOUSEHOLDS,
];

function sheets(): readonly SheetSpec[] {
  return describeLedgers(
    { grids: GRIDS, units: ROSTER, context: CONTEXT, spotCheckPercent: 30, spotCheckSeed: "2020Q2" },
    ledgerTexts,
  );
}

function texts(spec: SheetSpec): readonly string[] {
  return spec.rows.map(({ cells }) =>
    cells
      .map((cell) => (cell === null ? "" : typeof cell === "string" ? cell : "number" in cell ? cell.number : ""))
      .join("|")
      .replace(/\|+$/, ""),
  );
}

test("each ledger of the workbook gives its sheet", () => {
  expect(sheets().map(({ name }) => name)).toEqual([
    "整改销号",
    "包抓覆盖",
    "三单通报",
    "缺项清单",
    "抽查名单",
    "干部实绩",
  ]);
});

test("整改销号: rates by township, then what is not cleared", () => {
  const [clearance] = sheets();
  expect(texts(clearance!).slice(3, 8)).toEqual([
    "全县|3|1|0|1|1|50.00%",
    "城关镇|2|1|0|1|0|50.00%",
    "河口镇|1|0|0|0|1|—",
    "未销号问题逐条(逾期最久的在前)",
    "城关镇||||||逾期30天|乙问题",
  ]);
});

test("包抓覆盖 names the villages without anybody", () => {
  expect(texts(sheets()[1]!).slice(3, 5)).toEqual(["城关镇|1|0|100.00%|100.00%|0", "河口镇|1|1|0.00%|0.00%|0|2村"]);
});

test("三单通报 puts those who lack most first", () => {
  expect(texts(sheets()[2]!).slice(3, 5)).toEqual([
    "河口镇|9|未报|未报|未报|未报|未报|未报|未报|未报|未报",
    "城关镇|6|√|√|√|未报|未报|未报|未报|未报|未报",
  ]);
});

test("抽查: 30% of every township's exited households, rounded up, the same for the same seed", () => {
  const sample = spotCheck(HOUSEHOLDS, "2020Q2", 30);
  // 12 exited households of 13 in 城关: 4; 7 in 河口: 3.
  expect(sample.filter(({ unit }) => unit === "城关镇")).toHaveLength(4);
  expect(sample.filter(({ unit }) => unit === "河口镇")).toHaveLength(3);
  expect(spotCheck(HOUSEHOLDS, "2020Q2", 30)).toEqual(sample);
  expect(spotCheck(HOUSEHOLDS, "2020Q3", 30)).not.toEqual(sample);
  expect(sample.map(({ place }) => place.row)).not.toContain(8);
});

test("干部实绩: what each cadre has done", () => {
  expect(texts(sheets().at(-1)!).slice(3, 6)).toEqual([
    "城关镇|赵某|第一书记||1村|0|0|0|0|0",
    "城关镇|王某||||0|1|0|1|0",
    "河口镇|李某||||0|0|0|0|0",
  ]);
});

test("no ID number and no householder's name stands on any sheet", () => {
  expect(JSON.stringify(sheets())).not.toMatch(/\d{17}[\dXx]|户主\d/);
});
