import type { DifferentialStyle } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiCollection, ApiObject } from "./api-object";
import { readColor } from "./colors";
import type { HostWorkbook } from "./host-workbook";

/** The look that a rule gives, and the way to change it. */
export interface StyleHolder {
  style(): DifferentialStyle;
  change(style: DifferentialStyle): void;
}

abstract class StylePart extends ApiObject {
  constructor(
    book: HostWorkbook,
    protected readonly holder: StyleHolder,
  ) {
    super(book);
  }

  protected change(part: DifferentialStyle): void {
    this.holder.change({ ...this.holder.style(), ...part });
  }
}

/** How cells look while a rule holds; what it does not say stays as it is. */
export class ConditionalRangeFormatObject extends StylePart {
  readonly className = "ConditionalRangeFormat";

  get font(): ConditionalFontObject {
    return new ConditionalFontObject(this.book, this.holder);
  }

  get fill(): ConditionalFillObject {
    return new ConditionalFillObject(this.book, this.holder);
  }

  get borders(): ConditionalBordersObject {
    return new ConditionalBordersObject(this.book, this.holder);
  }
}

export class ConditionalFontObject extends StylePart {
  readonly className = "ConditionalRangeFont";

  get color(): string {
    return this.holder.style().color ?? "";
  }

  set color(color: string) {
    this.change({ color: readColor(color) });
  }

  get bold(): boolean | null {
    return this.holder.style().bold ?? null;
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  get italic(): boolean | null {
    return this.holder.style().italic ?? null;
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  get strikethrough(): boolean | null {
    return this.holder.style().strikethrough ?? null;
  }

  set strikethrough(strikethrough: boolean) {
    this.change({ strikethrough });
  }
}

export class ConditionalFillObject extends StylePart {
  readonly className = "ConditionalRangeFill";

  get color(): string {
    return this.holder.style().fill ?? "";
  }

  set color(color: string) {
    this.change({ fill: readColor(color) });
  }

  clear(): void {
    this.change({ fill: undefined });
  }
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** This host keeps one line for all four sides. */
export class ConditionalBordersObject extends ApiCollection {
  readonly className = "ConditionalRangeBorderCollection";

  constructor(
    book: HostWorkbook,
    private readonly holder: StyleHolder,
  ) {
    super(book);
  }

  get count(): number {
    return SIDES.length;
  }

  items(): readonly ConditionalBorderObject[] {
    return SIDES.map((side) => this.getItem(side));
  }

  getItem(side: string): ConditionalBorderObject {
    if (!(SIDES as readonly string[]).includes(side)) throw new ApiFailure("InvalidArgument");
    return new ConditionalBorderObject(this.book, this.holder, side);
  }

  getItemAt(index: number): ConditionalBorderObject {
    return this.getItem(SIDES[index] ?? "");
  }
}

export class ConditionalBorderObject extends ApiObject {
  readonly className = "ConditionalRangeBorder";

  constructor(
    book: HostWorkbook,
    private readonly holder: StyleHolder,
    readonly sideIndex: string,
  ) {
    super(book);
  }

  get style(): string {
    return this.holder.style().borderColor === undefined ? "None" : "Continuous";
  }

  set style(style: string) {
    const borderColor = style === "None" ? undefined : (this.holder.style().borderColor ?? "#000000");
    this.holder.change({ ...this.holder.style(), borderColor });
  }

  get color(): string {
    return this.holder.style().borderColor ?? "";
  }

  set color(color: string) {
    this.holder.change({ ...this.holder.style(), borderColor: readColor(color) });
  }
}
