import type { IRange } from "@univerjs/presets";
import type { CellRange } from "../../../core/address";
import type { SheetModel, SheetPart, WorkbookModel } from "../../../host/embedded/model/workbook-model";
import type { EditListener } from "./follow-edits";

/** The fields of the grid's messages that are used here; each message carries some of them. */
export interface SheetEditParams {
  readonly subUnitId?: string;
  readonly cellValue?: unknown;
  readonly name?: string;
  readonly hidden?: number;
  readonly color?: string;
  readonly index?: number;
  readonly toOrder?: number;
  readonly sheet?: { readonly id: string; readonly name: string };
  readonly ranges?: readonly IRange[];
  readonly colWidth?: number | Readonly<Record<string, number>>;
  readonly rowHeight?: number | Readonly<Record<string, number>>;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

type SheetEdit = (model: WorkbookModel, params: SheetEditParams, listener: EditListener) => void;

/** Deleted sheets by id, so that undo brings back the very sheet, with all that the grid does not show. */
const takenOut = new Map<string, SheetModel>();

const POINTS_PER_PIXEL = 0.75;

/** What each of the grid's messages about whole sheets means for the model. */
export const SHEET_EDITS: Readonly<Record<string, SheetEdit>> = {
  "sheet.mutation.set-worksheet-name": (model, params, listener) =>
    onSheet(model, params, "name", (sheet) => {
      const before = sheet.name;
      sheet.name = params.name ?? before;
      if (sheet.name !== before) listener.renamed(sheet, before);
    }),
  "sheet.mutation.set-worksheet-hidden": (model, params) =>
    onSheet(model, params, "visibility", (sheet) => void (sheet.visibility = params.hidden ? "hidden" : "visible")),
  "sheet.mutation.set-tab-color": (model, params) =>
    onSheet(model, params, "tabColor", (sheet) => void (sheet.tabColor = params.color || null)),
  "sheet.mutation.insert-sheet": (model, params, listener) => {
    if (!params.sheet || model.findSheet(params.sheet.id)) return;
    const sheet = takenOut.get(params.sheet.id) ?? model.addSheet(params.sheet.name, params.sheet.id);
    if (!model.sheets.includes(sheet)) model.sheets.push(sheet);
    move(model.sheets, model.sheets.indexOf(sheet), params.index ?? model.sheets.length);
    listener.added(sheet);
  },
  "sheet.mutation.remove-sheet": (model, params, listener) => {
    const sheet = model.findSheet(params.subUnitId ?? "");
    if (!sheet) return;
    takenOut.set(sheet.id, sheet);
    listener.deleted(sheet);
  },
  "sheet.mutation.set-worksheet-order": (model, params) => {
    const sheet = model.findSheet(params.subUnitId ?? "");
    if (sheet) move(model.sheets, model.sheets.indexOf(sheet), params.toOrder ?? 0);
  },
  "sheet.mutation.add-worksheet-merge": (model, params) =>
    onSheet(model, params, "merges", (sheet) => sheet.merges.push(...(params.ranges ?? []).map(cellRange))),
  "sheet.mutation.remove-worksheet-merge": (model, params) =>
    onSheet(model, params, "merges", (sheet) => {
      const gone = new Set((params.ranges ?? []).map((range) => JSON.stringify(cellRange(range))));
      const kept = sheet.merges.filter((merge) => !gone.has(JSON.stringify(cellRangeOf(merge))));
      sheet.merges.splice(0, sheet.merges.length, ...kept);
    }),
  "sheet.mutation.set-worksheet-col-width": (model, params) =>
    onSheet(model, params, "columns", (sheet) =>
      eachIn(params.ranges, "startColumn", "endColumn", params.colWidth, (col, pixels) =>
        sheet.columnWidths.set(col, Math.max(0, (pixels - 5) / 8)),
      ),
    ),
  "sheet.mutation.set-worksheet-row-height": (model, params) =>
    onSheet(model, params, "rows", (sheet) =>
      eachIn(params.ranges, "startRow", "endRow", params.rowHeight, (row, pixels) =>
        sheet.rowHeights.set(row, pixels * POINTS_PER_PIXEL),
      ),
    ),
  "sheet.mutation.set-frozen": (model, params) =>
    onSheet(
      model,
      params,
      "view",
      (sheet) => void (sheet.frozen = { rows: params.ySplit ?? 0, cols: params.xSplit ?? 0 }),
    ),
};

function onSheet(
  model: WorkbookModel,
  params: SheetEditParams,
  part: SheetPart,
  change: (sheet: SheetModel) => void,
): void {
  const sheet = model.findSheet(params.subUnitId ?? "");
  if (!sheet) return;
  change(sheet);
  sheet.changedParts.add(part);
}

function eachIn(
  ranges: readonly IRange[] | undefined,
  start: "startRow" | "startColumn",
  end: "endRow" | "endColumn",
  sizes: number | Readonly<Record<string, number>> | undefined,
  set: (index: number, pixels: number) => void,
): void {
  for (const range of ranges ?? []) {
    for (let index = range[start]; index <= range[end]; index += 1) {
      const pixels = typeof sizes === "number" ? sizes : sizes?.[index];
      if (pixels !== undefined) set(index, pixels);
    }
  }
}

function cellRange(range: IRange): CellRange {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

function cellRangeOf({ top, left, bottom, right }: CellRange): CellRange {
  return { top, left, bottom, right };
}

function move<Item>(items: Item[], from: number, to: number): void {
  const [item] = items.splice(from, 1);
  if (item !== undefined) items.splice(Math.min(to, items.length), 0, item);
}
