import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Period } from "../values/period";
import type { ConditionColumn } from "./conditions/condition";
import { meetsCondition } from "./conditions/evaluate-condition";
import type { ConditionRow } from "./conditions/evaluate-condition";
import { parseCondition } from "./conditions/parse-condition";
import type { Condition } from "./conditions/condition";
import { findColumns } from "./find-column";
import type { SourceColumn, Sources } from "./sources";

/** Says whether a row of the measure's table counts. */
export type RowFilter = (row: number, unit: string) => boolean;

/**
 * The rows that a condition lets through, over the table of `source`. A condition that is not understood or names a column
 * that is not there gives null and its findings on the criterion's cell.
 */
export function rowFilter(
  text: string | null,
  source: SourceColumn,
  context: { readonly sources: Sources; readonly period: Period; readonly place: CellPlace },
  findings: Finding[],
): RowFilter | null {
  if (text === null) return () => true;
  const parsed = parseCondition(text);
  if (!parsed.condition) {
    const facts = { text, ...parsed.mistake };
    findings.push(finding("method.bad-condition", "blocking", context.place, facts));
    return null;
  }
  const columns = resolveColumns(parsed.condition, source, context, findings);
  if (!columns) return null;
  const said = new Set<string>();
  const hasColumn = columnNames(source);
  return (row, unit) =>
    meetsCondition(parsed.condition, conditionRow(row, unit, source, columns, hasColumn), context.period, (cell) => {
      const key = `${cell.place.sheet}\n${cell.place.row}\n${cell.place.col}`;
      if (said.has(key)) return;
      said.add(key);
      findings.push(finding("measure.cannot-compare", "warning", cell.place, { condition: text, text: cell.text }));
    });
}

type Columns = ReadonlyMap<string, SourceColumn>;

function keyOf({ sheet, column }: ConditionColumn): string {
  return `${sheet ?? ""}\n${column}`;
}

/** Whether the table has a column of a name, looked up once a name: a condition asks again for every row. */
function columnNames({ table }: SourceColumn): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const has = known.get(name) ?? findColumns(table, name).length > 0;
    known.set(name, has);
    return has;
  };
}

function conditionRow(
  row: number,
  unit: string,
  source: SourceColumn,
  columns: Columns,
  hasColumn: (name: string) => boolean,
): ConditionRow {
  return {
    hasColumn,
    cell: (wanted) => {
      const column = columns.get(keyOf(wanted)) ?? null;
      if (!column) return null;
      const at = column.table === source.table ? row : column.units.rows.get(unit)?.[0];
      return at === undefined ? null : { cell: column.cell(at), reading: column.at(at) };
    },
  };
}

/** Every column that the condition names, found once. */
function resolveColumns(
  condition: Condition,
  source: SourceColumn,
  { sources, place }: { readonly sources: Sources; readonly place: CellPlace },
  findings: Finding[],
): Columns | null {
  const columns = new Map<string, SourceColumn>();
  let isWhole = true;
  for (const { column: wanted, isCertain } of columnsOf(condition)) {
    if (columns.has(keyOf(wanted))) continue;
    if (!isCertain && findColumns(source.table, wanted.column).length === 0) continue;
    const found = sources.find({ sheet: wanted.sheet ?? source.grid.sheet, column: wanted.column }, place);
    const own = found.column ? [found.column, ...found.more].find(({ table }) => table === source.table) : null;
    const column = own ?? found.column;
    if (column) columns.set(keyOf(wanted), column);
    else {
      if (found.finding) findings.push(found.finding);
      isWhole = false;
    }
  }
  return isWhole ? columns : null;
}

interface NamedColumn {
  readonly column: ConditionColumn;
  /** False for a word that is only a column if the table has one of that name. */
  readonly isCertain: boolean;
}

function columnsOf(condition: Condition): readonly NamedColumn[] {
  switch (condition.kind) {
    case "and":
    case "or":
      return condition.parts.flatMap(columnsOf);
    case "not":
      return columnsOf(condition.part);
    case "empty":
    case "text":
    case "in":
      return [{ column: condition.column, isCertain: true }];
    case "compare": {
      const own = { column: condition.column, isCertain: true };
      if (condition.with.kind === "column") return [own, { column: condition.with.column, isCertain: true }];
      if (condition.with.kind !== "text") return [own];
      return [own, { column: { sheet: null, column: condition.with.text }, isCertain: false }];
    }
  }
}
