import type { CellValue, Grid } from "../grid";
import { findHeader } from "../method/match-headers";
import type { MethodColumn } from "../method/method-column";
import { readNumberText } from "../values/read-number-text";

/**
 * A sheet made ready to be read as rows under one head: words in cells merged downwards stand in every row they cover, a
 * head of two rows is one, and days without a year (4月20日) in columns of days belong to the year that the sheet's title or
 * name states. Numbers in merged cells stay in their first row: three rows share them, they do not each have them. The sheet
 * itself is not changed, and places stay the same.
 */
export function asLedgerGrid(grid: Grid, columns: readonly MethodColumn[]): Grid {
  const spread = spreadMerges(grid);
  const header = findHeader(spread, columns);
  if (!header) return spread;
  const folded = foldHead(spread, header.row, columns);
  const year = yearOf(grid, header.row);
  return year === null ? folded : withYears(folded, year, columns);
}

/** Words of vertically merged cells in every row they cover; the same grid where nothing is merged so. */
export function spreadMerges(grid: Grid): Grid {
  const merges = grid.merges.filter(
    ({ top, bottom, left, right }) => left === right && bottom > top && isWord(grid.values[top]?.[left] ?? null),
  );
  if (merges.length === 0) return grid;
  const texts = copy(grid.texts);
  const values = copy(grid.values);
  for (const { top, bottom, left } of merges) {
    for (let row = top + 1; row <= bottom && row < grid.rows; row++) {
      if (texts[row]) texts[row]![left] = grid.texts[top]?.[left] ?? "";
      if (values[row]) values[row]![left] = grid.values[top]?.[left] ?? null;
    }
  }
  return { ...grid, texts, values };
}

function isWord(value: CellValue): boolean {
  return typeof value === "string" && value.trim() !== "" && readNumberText(value) === null;
}

/** Under a head whose second row parts some of its columns, the second row with the words above it where it is blank. */
function foldHead(grid: Grid, row: number, columns: readonly MethodColumn[]): Grid {
  const [upper, lower] = [grid.texts[row] ?? [], grid.texts[row + 1]];
  if (!lower || !isSecondHead(grid, row)) return grid;
  const joined = upper.map((text, col) => (lower[col]?.trim() ? lower[col] : text));
  const texts = copy(grid.texts);
  const values = copy(grid.values);
  texts[row] = joined.map(() => "");
  values[row] = joined.map(() => null);
  texts[row + 1] = joined;
  values[row + 1] = joined.map((text) => (text === "" ? null : text));
  const folded = { ...grid, texts, values };
  const header = findHeader(folded, columns);
  return header && header.row === row + 1 ? folded : grid;
}

/** A merge that begins in the head and covers more than one column or row: the head goes on below. */
function isSecondHead(grid: Grid, row: number): boolean {
  return (
    grid.merges.some(
      ({ top, bottom, left, right }) =>
        top === row && bottom === row && right > left && grid.texts[row]?.[left]?.trim(),
    ) && (grid.texts[row + 1] ?? []).every((text) => text.trim() === "" || readNumberText(text) === null)
  );
}

/** The year in the rows above the head or in the sheet's name. */
function yearOf(grid: Grid, head: number): string | null {
  const words = [grid.sheet, ...grid.texts.slice(0, head).map((row) => row.join(" "))].join(" ");
  return /(?<!\d)(20\d{2})\s*年/.exec(words)?.[1] ?? null;
}

function withYears(grid: Grid, year: string, columns: readonly MethodColumn[]): Grid {
  const header = findHeader(grid, columns);
  const days = [...(header?.columns.values() ?? [])]
    .filter(({ column }) => column.value === "day")
    .map(({ col }) => col);
  const isBare = (text: string) => /^\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]\s*$/.test(text);
  if (!days.some((col) => grid.texts.some((row) => isBare(row[col] ?? "")))) return grid;
  const texts = copy(grid.texts);
  const values = copy(grid.values);
  for (let row = (header?.row ?? 0) + 1; row < grid.rows; row++) {
    for (const col of days) {
      const text = texts[row]?.[col] ?? "";
      if (!isBare(text) || typeof values[row]![col] === "number") continue;
      texts[row]![col] = `${year}年${text.trim()}`;
      values[row]![col] = texts[row]![col]!;
    }
  }
  return { ...grid, texts, values };
}

function copy<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => [...row]);
}
