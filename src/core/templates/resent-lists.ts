import type { MergedRow } from "./merge-returns";
import { valueText } from "./same-row";

/** A unit's list of events in one file. */
interface UnitList<Row extends MergedRow> {
  readonly file: string;
  readonly modified: string | null;
  readonly rows: readonly Row[];
}

/** What several files of one unit for the same list come to. */
export interface ResentLists<Row extends MergedRow> {
  /** Rows of an earlier file that a later one repeats for the most part: a return that was put right and sent again. */
  readonly superseded: readonly { readonly row: Row; readonly by: string }[];
  /** Files that may be a list sent again or the rest of it: both count until the office decides. */
  readonly unclear: readonly {
    readonly unit: string;
    readonly first: Row;
    readonly files: readonly [string, string];
    readonly same: number;
  }[];
}

/**
 * Tells a list that was sent again from one that goes on in a second file. A later file that repeats at least half of an earlier
 * one takes its place; of files without a time, and of those that share little, nobody can tell, unless one holds all of the
 * other. Rows of one unit and one sheet; the order of the rows does not matter.
 */
export function resentLists<Row extends MergedRow>(unit: string, rows: readonly Row[]): ResentLists<Row> {
  const lists = listsOf(rows);
  const superseded: { row: Row; by: string }[] = [];
  const unclear: { unit: string; first: Row; files: [string, string]; same: number }[] = [];
  for (const [at, early] of lists.entries()) {
    for (const late of lists.slice(at + 1)) {
      const same = sharedRows(early, late);
      if (same === early.rows.length || same === late.rows.length) {
        if (isLater(early, late) && same < early.rows.length) superseded.push(...missingIn(early, late));
      } else if (isLater(early, late) && same > 0 && same * 2 >= early.rows.length) {
        superseded.push(...missingIn(early, late));
      } else {
        unclear.push({ unit, first: early.rows[0]!, files: [early.file, late.file], same });
      }
    }
  }
  return { superseded, unclear };
}

/** By time, undated ones first; then by name. */
function listsOf<Row extends MergedRow>(rows: readonly Row[]): readonly UnitList<Row>[] {
  const files = new Map<string, Row[]>();
  for (const row of rows) files.set(row.file, [...(files.get(row.file) ?? []), row]);
  return [...files]
    .map(([file, own]) => ({ file, modified: own[0]!.modified, rows: own }))
    .sort((a, b) => compare(a.modified ?? "", b.modified ?? "") || compare(a.file, b.file));
}

function isLater<Row extends MergedRow>(early: UnitList<Row>, late: UnitList<Row>): boolean {
  return early.modified !== null && late.modified !== null && early.modified < late.modified;
}

function sharedRows<Row extends MergedRow>(one: UnitList<Row>, other: UnitList<Row>): number {
  return one.rows.length - missingIn(one, other).length;
}

/** The rows of a file that another lacks; of equal rows as many as it lacks. */
function missingIn<Row extends MergedRow>(early: UnitList<Row>, late: UnitList<Row>) {
  const left = late.rows.map(eventKey);
  return early.rows.flatMap((row) => {
    const at = left.indexOf(eventKey(row));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [{ row, by: late.file }];
  });
}

/** The same for two rows that say the same of the same unit. */
export function eventKey({ row }: MergedRow): string {
  return JSON.stringify([row.unit, ...row.cells.map(({ value }) => valueText(value))]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
