import type { CellRange } from "../address";
import { finding } from "../finding";
import type { Finding } from "../finding";
import type { Grid } from "../grid";
import { buildTables } from "./build-table";
import { guessHeader, isHeaderOfBody, isHeaderOfEmptyForm } from "./header-guess";
import type { HeaderGuess } from "./header-guess";
import { nextHeader } from "./next-header";
import { hiddenFindings } from "./hidden-findings";
import { noTableReason } from "./no-table";
import type { NoTableReason } from "./no-table";
import { isBlankRow } from "./row-look";
import { knownOf } from "./known";
import type { Known, ReadingContext } from "./known";
import { isConfirmedWithoutTable } from "./confirmations";
import { viewSheet } from "./sheet-view";
import type { SheetView } from "./sheet-view";
import { stripsOf } from "./strips";
import type { SheetTables, Table } from "./table";

/**
 * Finds the data tables of a sheet, whatever its layout: title, header and unit rows, the full path and unit of every
 * column, the column that names the rows, totals, sections, notes and blank rows, each with the reason why it was taken so.
 *
 * Texts, forms to be filled by hand and cover sheets give no table but a `table.none` finding that says why. Never throws,
 * whatever the sheet holds. Hidden sheets, rows and columns are read, and said so.
 *
 * @example findTables(grid).tables[0].headerRows // [1, 2]
 */
export function findTables(grid: Grid, context: ReadingContext = {}): SheetTables {
  const steps = findTablesInSteps(grid, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, so that a pane can stay alive between them: each `next()` takes a few milliseconds. */
export function* findTablesInSteps(grid: Grid, context: ReadingContext = {}): Generator<void, SheetTables> {
  const view = yield* viewSheet(grid);
  const known = knownOf(context);
  if (isConfirmedWithoutTable(known.confirmations, grid.sheet)) return withoutTable(grid, "confirmed");
  const tables: Table[] = [];
  for (const strip of stripsOf(view)) {
    tables.push(...(yield* tablesOfStrip(view, strip, known)));
  }
  const sorted = tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  return { sheet: grid.sheet, tables: sorted, findings: findingsOf(grid, view, sorted) };
}

function* tablesOfStrip(view: SheetView, strip: CellRange, known: Known): Generator<void, readonly Table[]> {
  const tables: Table[] = [];
  let from = 0;
  for (let row = 0; row < view.rows;) {
    if (row % ROWS_A_STEP === 0) yield;
    const header = isBlankRow(view, row, strip.left, strip.right) ? null : headerAt(view, row, strip);
    const built = header ? yield* buildTables(view, header, strip, from, known) : null;
    if (!built?.tables.some((table) => table.dataRows)) {
      row++;
      continue;
    }
    tables.push(...built.tables);
    row = built.end;
    from = row;
  }
  return tables.length > 0 ? tables : yield* emptyForm(view, strip, known);
}

const ROWS_A_STEP = 256;

function headerAt(view: SheetView, row: number, strip: CellRange): HeaderGuess | null {
  const guess = guessHeader(view, row, strip.left, strip.right);
  if (!guess) return null;
  const better = nextHeader(view, guess, strip);
  if (better) return better;
  return isHeaderOfBody(guess) ? guess : null;
}

/** A header without a body: the first row that is one beyond doubt, when the strip holds nothing else. */
function* emptyForm(view: SheetView, strip: CellRange, known: Known): Generator<void, readonly Table[]> {
  for (let row = 0; row < view.rows; row++) {
    const first = isBlankRow(view, row, strip.left, strip.right)
      ? null
      : guessHeader(view, row, strip.left, strip.right);
    const guess = first ? (nextHeader(view, first, strip) ?? first) : null;
    if (!guess || guess.evidence.bodyRows > 0 || !isHeaderOfEmptyForm(guess)) continue;
    return (yield* buildTables(view, guess, strip, 0, known)).tables;
  }
  return [];
}

function withoutTable(grid: Grid, reason: NoTableReason): SheetTables {
  const { sheet } = grid;
  return { sheet, tables: [], findings: [finding("table.none", "note", null, { sheet, reason })] };
}

function findingsOf(grid: Grid, view: SheetView, tables: readonly Table[]): readonly Finding[] {
  const reason = tables.length === 0 ? noTableReason(view) : null;
  if (reason !== null) return withoutTable(grid, reason).findings;
  return tables.length === 0 ? [] : hiddenFindings(grid, tables);
}
