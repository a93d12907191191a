import { collectedSheets, collectReturns, openReturns } from "../../src/app/collect-returns";
import { indicatorTemplate } from "../../src/core/templates/indicator-template";
import { copyFor } from "../../src/core/templates/form-sheets";
import { readMethod } from "../../src/core/method/read-method";
import { valueText } from "../../src/core/templates/same-row";
import type { MergeResult } from "../../src/core/templates/merge-returns";
import type { Template } from "../../src/core/templates/template";
import type { ReturnedFile } from "../../src/core/templates/returned-file";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";
import { DAMAGES } from "./damaged-returns";
import { formFile, openFrom, setFile } from "./form-files";
import { workbookOf } from "../../src/entries/cli/write-workbook";

const UNITS = [..."东西南北上下大小"].flatMap((first) => [..."河山川岭坪沟"].map((second) => `${first}${second}镇`));

/** What township number `k` types: insured share, planned, done. */
const typed = (k: number) => [90 + k / 10, 40 + k, 20 + k] as const;

function template(change: { readonly period?: string; readonly county?: string } = {}): Template {
  const sources = [
    gridOf("社会保障", [["乡镇", "参保率(%)"], ...UNITS.map((unit) => [unit, 95])]),
    gridOf("住房", [["乡镇", "计划(户)", "完成(户)"], ...UNITS.map((unit) => [unit, 50, 40])]),
  ];
  const method = methodGrids({
    roster: UNITS,
    criteria: [
      ["社会保障", "参保率", 2, "社会保障!参保率", "值", "", "达标扣减", "步长=1;每步扣=0.2", "≥95%", "%"],
      ["项目", "住房改造", 10, "住房!完成/住房!计划", "比率", "", "按完成比例", "", "100%", "%"],
    ],
  });
  const form = indicatorTemplate(readMethod([...method, ...sources], { suffix: null, period: null }).method, sources);
  return { ...form, ...change };
}

function goodFile(form: Template, unit: string, k: number): Uint8Array {
  const [share, planned, done] = typed(k);
  return setFile(formFile(form, unit), copyFor(form, unit), [
    { sheet: "社会保障", row: 0, column: 1, value: share },
    { sheet: "住房", row: 0, column: 1, value: planned },
    { sheet: "住房", row: 0, column: 2, value: done },
  ]);
}

const form = template();
const files = new Map<string, Uint8Array>();
let opened: readonly ReturnedFile[];
let seconds = 0;

const nameOf = (k: number) => {
  const name = DAMAGES[k]!.fileName(UNITS[k]!);
  return name;
};

/** Every kind of damage once, each from a township of its own; good files fill up to sixty, one of them twice. */
beforeAll(async () => {
  for (const [k, { damage }] of DAMAGES.entries())
    files.set(nameOf(k), damage(goodFile(form, UNITS[k]!, k), UNITS[k]!));
  for (let k = DAMAGES.length; k < UNITS.length; k++) files.set(`${UNITS[k]!}.xlsx`, goodFile(form, UNITS[k]!, k));
  for (let k = 0; files.size < 60; k++) {
    const unit = UNITS[DAMAGES.length + (k % 10)]!;
    files.set(`${unit}-再报${k}.xlsx`, files.get(`${unit}.xlsx`)!);
  }
  const started = performance.now();
  opened = await openReturns([...files.keys()], openFrom(files), "zh-CN");
  merged = collectReturns(form, opened)!;
  collectedSheets(merged, "zh-CN");
  seconds = (performance.now() - started) / 1000;
}, 120_000);

let merged: MergeResult;
const result = () => merged;
const returnOf = (k: number) => result().returns.find(({ file }) => file === nameOf(k))!;

