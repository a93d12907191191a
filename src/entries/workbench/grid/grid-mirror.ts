import { mergeWorksheetSnapshotWithDefault } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../../../core/address";
import type { SheetModel, WorkbookModel } from "../../../host/embedded/model/workbook-model";
import { conditionalFormats } from "./conditional-format-data";
import { fillSheet } from "./fill-sheet";
import { rowCells, sheetShape } from "./sheet-data";
import { sheetSignature } from "./sheet-signature";
import { validationRules } from "./validation-data";
import { styleTable } from "./workbook-data";

/** Rows or columns added behind a cell that lies beyond the grid's end. */
const SPARE = 20;
/** Cells that go into a sheet of the grid by one command. */
const CELLS_AT_ONCE = 400;

/** Runs one of the grid's mutations on this workbook. */
export type RunMutation = (mutation: string, params: object) => void;

/** Brings into the grid what the pane, a command or the host changed in the workbook, in steps of a few milliseconds. */
export class GridMirror {
  /** Sheets as they were last brought in, by id. */
  private readonly shown = new Map<string, string>();
  /** Sheets that were added after the workbook was opened; they are brought in whole. */
  private readonly fresh = new Set<string>();
  private touched = new Map<string, CellRange[]>();
  private knownStyles: number;

  constructor(
    private readonly model: WorkbookModel,
    private readonly book: FWorkbook,
    private readonly run: RunMutation,
  ) {
    this.knownStyles = model.styles.size;
    for (const sheet of model.sheets) this.shown.set(sheet.id, sheetSignature(sheet));
  }

  /** Notes cells that were changed. */
  touch(sheet: SheetModel, range: CellRange): void {
    const ranges = this.touched.get(sheet.id) ?? [];
    const last = ranges.at(-1);
    // Rows are written one below the other: their ranges grow together.
    if (last && last.left === range.left && last.right === range.right && last.bottom + 1 === range.top) {
      ranges[ranges.length - 1] = { ...last, bottom: range.bottom };
    } else ranges.push(range);
    this.touched.set(sheet.id, ranges);
  }

  /** Whether cells were changed since the last round began. */
  get isBehind(): boolean {
    return this.touched.size > 0 || this.model.sheets.some((sheet) => !this.shown.has(sheet.id));
  }

  /** Takes in everything since the last time; pauses between the steps. */
  *bringIn(): Generator<void> {
    const touched = this.touched;
    this.touched = new Map();
    this.bringInStyles();
    yield;
    yield* this.takeOutSheets();
    for (const sheet of [...this.model.sheets]) yield* this.bringInSheet(sheet, touched.get(sheet.id) ?? []);
  }

  /** The grid ends a little below the data; cells beyond it want more rows and columns first. */
  makeRoom(target: FWorksheet, range: CellRange): void {
    const subUnitId = target.getSheetId();
    if (range.bottom >= target.getMaxRows()) {
      this.run("sheet.mutation.set-worksheet-row-count", { subUnitId, rowCount: range.bottom + SPARE });
    }
    if (range.right >= target.getMaxColumns()) {
      this.run("sheet.mutation.set-worksheet-column-count", { subUnitId, columnCount: range.right + SPARE });
    }
  }

  private bringInStyles(): void {
    if (this.model.styles.size === this.knownStyles) return;
    this.book.addStyles(styleTable(this.model, this.knownStyles));
    this.knownStyles = this.model.styles.size;
  }

  private *takeOutSheets(): Generator<void> {
    const present = new Set(this.model.sheets.map((sheet) => sheet.id));
    for (const id of [...this.shown.keys()]) {
      if (present.has(id)) continue;
      this.shown.delete(id);
      this.fresh.delete(id);
      if (this.book.getSheetBySheetId(id)) this.takeOut(id);
      yield;
    }
  }

