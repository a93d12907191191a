import type { Grid } from "../src/core/grid";
import { DEFAULT_QUOTAS } from "../src/core/ledgers/ledger-quotas";
import { scanRegister, scanWholeRegister } from "../src/core/ledgers/scan-register";
import { rosterIndex } from "../src/core/names/roster-index";
import { cellKind } from "../src/core/reading/cell-kind";
import { householdRegister, TOWNSHIPS } from "./support/household-register";
import { ms, printRatio, turnAbout } from "./support/timing";

const BAR = 3;

/** 100,000 households of 16 cells through every row rule and the township figures, against a bare pass over the same cells. */
export function run(): void {
  const grid = householdRegister(100_000, 20_200_630);
  const roster = rosterIndex(TOWNSHIPS.map((name) => ({ name, otherNames: [] })));
  const context = { first: "2020-04-01", last: "2020-06-30", units: TOWNSHIPS, quotas: DEFAULT_QUOTAS } as const;
  const scan = scanWholeRegister(grid, roster, context);
  const rows = [...(scan?.summaries.values() ?? [])].reduce((total, one) => total + one.rows, 0);
  if (rows !== 100_000) throw new Error(`expected 100,000 households, the scan saw ${rows}`);
  const [whole, bare] = turnAbout(
    7,
    () => scanWholeRegister(grid, roster, context),
    () => look(grid),
  );
  printRatio("100,000 households, row rules and township figures, against a bare pass", whole, bare, BAR);
  console.log(`longest slice between two reports of progress: ${ms(longest(scanRegister(grid, roster, context)))}`);
}

/** Every cell once: its kind, and its text without the space around it. */
function look(grid: Grid): number {
  let seen = 0;
  for (let row = 0; row < grid.rows; row++) {
    const [values, texts, formats] = [grid.values[row]!, grid.texts[row]!, grid.formats[row]!];
    for (let col = 0; col < grid.cols; col++) seen += cellKind(values[col]!, formats[col]!) + texts[col]!.trim().length;
  }
  return seen;
}

function longest(steps: Iterator<unknown>): number {
  let most = 0;
  for (;;) {
    const started = performance.now();
    const { done } = steps.next();
    most = Math.max(most, performance.now() - started);
    if (done) return most;
  }
}
