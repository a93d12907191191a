import { PALETTE } from "../../sheets/palette";
import { addParagraph } from "../../sheets/result-frame";
import { area, type SheetCanvas } from "../../sheets/sheet-canvas";
import type { PrintSetup } from "../../sheets/sheet-spec";

/** The title in large Song type and the line under it, over the sheet's whole width. */
export function addPlanTitle(canvas: SheetCanvas, title: string, line: string): void {
  const top = canvas.add([title], 36);
  const under = canvas.add([line], 20);
  for (const row of [top, under]) canvas.merge(area(row, 0, row, canvas.lastCol));
  canvas.paint(area(top, 0, top, canvas.lastCol), { size: 18, bold: true, horizontal: "center" });
  canvas.paint(area(under, 0, under, canvas.lastCol), { color: PALETTE.quiet, horizontal: "center" });
}

export function addNotes(canvas: SheetCanvas, notes: readonly string[]): void {
  notes.forEach((note, index) => addParagraph(canvas, `${index + 1}. ${note}`, { size: 9, quiet: true }));
}

export function printPlan(canvas: SheetCanvas, titleRows: readonly [number, number], footer: string): PrintSetup {
  return { landscape: true, area: area(0, 0, canvas.nextRow - 1, canvas.lastCol), titleRows, footerLeft: footer };
}
