import { strToU8, unzipSync, zipSync } from "fflate";
import { collectedSheets, collectReturns, openReturns } from "../../src/app/collect-returns";
import { copyFor } from "../../src/core/templates/form-sheets";
import { formLayout } from "../../src/core/templates/form-layout";
import { chooseTemplate } from "../../src/core/templates/choose-template";
import type { Template } from "../../src/core/templates/template";
import type { ReturnState } from "../../src/core/templates/template-texts";
import { templateVersion } from "../../src/core/templates/template-version";
import type { MergeResult } from "../../src/core/templates/merge-returns";
import { valueText } from "../../src/core/templates/same-row";
import { findingSentence } from "../../src/i18n/finding-sentence";
import { drawWorkbook } from "../../src/host/embedded/draw-workbook";
import type { SheetModel, WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { newWorkbook } from "../../src/host/embedded/package/new-workbook";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { gridsOf } from "../../src/host/embedded/grids-of-model";
import { fixture } from "../support/fixture";
import { formFile, openFrom } from "./form-files";
import { smallForm } from "./small-form";

const FORM = smallForm();
const [A, B, C] = FORM.units as [string, string, string];
const EVENTS = FORM.sheets[2]!;

/** Figures and one event of a township, as its clerk types them. */
type Figures = readonly [share: number | string, planned: number | string, done: number | string];
const GOOD: Figures = [96.5, 50, 45];

function put(model: WorkbookModel, form: Template, row: number, figures: Figures): void {
  const [share, works] = form.sheets;
  const at = (sheet: NonNullable<typeof share>, column: number) => formLayout(sheet).cols[column]!;
  model.findSheet(share!.name)!.setValue(formLayout(share!).firstRow + row, at(share!, 1), figures[0]);
  model.findSheet(works!.name)!.setValue(formLayout(works!).firstRow + row, at(works!, 1), figures[1]);
  model.findSheet(works!.name)!.setValue(formLayout(works!).firstRow + row, at(works!, 2), figures[2]);
}

/** A file that came back: the form of a township, or of all, with figures in its rows, then changed by hand. */
function file(
  unit: string | null,
  figures: readonly Figures[],
  change: (model: WorkbookModel) => void = () => {},
  form: Template = FORM,
): Uint8Array {
  const { model, save } = openWorkbook(formFile(form, unit), "表.xlsx");
  const sent = unit === null ? form : copyFor(form, unit);
  figures.forEach((row, at) => put(model, sent, at, row));
  change(model);
  return save();
}

/** The same file with the time of its saving, as Excel writes it. */
function savedAt(bytes: Uint8Array, time: string): Uint8Array {
  const parts = unzipSync(bytes);
  const types = new TextDecoder()
    .decode(parts["[Content_Types].xml"])
    .replace(
      "</Types>",
      `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    );
  const rels = new TextDecoder()
    .decode(parts["_rels/.rels"])
    .replace(
      "</Relationships>",
      `<Relationship Id="rIdCore" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    );
  return zipSync({
    ...parts,
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(rels),
    "docProps/core.xml": strToU8(
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`,
    ),
  });
}

/** The same file after a formula with another workbook in it was saved. */
function withLinks(bytes: Uint8Array): Uint8Array {
  const link = `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;
  return zipSync({ ...unzipSync(bytes), "xl/externalLinks/externalLink1.xml": strToU8(link) });
}

/** Cells of rows, contents and all, in another order. */
function reorder(sheet: SheetModel, first: number, order: readonly number[]): void {
  const rows = order.map((at) => [...(sheet.values[first + at] ?? [])]);
  rows.forEach((row, at) => row.forEach((value, col) => sheet.setValue(first + at, col, value)));
}

function emptyRow(sheet: SheetModel, row: number): void {
  (sheet.values[row] ?? []).forEach((_, col) => sheet.setValue(row, col, null));
}

function mergeCells(sheet: SheetModel, top: number, left: number, bottom: number, right: number): void {
  sheet.merges.push({ top, left, bottom, right });
  sheet.changedParts.add("merges");
}

async function merged(
  files: Readonly<Record<string, Uint8Array>>,
  template: Template | null = FORM,
): Promise<MergeResult> {
  const opened = await openReturns(Object.keys(files), openFrom(new Map(Object.entries(files))), "zh-CN");
  return collectReturns(template, opened)!;
}

const said = (result: MergeResult, name: string): string =>
  result.findings
    .filter((one) => one.file === name)
    .map(({ finding }) => findingSentence(finding, "zh-CN"))
    .join("\n");

/** What stands in the merged sheets of figures: one line a township. */
const figuresOf = (result: MergeResult): Readonly<Record<string, readonly string[]>> => {
  const [share, works] = result.sheets;
  const cells = (rows: typeof share, unit: string) =>
    rows!.rows
      .find(({ row }) => row.unit === unit)
      ?.row.cells.slice(1)
      .map(({ value }) => valueText(value)) ?? [];
  return Object.fromEntries(FORM.units.map((unit) => [unit, [...cells(share, unit), ...cells(works, unit)]]));
};

const first = formLayout(FORM.sheets[0]!).firstRow;

interface Case {
  readonly what: string;
  readonly file: () => Uint8Array;
  readonly state: ReturnState;
  /** rows in, merged, rejected, duplicate */
  readonly counts: readonly [number, number, number, number];
  /** The message, in words of it; null where nothing has to be said. */
  readonly says: RegExp | null;
  /** What the townships' figures come to. */
  readonly figures?: Readonly<Record<string, readonly string[]>>;
}

const ALL = { [A]: ["96", "50", "45"], [B]: ["97", "51", "46"], [C]: ["98", "52", "47"] };
const THREE: readonly Figures[] = [
  [96, 50, 45],
  [97, 51, 46],
  [98, 52, 47],
];

const CASES: readonly Case[] = [
  {
    what: "rows sorted another way",
    file: () =>
      file(null, THREE, (model) => {
        reorder(model.findSheet("社会保障")!, first, [2, 0, 1]);
        reorder(model.findSheet("住房")!, first, [1, 2, 0]);
      }),
    state: "merged",
    counts: [6, 6, 0, 0],
    says: null,
    figures: ALL,
  },
  {
    what: "a township's row deleted",
    file: () => file(null, THREE, (model) => emptyRow(model.findSheet("住房")!, first + 1)),
    state: "merged",
    counts: [5, 5, 0, 0],
    says: /「住房」里原有的行不见了:河口镇。请补报/,
    figures: { ...ALL, [B]: ["97"] },
  },
  {
    what: "cells of figures merged",
    file: () =>
      file(null, THREE, (model) => {
        const sheet = model.findSheet("社会保障")!;
        sheet.setValue(first + 1, 1, null);
        mergeCells(sheet, first, 1, first + 1, 1);
      }),
    state: "merged",
    counts: [5, 5, 0, 0],
    says: /B6:B7合并了单元格,除第一格外都是空的。请取消合并,逐格填写/,
    figures: { ...ALL, [B]: ["51", "46"] },
  },
  {
    what: "the names of a list's rows merged",
    file: () =>
      file(null, THREE, (model) => {
        const sheet = model.findSheet(EVENTS.name)!;
        const { firstRow, cols } = formLayout(EVENTS);
        const at = (header: string) => cols[EVENTS.columns.findIndex((column) => column.header === header)]!;
        for (const row of [0, 1]) {
          sheet.setValue(firstRow + row, at("督查日期"), 43952);
          sheet.setValue(firstRow + row, at("问题"), `问题${row}`);
        }
        sheet.setValue(firstRow, at("乡镇"), A);
        mergeCells(sheet, firstRow, at("乡镇"), firstRow + 1, at("乡镇"));
      }),
    state: "merged",
    counts: [8, 8, 0, 0],
    says: null,
    figures: ALL,
  },
  {
    what: "events without a name, in a township's own copy",
    file: () =>
      file(A, [GOOD], (model) => {
        const sheet = model.findSheet(EVENTS.name)!;
        const { firstRow, cols } = formLayout(EVENTS);
        const at = (header: string) => cols[EVENTS.columns.findIndex((column) => column.header === header)]!;
        sheet.setValue(firstRow, at("督查日期"), 43952);
        sheet.setValue(firstRow, at("问题"), "有灰");
      }),
    state: "merged",
    counts: [3, 3, 0, 0],
    says: /这一行没有写乡镇,按本表发给的城关镇计/,
  },
  {
    what: "who signs for it below the rows",
    file: () =>
      file(A, [GOOD], (model) => {
        const sheet = model.findSheet("社会保障")!;
        sheet.setValue(first + 4, 0, "填报人:张某");
        sheet.setValue(first + 4, 1, "联系电话:0000");
        sheet.setValue(first + 5, 0, "单位负责人(签字):李某");
        sheet.setValue(first + 5, 1, "2020-07-01");
      }),
    state: "merged",
    counts: [2, 2, 0, 0],
    says: null,
  },
  {
    what: "an older version of the form",
    file: () => file(A, [GOOD], undefined, older()),
    state: "merged",
    counts: [2, 2, 0, 0],
    says: /用的是旧版填报表,列或规则有变动/,
  },
  {
    what: "nothing filled in",
    file: () => file(A, []),
    state: "empty",
    counts: [0, 0, 0, 0],
    says: /是空表,一行都没有填。请催填/,
  },
  {
    what: "the form of another year",
    file: () => file(A, [GOOD], undefined, { ...FORM, period: "2019Q2", version: otherVersion({ period: "2019Q2" }) }),
    state: "rejected",
    counts: [2, 0, 2, 0],
    says: /是2019Q2的填报表,本次收的是2020Q2,没有并入。请用本期的填报表重新填报/,
  },
  {
    what: "the form of another county",
    file: () => file(A, [GOOD], undefined, { ...FORM, county: "别县", version: otherVersion({ county: "别县" }) }),
    state: "rejected",
    counts: [2, 0, 2, 0],
    says: /是别县的填报表/,
  },
  {
    what: "a number with a unit of its own",
    file: () => file(A, [[96.5, "2000万", "45户"]]),
    state: "merged",
    counts: [2, 2, 0, 0],
    says: /B6|「计划\(户\)」填了“2000万”,带了别的单位/,
    figures: { [A]: ["96.5", "2000万", "45"], [B]: [], [C]: [] },
  },
  {
    what: "the township's name changed",
    file: () => file(A, [GOOD], (model) => model.findSheet("住房")!.setValue(first, 0, "新城街道")),
    state: "partly",
    counts: [2, 1, 1, 0],
    says: /「新城街道」不在名册里,是不是“城关镇”\?这一行没有并入/,
    figures: { [A]: ["96.5"], [B]: [], [C]: [] },
  },
  {
    what: "days that lost their format",
    file: () =>
      file(A, [GOOD], (model) => {
        const sheet = model.findSheet(EVENTS.name)!;
        const { firstRow, cols } = formLayout(EVENTS);
        const at = (header: string) => cols[EVENTS.columns.findIndex((column) => column.header === header)]!;
        sheet.setValue(firstRow, at("乡镇"), A);
        sheet.setValue(firstRow, at("督查日期"), 43952);
        sheet.setStyle(firstRow, at("督查日期"), 0);
        sheet.setValue(firstRow, at("问题"), "有灰");
      }),
    state: "merged",
    counts: [3, 3, 0, 0],
    says: /「督查日期」是数字 43952\(日期格式丢了\),按日期 2020-05-01 计/,
  },
  {
    what: "another township's figures in a copy, said once",
    file: () =>
      file(A, [GOOD], (model) => {
        model.findSheet("社会保障")!.setValue(first, 0, B);
        model.findSheet("住房")!.setValue(first, 0, B);
      }),
    state: "merged",
    counts: [2, 2, 0, 0],
    says: /^这是发给城关镇的填报表,却填了河口镇,请核对。\n「甲.xlsx」的「社会保障」里原有的行不见了/,
    figures: { [A]: [], [B]: ["96.5", "50", "45"], [C]: [] },
  },
  {
    what: "links to other files",
    file: () => withLinks(file(A, [GOOD])),
    state: "merged",
    counts: [2, 2, 0, 0],
    says: /有链接到其他文件的公式/,
  },
  {
    what: "some other workbook",
    file: () => {
      const { model, save } = newWorkbook();
      model.addSheet("随便").setValue(0, 0, "你好");
      return save();
    },
    state: "rejected",
    counts: [0, 0, 0, 0],
    says: /没有填报标识,也没有一张表与填报表的表头相符,没有并入。请换成填报表原件/,
  },
  {
    what: "a password",
    file: () => fixture("encrypted.xlsx"),
    state: "rejected",
    counts: [0, 0, 0, 0],
    says: /密码/,
  },
];

/** The same columns under laxer rules, as the form was before it was changed. */
function older(): Template {
  const [share, ...others] = FORM.sheets;
  const columns = share!.columns.map((column) => ({ ...column, max: null }));
  const form = { ...FORM, sheets: [{ ...share!, columns }, ...others] };
  return { ...form, version: templateVersion(form) };
}

function otherVersion(change: Partial<Template>): string {
  return templateVersion({ ...FORM, ...change });
}

test.each(CASES)(
  "$what: its message and its place in the return table",
  async ({ file: make, state, counts, says, figures }) => {
    const result = await merged({ "甲.xlsx": make() });
    const [{ rowsIn, merged: taken, rejected, duplicate, state: is }] = result.returns as [
      MergeResult["returns"][number],
    ];
    expect([is, rowsIn, taken, rejected, duplicate]).toEqual([state, ...counts]);
    if (says) expect(said(result, "甲.xlsx")).toMatch(says);
    else expect(result.findings.filter(({ finding }) => !/unusual|sheet-missing/.test(finding.code))).toEqual([]);
    if (figures) expect(figuresOf(result)).toEqual(figures);
  },
);

test("a township without an event to report lacks nothing; one of which nothing came in lacks every sheet", async () => {
  const result = await merged({ "甲.xlsx": file(A, [GOOD]), "乙.xlsx": file(B, []) });
  const missing = (unit: string) => result.missing.filter((one) => one.unit === unit).map(({ sheet }) => sheet);
  expect([missing(A), missing(B)]).toEqual([[], ["社会保障", "住房", EVENTS.name]]);
});

test("an empty copy is in the return table under its township's name", async () => {
  const result = await merged({ "甲.xlsx": file(B, []) });
  expect(result.returns[0]).toMatchObject({ units: [B], state: "empty" });
});

describe("several returns of one township", () => {
  const early = () => savedAt(file(A, [GOOD]), "2020-07-01T08:00:00Z");
  const late = () => savedAt(file(A, [[97, 50, 48]]), "2020-07-03T09:30:00Z");

  test("the one saved later counts, the earlier is superseded and says by which", async () => {
    const result = await merged({ "乙-新.xlsx": late(), "甲-旧.xlsx": early() });
    expect(result.returns.map(({ file: name, state, modified }) => [name, state, modified])).toEqual([
      ["乙-新.xlsx", "merged", "2020-07-03T09:30:00Z"],
      ["甲-旧.xlsx", "superseded", "2020-07-01T08:00:00Z"],
    ]);
    expect(figuresOf(result)[A]).toEqual(["97", "50", "48"]);
    expect(said(result, "甲-旧.xlsx")).toContain("以后报的「乙-新.xlsx」为准");
  });

  test("without a time of saving neither counts, and the office is asked", async () => {
    const result = await merged({ "一.xlsx": file(A, [GOOD]), "二.xlsx": file(A, [[97, 50, 45]]) });
    expect(result.returns.map(({ state }) => state)).toEqual(["conflict", "conflict"]);
    expect(said(result, "一.xlsx")).toMatch(
      /收到几份不同的表\(一\.xlsx、二\.xlsx\),不同之处:参保率。都没有并入,请确定用哪一份/,
    );
    expect(result.missing).toContainEqual({ unit: A, sheet: "社会保障" });
    // What does not differ needs no decision.
    expect(figuresOf(result)[A]).toEqual(["50", "45"]);
  });
});

describe("a list that a township sends more than once", () => {
  const { firstRow, cols } = formLayout(EVENTS);
  const at = (header: string) => cols[EVENTS.columns.findIndex((column) => column.header === header)]!;
  const list = (problems: readonly string[]) =>
    file(A, [GOOD], (model) => {
      const sheet = model.findSheet(EVENTS.name)!;
      problems.forEach((problem, row) => {
        sheet.setValue(firstRow + row, at("乡镇"), A);
        sheet.setValue(firstRow + row, at("督查日期"), 43952 + row);
        sheet.setValue(firstRow + row, at("问题"), problem);
      });
    });
  const early = () => savedAt(list(["有灰", "缺勤", "未公示"]), "2020-07-01T08:00:00Z");
  const problems = (result: MergeResult) =>
    result.sheets[2]!.rows.map(({ row }) =>
      valueText(row.cells[EVENTS.columns.findIndex(({ header }) => header === "问题")]!.value),
    );

  test("put right and sent again: the later list counts, the rows that it changed are not counted twice", async () => {
    const late = savedAt(list(["有灰", "缺勤", "已公示"]), "2020-07-03T08:00:00Z");
    const result = await merged({ "旧.xlsx": early(), "新.xlsx": late });
    expect(problems(result)).toEqual(["有灰", "缺勤", "已公示"]);
    expect(said(result, "旧.xlsx")).toContain("「旧.xlsx」较早,以后报的「新.xlsx」为准");
  });

  test("the same when the earlier one is known from an earlier merge only", async () => {
    const late = savedAt(list(["有灰", "缺勤", "已公示"]), "2020-07-03T08:00:00Z");
    const first = drawWorkbook(collectedSheets(await merged({ "旧.xlsx": early() }), "zh-CN"));
    const result = await merged({ "汇总.xlsx": first, "新.xlsx": late });
    expect(problems(result)).toEqual(["有灰", "缺勤", "已公示"]);
    expect(figuresOf(result)[A]).toEqual(["96.5", "50", "45"]);
  });

  test("the rest of it in a second file: both count, and the office is asked whether it is the rest", async () => {
    const rest = savedAt(list(["路灯不亮", "墙皮脱落"]), "2020-07-03T08:00:00Z");
    const result = await merged({ "一.xlsx": early(), "二.xlsx": rest });
    expect(problems(result)).toEqual(["有灰", "缺勤", "未公示", "路灯不亮", "墙皮脱落"]);
    expect(said(result, "一.xlsx")).toContain("看不出是重报还是补报,两份都已并入");
  });

  test("the same list twice is counted once, and nobody is asked", async () => {
    const result = await merged({ "一.xlsx": early(), "二.xlsx": early() });
    expect(problems(result)).toEqual(["有灰", "缺勤", "未公示"]);
    expect(result.findings.map(({ finding }) => finding.code)).not.toContain("form.list-twice");
  });
});

test("a correction of figures that comes after a merge takes the place of the merged ones", async () => {
  const old = savedAt(file(A, [GOOD]), "2020-07-01T08:00:00Z");
  const first = drawWorkbook(collectedSheets(await merged({ "旧.xlsx": old }), "zh-CN"));
  const late = savedAt(file(A, [[97, 50, 48]]), "2020-07-03T09:30:00Z");
  expect(figuresOf(await merged({ "汇总.xlsx": first, "新.xlsx": late }))[A]).toEqual(["97", "50", "48"]);
});

describe("which form is being collected, when nobody says", () => {
  test("the one that most files carry: a stray file of last year that comes first turns nobody away", async () => {
    const lastYear = { ...FORM, period: "2019Q2", version: otherVersion({ period: "2019Q2" }) };
    const result = await merged(
      { "01.xlsx": file(A, [GOOD], undefined, lastYear), "02.xlsx": file(B, [GOOD]), "03.xlsx": file(C, [GOOD]) },
      null,
    );
    expect(result.template.period).toBe("2020Q2");
    expect(result.returns.map(({ state }) => state)).toEqual(["rejected", "merged", "merged"]);
  });

  test("copies together give the form of all, with everybody's previous figures", () => {
    const files = [A, B, C].map((unit, at) => ({
      kind: "opened" as const,
      name: `${at}.xlsx`,
      modified: null,
      grids: gridsOf(openWorkbook(file(unit, [GOOD]), "表.xlsx").model),
    }));
    expect(chooseTemplate([files[2]!, files[0]!, files[1]!])!.sheets[0]!.rows).toEqual(FORM.sheets[0]!.rows);
  });
});

describe("the same set again", () => {
  const set = () => ({
    "丙.xlsx": file(C, [[98, 52, 47]]),
    "甲.xlsx": savedAt(file(A, [GOOD]), "2020-07-01T08:00:00Z"),
    "甲-再报.xlsx": savedAt(file(A, [[97, 50, 48]]), "2020-07-03T09:30:00Z"),
    "乙.xlsx": file(B, [[97, 51, "46户"]]),
    "空.xlsx": file(B, []),
  });
  const bytes = (result: MergeResult) => drawWorkbook(collectedSheets(result, "zh-CN"));

  test("merged twice or in another order gives the same file, byte for byte", async () => {
    const once = bytes(await merged(set()));
    expect(bytes(await merged(set()))).toEqual(once);
    expect(bytes(await merged(Object.fromEntries(Object.entries(set()).reverse())))).toEqual(once);
    expect(bytes(await merged(set(), null))).toEqual(once);
  });

  test("merged into its own result adds nothing", async () => {
    const once = await merged(set());
    const again = await merged({ ...set(), "汇总.xlsx": bytes(once) });
    const rows = (result: MergeResult) =>
      result.sheets.map((sheet) =>
        sheet.rows.map(({ row, file: name, cell }) => [
          row.unit,
          name,
          cell,
          ...row.cells.map(({ value }) => valueText(value)),
        ]),
      );
    expect(rows(again)).toEqual(rows(once));
  });
});
