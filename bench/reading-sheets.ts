import type { Grid } from "../src/core/grid";
import { cellKind } from "../src/core/reading/cell-kind";
import { findTables, findTablesInSteps } from "../src/core/reading/find-tables";
import { readCell } from "../src/core/values/read-cell";
import { readColumn } from "../src/core/values/read-column";
import { largeSheet } from "./support/large-sheet";
import { fastest, ms, printRatio, turnAbout } from "./support/timing";

const BAR = 1.5;
const LONGEST_SLICE = 50;

/** A sheet of 100,000 x 20 cells: finding its table and typing its cells, against a pass that only classifies each cell. */
export function run(): void {
  const grid = largeSheet(100_000, 20_200_630);
  const [whole, bare] = turnAbout(
    7,
    () => findTables(grid),
    () => classify(grid),
  );
  printRatio("100,000 x 20, find-tables and typing, against a pass that only classifies", whole, bare, BAR);
  const slices = Array.from({ length: 5 }, () => longestSlice(grid));
  const longest = Math.min(...slices);
  const verdict = longest <= LONGEST_SLICE ? "met" : "MISSED";
  console.log(
    `longest slice: ${ms(longest)} (bar ${LONGEST_SLICE} ms: ${verdict}; of five runs ${slices.map(ms).join(", ")})`,
  );
  console.log(
    `for scale, two columns of it read as exact figures with their units: ${ms(fastest(2, () => readTwo(grid)))}`,
  );
}

function classify(grid: Grid): number {
  let kinds = 0;
  for (let row = 0; row < grid.rows; row++) {
    const [values, formats] = [grid.values[row]!, grid.formats[row]!];
    for (let col = 0; col < grid.cols; col++) kinds += cellKind(values[col]!, formats[col]!);
  }
  return kinds;
}

/** The longest time that the reader keeps the page from answering. */
function longestSlice(grid: Grid): number {
  const steps = findTablesInSteps(grid);
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - started);
    if (done) return longest;
  }
}

/** What scoring reads: only the columns that criteria name. */
function readTwo(grid: Grid): void {
  for (const col of [5, 6]) {
    const cells = grid.values.slice(2).map((values, at) => ({
      value: values[col]!,
      text: grid.texts[at + 2]![col]!,
      format: grid.formats[at + 2]![col]!,
      place: { sheet: grid.sheet, row: at + 2, col },
    }));
    const { column } = readColumn(cells as Parameters<typeof readColumn>[0], {
      path: [grid.texts[1]![col]!],
      unit: null,
    });
    for (const cell of cells) readCell(cell as Parameters<typeof readCell>[0], column);
  }
}
