import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addMerged, repointTo } from "../../src/app/add-merged";
import { assessWorkbook } from "../../src/app/assess-workbook";
import { checkForm, collectReturns, openReturns } from "../../src/app/collect-returns";
import { makeTemplate } from "../../src/app/make-template";
import type { TemplateRequest } from "../../src/app/work/template-from";
import type { Grid } from "../../src/core/grid";
import type { Assessment } from "../../src/core/scoring/assessment";
import { findForm } from "../../src/core/templates/find-form";
import { copyFor } from "../../src/core/templates/form-sheets";
import { unitColumn, type Template, type TemplateSheet } from "../../src/core/templates/template";
import { decimal } from "../../src/core/values/rounding";
import { portCase } from "../host/port-case";
import { formFile, openFrom, typedFile, type Typed } from "./form-files";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", "青山县2020年第二季度.xlsx")));

interface County {
  readonly grids: readonly Grid[];
  readonly assessment: Assessment;
}

let county: County;
beforeAll(async () => {
  const { snapshot, assessment } = await assessWorkbook((await portCase(SAMPLE)).host);
  county = { grids: snapshot.grids, assessment };
});

async function template(request: TemplateRequest): Promise<Template> {
  return (await makeTemplate((await portCase(SAMPLE)).host, request)).template!;
}

/** What the townships' clerks type: what stands on the county's sheets, figures as plain numbers. */
function answersOf(sheet: TemplateSheet, unit: string): readonly Typed[] {
  const own = sheet.rows.find((row) => row.unit === unit);
  if (own) {
    return own.previous.flatMap((text, column) =>
      text === null ? [] : [{ sheet: sheet.name, row: 0, column, value: numberOrText(text) }],
    );
  }
  const found = findForm(
    sheet,
    county.grids.filter(({ sheet: name }) => name === sheet.name),
  )!;
  const rows = eventRows(sheet, unit);
  return rows.flatMap((row, at) =>
    sheet.columns.flatMap((_, column) => {
      const col = found.cols[column];
      const text = col === null || col === undefined ? "" : found.grid.texts[row]![col]!.trim();
      return text === "" ? [] : [{ sheet: sheet.name, row: at, column, value: text }];
    }),
  );
}

function eventRows(sheet: TemplateSheet, unit: string): readonly number[] {
  const found = findForm(
    sheet,
    county.grids.filter(({ sheet: name }) => name === sheet.name),
  )!;
  const col = found.cols[unitColumn(sheet)]!;
  return found.grid.texts.flatMap((row, at) =>
    at > found.headerRow && row[col]!.replace(/\s/g, "") === unit ? [at] : [],
  );
}

function numberOrText(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Every township fills its copy; the files are merged into the county's workbook and scored. */
async function returned(form: Template) {
  const files = new Map<string, Uint8Array>();
  for (const unit of form.units) {
    const typed = form.sheets.flatMap((sheet) => answersOf(sheet, unit));
    files.set(`${unit}.xlsx`, await typedFile(formFile(form, unit), copyFor(form, unit), typed));
  }
  const opened = await openReturns([...files.keys()], openFrom(files), "zh-CN");
  return { files, opened, result: collectReturns(null, opened)! };
}

const totals = (assessment: Assessment) =>
  assessment.standings.map(({ unit, total }) => [unit, total && decimal(total, 4)]);

test("figures and ledgers of 18 townships go out as forms, come back, and score what the county's own sheets score", async () => {
  const form = await template({ kind: "report" });
  const { result, opened } = await returned(form);
  expect(result.returns.map(({ state }) => state)).toEqual(Array(18).fill("merged"));
  expect(
    checkForm(opened[0]?.kind === "opened" ? opened[0].grids : [], "城关镇.xlsx")!.findings.filter(
      ({ severity }) => severity === "blocking",
    ),
  ).toEqual([]);
  const { host } = await portCase(SAMPLE);
  const added = await addMerged(host, result, "zh-CN");
  expect(added.toRepoint.length).toBeGreaterThan(10);
  await repointTo(host, added.toRepoint);
  const { assessment } = await assessWorkbook(host);
  expect(totals(assessment)).toEqual(totals(county.assessment));
}, 240_000);

test("the register of households goes out, comes back, and gives every township the points that it had", async () => {
  const { result } = await returned(await template({ kind: "households" }));
  expect(result.returns.map(({ state, rejected }) => [state, rejected])).toEqual(Array(18).fill(["merged", 0]));
  const { host } = await portCase(SAMPLE);
  const added = await addMerged(host, result, "zh-CN");
  expect(added.toRepoint.map(({ write }) => write)).toContain("户达标登记(2020Q2)!达标率");
  await repointTo(host, added.toRepoint);
  const { assessment } = await assessWorkbook(host);
  expect(totals(assessment)).toEqual(totals(county.assessment));
}, 240_000);

test("a form made from any sheet of the county scores the same when it comes back", async () => {
  const { result } = await returned(await template({ kind: "sheet", sheet: "村级台账" }));
  const { host } = await portCase(SAMPLE);
  const added = await addMerged(host, result, "zh-CN");
  await repointTo(host, added.toRepoint);
  expect(totals((await assessWorkbook(host)).assessment)).toEqual(totals(county.assessment));
}, 240_000);