  /** A sheet that people cannot see and that is new stays out until it comes into view, as while a run is written. */
  private *bringInSheet(sheet: SheetModel, touched: readonly CellRange[]): Generator<void> {
    if (!this.model.sheets.includes(sheet)) return;
    const known = this.shown.get(sheet.id);
    if (known === undefined) this.fresh.add(sheet.id);
    const now = sheetSignature(sheet);
    this.shown.set(sheet.id, now);
    const inGrid = this.book.getSheetBySheetId(sheet.id) !== null;
    if (!inGrid && sheet.visibility !== "visible") return;
    if (!inGrid || (this.fresh.has(sheet.id) && known !== now)) yield* this.putIn(sheet, inGrid);
    else yield* this.bringInCells(sheet, touched);
  }

  private *putIn(sheet: SheetModel, inGrid: boolean): Generator<void> {
    const wasActive = inGrid && this.book.getActiveSheet().getSheetId() === sheet.id;
    if (inGrid) this.takeOut(sheet.id);
    yield;
    const index = this.placeOf(sheet);
    // Without its cells: they are quicker straight into the grid's matrix.
    const shape = mergeWorksheetSnapshotWithDefault(sheetShape(sheet));
    this.run("sheet.mutation.insert-sheet", { index, sheet: shape });
    yield;
    const target = this.book.getSheetBySheetId(sheet.id);
    if (!target) return;
    yield* fillSheet(target, sheet);
    for (const rule of conditionalFormats(sheet.conditionalFormats).reverse()) {
      this.run("sheet.mutation.add-conditional-rule", { subUnitId: sheet.id, rule });
      yield;
    }
    const rules = validationRules(sheet.id, sheet.validations);
    if (rules.length > 0) this.run("data-validation.mutation.addRule", { subUnitId: sheet.id, rule: rules });
    yield;
    if (wasActive) this.book.setActiveSheet(sheet.id);
    if (this.book.getActiveSheet().getSheetId() === sheet.id) target.refreshCanvas();
  }

  /** New sheets that people cannot see are not in the grid: its places are counted without them. */
  private placeOf(sheet: SheetModel): number {
    const before = this.model.sheets.slice(0, this.model.sheets.indexOf(sheet));
    return before.filter(({ id }) => this.book.getSheetBySheetId(id) !== null).length;
  }

  private takeOut(id: string): void {
    if (this.book.getActiveSheet().getSheetId() === id) this.stepAside(id);
    this.run("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: "" });
  }

  /** Another sheet in view before the one in view is taken out. */
  private stepAside(id: string): void {
    const other = this.book.getSheets().find((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
    if (other) this.book.setActiveSheet(other);
  }

  private *bringInCells(sheet: SheetModel, touched: readonly CellRange[]): Generator<void> {
    const subUnitId = sheet.id;
    const target = this.book.getSheetBySheetId(subUnitId);
    if (!target) return;
    if (target.getSheetName() !== sheet.name) {
      this.run("sheet.mutation.set-worksheet-name", { subUnitId, name: sheet.name });
    }
    const hidden = sheet.visibility !== "visible";
    if (target.isSheetHidden() !== hidden) {
      this.run("sheet.mutation.set-worksheet-hidden", { subUnitId, hidden: hidden ? 1 : 0 });
    }
    for (const range of touched) {
      this.makeRoom(target, range);
      for (const portion of portionsOf(range)) {
        this.run("sheet.mutation.set-range-values", { subUnitId, cellValue: patch(sheet, portion) });
        yield;
      }
    }
  }
}

function* portionsOf(range: CellRange): Generator<CellRange> {
  const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / (range.right - range.left + 1)));
  for (let { top } = range; top <= range.bottom; top += rows) {
    yield { ...range, top, bottom: Math.min(range.bottom, top + rows - 1) };
  }
}

/** All cells of a range, empty ones as null so that the grid empties them too. */
function patch(sheet: SheetModel, range: CellRange): Record<number, Record<number, unknown>> {
  const cells = rowCells(sheet, range.top, range.bottom + 1);
  const patched: Record<number, Record<number, unknown>> = {};
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: Record<number, unknown> = (patched[row] = {});
    for (let col = range.left; col <= range.right; col += 1) line[col] = cells[row]?.[col] ?? null;
  }
  return patched;
}
