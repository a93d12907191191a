import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import type { CellArea } from "./cell-looks";
import { changeLooks, commonLook } from "./cell-looks";
import { readColor } from "./colors";

const UNDERLINES: Readonly<Record<string, "none" | "single" | "double">> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "single",
  DoubleAccountant: "double",
};

/** The type of cells. */
export class RangeFontObject extends ApiObject {
  readonly className = "RangeFont";

  constructor(private readonly area: CellArea) {
    super(area.book);
  }

  get name(): string | null {
    return commonLook(this.area, (look) => look.fontName);
  }

  set name(fontName: string) {
    changeLooks(this.area, () => ({ fontName }));
  }

  get size(): number | null {
    return commonLook(this.area, (look) => look.fontSize);
  }

  set size(fontSize: number) {
    if (fontSize < 1 || fontSize > 409) throw new ApiFailure("InvalidArgument");
    changeLooks(this.area, () => ({ fontSize }));
  }

  get bold(): boolean | null {
    return commonLook(this.area, (look) => look.bold);
  }

  set bold(bold: boolean) {
    changeLooks(this.area, () => ({ bold }));
  }

  get italic(): boolean | null {
    return commonLook(this.area, (look) => look.italic);
  }

  set italic(italic: boolean) {
    changeLooks(this.area, () => ({ italic }));
  }

  get strikethrough(): boolean | null {
    return commonLook(this.area, (look) => look.strikethrough);
  }

  set strikethrough(strikethrough: boolean) {
    changeLooks(this.area, () => ({ strikethrough }));
  }

  get underline(): string | null {
    return commonLook(this.area, (look) => look.underline[0]!.toUpperCase() + look.underline.slice(1));
  }

  set underline(style: string) {
    changeLooks(this.area, () => ({ underline: UNDERLINES[style] ?? "none" }));
  }

  get color(): string | null {
    return commonLook(this.area, (look) => look.color);
  }

  set color(text: string) {
    const color = readColor(text);
    changeLooks(this.area, () => ({ color }));
  }
}
