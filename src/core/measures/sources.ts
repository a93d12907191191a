import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { CRITERIA_SHEET } from "../method/columns/criteria-sheet";
import { SETTINGS_SHEET } from "../method/columns/settings-sheet";
import { isMethodSheet } from "../method/read-method";
import type { AssessedUnit } from "../method/method";
import { withConfirmedNames, withoutConfirmedOutsiders } from "../names/confirmed-names";
import { rosterIndex, type RosterIndex } from "../names/roster-index";
import { confirmedColumn, confirmedMeasure, confirmedScale, type Confirmation } from "../reading/confirmations";
import { findTables } from "../reading/find-tables";
import type { Table, TableColumn } from "../reading/table";
import { foldText } from "../values/fold-text";
import type { Reading } from "../values/reading";
import { cellFindings, readCell } from "../values/read-cell";
import type { ColumnHints, PlacedCell } from "../values/read-column";
import { readColumn } from "../values/read-column";
import { findColumns, headerOf } from "./find-column";
import type { ColumnRef } from "./measure";
import { reconcileTotals } from "./reconcile-totals";
import { unitRows } from "./unit-rows";
import type { UnitRows } from "./unit-rows";

/** A column of a table, joined to the roster and read once. */
export interface SourceColumn {
  readonly grid: Grid;
  readonly table: Table;
  readonly column: TableColumn;
  readonly units: UnitRows;
  /** The figure in a body row. */
  at(row: number): Reading;
  /** The bare cell, for conditions. */
  cell(row: number): PlacedCell;
}

/** A column that a method sheet names, or the finding that says why there is none. */
export type FoundColumn =
  | { readonly column: SourceColumn; readonly more: readonly SourceColumn[]; readonly finding: null }
  | { readonly column: null; readonly more: readonly SourceColumn[]; readonly finding: Finding };

/**
 * All tables of a workbook, found and joined to the roster once and kept: a hundred criteria over one sheet read it one time.
 * What is off with the sheets that were used comes out of `findings`.
 */
export class Sources {
  private readonly sheets = new Map<string, SheetSource | null>();
  private readonly columns = new Map<string, SourceColumn>();
  private readonly said: Finding[] = [];
  private readonly rosterNames: readonly string[];

  constructor(
    private readonly grids: readonly Grid[],
    private readonly roster: RosterIndex<AssessedUnit>,
    /** What the office confirmed before: the sheet 数据对照. */
    private readonly confirmations: readonly Confirmation[] = [],
    /** Sheets that scoring itself writes: nothing may be scored by what came out of scoring. */
    private readonly resultSheets: readonly string[] = [],
  ) {
    this.rosterNames = roster.units.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  }

  /** What was off with names, cells and totals of everything that was used. */
  get findings(): readonly Finding[] {
    return this.said;
  }

  /** The column that a criterion names; `place` is the criterion's cell, for the finding. */
  find(ref: ColumnRef, place: CellPlace, hints: Pick<ColumnHints, "target"> = {}): FoundColumn {
    if (this.isCircular(ref.sheet)) {
      return missing(finding("method.source-circular", "blocking", place, { sheet: ref.sheet }));
    }
    const sheet = this.sheet(ref.sheet);
    if (!sheet) {
      const facts = { sheet: ref.sheet, suggestion: this.nearSheet(ref.sheet) };
      return missing(finding("method.source-sheet-missing", "blocking", place, facts));
    }
    if (sheet.tables.length === 0) {
      return missing(finding("method.source-no-table", "blocking", place, { sheet: ref.sheet }));
    }
    return this.findIn(sheet, ref, place, hints);
  }

  /** Criteria that take their figures from criteria, or from the result, would wait for one another. */
  private isCircular(name: string): boolean {
    const sheet = foldText(name);
    const isOfMethod = [CRITERIA_SHEET, SETTINGS_SHEET].some((own) => sheet.split("·")[0] === own.name);
    return isOfMethod || this.resultSheets.some((own) => foldText(own) === sheet);
  }

  /** The grid of a sheet that a target names by its cell. */
  grid(sheet: string): Grid | null {
    return this.grids.find((grid) => grid.sheet === sheet) ?? null;
  }

  /** The sheets that were looked at, with their columns and which of them were used, for the self-check. */
  used(): readonly UsedSheet[] {
    const used = [...this.columns.values()];
    return [...this.sheets.values()].flatMap((source) => {
      if (!source) return [];
      const own = used.filter(({ grid }) => grid === source.grid);
      return [
        {
          sheet: source.grid.sheet,
          figures: source.tables.flatMap((one) =>
            one.table.columns
              .filter(({ col }) => holdsFigures(source.grid, one.units.bodyRows, col))
              .map((column) => ({ column, row: one.table.headerRows[1] })),
          ),
          usedCols: new Set(own.map(({ column }) => column.col)),
        },
      ];
    });
  }

  private findIn(
    sheet: SheetSource,
    ref: ColumnRef,
    place: CellPlace,
    hints: Pick<ColumnHints, "target">,
  ): FoundColumn {
    const label = confirmedColumn(this.confirmations, ref.sheet, ref.column) ?? ref.column;
    const found = sheet.tables.flatMap((source) =>
      findColumns(source.table, label).map((column) => ({ source, column })),
    );
    const names = (columns: readonly TableColumn[]) => [...new Set(columns.map(headerOf))].join("、");
    if (found.length === 0) {
      const columns = names(sheet.tables.flatMap(({ table }) => table.columns));
      const facts = { sheet: ref.sheet, column: ref.column, columns };
      return missing(finding("method.source-column-missing", "blocking", place, facts));
    }
    const paths = new Set(found.map(({ column }) => headerOf(column)));
    const perTable = new Set(found.map(({ source }) => source));
    const columns = found.map(({ source, column }) => this.column(sheet.grid, source, column, hints));
    if (paths.size > 1 || perTable.size < found.length) {
      const facts = { sheet: ref.sheet, column: ref.column, columns: names(found.map(({ column }) => column)) };
      const unclear = finding("method.source-column-unclear", "blocking", place, facts);
      return { column: null, more: columns, finding: unclear };
    }
    const named = columns.filter(({ units }) => units.nameCol !== null);
    if (named.length === 0) {
      return missing(finding("method.source-no-names", "blocking", place, { sheet: ref.sheet }));
    }
    return { column: named[0]!, more: named.slice(1), finding: null };
  }

