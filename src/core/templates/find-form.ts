import type { Grid } from "../grid";
import { foldText } from "../values/fold-text";
import type { TemplateSheet } from "./template";

/** Where a template sheet stands in a file that came back. */
export interface FoundForm {
  readonly grid: Grid;
  readonly headerRow: number;
  /** The sheet column of every template column; null where it is missing. */
  readonly cols: readonly (number | null)[];
  /** Columns that an earlier merge added: where the row came from. */
  readonly fileCol: number | null;
  readonly cellCol: number | null;
  /** When that file was saved. */
  readonly timeCol: number | null;
}

const HEADER_DEPTH = 20;

/**
 * Finds a template sheet among the sheets of a file by its headers, wherever its columns went and whatever the sheet is called
 * now; a sheet of the same name comes first. Null when no row names half of its columns or all that must be filled.
 */
export function findForm(sheet: TemplateSheet, grids: readonly Grid[]): FoundForm | null {
  const sorted = [...grids].sort((a, b) => Number(b.sheet === sheet.name) - Number(a.sheet === sheet.name));
  let best: FoundForm | null = null;
  for (const grid of sorted) {
    const found = headerIn(sheet, grid);
    if (found && count(found) > (best ? count(best) : 0)) best = found;
  }
  const isForm = best && (count(best) * 2 >= sheet.columns.length || hasRequired(sheet, best));
  return isForm ? best : null;
}

function hasRequired(sheet: TemplateSheet, { cols }: FoundForm): boolean {
  const required = sheet.columns.flatMap(({ isRequired, type }, i) => (isRequired && type !== "unit" ? [i] : []));
  return required.length > 0 && required.every((i) => cols[i] !== null);
}

function count({ cols }: FoundForm): number {
  return cols.filter((col) => col !== null).length;
}

function headerIn(sheet: TemplateSheet, grid: Grid): FoundForm | null {
  let best: FoundForm | null = null;
  for (let row = 0; row < Math.min(grid.rows, HEADER_DEPTH); row++) {
    const heads = (grid.texts[row] ?? []).map(plainHeader);
    const at = (header: string) => {
      const col = heads.indexOf(plainHeader(header));
      return col < 0 ? null : col;
    };
    const found = {
      grid,
      headerRow: row,
      cols: sheet.columns.map(({ header }) => at(header)),
      fileCol: at("来源文件"),
      cellCol: at("来源单元格"),
      timeCol: at("来源保存时间"),
    };
    if (count(found) > (best ? count(best) : 0)) best = found;
  }
  return best;
}

/** A header without its unit in brackets and without white space. */
function plainHeader(text: string): string {
  return foldText(text).replace(/\([^()]*\)$/, "");
}
