import { columnLetters } from "../../../core/address";
import type { SheetSpec } from "../../../core/sheets/sheet-spec";
import { PROPERTY_BYTES, RANGE_BYTES, type RenderStep } from "./render-step";

const STEP_BYTES = RANGE_BYTES + 2 * PROPERTY_BYTES;
/** Excel adds this many pixels to the characters of a column. */
const COLUMN_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** Widths and hidden columns, one call for neighbours that are alike. */
export function columnSteps(spec: SheetSpec): RenderStep[] {
  const key = (index: number) => `${spec.columns[index]!.width} ${spec.columns[index]!.hidden ?? false}`;
  return alike(spec.columns.length, key).map(({ first, last }) => ({
    bytes: STEP_BYTES,
    draw: ({ sheet, paper }) => {
      const { width, hidden } = spec.columns[first]!;
      const range = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
      range.format.columnWidth = columnPoints(width, paper.characterPixels);
      if (hidden) range.columnHidden = true;
    },
  }));
}

/** Heights; a row without one fits its text. */
export function rowSteps(spec: SheetSpec): RenderStep[] {
  return alike(spec.rows.length, (index) => String(spec.rows[index]!.height)).map(({ first, last }) => ({
    bytes: STEP_BYTES,
    draw: ({ sheet }) => {
      const { height } = spec.rows[first]!;
      const { format } = sheet.getRange(`${first + 1}:${last + 1}`);
      if (height === null) format.autofitRows();
      else format.rowHeight = height;
    },
  }));
}

/** Points of a column that is `characters` wide. @example columnPoints(8.43, 7) // 48 */
export function columnPoints(characters: number, characterPixels: number): number {
  return Math.round(characters * characterPixels + COLUMN_PADDING) * POINTS_PER_PIXEL;
}

/** Pixels of one character, from what a column of `characters` takes. @example characterPixels(48, 8.43) // 7 */
export function characterPixels(points: number, characters: number): number {
  const pixels = Math.round((points / POINTS_PER_PIXEL - COLUMN_PADDING) / characters);
  return pixels >= 5 && pixels <= 20 ? pixels : 7;
}

/** Stretches of neighbours with the same key. */
function alike(count: number, key: (index: number) => string): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (let index = 0; index < count; index++) {
    const last = stretches.at(-1);
    if (last && key(last.first) === key(index)) last.last = index;
    else stretches.push({ first: index, last: index });
  }
  return stretches;
}
