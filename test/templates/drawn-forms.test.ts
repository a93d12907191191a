import { readFileSync } from "node:fs";
import { makeTemplate, templateSheets } from "../../src/app/make-template";
import type { TemplateRequest } from "../../src/app/work/template-from";
import { describeResults } from "../../src/core/sheets/describe-results";
import { workbookOf } from "../../src/entries/cli/write-workbook";
import { drawWorkbook } from "../../src/host/embedded/draw-workbook";
import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import type { SheetModel, WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { startOffice, stopOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { OfficeJsHost } from "../../src/host/officejs/office-js-host";
import { resultTexts } from "../../src/i18n/result-texts";
import { assess } from "../../src/core/scoring/assess";
import { inputGrids } from "../../src/app/assess-workbook";
import type { SheetSpec } from "../../src/core/sheets/sheet-spec";

afterEach(stopOffice);

const SAMPLE = "samples/青山县2020年第二季度.xlsx";

async function openSample(): Promise<OfficeJsHost> {
  const { model } = openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "示例.xlsx");
  await startOffice(new EmbeddedHost(model));
  return new OfficeJsHost(Excel);
}

/** All that a file says of a sheet, with looks in place of their numbers. */
function told(sheet: SheetModel, { styles }: WorkbookModel): object {
  const { changedCells, changedContents, changedParts } = sheet;
  expect([changedCells.size, changedContents.size, changedParts.size]).toEqual([0, 0, 0]);
  const looks = sheet.styles.map((row) => row?.map((style) => (style === undefined ? null : styles.look(style))));
  return { ...sheet, id: "", part: "", styles: looks };
}

async function expectSameFile(specs: readonly SheetSpec[]): Promise<void> {
  const [byOffice, drawn] = [await workbookOf(specs, "填报表.xlsx"), drawWorkbook(specs)].map(
    (bytes) => openWorkbook(bytes, "填报表.xlsx").model,
  );
  expect(drawn!.sheets.map(({ name }) => name)).toEqual(specs.map(({ name }) => name));
  expect(drawn!.names).toEqual(byOffice!.names);
  expect(drawn!.activeSheet).toBe(byOffice!.activeSheet);
  for (const [at, sheet] of drawn!.sheets.entries())
    expect(told(sheet, drawn!)).toEqual(told(byOffice!.sheets[at]!, byOffice!));
}

const REQUESTS: readonly TemplateRequest[] = [
  { kind: "report" },
  { kind: "indicators" },
  { kind: "households" },
  { kind: "sheet", sheet: "社会保障" },
  ...["rectification", "supervision", "projects", "responsibility", "visits", "monthlyLists"].map((ledger) => ({
    kind: "ledger" as const,
    ledger,
  })),
];

test.each(REQUESTS)("A form drawn without office.js is the file that Excel's client writes: %j", async (request) => {
  const { template } = await makeTemplate(await openSample(), request);
  expect(template!.sheets.length).toBeGreaterThan(0);
  await expectSameFile(templateSheets(template!, null, "zh-CN"));
  await expectSameFile(templateSheets(template!, template!.units[3]!, "zh-CN"));
});

test("Result sheets with links, bars and colour scales come out the same as well", async () => {
  const { grids, outlines } = await (await openSample()).snapshot();
  const assessment = assess({ grids: inputGrids({ grids, outlines, hash: "" }), period: null, suffix: null });
  const stamp = { runNumber: "1", state: "draft", dataAsOf: null } as const;
  await expectSameFile(describeResults(assessment, stamp, [], resultTexts("zh-CN")));
});
