import type { CellRange } from "../../../core/address";
import type { BorderEdge, CellLook } from "../model/style-table";
import { ApiFailure } from "../wire/api-failure";
import { ApiCollection, ApiObject } from "./api-object";
import type { CellArea } from "./cell-looks";
import { changeLooks, commonLook } from "./cell-looks";
import { readColor } from "./colors";
import { LINES } from "./look-names";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

type Side = (typeof SIDES)[number];
type Line = { readonly style: string; readonly color: string };

/** The lines around and inside cells. */
export class RangeBorderCollectionObject extends ApiCollection {
  readonly className = "RangeBorderCollection";

  constructor(private readonly area: CellArea) {
    super(area.book);
  }

  get count(): number {
    return SIDES.length;
  }

  items(): readonly RangeBorderObject[] {
    return SIDES.map((side) => new RangeBorderObject(this.area, side));
  }

  getItem(side: Side): RangeBorderObject {
    return new RangeBorderObject(this.area, side);
  }

  getItemAt(index: number): RangeBorderObject {
    const side = SIDES[index];
    if (side === undefined) throw new ApiFailure("InvalidArgument");
    return this.getItem(side);
  }
}

/** One side's line. Giving a side a colour or a weight draws it. */
export class RangeBorderObject extends ApiObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly area: CellArea,
    readonly sideIndex: Side,
  ) {
    super(area.book);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.sideIndex };
  }

  get style(): string | null {
    return this.common((line) => (line ? lineName(line.style).style : "None"));
  }

  set style(style: string) {
    const weights = LINES[style];
    this.draw((line) => {
      if (!weights) return null;
      const weight = line ? lineName(line.style).weight : "Thin";
      return { style: weights[weight] ?? Object.values(weights)[0]!, color: line?.color ?? "#000000" };
    });
  }

  get weight(): string | null {
    return this.common((line) => (line ? lineName(line.style).weight : "Thin"));
  }

  set weight(weight: string) {
    this.draw((line) => ({
      style: LINES[line ? lineName(line.style).style : "Continuous"]![weight] ?? LINES.Continuous![weight]!,
      color: line?.color ?? "#000000",
    }));
  }

  get color(): string | null {
    return this.common((line) => line?.color ?? "#000000");
  }

  set color(text: string) {
    const color = readColor(text);
    this.draw((line) => ({ style: line?.style ?? "thin", color }));
  }

  private common(pick: (line: Line | undefined) => string): string | null {
    const found = this.area.ranges.flatMap((range) =>
      strips(range, this.sideIndex).map(({ range: strip, edge }) =>
        commonLook({ ...this.area, ranges: [strip] }, (look) => pick(look.borders[edge])),
      ),
    );
    const first = found[0] ?? (this.area.ranges.length > 0 ? pick(undefined) : null);
    return found.every((one) => one === first) ? first : null;
  }

  private draw(next: (line: Line | undefined) => Line | null): void {
    for (const range of this.area.ranges) {
      for (const { range: strip, edge } of strips(range, this.sideIndex)) {
        changeLooks({ ...this.area, ranges: [strip] }, (look) => ({ borders: withLine(look, edge, next) }));
      }
    }
  }
}

function withLine(
  look: CellLook,
  edge: BorderEdge,
  next: (line: Line | undefined) => Line | null,
): CellLook["borders"] {
  const { [edge]: old, ...others } = look.borders;
  const line = next(old);
  return line ? { ...others, [edge]: line } : others;
}

/** The cells that a side of a range is made of, and the edge of each cell that carries it. */
function strips(range: CellRange, side: Side): readonly { readonly range: CellRange; readonly edge: BorderEdge }[] {
  switch (side) {
    case "EdgeTop":
      return [{ range: { ...range, bottom: range.top }, edge: "top" }];
    case "EdgeBottom":
      return [{ range: { ...range, top: range.bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ range: { ...range, right: range.left }, edge: "left" }];
    case "EdgeRight":
      return [{ range: { ...range, left: range.right }, edge: "right" }];
    case "InsideVertical":
      return range.left === range.right
        ? []
        : [
            { range: { ...range, right: range.right - 1 }, edge: "right" },
            { range: { ...range, left: range.left + 1 }, edge: "left" },
          ];
    case "InsideHorizontal":
      return range.top === range.bottom
        ? []
        : [
            { range: { ...range, bottom: range.bottom - 1 }, edge: "bottom" },
            { range: { ...range, top: range.top + 1 }, edge: "top" },
          ];
    case "DiagonalDown":
      return [{ range, edge: "diagonalDown" }];
    case "DiagonalUp":
      return [{ range, edge: "diagonalUp" }];
  }
}

function lineName(word: string): { readonly style: string; readonly weight: string } {
  for (const [style, weights] of Object.entries(LINES)) {
    for (const [weight, name] of Object.entries(weights)) if (name === word) return { style, weight };
  }
  return { style: "Continuous", weight: "Thin" };
}
