import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../../../core/address";
import type { SheetModel, WorkbookModel } from "../../../host/embedded/model/workbook-model";
import type { Locale } from "../../../i18n/locale";
import { inSlices } from "../pace/in-slices";
import { WorkbookFill } from "./fill-workbook";
import { followClicks, type LinkListener } from "./follow-clicks";
import { followEdits, type EditListener } from "./follow-edits";
import { GridMirror } from "./grid-mirror";
import { gridRange } from "./sheet-data";
import type { Grid } from "./start-univer";
import { workbookData } from "./workbook-data";

/** Mutations after which the grid turns to the sheet that they are about. */
const TURNING: ReadonlySet<string> = new Set(["sheet.mutation.insert-sheet", "sheet.mutation.set-worksheet-hidden"]);

/** Milliseconds in which changes gather before they are brought in. */
const PAUSE = 40;

/** What the grid tells: edits by the user, where the user stands, and links that were clicked. */
export interface GridListener extends EditListener, LinkListener {
  selected(sheet: SheetModel, range: CellRange): void;
  /** Every cell is in the grid: from now on it can be edited. */
  filled(): void;
}

/**
 * Shows a workbook in the grid and keeps the two alike. The user's edits go into the model at once; what the pane writes is
 * brought in by `follow`, once per pause and not per batch, in slices.
 */
export class GridSession {
  private readonly book: FWorkbook;
  private readonly mirror: GridMirror;
  private readonly fill: WorkbookFill;
  private readonly listening: { dispose(): void }[];
  private wanted: { readonly sheet: SheetModel; readonly range: CellRange } | null = null;
  private pause: ReturnType<typeof setTimeout> | null = null;
  private isBringingIn = false;
  private isApplying = false;
  private isDisposed = false;

  constructor(
    private readonly grid: Grid,
    private readonly id: string,
    private readonly model: WorkbookModel,
    locale: Locale,
    private readonly listener: GridListener,
  ) {
    const front = model.sheets[model.activeSheet]!;
    this.book = grid.univerAPI.createWorkbook(workbookData(model, id, front, locale));
    this.mirror = new GridMirror(model, this.book, (mutation, params) => this.run(mutation, params));
    this.book.setActiveSheet(front.id);
    this.listening = this.listen();
    this.fill = new WorkbookFill(this.book, model.sheets, front, () => {
      listener.filled();
      this.bringInSoon();
    });
  }

  /** The pane or a command changed cells or sheets. */
  follow(sheet: SheetModel, range: CellRange | null): void {
    if (range) this.mirror.touch(sheet, range);
    this.bringInSoon();
  }

  /** The pane selected cells: the grid goes there. */
  goTo(sheet: SheetModel, range: CellRange): void {
    this.wanted = { sheet, range };
    this.bringInSoon();
  }

  dispose(): void {
    this.isDisposed = true;
    this.fill.stop();
    if (this.pause) clearTimeout(this.pause);
    for (const one of this.listening) one.dispose();
    this.grid.univerAPI.disposeUnit(this.id);
  }

  private listen(): { dispose(): void }[] {
    const { univerAPI } = this.grid;
    const { model, listener } = this;
    return [
      ...followEdits(univerAPI, model, listener, {
        isOurs: () => this.isApplying,
        isReady: () => this.fill.isDone,
      }),
      followClicks(univerAPI, model, listener),
      univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, ({ activeSheet }) => this.activated(activeSheet)),
      univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
        const sheet = model.findSheet(worksheet.getSheetId());
        const range = selections[0];
        if (!sheet || !range || this.isApplying) return;
        const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
        listener.selected(sheet, { top, left, bottom, right });
      }),
    ];
  }

  private activated(active: FWorksheet): void {
    const sheet = this.model.findSheet(active.getSheetId());
    if (!sheet) return;
    this.fill.prefer(sheet);
    if (this.isApplying) return;
    this.listener.selected(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  }

  /** Changes wait for the cells that are still coming: the grid's formulas would take their absence for blanks. */
  private bringInSoon(): void {
    if (this.isBringingIn || !this.fill.isDone) return;
    this.pause ??= setTimeout(() => {
      this.pause = null;
      this.isBringingIn = true;
      inSlices(
        this.bringIn(),
        (isMore) => {
          this.isBringingIn = false;
          if (isMore) this.bringInSoon();
        },
        () => this.isDisposed,
      );
    }, PAUSE);
  }

  /** What happens in a pause between two steps is the user's doing. */
  private *bringIn(): Generator<void, boolean> {
    const steps = this.mirror.bringIn();
    while (!this.asOurs(() => steps.next().done)) yield;
    const { wanted } = this;
    this.wanted = null;
    this.asOurs(() => (wanted ? this.showPlace(wanted.sheet, wanted.range) : this.backToActive()));
    return this.wanted !== null || this.mirror.isBehind;
  }

  private asOurs<Result>(change: () => Result): Result {
    this.isApplying = true;
    try {
      return change();
    } finally {
      this.isApplying = false;
    }
  }

  /** The grid turns away from a sheet that goes, and to no other than Excel's. */
  private backToActive(): void {
    const active = this.model.sheets[this.model.activeSheet];
    if (!active || this.book.getActiveSheet().getSheetId() === active.id) return;
    if (this.book.getSheetBySheetId(active.id)) this.book.setActiveSheet(active.id);
  }

  private showPlace(sheet: SheetModel, range: CellRange): void {
    const target = this.book.getSheetBySheetId(sheet.id);
    if (!target) return;
    this.fill.prefer(sheet);
    this.book.setActiveSheet(target);
    this.mirror.makeRoom(target, range);
    this.book.setActiveRange(target.getRange(gridRange(range)));
    target.scrollToCell(Math.max(0, range.top - 3), Math.max(0, range.left - 2));
  }

  private run(mutation: string, params: object): void {
    // As if from another person at work on the same sheet: the grid then does not turn to every sheet that comes in.
    const options = { onlyLocal: true, fromCollab: TURNING.has(mutation) };
    this.grid.univerAPI.syncExecuteCommand(mutation, { unitId: this.id, ...params }, options);
  }
}
