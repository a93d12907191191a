import type { SheetSpec } from "../../core/sheets/sheet-spec";
import { characterPixels } from "../officejs/render/lines";
import { sheetSteps } from "../officejs/render/sheet-steps";
import { freezePanes } from "../officejs/render/view";
import { newWorkbook } from "./package/new-workbook";
import { DrawingBook } from "./drawing-book";

/**
 * A new .xlsx of these sheets, opened at the first of them: the same drawing that the adapter does in Excel, done on the workbook
 * itself, so that it runs in a worker too. The bytes depend on the sheets alone.
 */
export function drawWorkbook(specs: readonly SheetSpec[]): Uint8Array {
  const workbook = newWorkbook();
  const sheets = specs.map(({ name }) => workbook.model.addSheet(name));
  const book = new DrawingBook(workbook.model);
  specs.forEach((spec, at) => {
    const worksheet = book.worksheetObject(sheets[at]!);
    // The stand-in's own objects have the names of Excel's; what drawing uses of them is the same.
    const drawn = worksheet as unknown as Excel.Worksheet;
    const points = worksheet.getRange("B2").format.columnWidth!;
    const pixels = characterPixels(points, worksheet.standardWidth);
    const paper = { date1904: false, characterPixels: pixels, writtenAs: new Map<string, string>() };
    for (const step of sheetSteps(spec, paper)) step.draw({ sheet: drawn, paper });
    if (spec.visibility === "visible") freezePanes(drawn, spec.frozen);
  });
  for (const [at, { visibility }] of specs.entries()) sheets[at]!.visibility = visibility;
  book.activate(sheets[0]!);
  return workbook.save();
}
