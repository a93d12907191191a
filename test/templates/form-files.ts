import { templateSheets } from "../../src/app/make-template";
import type { OpenReturn } from "../../src/app/collect-returns";
import type { Template } from "../../src/core/templates/template";
import { openReturn } from "../../src/entries/forms/open-return";
import { drawWorkbook } from "../../src/host/embedded/draw-workbook";
import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import { startOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { formLayout } from "../../src/core/templates/form-layout";
import { cellA1 } from "../../src/core/address";
import type { TypedCell } from "./form-answers";
import { isDay } from "./small-county";

/** What a clerk types into a form: sheet, row of the form (from 0), column of the form, value. */
export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** A form as the file that is sent out. */
export function formFile(template: Template, unit: string | null): Uint8Array {
  return drawWorkbook(templateSheets(template, unit, "zh-CN"));
}

/** The same file after somebody typed into it in Excel: into open cells of protected sheets, and saved it. */
export async function typedFile(bytes: Uint8Array, template: Template, typed: readonly Typed[]): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, "填报表.xlsx");
  await startOffice(new EmbeddedHost(workbook.model, { fileName: "填报表.xlsx", year: 2020 }));
  await Excel.run(async (context) => {
    for (const run of sideBySide(typed, template)) {
      const sheet = context.workbook.worksheets.getItem(run.sheet);
      const range = sheet.getRange(`${cellA1(run.row, run.col)}:${cellA1(run.row, run.col + run.values.length - 1)}`);
      range.values = [run.values];
    }
    await context.sync();
  });
  return workbook.save();
}

/** The same for answers that already know their cells; days are typed as people type them. */
export async function fillByHost(bytes: Uint8Array, cells: readonly TypedCell[]): Promise<Uint8Array> {
  const workbook = openWorkbook(bytes, "填报表.xlsx");
  await startOffice(new EmbeddedHost(workbook.model, { fileName: "填报表.xlsx", year: 2020 }));
  await Excel.run(async (context) => {
    for (const { sheet, a1, answer } of cells)
      context.workbook.worksheets.getItem(sheet).getRange(a1).values = [[typedAs(answer)]];
    await context.sync();
  });
  return workbook.save();
}

/** What fingers type: a text that begins with an equals sign goes into a cell of text, where it stays one. */
function typedAs(answer: TypedCell["answer"]): string | number {
  if (isDay(answer)) return answer.day;
  return answer as string | number;
}

/** The same cells set without an Excel in between, for tests of what comes after the typing. */
export function setFile(bytes: Uint8Array, template: Template, typed: readonly Typed[]): Uint8Array {
  const { model, save } = openWorkbook(bytes, "填报表.xlsx");
  for (const { sheet, row, column, value } of typed) {
    const layout = formLayout(template.sheets.find(({ name }) => name === sheet)!);
    model.findSheet(sheet)!.setValue(layout.firstRow + row, layout.cols[column]!, value);
  }
  return save();
}

interface TypedRun {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly values: (string | number)[];
}

/** Cells that stand side by side are typed in one go. */
function sideBySide(typed: readonly Typed[], template: Template): readonly TypedRun[] {
  const runs: TypedRun[] = [];
  for (const { sheet, row, column, value } of typed) {
    const layout = formLayout(template.sheets.find(({ name }) => name === sheet)!);
    const at = { sheet, row: layout.firstRow + row, col: layout.cols[column]! };
    const last = runs.at(-1);
    const isNext = last && last.sheet === sheet && last.row === at.row && last.col + last.values.length === at.col;
    if (isNext) last.values.push(value);
    else runs.push({ ...at, values: [value] });
  }
  return runs;
}

/** Opens files by name as the command line and the pane do: by their bytes. */
export function openFrom(files: ReadonlyMap<string, Uint8Array>): OpenReturn {
  return async (name) => openReturn({ name, bytes: files.get(name)! });
}
