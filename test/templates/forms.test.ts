import type { Grid } from "../../src/core/grid";
import { copyFor, formSheets } from "../../src/core/templates/form-sheets";
import { formLayout } from "../../src/core/templates/form-layout";
import { readIdentity } from "../../src/core/templates/identity";
import { indicatorTemplate } from "../../src/core/templates/indicator-template";
import { ledgerTemplate } from "../../src/core/templates/ledger-template";
import { mergeReturns } from "../../src/core/templates/merge-returns";
import { mergedSheets } from "../../src/core/templates/merged-sheets";
import type { ReturnedFile } from "../../src/core/templates/returned-file";
import type { Template } from "../../src/core/templates/template";
import { readMethod } from "../../src/core/method/read-method";
import { RECTIFICATION } from "../../src/core/ledgers/rectification";
import { findingSentence } from "../../src/i18n/finding-sentence";
import { templateTexts } from "../../src/i18n/zh-CN/template-texts";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";
import { gridOfSpec } from "../support/spec-grid";

const UNITS = ["城关镇", "河口镇", "石门乡"];
const METHOD = methodGrids({
  roster: UNITS,
  criteria: [
    ["社会保障", "养老保险参保率", 2, "社会保障!参保率", "值", "", "达标扣减", "步长=1;每步扣=0.2", "≥95%", "%"],
    ["项目建设", "住房改造", 10, "住房!完成/住房!计划", "比率", "", "按完成比例", "", "100%", "%"],
  ],
});
const SOURCES = [
  gridOf("社会保障", [
    ["乡镇", "参保率(%)"],
    ["城关镇", 96.5],
    ["河口镇", 92],
    ["石门乡", 91],
  ]),
  gridOf("住房", [
    ["乡镇", "计划(户)", "完成(户)"],
    ["城关镇", 40, 30],
    ["河口镇", 20, 20],
    ["石门乡", 10, 5],
  ]),
];

function template(): Template {
  return indicatorTemplate(readMethod([...METHOD, ...SOURCES], { suffix: null, period: null }).method, SOURCES);
}

/** A township's copy with values written into its cells by header, as the sheets of a file. */
function filled(
  unit: string,
  values: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): readonly Grid[] {
  const copy = copyFor(template(), unit);
  return formSheets(copy, templateTexts).map((spec) => {
    const sheet = copy.sheets.find(({ name }) => name === spec.name);
    const grid = gridOfSpec(spec);
    if (!sheet) return grid;
    const layout = formLayout(sheet);
    const rows = grid.values.map((row) => [...row]);
    for (const [header, value] of Object.entries(values[sheet.name] ?? {})) {
      const at = sheet.columns.findIndex((column) => column.header === header);
      rows[layout.firstRow]![layout.cols[at]!] = value;
    }
    return gridOf(spec.name, rows);
  });
}

function file(name: string, grids: readonly Grid[], modified: string | null = null): ReturnedFile {
  return { kind: "opened", name, grids, modified };
}

const GOOD = { 社会保障: { 参保率: 95.5 }, 住房: { 计划: 40, 完成: 36 } };

test("the form asks for what the criteria take, with last period's figures", () => {
  expect(
    template().sheets.map(({ name, columns }) => [name, ...columns.map(({ header, type }) => `${header}:${type}`)]),
  ).toEqual([
    ["社会保障", "乡镇:unit", "参保率:percent"],
    ["住房", "乡镇:unit", "计划:whole", "完成:whole"],
  ]);
  expect(template().sheets[1]!.columns[2]!.atMost).toBe("计划");
  expect(template().sheets[0]!.rows[1]).toEqual({ unit: "河口镇", previous: [null, "92"] });
});

test("the identity comes back whatever the file is called; a changed one is noticed", () => {
  const grids = filled("城关镇", GOOD);
  expect(readIdentity(grids)).toMatchObject({ kind: "found", template: { unit: "城关镇", period: "2020Q2" } });
  const tampered = grids.map((grid) =>
    grid.sheet === "填报标识"
      ? gridOf(
          grid.sheet,
          grid.values.map((row) =>
            row.map((value) => (typeof value === "string" ? value.replaceAll('"max":"100"', '"max":"999"') : value)),
          ),
        )
      : grid,
  );
  expect(readIdentity(tampered)).toEqual({ kind: "broken" });
});

