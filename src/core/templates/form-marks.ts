import type { CellPlace } from "../address";
import { cellA1 } from "../address";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import { findForm } from "./find-form";
import { formGrids } from "./form-grids";
import { MARK_AREA, MARK_SHEET, markKey, MOST_MARKS, type MarkLevel } from "./mark-sheet";
import type { Template } from "./template";
import type { TemplateTexts } from "./template-texts";

/** A cell of the list 填报检查 that is to be written: what it shows now, and what it will. */
export interface MarkEdit {
  readonly place: CellPlace;
  readonly was: string;
  readonly cell: string | null;
}

/** Null for a form whose list was deleted or never was: an old form, or one that another program saved without it. */
export function markGrid(grids: readonly Grid[]): Grid | null {
  return grids.find(({ sheet }) => sheet === MARK_SHEET) ?? null;
}

/** True where the list names a problem. */
export function hasMarks(grids: readonly Grid[]): boolean {
  return listed(markGrid(grids)).some((row) => row.some((text) => text !== ""));
}

/**
 * What to write so that the list names these findings and their cells are coloured, the worst first; notes are left out. Only
 * cells that change are written. None for a form without its list.
 */
export function markEdits(
  template: Template,
  grids: readonly Grid[],
  findings: readonly Finding[],
  texts: TemplateTexts,
  sentence: (finding: Finding) => string,
): readonly MarkEdit[] {
  const grid = markGrid(grids);
  const numbers = sheetNumbers(template, grids);
  const wanted = [...findings]
    .filter(({ severity }) => severity !== "note")
    .sort((a, b) => Number(levelOf(b) === "must") - Number(levelOf(a) === "must"))
    .map((finding) => rowOf(finding, numbers, texts, sentence));
  const more = wanted.length - MOST_MARKS;
  const rows = more > 0 ? [...wanted.slice(0, MOST_MARKS - 1), ["", texts.marks.more(more + 1), ""]] : wanted;
  return grid ? differences(grid, rows) : [];
}

/** What to write so that the list is empty and no cell is coloured. */
export function unmarkEdits(grids: readonly Grid[]): readonly MarkEdit[] {
  const grid = markGrid(grids);
  return grid ? differences(grid, []) : [];
}

function levelOf({ severity }: Finding): MarkLevel {
  return severity === "blocking" ? "must" : "look";
}

/** Which sheet of the form a sheet of the file is, whatever it is called now. */
function sheetNumbers(template: Template, grids: readonly Grid[]): ReadonlyMap<string, number> {
  const own = formGrids(grids);
  return new Map(
    template.sheets.flatMap((sheet, at) => {
      const found = findForm(sheet, own);
      return found ? [[found.grid.sheet, at] as const] : [];
    }),
  );
}

function rowOf(
  finding: Finding,
  numbers: ReadonlyMap<string, number>,
  { marks }: TemplateTexts,
  sentence: (finding: Finding) => string,
): readonly string[] {
  const { place } = finding;
  const number = place ? numbers.get(place.sheet) : undefined;
  const level = levelOf(finding);
  return [
    place ? marks.at(place.sheet, cellA1(place.row, place.col)) : "",
    `${marks[level]}${sentence(finding)}`,
    place && number !== undefined ? markKey(level, number, place.row, place.col) : "",
  ];
}

/** The list as it stands: three columns a row. */
function listed(grid: Grid | null): readonly (readonly string[])[] {
  return Array.from({ length: MOST_MARKS }, (_, at) =>
    Array.from({ length: MARK_AREA.keyCol + 1 }, (__, col) => grid?.texts[MARK_AREA.firstRow + at]?.[col] ?? ""),
  );
}

function differences(grid: Grid, rows: readonly (readonly string[])[]): readonly MarkEdit[] {
  return listed(grid).flatMap((row, at) =>
    row.flatMap((was, col) => {
      const wanted = rows[at]?.[col] ?? "";
      if (wanted === was) return [];
      const place = { sheet: grid.sheet, row: MARK_AREA.firstRow + at, col };
      return [{ place, was, cell: wanted === "" ? null : wanted }];
    }),
  );
}
