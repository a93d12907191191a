import type { Grid } from "../grid";
import { findColumns } from "../measures/find-column";
import type { ColumnRef, Measure } from "../measures/measure";
import type { Criterion, Method } from "../method/method";
import { matchUnit } from "../names/match-unit";
import { rosterIndex } from "../names/roster-index";
import { findTables } from "../reading/find-tables";
import type { Table, TableColumn } from "../reading/table";
import { displayWidth } from "../sheets/text-width";
import { periodText } from "../values/period";
import type { ColumnType, Template, TemplateColumn, TemplateSheet } from "./template";
import { percentBounds } from "./percent-bounds";
import { previousValue, shownPercent } from "./previous-value";
import { templateVersion } from "./template-version";

/** A sheet that the criteria take figures from, with the columns that they need. */
interface Wanted {
  readonly sheet: string;
  readonly columns: Map<string, WantedColumn>;
}

interface WantedColumn {
  readonly column: string;
  readonly criterion: Criterion;
  /** The column that this one may not exceed: the denominator of a ratio. */
  readonly atMost: string | null;
}

/**
 * The form by which townships report the figures that the method needs: one sheet for every source sheet that lists the
 * townships, a row a township with its previous figures, a column for every figure that a criterion takes from it. Sheets of
 * events (ledgers) have forms of their own and are left out.
 */
export function indicatorTemplate(method: Method, grids: readonly Grid[]): Template {
  const units = method.roster.map(({ name }) => name);
  const sheets = wantedSheets(method).flatMap((wanted) => {
    const grid = grids.find(({ sheet }) => sheet === wanted.sheet);
    const sheet = grid ? formOf(wanted, grid, method) : null;
    return sheet ? [sheet] : [];
  });
  const template = {
    id: "indicators",
    county: method.county,
    period: periodText(method.settings.period),
    unit: null,
    units,
    sheets,
  };
  return { ...template, version: templateVersion(template) };
}

function wantedSheets(method: Method): readonly Wanted[] {
  const sheets = new Map<string, Wanted>();
  const want = (ref: ColumnRef, criterion: Criterion, atMost: string | null) => {
    const sheet = sheets.get(ref.sheet) ?? { sheet: ref.sheet, columns: new Map<string, WantedColumn>() };
    sheets.set(ref.sheet, sheet);
    const known = sheet.columns.get(ref.column);
    if (!known || (known.atMost === null && atMost !== null))
      sheet.columns.set(ref.column, { column: ref.column, criterion, atMost });
  };
  for (const criterion of method.criteria) {
    const { measure } = criterion;
    for (const ref of sourcesOf(measure)) want(ref, criterion, denominatorOf(measure, ref));
    if (criterion.target?.bar.kind === "column") want(criterion.target.bar.source, criterion, null);
  }
  return [...sheets.values()];
}

function sourcesOf(measure: Measure): readonly ColumnRef[] {
  switch (measure.kind) {
    case "adjustments":
    // What is counted is rows 行政村, 项目: their sheet is a list, even in a period in which every unit has one row.
    case "count":
    case "share":
      return [];
    case "parts":
      return measure.sources;
    case "ratio":
    case "perHead":
      return [measure.denominator, measure.source];
    case "change":
    case "growth":
      return measure.before ? [measure.source, measure.before] : [measure.source];
    default:
      return [measure.source];
  }
}

/** The column that the source of a ratio is a part of, where both stand side by side. */
function denominatorOf(measure: Measure, ref: ColumnRef): string | null {
  if (measure.kind !== "ratio" || ref !== measure.source) return null;
  return measure.source.sheet === measure.denominator.sheet ? measure.denominator.column : null;
}

