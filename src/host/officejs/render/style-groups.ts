import type { CellRange } from "../../../core/address";
import type { CellStyle, StyledRange } from "../../../core/sheets/sheet-spec";

/** Rectangles that get the same look in one go. */
export interface StyleGroup {
  readonly style: CellStyle;
  readonly ranges: readonly CellRange[];
}

interface OpenGroup extends StyleGroup {
  readonly key: string;
  readonly ranges: CellRange[];
  /** Around all rectangles: most looks are far apart, and one comparison shows it. */
  around: CellRange;
}

/** How far back a rectangle may move to join its like: enough for a table, cheap for a long sheet. */
const LOOK_BACK = 60;

/**
 * Puts the rectangles of the same look together, so that a look costs one call for many cells. A rectangle moves forward to
 * its like only past looks that touch none of its cells: where looks overlap the later one still wins.
 */
export function styleGroups(styles: readonly StyledRange[]): StyleGroup[] {
  const groups: OpenGroup[] = [];
  for (const { range, style } of styles) {
    const key = JSON.stringify(style, Object.keys(style).sort());
    const home = homeOf(groups, key, range);
    if (home) addRange(home, range);
    else groups.push({ key, style, ranges: [range], around: range });
  }
  return groups;
}

function homeOf(groups: readonly OpenGroup[], key: string, range: CellRange): OpenGroup | null {
  const oldest = Math.max(0, groups.length - LOOK_BACK);
  for (let index = groups.length - 1; index >= oldest; index--) {
    const group = groups[index]!;
    if (group.key === key) return group;
    if (overlap(group.around, range) && group.ranges.some((other) => overlap(other, range))) return null;
  }
  return null;
}

/** A rectangle that goes on below the last one makes it longer, but for looks that draw a line around or over each. */
function addRange(group: OpenGroup, range: CellRange): void {
  const last = group.ranges.at(-1)!;
  const goesOn = last.left === range.left && last.right === range.right && last.bottom + 1 === range.top;
  const { borders } = group.style;
  if (goesOn && (borders === undefined || borders === "grid")) {
    group.ranges[group.ranges.length - 1] = { ...last, bottom: range.bottom };
  } else {
    group.ranges.push(range);
  }
  group.around = boundsOf(group.around, range);
}

function boundsOf(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
