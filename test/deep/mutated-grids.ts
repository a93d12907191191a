import { fuzzTables } from "../fuzz/mutated-grids";

/** No sheet of this size may hold the reader longer than this, in milliseconds. */
const LONGEST = 5000;

/** Reads so many broken sheets; throws when one crashes the reader, puts a table beside the sheet or takes too long. */
export function measureGrids(count: number, seed: number): void {
  const { grids, tables, slowestMs, failures } = fuzzTables(count, seed, () => performance.now());
  console.log(`${grids} broken sheets read, ${tables} tables found, slowest ${slowestMs.toFixed(0)} ms`);
  if (failures.length > 0) throw new Error(failures.slice(0, 20).join("\n"));
  if (slowestMs > LONGEST) throw new Error(`one sheet took ${slowestMs.toFixed(0)} ms`);
}

export const run = (): void => measureGrids(20_000, 20_200_630);