describe("what comes back", () => {
  const merge = (...files: ReturnedFile[]) => mergeReturns(template(), files)!;
  const states = (...files: ReturnedFile[]) => merge(...files).returns.map(({ file, state }) => `${file} ${state}`);
  const codes = (...files: ReturnedFile[]) => merge(...files).findings.map(({ finding }) => finding.code);

  test("good files are merged, who is missing is named", () => {
    const result = merge(file("甲.xlsx", filled("城关镇", GOOD)), file("乙.xlsx", filled("河口镇", GOOD)));
    expect(
      result.returns.map(({ rowsIn, merged, rejected, duplicate }) => [rowsIn, merged, rejected, duplicate]),
    ).toEqual([
      [2, 2, 0, 0],
      [2, 2, 0, 0],
    ]);
    expect(result.missing).toEqual([
      { unit: "石门乡", sheet: "社会保障" },
      { unit: "石门乡", sheet: "住房" },
    ]);
    expect(result.findings).toEqual([]);
  });

  test("2000万 never becomes 0: the text stays and the finding says what to write", () => {
    const bad = filled("城关镇", { 社会保障: { 参保率: "百分之九十五" }, 住房: { 计划: "2000万", 完成: 12.5 } });
    const result = merge(file("甲.xlsx", bad));
    expect(result.sheets[1]!.rows[0]!.row.cells.map(({ value }) => value.kind)).toEqual(["text", "unfit", "unfit"]);
    expect(codes(file("甲.xlsx", bad))).toEqual(expect.arrayContaining(["form.number-with-unit", "form.not-whole"]));
    const [sheet] = mergedSheets(result, templateTexts, (finding) => findingSentence(finding, "zh-CN")).slice(1);
    expect(JSON.stringify(sheet!.rows)).toContain("2000万");
  });

  test("more done than planned, a percentage written as a fraction, a great change: asked", () => {
    expect(
      codes(file("甲.xlsx", filled("城关镇", { 社会保障: { 参保率: 0.955 }, 住房: { 计划: 40, 完成: 41 } }))),
    ).toEqual(["form.fraction-of-percent", "form.unusual-change", "form.more-than"]);
  });

  test("an empty form, another period's, another county's, a file that does not open", () => {
    const other = (change: Partial<Template>) => {
      const own = { ...template(), ...change };
      return mergeReturns(own, [file("甲.xlsx", filled("城关镇", GOOD))])!.returns[0]!.state;
    };
    expect(states(file("空.xlsx", filled("城关镇", {})))).toEqual(["空.xlsx empty"]);
    expect(other({ period: "2020Q3" })).toBe("rejected");
    expect(other({ county: "别县" })).toBe("rejected");
    expect(states({ kind: "refused", name: "坏.xlsx", reason: "文件加了打开密码。" })).toEqual(["坏.xlsx rejected"]);
  });

  test("the same file twice is a duplicate, a later one wins, undated ones conflict", () => {
    const better = { ...GOOD, 社会保障: { 参保率: 96 } };
    expect(states(file("甲.xlsx", filled("城关镇", GOOD)), file("甲(1).xlsx", filled("城关镇", GOOD)))).toEqual([
      "甲(1).xlsx merged",
      "甲.xlsx duplicate",
    ]);
    expect(
      states(
        file("旧.xlsx", filled("城关镇", GOOD), "2020-07-01T08:00:00Z"),
        file("新.xlsx", filled("城关镇", better), "2020-07-02T08:00:00Z"),
      ),
    ).toEqual(["新.xlsx merged", "旧.xlsx superseded"]);
    expect(states(file("一.xlsx", filled("城关镇", GOOD)), file("二.xlsx", filled("城关镇", better)))).toEqual([
      "一.xlsx conflict",
      "二.xlsx conflict",
    ]);
  });

  test("renamed sheet, moved columns, an extra sheet: matched by header", () => {
    const moved = [
      gridOf("Sheet1", [["填报"], ["参保率(%)", "备注", "乡 镇"], [95.5, "", "城 关 镇"]]),
      gridOf("说明", [["无"]]),
    ];
    const result = merge(file("甲.csv", moved));
    expect(result.sheets[0]!.rows[0]).toMatchObject({ row: { unit: "城关镇" }, cell: "C3" });
    expect(result.findings.map(({ finding }) => finding.code)).toEqual([
      "form.no-identity",
      "form.columns-moved",
      "form.sheet-missing",
    ]);
  });

  test("a name that is not in the roster is rejected and accounted for", () => {
    const wrong = [
      gridOf("社会保障", [
        ["乡镇", "参保率(%)"],
        ["城美镇", 95],
      ]),
    ];
    expect(merge(file("甲.xlsx", wrong)).returns[0]).toMatchObject({
      rowsIn: 1,
      merged: 0,
      rejected: 1,
      state: "rejected",
    });
  });

  test("the order of the files does not matter, and a late file adds just itself", () => {
    const files = [
      file("乙.xlsx", filled("河口镇", GOOD)),
      file("甲.xlsx", filled("城关镇", GOOD)),
      file("丙.xlsx", filled("石门乡", GOOD)),
    ];
    const sheets = (...all: ReturnedFile[]) =>
      mergedSheets(merge(...all), templateTexts, (finding) => findingSentence(finding, "zh-CN"));
    expect(sheets(...files)).toEqual(sheets(...[...files].reverse()));
    const early = sheets(...files.slice(0, 2)).map(gridOfSpec);
    const late = merge(file("汇总.xlsx", early), files[2]!);
    const at = (result: ReturnType<typeof merge>) =>
      result.sheets.map(({ rows }) => rows.map(({ file, cell, row }) => [file, cell, row.unit]));
    expect(at(late)).toEqual(at(merge(...files)));
  });
});

test("a ledger's form takes events and merges all of them", () => {
  const form = ledgerTemplate(RECTIFICATION, { county: "青山县", period: "2020Q2", units: UNITS });
  const rows = [
    ["乡镇", "问题", "状态", "销号日期"],
    ["城关镇", "甲", "已销号", "2020-05-01"],
    ["城关镇", "乙", "已经好了", "五月一日"],
  ];
  const result = mergeReturns(form, [
    file("甲.xlsx", [gridOf("整改台账", rows)]),
    file("乙.xlsx", [gridOf("整改台账", rows.slice(0, 2))]),
  ])!;
  expect(result.returns.map(({ merged, duplicate }) => [merged, duplicate])).toEqual([
    [1, 0],
    [1, 1],
  ]);
});
