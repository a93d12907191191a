import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { SheetModel } from "../../../host/embedded/model/workbook-model";
import { inSlices } from "../pace/in-slices";
import { fillSheet } from "./fill-sheet";
import { FIRST_ROWS } from "./workbook-data";

/** Fills the sheets of a workbook that the grid shows already, the one in view first, a few rows at a time. */
export class WorkbookFill {
  private readonly waiting: SheetModel[];
  private isStopped = false;
  /** True when every sheet has its cells: from then on the grid's formulas see what they should. */
  isDone = false;

  constructor(
    private readonly book: FWorkbook,
    sheets: readonly SheetModel[],
    private readonly front: SheetModel,
    private readonly done: () => void,
  ) {
    this.waiting = [...sheets];
    this.prefer(front);
    inSlices(
      this.steps(),
      () => this.finish(),
      () => this.isStopped,
    );
  }

  /** A sheet that came into view is next. */
  prefer(sheet: SheetModel): void {
    const at = this.waiting.indexOf(sheet);
    if (at > 0) this.waiting.unshift(...this.waiting.splice(at, 1));
  }

  stop(): void {
    this.isStopped = true;
  }

  private *steps(): Generator<void> {
    for (let sheet = this.waiting.shift(); sheet; sheet = this.waiting.shift()) {
      const target = this.book.getSheetBySheetId(sheet.id);
      if (!target) continue;
      yield* fillSheet(target, sheet, sheet === this.front ? FIRST_ROWS : 0);
      if (this.book.getActiveSheet().getSheetId() === sheet.id) target.refreshCanvas();
    }
  }

  private finish(): void {
    this.isDone = true;
    this.done();
  }
}
