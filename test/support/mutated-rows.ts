import { openWorkbook, type OpenedWorkbook } from "../../src/host/embedded/package/open-workbook";
import { HostError } from "../../src/host/host-error";
import { damaged, randomFrom } from "./fuzz-package";

export interface MutantReport {
  readonly opened: number;
  readonly refused: number;
  readonly slowest: number;
}

/**
 * Opens mutants of a valid .xlsx. Whatever opens must hold the rows of the file that it was made of: a damage that changes a
 * figure without a refusal throws, and so does anything but a refusal with a reason. The same seed gives the same mutants.
 */
export function openMutants(bytes: Uint8Array, rounds: number, seed: number): MutantReport {
  const random = randomFrom(seed);
  const wanted = rowsOf(openWorkbook(bytes, "原件.xlsx"));
  let [opened, refused, slowest] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const mutant = damaged(bytes, random);
    const started = performance.now();
    const rows = readOrRefuse(mutant, `seed ${seed}, round ${round}`);
    slowest = Math.max(slowest, performance.now() - started);
    if (rows === null) refused++;
    else if (rows === wanted) opened++;
    else throw new Error(`seed ${seed}, round ${round}: opened with other rows than the file has`);
  }
  return { opened, refused, slowest };
}

function readOrRefuse(bytes: Uint8Array, which: string): string | null {
  try {
    return rowsOf(openWorkbook(bytes, "改动.xlsx"));
  } catch (error) {
    if (error instanceof HostError && error.code === "file-unreadable") return null;
    throw new Error(`${which}: neither opened nor refused`, { cause: error });
  }
}

function rowsOf({ model }: OpenedWorkbook): string {
  return JSON.stringify(model.sheets.map(({ name, values }) => [name, values]));
}