/** A column of one of the sheet's tables, with where every unit stands in it. */
interface FoundFigure {
  readonly want: WantedColumn;
  readonly found: TableColumn;
  readonly table: Table;
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

/** Null for a sheet that does not list the roster's units once each: a ledger. Several tables on a sheet become one form. */
function formOf(wanted: Wanted, grid: Grid, method: Method): TemplateSheet | null {
  const figures = findTables(grid).tables.flatMap((table) => figuresOf(wanted, grid, table, method));
  const [first] = figures;
  if (!first) return null;
  const columns = figures.map(({ want, found, table, rowsOf }) => {
    const unit = found.unit ?? shownPercent(grid, [...rowsOf.values()].flat(), found.col);
    return figureColumn(want, found.path, unit, barOf(want, table));
  });
  const unitHeader = first.table.columns.find(({ col }) => col === first.table.entityCol)?.path.join("/") ?? "乡镇";
  const previousOf = (unit: string) =>
    figures.map(({ found, rowsOf }, i) => {
      const row = rowsOf.get(unit)?.[0];
      return row === undefined ? null : previousValue(grid, row, found.col, columns[i]!);
    });
  return {
    kind: "indicators",
    name: wanted.sheet,
    title: `${wanted.sheet}填报表`,
    columns: [unitColumnOf(unitHeader), ...columns],
    rows: method.roster.map(({ name }) => ({ unit: name, previous: [null, ...previousOf(name)] })),
    spareRows: 0,
  };
}

/** The wanted columns of a table that lists most units, each once; none of a table of events. */
function figuresOf(wanted: Wanted, grid: Grid, table: Table, method: Method): readonly FoundFigure[] {
  if (table.entityCol === null) return [];
  const rowsOf = unitRows(grid, table, method);
  const isList = rowsOf.size * 2 >= method.roster.length && [...rowsOf.values()].every((rows) => rows.length === 1);
  if (!isList) return [];
  const all = [...wanted.columns.values()].flatMap((want) =>
    findColumns(table, want.column).map((found) => ({ want, found, table, rowsOf })),
  );
  return all.filter(({ found }, i) => all.findIndex((one) => one.found.col === found.col) === i);
}

function unitRows(grid: Grid, table: Table, method: Method): ReadonlyMap<string, readonly number[]> {
  const roster = rosterIndex(method.roster);
  const rows = new Map<string, number[]>();
  const [first, last] = table.dataRows ?? [0, -1];
  for (let row = first; row <= last; row++) {
    const match = matchUnit(grid.texts[row]?.[table.entityCol!] ?? "", roster);
    if (match.kind !== "exact" && match.kind !== "same") continue;
    rows.set(match.unit.name, [...(rows.get(match.unit.name) ?? []), row]);
  }
  return rows;
}

export function unitColumnOf(header: string): TemplateColumn {
  return {
    header,
    type: "unit",
    unit: null,
    isRequired: true,
    min: null,
    max: null,
    choices: [],
    help: "名册里的乡镇名称;已填好的请勿改动。",
    example: "",
    atMost: null,
    width: 14,
  };
}

/** A path as one header; the unit of measure stands apart. */
function headerText(path: readonly string[]): string {
  return path.join("/").replace(/\([^()]*\)$/, "");
}

/** The header of the column that this one may not exceed, in the form's own words. */
function barOf({ atMost }: WantedColumn, table: Table): string | null {
  const found = atMost === null ? undefined : findColumns(table, atMost)[0];
  return found ? headerText(found.path) : null;
}

function figureColumn(
  want: WantedColumn,
  path: readonly string[],
  unit: string | null,
  atMost: string | null,
): TemplateColumn {
  const type = figureType(unit);
  const header = headerText(path);
  const what = unit === null ? "只填数字" : `只填数字,单位为${unit},不要写单位`;
  return {
    header,
    type,
    unit,
    isRequired: true,
    ...(type === "percent" ? percentBounds(header) : { min: type === "whole" ? "0" : null, max: null }),
    choices: [],
    help: `${want.criterion.item}:${what}。没有的事项写“缺项”,不要留空。`,
    example: type === "percent" ? "95.5" : type === "whole" ? "120" : "12.5",
    atMost,
    width: figureWidth(header),
  };
}

/** Room for the figures; the header wraps, in four lines at most where it can. */
export function figureWidth(header: string): number {
  return Math.min(Math.max(Math.ceil((displayWidth(header) + 8) / 4) + 2, 9), 16);
}

/** Things that are counted one by one are whole numbers. */
function figureType(unit: string | null): ColumnType {
  if (unit === "%") return "percent";
  return unit !== null && /^(?:人|户|个|所|套|座|处|项|家|次|条|台|辆|件|名)$/.test(unit) ? "whole" : "number";
}
