import type { SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import type { HostWorkbook } from "./host-workbook";

/** What a protected sheet lets people do, where nothing else is said. */
const USUAL_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Locks a sheet but for its unlocked cells. This host keeps no passwords, so it refuses to set one. */
export class WorksheetProtectionObject extends ApiObject {
  readonly className = "WorksheetProtection";

  constructor(
    book: HostWorkbook,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  get protected(): boolean {
    return this.sheet.isProtected;
  }

  get options(): object | null {
    return this.sheet.isProtected ? USUAL_OPTIONS : null;
  }

  /** Options other than the usual ones are refused: the file layer would not keep them. */
  protect(options: Readonly<Record<string, unknown>> = {}, password?: string): void {
    if (this.sheet.isProtected) throw new ApiFailure("InvalidOperation");
    const unusual = Object.entries(options).some(([name, value]) => Reflect.get(USUAL_OPTIONS, name) !== value);
    if (unusual || password) throw new ApiFailure("NotImplemented");
    this.set(true);
  }

  /** A password that came with a file is unknown here, so a sheet that has one stays locked. */
  unprotect(): void {
    if (this.sheet.hasPassword) throw new ApiFailure("AccessDenied");
    this.set(false);
  }

  private set(isProtected: boolean): void {
    this.sheet.isProtected = isProtected;
    this.sheet.changedParts.add("protection");
    this.book.raise({ kind: "protection", sheet: this.sheet });
  }
}

/** Locks the list of sheets. Our own program never unlocks a county's workbook, so this host does not either. */
export class WorkbookProtectionObject extends ApiObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return this.book.model.isProtected;
  }
}
