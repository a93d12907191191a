import { mergeWorksheetSnapshotWithDefault } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../../../core/address";
import type { SheetModel, WorkbookModel } from "../../../host/embedded/model/workbook-model";
import type { Locale } from "../../../i18n/locale";
import { conditionalFormats } from "./conditional-format-data";
import { fillSheet } from "./fill-sheet";
import { followEdits, type EditListener } from "./follow-edits";
import { gridRange, rowCells, sheetShape } from "./sheet-data";
import { startUniver, type Grid } from "./start-univer";
import { validationRules } from "./validation-data";
import { styleTable, UNIT_ID, workbookData } from "./workbook-data";

/** Rows or columns added behind a cell that lies beyond the grid's end. */
const SPARE = 20;

/** What the grid tells: edits by the user, and where the user stands. */
export interface GridListener extends EditListener {
  selected(sheet: SheetModel, range: CellRange): void;
}

/**
 * Shows a workbook in the grid and keeps the two alike. The user's edits go into the model at once; what the pane writes is
 * brought in by `follow`, once per pause and not per batch. Only the first sheet is filled before the grid shows.
 */
export class GridSession {
  private readonly grid: Grid;
  private readonly book: FWorkbook;
  /** Sheets whose cells the grid has. */
  private readonly filled = new Set<string>();
  /** Sheets as they were last brought in, by id. */
  private readonly shown = new Map<string, string>();
  /** Sheets that were added after the workbook was opened; they are brought in whole. */
  private readonly fresh = new Set<string>();
  private readonly touched = new Map<string, CellRange[]>();
  private wanted: { readonly sheet: SheetModel; readonly range: CellRange } | null = null;
  private knownStyles: number;
  private pause: ReturnType<typeof setTimeout> | null = null;
  private isApplying = false;
  private isDisposed = false;

  constructor(
    container: HTMLElement,
    private readonly model: WorkbookModel,
    locale: Locale,
    private readonly listener: GridListener,
  ) {
    const first = model.sheets[model.activeSheet] ?? model.sheets[0];
    this.knownStyles = model.styles.size;
    this.grid = startUniver(container, workbookData(model, new Set(first ? [first] : []), locale), locale);
    this.book = this.grid.univerAPI.getActiveWorkbook()!;
    for (const sheet of model.sheets) this.shown.set(sheet.id, signature(sheet));
    if (first) this.filled.add(first.id);
    if (first) this.book.setActiveSheet(first.id);
    this.listen();
    void this.fillOthers();
  }

  /** The pane or a command changed cells or sheets. */
  follow(sheet: SheetModel, range: CellRange | null): void {
    if (range) this.touched.set(sheet.id, [...(this.touched.get(sheet.id) ?? []), range]);
    this.bringInSoon();
  }

  /** The pane selected cells: the grid goes there. */
  goTo(sheet: SheetModel, range: CellRange): void {
    this.wanted = { sheet, range };
    this.bringInSoon();
  }

  dispose(): void {
    this.isDisposed = true;
    if (this.pause) clearTimeout(this.pause);
    this.grid.univer.dispose();
  }

