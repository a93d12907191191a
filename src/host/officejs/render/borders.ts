import type { CellRange } from "../../../core/address";
import type { CellStyle } from "../../../core/sheets/sheet-spec";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const OUTLINE: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** Draws the lines of one rectangle. Inner lines are left out where there is nothing between: Excel refuses them there. */
export function drawBorders(
  borders: Excel.RangeBorderCollection,
  kind: NonNullable<CellStyle["borders"]>,
  color: string | undefined,
  range: CellRange,
): void {
  const weight = kind === "mediumTop" || kind === "mediumBottom" ? "Medium" : "Thin";
  for (const edge of edgesOf(kind, range)) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weight;
    if (color !== undefined) border.color = color;
  }
}

function edgesOf(kind: NonNullable<CellStyle["borders"]>, range: CellRange): readonly Edge[] {
  switch (kind) {
    case "grid":
      return [...OUTLINE, ...innerEdges(range)];
    case "outline":
      return OUTLINE;
    case "thinTop":
    case "mediumTop":
      return ["EdgeTop"];
    case "mediumBottom":
      return ["EdgeBottom"];
  }
}

function innerEdges(range: CellRange): Edge[] {
  return [
    ...(range.bottom > range.top ? (["InsideHorizontal"] as const) : []),
    ...(range.right > range.left ? (["InsideVertical"] as const) : []),
  ];
}
