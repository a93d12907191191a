import { ApiObject } from "./api-object";
import type { CellArea } from "./cell-looks";
import { changeLooks, commonLook } from "./cell-looks";
import { readColor } from "./colors";
import { PATTERNS, apiName } from "./look-names";

/** The background of cells. */
export class RangeFillObject extends ApiObject {
  readonly className = "RangeFill";

  constructor(private readonly area: CellArea) {
    super(area.book);
  }

  /** White where there is no fill. */
  get color(): string | null {
    return commonLook(this.area, (look) => look.fill ?? "#FFFFFF");
  }

  set color(color: string) {
    const fill = color === "" ? null : readColor(color);
    changeLooks(this.area, () => ({ fill }));
  }

  get pattern(): string | null {
    return commonLook(this.area, (look) =>
      look.pattern === null ? (look.fill === null ? "None" : "Solid") : apiName(PATTERNS, look.pattern, "Solid"),
    );
  }

  set pattern(pattern: string) {
    if (pattern === "None") this.clear();
    else changeLooks(this.area, () => ({ pattern: PATTERNS[pattern] ?? null }));
  }

  get patternColor(): string | null {
    return commonLook(this.area, (look) => look.patternColor ?? "#000000");
  }

  set patternColor(color: string) {
    const patternColor = readColor(color);
    changeLooks(this.area, () => ({ patternColor }));
  }

  clear(): void {
    changeLooks(this.area, () => ({ fill: null, pattern: null, patternColor: null }));
  }
}