  private listen(): void {
    const { univerAPI } = this.grid;
    followEdits(univerAPI, this.model, this.listener, () => this.isApplying);
    univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, ({ activeSheet }) => this.activated(activeSheet));
    univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
      const sheet = this.model.findSheet(worksheet.getSheetId());
      const range = selections[0];
      if (!sheet || !range || this.isApplying) return;
      this.listener.selected(sheet, {
        top: range.startRow,
        left: range.startColumn,
        bottom: range.endRow,
        right: range.endColumn,
      });
    });
  }

  private activated(active: FWorksheet): void {
    const sheet = this.model.findSheet(active.getSheetId());
    if (!sheet) return;
    if (!this.filled.has(sheet.id)) this.fillNow(sheet);
    if (this.isApplying) return;
    this.listener.selected(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  private fillNow(sheet: SheetModel): void {
    this.filled.add(sheet.id);
    const target = this.book.getSheetBySheetId(sheet.id);
    if (!target) return;
    const portions = fillSheet(target, sheet);
    while (!portions.next().done);
    target.refreshCanvas();
  }

  /** Fills the sheets behind, a few rows at a time, so that the page stays awake. */
  private async fillOthers(): Promise<void> {
    for (const sheet of [...this.model.sheets]) {
      if (this.filled.has(sheet.id)) continue;
      const target = this.book.getSheetBySheetId(sheet.id);
      if (!target) continue;
      this.filled.add(sheet.id);
      const portions = fillSheet(target, sheet);
      while (!portions.next().done) {
        await idle();
        if (this.isDisposed) return;
      }
    }
  }

  private bringInSoon(): void {
    this.pause ??= setTimeout(() => {
      this.pause = null;
      this.isApplying = true;
      try {
        this.bringIn();
      } finally {
        this.isApplying = false;
      }
    }, 40);
  }

  private bringIn(): void {
    this.bringInStyles();
    this.takeOutSheets();
    this.model.sheets.forEach((sheet, index) => this.bringInSheet(sheet, index));
    this.touched.clear();
    if (this.wanted) this.showPlace(this.wanted.sheet, this.wanted.range);
    else this.backToActive();
    this.wanted = null;
  }

  /** The grid turns to every sheet that comes in; Excel stays where it is. */
  private backToActive(): void {
    const active = this.model.sheets[this.model.activeSheet];
    if (!active || this.book.getActiveSheet().getSheetId() === active.id) return;
    if (this.book.getSheetBySheetId(active.id)) this.book.setActiveSheet(active.id);
  }

  private bringInStyles(): void {
    if (this.model.styles.size === this.knownStyles) return;
    this.book.addStyles(styleTable(this.model, this.knownStyles));
    this.knownStyles = this.model.styles.size;
  }

  private takeOutSheets(): void {
    const present = new Set(this.model.sheets.map((sheet) => sheet.id));
    for (const id of [...this.shown.keys()]) {
      if (present.has(id)) continue;
      this.shown.delete(id);
      this.fresh.delete(id);
      if (this.book.getSheetBySheetId(id)) this.takeOut(id);
    }
  }

  /** A sheet that people cannot see and that is new stays out until it comes into view, as while a run is written. */
  private bringInSheet(sheet: SheetModel, index: number): void {
    const known = this.shown.get(sheet.id);
    if (known === undefined) this.fresh.add(sheet.id);
    const now = signature(sheet);
    const inGrid = this.book.getSheetBySheetId(sheet.id) !== null;
    if (!inGrid && sheet.visibility !== "visible") return void this.shown.set(sheet.id, now);
    if (!inGrid || (this.fresh.has(sheet.id) && known !== now)) this.putIn(sheet, index, inGrid);
    else this.bringInCells(sheet);
    this.shown.set(sheet.id, now);
  }

  private putIn(sheet: SheetModel, index: number, inGrid: boolean): void {
    const wasActive = inGrid && this.book.getActiveSheet().getSheetId() === sheet.id;
    if (wasActive) this.stepAside(sheet.id);
    if (inGrid) this.takeOut(sheet.id);
    this.filled.add(sheet.id);
    const data = { ...sheetShape(sheet), cellData: rowCells(sheet, 0, Infinity) };
    this.run("sheet.mutation.insert-sheet", { index, sheet: mergeWorksheetSnapshotWithDefault(data) });
    for (const rule of conditionalFormats(sheet.conditionalFormats).reverse()) {
      this.run("sheet.mutation.add-conditional-rule", { subUnitId: sheet.id, rule });
    }
    const validations = validationRules(sheet.id, sheet.validations);
    if (validations.length > 0) {
      this.run("data-validation.mutation.addRule", { subUnitId: sheet.id, rule: validations });
    }
    if (wasActive) this.book.setActiveSheet(sheet.id);
  }

  /** Another sheet in view before the one in view is taken out. */
  private stepAside(id: string): void {
    const other = this.book.getSheets().find((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
    if (other) this.book.setActiveSheet(other);
  }

  private takeOut(id: string): void {
    if (this.book.getActiveSheet().getSheetId() === id) this.stepAside(id);
    this.filled.delete(id);
    this.run("sheet.mutation.remove-sheet", { subUnitId: id, subUnitName: "" });
  }

  private bringInCells(sheet: SheetModel): void {
    const target = this.book.getSheetBySheetId(sheet.id);
    if (target && target.getSheetName() !== sheet.name) {
      this.run("sheet.mutation.set-worksheet-name", { subUnitId: sheet.id, name: sheet.name });
    }
    const hidden = sheet.visibility !== "visible";
    if (target && target.isSheetHidden() !== hidden) {
      this.run("sheet.mutation.set-worksheet-hidden", { subUnitId: sheet.id, hidden: hidden ? 1 : 0 });
    }
    for (const range of this.touched.get(sheet.id) ?? []) {
      if (target) this.makeRoom(target, range);
      this.run("sheet.mutation.set-range-values", { subUnitId: sheet.id, cellValue: patch(sheet, range) });
    }
  }

  private showPlace(sheet: SheetModel, range: CellRange): void {
    const target = this.book.getSheetBySheetId(sheet.id);
    if (!target) return;
    if (!this.filled.has(sheet.id)) this.fillNow(sheet);
    this.book.setActiveSheet(target);
    this.makeRoom(target, range);
    const cells = target.getRange(gridRange(range));
    this.book.setActiveRange(cells);
    target.scrollToCell(Math.max(0, range.top - 3), Math.max(0, range.left - 2));
  }

  /** The grid ends a little below the data; cells beyond it want more rows and columns first. */
  private makeRoom(target: FWorksheet, range: CellRange): void {
    const subUnitId = target.getSheetId();
    if (range.bottom >= target.getMaxRows()) {
      this.run("sheet.mutation.set-worksheet-row-count", { subUnitId, rowCount: range.bottom + SPARE });
    }
    if (range.right >= target.getMaxColumns()) {
      this.run("sheet.mutation.set-worksheet-column-count", { subUnitId, columnCount: range.right + SPARE });
    }
  }

  private run(mutation: string, params: object): void {
    this.grid.univerAPI.syncExecuteCommand(mutation, { unitId: UNIT_ID, ...params }, { onlyLocal: true });
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

/** Changes when a new sheet has changed in a way that the grid shows. */
function signature(sheet: SheetModel): string {
  const { changedCells, merges, columnWidths, rowHeights, conditionalFormats: formats, validations, frozen } = sheet;
  return [
    sheet.name,
    sheet.visibility,
    sheet.tabColor,
    changedCells.size,
    merges.length,
    [...columnWidths.values()].join(),
    rowHeights.size,
    formats.length,
    validations.length,
    sheet.hyperlinks.size,
    frozen.rows,
    frozen.cols,
    sheet.showGridlines,
  ].join("|");
}

function idle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
