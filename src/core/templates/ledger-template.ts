import { PLAIN_COLUMN } from "./plain-column";
import type { Grid } from "../grid";
import { findHeader, type HeaderRow } from "../method/match-headers";
import type { AnyLedger } from "../ledgers/ledger-kinds";
import type { MethodColumn } from "../method/method-column";
import { spareRows } from "./spare-rows";
import type { ColumnType, Template, TemplateColumn, TemplateKind } from "./template";
import { templateVersion } from "./template-version";

/**
 * The form of a ledger 台账: blank rows, one event a row. Where the county has such a sheet, the form has its name and its columns
 * under its own headers, so that conditions of the method that name them hold for the merged sheet too.
 */
export function ledgerTemplate(
  ledger: AnyLedger,
  about: Pick<Template, "county" | "period" | "units">,
  grid: Grid | null = null,
): Template {
  const known = (ledger.columns as readonly MethodColumn[]).filter(({ key }) => key !== "number");
  const header = grid && findHeader(grid, known);
  const sheet = {
    kind: ledger.kind as TemplateKind,
    name: grid && header ? grid.sheet : ledger.name,
    title: `${ledger.title.zh}(填报)`,
    columns: grid && header ? countyColumns(grid, header, known) : known.map(formColumn),
    rows: [],
    spareRows: spareRows(ledger.kind, grid && header ? grid.rows - header.row - 1 : 0),
  };
  const template = { ...about, id: ledger.kind, unit: null, sheets: [sheet] };
  return { ...template, version: templateVersion(template) };
}

/** The county's own headers, in its order; columns that the ledger does not know take any text. */
function countyColumns(
  grid: Grid,
  { row, columns }: HeaderRow<string>,
  known: readonly MethodColumn[],
): readonly TemplateColumn[] {
  const keys = new Map([...columns].map(([key, { col }]) => [col, key]));
  const headerAt = (col: number | undefined) => (col === undefined ? null : (grid.texts[row]?.[col] ?? "").trim());
  return (grid.texts[row] ?? []).flatMap((text, col) => {
    const header = text.replace(/\s/g, "");
    const column = known.find(({ key }) => key === keys.get(col));
    if (header === "" || /^序号$/.test(header)) return [];
    if (!column) return [freeColumn(header)];
    const made = withOwnWords(formColumn(column), grid, row, col);
    return [{ ...made, header, atMost: made.atMost && headerAt(columns.get("planned")?.col) }];
  });
}

/** More words than this are no list to choose from. */
const MOST_CHOICES = 12;

/** The words that the county already writes in a column of choices are choices too. */
function withOwnWords(column: TemplateColumn, grid: Grid, headerRow: number, col: number): TemplateColumn {
  if (column.type !== "choice") return column;
  const own = grid.texts.slice(headerRow + 1).map((texts) => (texts[col] ?? "").trim());
  const choices = [...new Set([...column.choices, ...own.filter((text) => text !== "")])];
  return choices.length > MOST_CHOICES ? { ...column, type: "text", choices: [] } : { ...column, choices };
}

function freeColumn(header: string): TemplateColumn {
  return { ...PLAIN_COLUMN, header, help: `填写${header}。` };
}

function formColumn(column: MethodColumn): TemplateColumn {
  const type = columnType(column);
  return {
    header: column.header.zh,
    type,
    unit: null,
    isRequired: column.isRequired,
    min: type === "number" ? "0" : null,
    max: null,
    choices: column.choices,
    help: column.help.zh,
    example: column.example,
    atMost: column.key === "done" ? "计划量" : null,
    width: column.width,
  };
}

function columnType({ key, value, choices }: MethodColumn): ColumnType {
  if (key === "unit") return "unit";
  if (choices.length > 0) return "choice";
  return value === "points" ? "number" : value === "day" ? "day" : "text";
}
