import { faultList, runMatrix } from "../host/fault-matrix";

/** The whole matrix: every fault at every request of a first and of a replacing commit, with `actions` failing actions each. */
export async function measureFaults(actions: number): Promise<void> {
  for (const kind of ["first", "replacing"] as const) {
    const { cells, broken } = await runMatrix(kind, faultList(actions));
    console.log(`${kind} commit: ${cells} faults struck, ${broken.length} promises broken`);
    if (broken.length > 0) throw new Error(JSON.stringify(broken.slice(0, 20), null, 1));
  }
}

export const run = (): Promise<void> => measureFaults(120);
