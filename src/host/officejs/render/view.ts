import type { SheetSpec } from "../../../core/sheets/sheet-spec";
import { columnLetters } from "../../../core/address";
import type { RenderStep } from "./render-step";

/** The colour of the tab and the grid lines. */
export function viewSteps(spec: SheetSpec): RenderStep[] {
  return [
    {
      bytes: 400,
      draw: ({ sheet }) => {
        if (spec.tabColor !== null) sheet.tabColor = spec.tabColor;
        if (!spec.showGridlines) sheet.showGridlines = false;
      },
    },
  ];
}

/** Keeps the head in view. Only a sheet that is shown has a view to freeze, so this waits for the last batch. */
export function freezePanes(sheet: Excel.Worksheet, { rows, cols }: SheetSpec["frozen"]): void {
  if (rows > 0 && cols > 0) sheet.freezePanes.freezeAt(`A1:${columnLetters(cols - 1)}${rows}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
}
