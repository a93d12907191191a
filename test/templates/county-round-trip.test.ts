import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addMerged, repointTo } from "../../src/app/add-merged";
import { assessWorkbook } from "../../src/app/assess-workbook";
import { checkForm, collectReturns, openReturns } from "../../src/app/collect-returns";
import { makeTemplate } from "../../src/app/make-template";
import type { TemplateRequest } from "../../src/app/work/template-from";
import type { Grid } from "../../src/core/grid";
import type { Finding } from "../../src/core/finding";
import type { Assessment } from "../../src/core/scoring/assessment";
import { findForm } from "../../src/core/templates/find-form";
import { copyFor } from "../../src/core/templates/form-sheets";
import type { MergeResult } from "../../src/core/templates/merge-returns";
import { unitColumn, type Template, type TemplateSheet } from "../../src/core/templates/template";
import { decimal } from "../../src/core/values/rounding";
import { portCase } from "../host/port-case";
import { formFile, openFrom, typedFile, type Typed } from "./form-files";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "..", "..", "samples", "青山县2020年第二季度.xlsx")));

interface County {
  readonly grids: readonly Grid[];
  readonly assessment: Assessment;
  readonly report: Template;
  readonly register: Template;
}

let county: County;
beforeAll(async () => {
  const { host } = await portCase(SAMPLE);
  const { snapshot, assessment } = await assessWorkbook(host);
  const form = async (request: TemplateRequest) => (await makeTemplate(host, request)).template!;
  const [report, register] = [await form({ kind: "report" }), await form({ kind: "households" })];
  county = { grids: snapshot.grids, assessment, report, register };
}, 60_000);

/** What the clerks of these townships type: what stands on the county's sheets, figures as plain numbers. */
function answersOf(sheet: TemplateSheet, units: readonly string[]): readonly Typed[] {
  if (sheet.rows.length > 0) {
    return sheet.rows.flatMap(({ unit, previous }, row) =>
      previous.flatMap((text, column) =>
        text === null || !units.includes(unit) ? [] : [{ sheet: sheet.name, row, column, value: numberOrText(text) }],
      ),
    );
  }
  const found = findForm(
    sheet,
    county.grids.filter(({ sheet: name }) => name === sheet.name),
  )!;
  const unitCol = found.cols[unitColumn(sheet)]!;
  const rows = found.grid.texts.flatMap((row, at) =>
    at > found.headerRow && units.includes(row[unitCol]!.replace(/\s/g, "")) ? [at] : [],
  );
  return rows.flatMap((row, at) =>
    sheet.columns.flatMap((_, column) => {
      const col = found.cols[column];
      const text = col === null || col === undefined ? "" : found.grid.texts[row]![col]!.trim();
      return text === "" ? [] : [{ sheet: sheet.name, row: at, column, value: text }];
    }),
  );
}

function numberOrText(text: string): string | number {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** One township returns its own copy, the others fill two forms of all townships between them. */
async function returned(form: Template): Promise<MergeResult> {
  const [first, ...others] = form.units;
  const groups = [[first!], others.slice(0, 8), others.slice(8)];
  const files = new Map<string, Uint8Array>();
  for (const [at, units] of groups.entries()) {
    const sent = units.length === 1 ? copyFor(form, units[0]!) : form;
    const typed = sent.sheets.flatMap((sheet) => answersOf(sheet, units));
    files.set(`回收${at}.xlsx`, await typedFile(formFile(form, sent.unit), sent, typed));
  }
  const opened = await openReturns([...files.keys()], openFrom(files), "zh-CN");
  for (const file of opened)
    expect(checkForm(file.kind === "opened" ? file.grids : [], file.name)!.findings.filter(isBlocking)).toEqual([]);
  const result = collectReturns(null, opened)!;
  expect(result.returns.map(({ state, rejected }) => [state, rejected])).toEqual(Array(3).fill(["merged", 0]));
  return result;
}

const isBlocking = ({ severity }: Finding) => severity === "blocking";

const totals = (assessment: Assessment) =>
  assessment.standings.map(({ unit, total }) => [unit, total && decimal(total, 4)]);

test("what 18 townships report goes out as forms, comes back, and scores what the county's own sheets score", async () => {
  const results = [await returned(county.report), await returned(county.register)];
  const { host } = await portCase(SAMPLE);
  const written: string[] = [];
  for (const result of results) {
    const { toRepoint } = await addMerged(host, result, "zh-CN");
    await repointTo(host, toRepoint);
    written.push(...toRepoint.map(({ write }) => write));
  }
  expect(written.length).toBeGreaterThan(10);
  expect(written).toContain("户达标登记(2020Q2)!达标率");
  const { assessment } = await assessWorkbook(host);
  expect(totals(assessment)).toEqual(totals(county.assessment));
  expect(totals(assessment)).toHaveLength(18);
}, 120_000);
