import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { addMerged, repointTo } from "../../src/app/add-merged";
import { assessWorkbook } from "../../src/app/assess-workbook";
import { checkForm, collectReturns, openReturns } from "../../src/app/collect-returns";
import { makeTemplate } from "../../src/app/make-template";
import type { TemplateRequest } from "../../src/app/work/template-from";
import { copyFor } from "../../src/core/templates/form-sheets";
import type { Template } from "../../src/core/templates/template";
import { decimal } from "../../src/core/values/rounding";
import { portCase } from "../host/port-case";
import { answersFor } from "./form-answers";
import { fillByHost, formFile, openFrom } from "./form-files";
import { ROUND_TRIPS } from "./round-trip-kinds";
import { countyWorkbook, SHEETS, UNITS } from "./small-county";

/** Points of every township and criterion, and the totals. */
type Points = Readonly<Record<string, readonly (string | null)[]>>;

async function pointsOf(host: Parameters<typeof assessWorkbook>[0]): Promise<Points> {
  const { assessment } = await assessWorkbook(host);
  return Object.fromEntries(
    assessment.standings.map(({ unit, total, scores }) => [
      unit,
      [total, ...scores.map(({ points }) => points)].map((points) => points && decimal(points, 4)),
    ]),
  );
}

/** What the county scores whose clerk types this period's answers into these sheets themselves. */
async function typedIntoSheets(sheets: readonly string[]): Promise<Points> {
  return pointsOf((await portCase(countyWorkbook(sheets))).host);
}

async function formOf(request: TemplateRequest): Promise<Template> {
  return (await makeTemplate((await portCase(countyWorkbook([]))).host, request)).template!;
}

/** What the county scores once these returned files are checked, merged and read by the method. */
async function returned(files: ReadonlyMap<string, Uint8Array>): Promise<Points> {
  const opened = await openReturns([...files.keys()], openFrom(files), "zh-CN");
  for (const file of opened) {
    const checked = file.kind === "opened" ? checkForm(file.grids, file.name) : null;
    expect(checked?.findings.filter(({ severity }) => severity === "blocking")).toEqual([]);
  }
  const result = collectReturns(null, opened)!;
  expect(result.returns.map(({ state, rejected }) => [state, rejected])).toEqual(opened.map(() => ["merged", 0]));
  expect(result.findings.map(({ finding }) => finding.code)).not.toContain("form.other-version");
  const { host } = await portCase(countyWorkbook([]));
  const { toRepoint } = await addMerged(host, result, "zh-CN");
  await repointTo(host, toRepoint);
  return pointsOf(host);
}

let before: Points;
beforeAll(async () => {
  before = await typedIntoSheets([]);
});

describe.each(ROUND_TRIPS)("$kind", ({ kind, request, sheets }) => {
  let typed: Points;
  beforeAll(async () => {
    typed = await typedIntoSheets(sheets);
  });

  test("this period's answers move the points, or the other statements would say nothing", () => {
    expect(typed).not.toEqual(before);
    expect(Object.values(typed).flat()).not.toContain(null);
  });

  test("filled in our own Excel stand-in, checked, merged and scored: as typed into the sheet", async () => {
    const form = await formOf(request);
    const file = await fillByHost(formFile(form, null), answersFor(form));
    expect(await returned(new Map([["回收.xlsx", file]]))).toEqual(typed);
  });

  test("filled and saved by LibreOffice, checked, merged and scored: as typed into the sheet", async () => {
    const file = new Uint8Array(readFileSync(join(__dirname, "..", "fixtures", "forms", `${kind}.xlsx`)));
    expect(strFromU8(unzipSync(file)["docProps/app.xml"]!)).toContain("LibreOffice");
    expect(await returned(new Map([["回收.xlsx", file]]))).toEqual(typed);
  });
});

test("all kinds in one form, a copy from every township: as typed into the sheets", async () => {
  const form = await formOf({ kind: "report" });
  const register = await formOf({ kind: "households" });
  expect([...form.sheets, ...register.sheets].map(({ name }) => name).sort()).toEqual(
    SHEETS.map(({ name }) => name).sort(),
  );
  const files = new Map<string, Uint8Array>();
  for (const unit of UNITS) {
    const copy = copyFor(form, unit);
    files.set(`${unit}.xlsx`, await fillByHost(formFile(form, unit), answersFor(copy)));
  }
  const reported = form.sheets.map(({ name }) => name);
  expect(await returned(files)).toEqual(await typedIntoSheets(reported));
});