test("sixty files of thirty and more kinds are opened, checked and merged in less than 20 seconds", () => {
  expect(files.size).toBeGreaterThanOrEqual(60);
  expect(new Set(DAMAGES.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(30);
  expect(seconds).toBeLessThan(20);
});

test.each(DAMAGES.map(({ kind }, k) => [kind, k] as const))("%s: its place in the return table, and why", (_, k) => {
  const { state, codes } = DAMAGES[k]!;
  const said = result()
    .findings.filter(({ file }) => file === nameOf(k))
    .map(({ finding }) => finding.code);
  expect([returnOf(k).state, said]).toEqual([state, expect.arrayContaining([...codes])]);
});

test.each(DAMAGES.flatMap(({ kind, comes }, k) => (comes ? [[kind, k] as const] : [])))(
  "%s: every figure comes as it was typed, no other",
  (_, k) => {
    const { comes } = DAMAGES[k]!;
    const wanted = typed(k).map((value, i) => String(comes === "typed" || comes![i] === "typed" ? value : comes![i]));
    const rows = result().sheets.map(({ rows: all }) => all.find(({ row }) => row.unit === UNITS[k])!);
    expect(rows.flatMap(({ row }) => row.cells.slice(1).map(({ value }) => valueText(value)))).toEqual(wanted);
  },
);

test("what does not fit its column is marked as such, never a number", () => {
  const unfit = result().sheets.flatMap(({ rows }) =>
    rows.flatMap(({ row }) => row.cells.filter(({ value }) => value.kind === "unfit")),
  );
  expect(unfit.map(({ value }) => valueText(value)).sort()).toEqual(["105", "12.5", "2000万", "=1+1", "九成多"].sort());
});

test("every file is in the return table once, and its rows add up", () => {
  expect(
    result()
      .returns.map(({ file }) => file)
      .sort(),
  ).toEqual([...files.keys()].sort());
  for (const { rowsIn, merged, rejected, duplicate } of result().returns)
    expect(merged + rejected + duplicate).toBe(rowsIn);
});

test("a township is missing exactly where no row of it came in", () => {
  const missing = result().missing.map(({ unit, sheet }) => `${unit} ${sheet}`);
  for (const { sheet, rows } of result().sheets)
    for (const unit of UNITS)
      expect(missing.includes(`${unit} ${sheet.name}`)).toBe(!rows.some(({ row }) => row.unit === unit));
});

test("in another order the same sheets come out", () => {
  const sheets = (all: readonly ReturnedFile[]) => collectedSheets(collectReturns(form, all)!, "zh-CN");
  expect(sheets([...opened].reverse())).toEqual(sheets(opened));
});

test("merging the merged file again with a late one adds just that", async () => {
  const late = goodFile(form, UNITS[29]!, 29);
  const early = opened.filter(({ name }) => name !== nameOf(29));
  const first = await workbookOf(collectedSheets(collectReturns(form, early)!, "zh-CN"), "汇总.xlsx");
  const again = await openReturns(
    ["汇总.xlsx", "迟报.xlsx"],
    openFrom(
      new Map([
        ["汇总.xlsx", first],
        ["迟报.xlsx", late],
      ]),
    ),
    "zh-CN",
  );
  const values = (all: readonly ReturnedFile[]) =>
    collectReturns(form, all)!.sheets.map(({ rows }) =>
      rows.map(({ row, file, cell }) => [
        row.unit,
        file,
        cell,
        ...row.cells.slice(1).map(({ value }) => valueText(value)),
      ]),
    );
  const lateOne: ReturnedFile = again[1]!;
  expect(values(again)).toEqual(values([...early, lateOne]));
});

test.each([
  ["of another period", template({ period: "2020Q1" }), "form.other-period"],
  ["of another county", template({ county: "别县" }), "form.other-county"],
  ["of another form", { ...template(), id: "households" }, "form.other-form"],
] as const)("a file %s is refused whole", (_, other, code) => {
  const all = collectReturns(other, opened.slice(0, 1))!;
  expect(all.returns[0]).toMatchObject({ state: "rejected", merged: 0, rejected: 2, rowsIn: 2 });
  expect(all.findings.map(({ finding }) => finding.code)).toContain(code);
});