  private column(
    grid: Grid,
    { table, units }: TableSource,
    column: TableColumn,
    hints: Pick<ColumnHints, "target">,
  ): SourceColumn {
    const key = `${grid.sheet}\n${table.range.top}\n${column.col}`;
    const known = this.columns.get(key);
    if (known) return known;
    const confirmed = this.confirmedHints(grid.sheet, column);
    const made = readSourceColumn(grid, table, units, column, { ...hints, ...confirmed }, this.said);
    this.columns.set(key, made);
    return made;
  }

  /** How the office answered when a column of this sheet was asked about. */
  private confirmedHints(sheet: string, { path }: TableColumn): Partial<ColumnHints> {
    const scale = confirmedScale(this.confirmations, sheet, path);
    const unit = confirmedMeasure(this.confirmations, sheet, path);
    return { ...(scale && { confirmedScale: scale }), ...(unit && { unit }) };
  }

  private sheet(name: string): SheetSource | null {
    const key = foldText(name);
    if (!this.sheets.has(key)) this.sheets.set(key, this.read(key));
    return this.sheets.get(key) ?? null;
  }

  private read(key: string): SheetSource | null {
    const grid = this.grids.find(({ sheet }) => foldText(sheet) === key);
    if (!grid) return null;
    const { confirmations } = this;
    const found = findTables(grid, { rosterNames: this.rosterNames, confirmations });
    const units = withConfirmedNames(this.roster.units, confirmations, grid.sheet);
    const roster = units === this.roster.units ? this.roster : rosterIndex(units);
    const tables = found.tables.map((table) => ({ table, units: unitRows(grid, table, roster) }));
    const said = tables.flatMap((one) => (one.units.nameCol === null ? [] : one.units.findings));
    this.said.push(...found.findings, ...withoutConfirmedOutsiders(said, confirmations, grid.sheet));
    return { grid, tables };
  }

  /** A data sheet whose name holds the wanted one or the other way round. */
  private nearSheet(name: string): string | null {
    const wanted = foldText(name);
    const near = this.grids.find(({ sheet }) => {
      const own = foldText(sheet);
      return !isMethodSheet(sheet) && (own.includes(wanted) || wanted.includes(own));
    });
    return near?.sheet ?? null;
  }
}

/** A sheet that criteria take figures from. */
export interface UsedSheet {
  readonly sheet: string;
  /** Its columns of figures, with the row that their header ends in. */
  readonly figures: readonly { readonly column: TableColumn; readonly row: number }[];
  readonly usedCols: ReadonlySet<number>;
}

/** Columns in which most rows hold a number; running numbers 1, 2, 3 are no figures. */
function holdsFigures(grid: Grid, rows: readonly number[], col: number): boolean {
  const numbers = rows.filter((row) => typeof grid.values[row]?.[col] === "number");
  const isCounting = rows.every((row, at) => grid.values[row]?.[col] === at + 1);
  return !isCounting && numbers.length * 2 > rows.length;
}

interface TableSource {
  readonly table: Table;
  readonly units: UnitRows;
}

interface SheetSource {
  readonly grid: Grid;
  readonly tables: readonly TableSource[];
}

function missing(why: Finding): FoundColumn {
  return { column: null, more: [], finding: why };
}

function readSourceColumn(
  grid: Grid,
  table: Table,
  units: UnitRows,
  column: TableColumn,
  hints: Partial<ColumnHints>,
  findings: Finding[],
): SourceColumn {
  const cell = (row: number): PlacedCell => cellOf(grid, row, column.col);
  const cells = units.bodyRows.map(cell);
  // Only figures have a scale and a unit; a column of words is read for conditions alone.
  const read = readColumn(cells, { path: column.path, unit: column.unit, ...hints });
  const readings = new Map(
    units.bodyRows.map((row, at) => [row, readCell(cells[at]!, read.column, read.meanings[at]!)]),
  );
  const isFigures = [...readings.values()].some(({ state }) => state === "number");
  if (isFigures) {
    findings.push(...read.findings);
    const own = new Set([...units.rows.values()].flat());
    cells.forEach((one, at) => {
      // Nothing can be off with a typed number that reads as one.
      const isPlainNumber = typeof one.value === "number" && readings.get(units.bodyRows[at]!)!.state === "number";
      if (!isPlainNumber && own.has(units.bodyRows[at]!)) findings.push(...cellFindings(one, read.column));
    });
    findings.push(
      ...reconcileTotals(table, column, read.column.unit, readings, (row) => readCell(cell(row), read.column)),
    );
  }
  return { grid, table, column, units, cell, at: (row) => readings.get(row) ?? readCell(cell(row), read.column) };
}

/** A cell of a grid with its place. */
export function cellOf(grid: Grid, row: number, col: number): PlacedCell {
  return {
    value: grid.values[row]?.[col] ?? null,
    text: grid.texts[row]?.[col] ?? "",
    format: grid.formats[row]?.[col] ?? "General",
    date1904: grid.date1904,
    place: { sheet: grid.sheet, row, col },
  };
}
