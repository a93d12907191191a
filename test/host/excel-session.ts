import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import type { EmbeddedHostOptions } from "../../src/host/embedded/embedded-host";
import { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import type { CellValue } from "../../src/core/grid";
import { startOffice } from "../../src/host/embedded/office/start-office";

/** A workbook of given sheets, served to the real office.js of this process. */
export async function startExcel(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>> = { 社保: [] },
  options: EmbeddedHostOptions = {},
): Promise<EmbeddedHost> {
  const host = new EmbeddedHost(workbook(sheets), { year: 2020, ...options });
  await startOffice(host);
  return host;
}

export function workbook(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>): WorkbookModel {
  const model = new WorkbookModel();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = model.addSheet(name);
    rows.forEach((row, at) =>
      row.forEach((value, col) => {
        if (value !== null) sheet.setValue(at, col, value);
      }),
    );
  }
  return model;
}

/** Does something with the first sheet in one batch, and gives back what it loads. */
export async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** Loads properties of a range, one after the batch that is already queued. */
export async function read<K extends keyof Excel.Range>(range: Excel.Range, property: K): Promise<Excel.Range[K]> {
  range.load(property as string);
  await range.context.sync();
  return range[property];
}

/** The error that a piece of work ends with, as Microsoft's client gives it. */
export async function failureOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  return work.then(
    () => {
      throw new Error("Expected Excel to refuse this, but it went through.");
    },
    (error: unknown) => {
      if (error instanceof OfficeExtension.Error) return error;
      throw error;
    },
  );
}
