import type { CellPlace } from "../address";
import { cellA1 } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Reading } from "../values/reading";
import type { SourceColumn } from "./sources";

/** A reading that is no figure, and the finding that says why. */
export interface MissingReading {
  readonly reading: Reading;
  readonly finding: Finding;
}

/** A row of a source column. */
export interface SourceRow {
  readonly column: SourceColumn;
  readonly row: number;
}

const BLANK: Reading = { state: "blank", sources: [] };

/** The unit has no row in the table. */
export function noRow(unit: string, item: string, { grid, units }: SourceColumn): MissingReading {
  const place = { sheet: grid.sheet, row: units.bodyRows[0] ?? 0, col: units.nameCol ?? 0 };
  const facts = { unit, sheet: grid.sheet, item };
  return { reading: BLANK, finding: finding("measure.unit-missing", "warning", place, facts) };
}

/** The unit has rows, and none of them meets the condition. */
export function noRowMeets(unit: string, item: string, condition: string, place: CellPlace): MissingReading {
  const facts = { unit, item, condition };
  return { reading: BLANK, finding: finding("measure.no-row-meets", "warning", place, facts) };
}

/** One figure is asked for, and several rows give one. */
export function rowTwice(unit: string, item: string, rows: readonly SourceRow[]): MissingReading {
  const { grid } = rows[0]!.column;
  const places = rows.map(({ column, row }) => column.cell(row).place);
  const cells = places.map((place) => cellA1(place.row, place.col)).join("、");
  const facts = { unit, sheet: grid.sheet, item, rows: cells };
  const text = rows.map(({ column, row }) => column.cell(row).text).join(" / ");
  return {
    reading: { state: "unreadable", text, sources: places },
    finding: finding("measure.unit-twice", "blocking", places[0]!, facts, places[1]),
  };
}

/** Nothing over nothing does not apply; something over nothing is a contradiction that nobody can read. */
export function nothingDue(
  unit: string,
  item: string,
  isNothingDue: boolean,
  sources: readonly CellPlace[],
  place: CellPlace,
): MissingReading {
  const facts = { unit, item, isNothingDue };
  const state = isNothingDue ? ("notApplicable" as const) : ("unreadable" as const);
  return {
    reading: { state, text: "分母为0", sources },
    finding: finding("measure.zero-denominator", "warning", sources.at(-1) ?? place, facts),
  };
}
