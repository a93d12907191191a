import type { Grid } from "../grid";
import type { Table } from "../reading/table";
import { readMeaning } from "../values/cell-meaning";
import { figureWidth, unitColumnOf } from "./indicator-template";
import { previousValue } from "./previous-value";
import type { ColumnType, Template, TemplateColumn } from "./template";
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
  const rows = bodyRows(grid, table);
  const named = rows.filter((row) => about.units.includes(nameAt(grid, table, row)));
  const isListOfUnits = named.length * 2 >= about.units.length;
  const columns = table.columns.map((column) =>
    column.col === table.entityCol
      ? unitColumnOf(column.path.join("/"))
      : columnOf(grid, rows, column.col, column.path, column.unit),
  );
  const sheet = {
    kind: "sheet" as const,
    name: grid.sheet,
    title: table.title === "" ? `${grid.sheet}填报表` : table.title,
    columns,
    rows: isListOfUnits
      ? named.map((row) => ({
          unit: nameAt(grid, table, row),
          previous: table.columns.map(({ col }, i) =>
            col === table.entityCol || columns[i]!.type === "text" ? null : previousValue(grid, row, col, columns[i]!),
          ),
        }))
      : [],
    spareRows: isListOfUnits ? 0 : 60,
  };
  const template = { ...about, id: `sheet:${grid.sheet}`, unit: null, sheets: [sheet] };
  return { ...template, version: templateVersion(template) };
}

function bodyRows(grid: Grid, table: Table): readonly number[] {
  const [first, last] = table.dataRows ?? [0, -1];
  const apart = new Set([...table.totalRows, ...table.sectionRows, ...table.noteRows, ...table.blankRows]);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (row) => !apart.has(row) && row < grid.rows,
  );
}

function nameAt(grid: Grid, table: Table, row: number): string {
  return table.entityCol === null ? "" : (grid.texts[row]?.[table.entityCol] ?? "").replace(/\s/g, "");
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
    min: null,
    max: type === "percent" ? "100" : null,
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
