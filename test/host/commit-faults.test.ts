import { stopOffice } from "../../src/host/embedded/office/start-office";
import { commitCase, runCommit } from "./commit-case";
import { faultList, runMatrix } from "./fault-matrix";
import { lastBatchOf } from "./port-case";

afterEach(stopOffice);

/** Every eleventh cell of the matrix; the whole of it runs with the deep tests. */
const SLICE = (offset: number) => (cell: number) => cell % 11 === offset;

describe("a commit that something comes between", () => {
  test.each([
    ["first", 3],
    ["replacing", 7],
  ] as const)("%s result: all or nothing, and the user's sheets as they were", async (kind, offset) => {
    const { cells, broken } = await runMatrix(kind, faultList(12), SLICE(offset));
    expect(cells).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  test("the last batch that is carried out although it reports an error has written the result", async () => {
    const trial = await commitCase("first");
    const last = await lastBatchOf(trial.embedded, () => trial.host.commit(trial.commit));
    const one = await commitCase("first");
    const ending = await runCommit(one, { request: last, fault: { kind: "error-after-applying" }, lasts: false });
    expect(ending).toEqual({ kind: "success" });
  });
});
