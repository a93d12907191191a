import { ApiObject } from "./api-object";
import type { CellArea } from "./cell-looks";
import { changeLooks, commonLook } from "./cell-looks";

/** What a protected sheet keeps of cells. */
export class FormatProtectionObject extends ApiObject {
  readonly className = "FormatProtection";

  constructor(private readonly area: CellArea) {
    super(area.book);
  }

  get locked(): boolean | null {
    return commonLook(this.area, (look) => look.locked);
  }

  set locked(locked: boolean) {
    changeLooks(this.area, () => ({ locked }));
  }

  get formulaHidden(): boolean | null {
    return commonLook(this.area, (look) => look.formulaHidden);
  }

  set formulaHidden(formulaHidden: boolean) {
    changeLooks(this.area, () => ({ formulaHidden }));
  }
}
