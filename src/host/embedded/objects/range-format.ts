import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import { fitColumns, fitRows } from "./autofit";
import type { CellArea } from "./cell-looks";
import { changeLooks, commonLook } from "./cell-looks";
import { columnPoints, rowPoints, setColumnPoints, setRowPoints } from "./cell-sizes";
import { FormatProtectionObject } from "./format-protection";
import { HORIZONTAL, VERTICAL, apiName } from "./look-names";
import { RangeBorderCollectionObject } from "./range-borders";
import { RangeFillObject } from "./range-fill";
import { RangeFontObject } from "./range-font";

/** How cells look and how large their rows and columns are. Null is what cells do not have in common. */
export class RangeFormatObject extends ApiObject {
  readonly className = "RangeFormat";

  constructor(private readonly area: CellArea) {
    super(area.book);
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.area);
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.area);
  }

  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.area);
  }

  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.area);
  }

  get horizontalAlignment(): string | null {
    return commonLook(this.area, (look) => apiName(HORIZONTAL, look.horizontal, "General"));
  }

  set horizontalAlignment(name: string) {
    changeLooks(this.area, () => ({ horizontal: HORIZONTAL[name]! }));
  }

  get verticalAlignment(): string | null {
    return commonLook(this.area, (look) => apiName(VERTICAL, look.vertical, "Bottom"));
  }

  set verticalAlignment(name: string) {
    changeLooks(this.area, () => ({ vertical: VERTICAL[name]! }));
  }

  get wrapText(): boolean | null {
    return commonLook(this.area, (look) => look.wrap);
  }

  set wrapText(wrap: boolean) {
    changeLooks(this.area, () => ({ wrap }));
  }

  get shrinkToFit(): boolean | null {
    return commonLook(this.area, (look) => look.shrink);
  }

  set shrinkToFit(shrink: boolean) {
    changeLooks(this.area, () => ({ shrink }));
  }

  get indentLevel(): number | null {
    return commonLook(this.area, (look) => look.indent);
  }

  set indentLevel(indent: number) {
    if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw new ApiFailure("InvalidArgument");
    changeLooks(this.area, () => ({ indent }));
  }

  /** From -90 to 90 degrees, or 180 for letters under each other; a file counts downward angles from 91. */
  get textOrientation(): number | null {
    return commonLook(this.area, ({ textRotation: turn }) => (turn === 255 ? 180 : turn > 90 ? 90 - turn : turn));
  }

  set textOrientation(degrees: number) {
    if (!Number.isInteger(degrees) || degrees < -90 || (degrees > 90 && degrees !== 180))
      throw new ApiFailure("InvalidArgument");
    const textRotation = degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
    changeLooks(this.area, () => ({ textRotation }));
  }

  get columnWidth(): number | null {
    return columnPoints(this.area);
  }

  set columnWidth(points: number) {
    setColumnPoints(this.area, points);
  }

  get rowHeight(): number | null {
    return rowPoints(this.area);
  }

  set rowHeight(points: number) {
    setRowPoints(this.area, points);
  }

  autofitColumns(): void {
    fitColumns(this.area);
  }

  autofitRows(): void {
    fitRows(this.area);
  }
}
