import type { Grid } from "../grid";
import type { Table } from "../reading/table";
import { readMeaning } from "../values/cell-meaning";
import { figureWidth, unitColumnOf } from "./indicator-template";
import { percentBounds } from "./percent-bounds";
import { previousValue } from "./previous-value";
import { spareRows } from "./spare-rows";
import type { ColumnType, Template, TemplateColumn, TemplateSheet } from "./template";
import { templateVersion } from "./template-version";

/**
 * A form made from a sheet that the county already has (“照此表做填报表”): its columns with types taken from what stands in them,
 * its rows where they name the roster's units, the present values as previous ones.
 */
export function sheetTemplate(
  grid: Grid,
  table: Table,
  about: Pick<Template, "county" | "period" | "units">,
): Template {
  const template = { ...about, id: `sheet:${grid.sheet}`, unit: null, sheets: [sheetForm(grid, table, about.units)] };
  return { ...template, version: templateVersion(template) };
}

/** The form's one sheet: a row a unit where the sheet lists each unit once, blank rows for a list of villages or events. */
export function sheetForm(grid: Grid, table: Table, units: readonly string[]): TemplateSheet {
  const rows = bodyRows(grid, table);
  const unitCol = unitColOf(grid, table, rows, units);
  const name = (row: number) => (unitCol === null ? "" : nameAt(grid, row, unitCol));
  const named = rows.filter((row) => units.includes(name(row)));
  const isListOfUnits = named.length * 2 >= units.length && new Set(named.map(name)).size === named.length;
  const asked = table.columns.filter(({ path }) => !/^(?:序号|编号)$/.test(path.join("")));
  const columns = asked.map(({ col, path, unit }) =>
    col === unitCol ? unitColumnOf(path.join("/")) : columnOf(grid, rows, col, path, unit),
  );
  const previous = (row: number) =>
    asked.map(({ col }, i) =>
      col === unitCol || columns[i]!.type === "text" ? null : previousValue(grid, row, col, columns[i]!),
    );
  return {
    kind: "sheet",
    name: grid.sheet,
    title: `${(table.title || grid.sheet).replace(/表$/, "")}填报表`,
    columns,
    rows: isListOfUnits ? named.map((row) => ({ unit: name(row), previous: previous(row) })) : [],
    spareRows: isListOfUnits ? 0 : spareRows("sheet", rows.length),
  };
}

/** The column that names units in most rows; the table's own column of names where none does. */
function unitColOf(grid: Grid, table: Table, rows: readonly number[], units: readonly string[]): number | null {
  const counts = table.columns.map(({ col }) => rows.filter((row) => units.includes(nameAt(grid, row, col))).length);
  const most = Math.max(0, ...counts);
  return most * 2 > rows.length ? table.columns[counts.indexOf(most)]!.col : table.entityCol;
}

function bodyRows(grid: Grid, table: Table): readonly number[] {
  const [first, last] = table.dataRows ?? [0, -1];
  const apart = new Set([...table.totalRows, ...table.sectionRows, ...table.noteRows, ...table.blankRows]);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (row) => !apart.has(row) && row < grid.rows,
  );
}

function nameAt(grid: Grid, row: number, col: number): string {
  return (grid.texts[row]?.[col] ?? "").replace(/\s/g, "");
}

function columnOf(
  grid: Grid,
  rows: readonly number[],
  col: number,
  path: readonly string[],
  unit: string | null,
): TemplateColumn {
  const type = typeOf(grid, rows, col, unit);
  const header = path.join("/").replace(/\([^()]*\)$/, "");
  return {
    header,
    type,
    unit,
    isRequired: false,
    ...(type === "percent" ? percentBounds(header) : { min: null, max: null }),
    choices: [],
    help:
      type === "text"
        ? `填写${header}。`
        : type === "day"
          ? "填写日期,如 2020-06-30。"
          : `只填数字${unit ? `,单位为${unit}` : ""}。`,
    example: "",
    atMost: null,
    width: type === "text" ? Math.min(Math.max(header.length * 2 + 4, 12), 24) : figureWidth(header),
  };
}

/** The type that nearly all filled cells have; text where they differ. */
function typeOf(grid: Grid, rows: readonly number[], col: number, unit: string | null): ColumnType {
  const kinds = rows.flatMap((row) => {
    const cell = {
      value: grid.values[row]?.[col] ?? null,
      text: grid.texts[row]?.[col] ?? "",
      format: grid.formats[row]?.[col] ?? "General",
    };
    const { kind } = readMeaning(cell);
    return kind === "blank" || kind === "nothing" ? [] : [kind];
  });
  const share = (wanted: string) => kinds.filter((kind) => kind === wanted).length / Math.max(kinds.length, 1);
  if (kinds.length > 0 && share("number") >= 0.8) return unit === "%" ? "percent" : "number";
  return kinds.length > 0 && share("day") >= 0.8 ? "day" : "text";
}
