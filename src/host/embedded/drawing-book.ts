import type { CellRange } from "../../core/address";
import type { SheetModel, WorkbookModel } from "./model/workbook-model";
import type { ApiObject } from "./objects/api-object";
import type { HostWorkbook } from "./objects/host-workbook";
import { RangeObject } from "./objects/range";
import { RangeAreasObject } from "./objects/range-areas";
import { WorksheetObject } from "./objects/worksheet";

/** A new workbook while it is drawn: nobody listens, nothing is calculated, and no client asks. It needs no page and no office.js. */
export class DrawingBook implements HostWorkbook {
  readonly fileName = "";
  readonly references = new Map<string, ApiObject>();
  readonly changedRanges = new Map<string, ApiObject>();
  /** Texts that Excel would take for dates are written as texts, so the year completes none. */
  readonly typing = { chinese: true, year: 1900 };
  readonly calculationState = "Done";
  selection: HostWorkbook["selection"];

  constructor(readonly model: WorkbookModel) {
    this.selection = { sheet: model.sheets[0]!, range: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  recalculate(): void {}
  freshen(): void {}
  keep(): void {}
  register(): void {}
  raise(): void {}

  worksheetObject(sheet: SheetModel): WorksheetObject {
    return new WorksheetObject(this, sheet);
  }

  rangeObject(sheet: SheetModel, range: CellRange): RangeObject {
    return new RangeObject(this, sheet, range);
  }

  areasObject(sheet: SheetModel, ranges: readonly CellRange[]): RangeAreasObject {
    return new RangeAreasObject(this, sheet, ranges);
  }

  activate(sheet: SheetModel): void {
    this.model.activeSheet = this.model.sheets.indexOf(sheet);
  }

  select(sheet: SheetModel, range: CellRange): void {
    this.activate(sheet);
    this.selection = { sheet, range };
  }

  remove(): never {
    throw new Error("expected sheets to be added only, while a workbook is drawn");
  }
}
