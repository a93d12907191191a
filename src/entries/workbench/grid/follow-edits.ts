import type { FUniver, ICellData, IStyleData } from "@univerjs/presets";
import type { CellRange } from "../../../core/address";
import type { SheetModel, WorkbookModel } from "../../../host/embedded/model/workbook-model";
import { styleId, valueFrom } from "./cell-data";
import { styleOf } from "./cell-style";
import { isRefused } from "./kept-commands";
import { lookChange } from "./look-change";
import { SHEET_EDITS, type SheetEditParams } from "./sheet-edits";

/** What the user did in the grid, after it stands in the model; a deleted sheet is taken out by the listener. */
export interface EditListener {
  edited(sheet: SheetModel, range: CellRange): void;
  renamed(sheet: SheetModel, before: string): void;
  added(sheet: SheetModel): void;
  deleted(sheet: SheetModel): void;
  /** A change that the workbench does not offer was tried and not made. */
  refused(): void;
  /** A change was tried while cells were still coming, and not made. */
  tooEarly(): void;
}

/** What the grid's own doings are to be taken for. */
export interface EditState {
  /** True while the grid shows what somebody else changed. */
  isOurs(): boolean;
  /** False while cells are still coming into the grid. */
  isReady(): boolean;
}

/** Cells as the grid's own messages carry them: by row, then by column. */
type CellMatrix = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

/** Takes every change that the grid makes into the model: typing, paste, fill, undo, and what its formulas come to. */
export function followEdits(
  univerAPI: FUniver,
  model: WorkbookModel,
  listener: EditListener,
  state: EditState,
): readonly { dispose(): void }[] {
  const before = univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const isEarly = !state.isReady() && !state.isOurs() && isEdit(event.id);
    if (!isEarly && !isRefused(event.id)) return;
    event.cancel = true;
    if (isEarly) listener.tooEarly();
    else listener.refused();
  });
  const after = univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params }) => {
    if (state.isOurs()) return;
    if (id === SET_CELLS) takeCells(univerAPI, model, listener, params as SheetEditParams);
    else SHEET_EDITS[id]?.(model, params as SheetEditParams, listener);
  });
  return [before, after];
}

const SET_CELLS = "sheet.mutation.set-range-values";

/** Whether a message of the grid changes the workbook. */
function isEdit(id: string): boolean {
  return id === SET_CELLS || id in SHEET_EDITS;
}

function takeCells(univerAPI: FUniver, model: WorkbookModel, listener: EditListener, params: SheetEditParams): void {
  const sheet = model.findSheet(params.subUnitId ?? "");
  const worksheet = univerAPI.getActiveWorkbook()?.getSheetBySheetId(params.subUnitId ?? "");
  const cells = params.cellValue as CellMatrix | undefined;
  if (!sheet || !worksheet || !cells) return;
  const styles = worksheet.getWorkbook().getStyles();
  const range = boundsOf(cells);
  for (const [rowText, line] of Object.entries(cells)) {
    for (const colText of Object.keys(line ?? {})) {
      const [row, col] = [Number(rowText), Number(colText)];
      const cell = worksheet.getSheet().getCellRaw(row, col) ?? null;
      const formula = cell?.f || cell?.si ? worksheet.getRange(row, col).getFormula() : "";
      takeContent(sheet, row, col, cell, formula);
      takeStyle(model, sheet, row, col, cell?.s, styles.get(cell?.s) ?? null);
    }
  }
  if (range) listener.edited(sheet, range);
}

function takeContent(sheet: SheetModel, row: number, col: number, cell: ICellData | null, formula: string): void {
  const value = valueFrom(cell);
  if (formula) sheet.setFormula(row, col, formula, value);
  else if (value !== null || sheet.valueAt(row, col) !== null) sheet.setValue(row, col, value);
}

function takeStyle(
  model: WorkbookModel,
  sheet: SheetModel,
  row: number,
  col: number,
  id: ICellData["s"],
  style: IStyleData | null,
): void {
  const now = sheet.styleAt(row, col);
  if (!style || id === styleId(now)) return;
  const known = typeof id === "string" ? /^s(\d+)$/.exec(id)?.[1] : undefined;
  if (known !== undefined) return sheet.setStyle(row, col, Number(known));
  const change = lookChange(styleOf(model.styles.look(now)), style);
  if (Object.keys(change).length > 0) sheet.setStyle(row, col, model.styles.derive(now, change));
}

function boundsOf(cells: CellMatrix): CellRange | null {
  const rows = Object.keys(cells).map(Number);
  const cols = Object.values(cells).flatMap((line) => Object.keys(line ?? {}).map(Number));
  if (rows.length === 0 || cols.length === 0) return null;
  const [top, bottom] = ends(rows);
  const [left, right] = ends(cols);
  return { top, left, bottom, right };
}

function ends(numbers: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) [least, most] = [Math.min(least, number), Math.max(most, number)];
  return [least, most];
}
