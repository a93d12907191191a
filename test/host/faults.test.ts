import type { Fault } from "../../src/host/embedded/faults/fault";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { failureOf, onSheet, startExcel } from "./excel-session";

afterEach(stopOffice);

const write = () => onSheet((sheet) => void (sheet.getRange("A1").values = [["写了"]]));

/** The fault, the error that the add-in gets, and whether its work was done all the same. */
const FAULTS: readonly (readonly [Fault, string, boolean])[] = [
  [{ kind: "cell-edit-mode" }, "InvalidOperationInCellEditMode", false],
  [{ kind: "dialog-open" }, "WriteNotSupportedWhenModalDialogOpen", false],
  [{ kind: "session-lost" }, "InvalidOrTimedOutSession", false],
  [{ kind: "activity-limit" }, "ActivityLimitReached", false],
  [{ kind: "request-limit", bytes: 100 }, "RequestPayloadSizeLimitExceeded", false],
  [{ kind: "response-limit", bytes: 10 }, "ResponsePayloadSizeLimitExceeded", true],
  [{ kind: "failing-action", action: 0, code: "GeneralException" }, "GeneralException", false],
  [{ kind: "error-after-applying" }, "GeneralException", true],
  [{ kind: "meanwhile", change: (model) => void (model.sheets[0]!.isProtected = true) }, "AccessDenied", false],
];

it.each(FAULTS.map(([fault, code, done]) => [fault.kind, fault, code, done] as const))(
  "%s ends a request as in Excel, and is over when it is cleared",
  async (_, fault, code, done) => {
    const host = await startExcel();
    host.faults.always(fault);
    expect((await failureOf(write())).code).toBe(code);
    expect(host.model.sheets[0]!.valueAt(0, 0)).toBe(done ? "写了" : null);
    host.faults.clear();
    host.model.sheets[0]!.isProtected = false;
    await write();
    expect(host.model.sheets[0]!.valueAt(0, 0)).toBe("写了");
  },
);

it("strikes only the request that it was planned for", async () => {
  const host = await startExcel();
  host.faults.at(2, { kind: "activity-limit" });
  const outcomes = await onSheet(async (sheet, context) => {
    const codes: string[] = [];
    for (const row of [1, 2, 3]) {
      sheet.getRange(`A${row}`).values = [[row]];
      await context.sync().then(
        () => codes.push("done"),
        (error: OfficeExtension.Error) => codes.push(error.code),
      );
    }
    return codes;
  });
  expect(outcomes).toEqual(["done", "ActivityLimitReached", "done"]);
  expect([0, 1, 2].map((row) => host.model.sheets[0]!.valueAt(row, 0))).toEqual([1, null, 3]);
});

it("fails at a given action with what came before it done", async () => {
  const host = await startExcel();
  const count = async () => {
    const before = host.stats.actions;
    await onSheet((sheet) => void (sheet.getRange("A1:A2").values = [[1], [2]]));
    return host.stats.actions - before;
  };
  const actions = await count();
  host.faults.at(1, { kind: "failing-action", action: actions - 1, code: "AccessDenied" });
  const failure = await failureOf(onSheet((sheet) => void (sheet.getRange("A1:A2").values = [[3], [4]])));
  expect(failure.code).toBe("AccessDenied");
  expect(host.model.sheets[0]!.valueAt(0, 0)).toBe(1);
});

it.each([true, false])("never answers a hanging request (its work done: %s)", async (applied) => {
  const host = await startExcel();
  host.faults.at(1, { kind: "hanging", applied });
  const outcome = await Promise.race([
    write().then(() => "answered"),
    new Promise((resolve) => setTimeout(() => resolve("silence"), 50)),
  ]);
  expect([outcome, host.model.sheets[0]!.valueAt(0, 0)]).toEqual(["silence", applied ? "写了" : null]);
});

it("waits for the cell being edited where the add-in asks for it", async () => {
  const host = await startExcel();
  host.faults.always({ kind: "cell-edit-mode" });
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["等到了"]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.model.sheets[0]!.valueAt(0, 0)).toBeNull();
  host.faults.clear("cell-edit-mode");
  await waiting;
  expect(host.model.sheets[0]!.valueAt(0, 0)).toBe("等到了");
});

it("says that formulas are still being worked out", async () => {
  const host = await startExcel();
  host.faults.always({ kind: "calculation-pending" });
  const state = await onSheet(async (_, context) => {
    const app = context.workbook.application.load("calculationState");
    await context.sync();
    return app.calculationState;
  });
  expect(state).toBe("Pending");
});

it("counts requests, actions and bytes, three for a Chinese character", async () => {
  const host = await startExcel();
  const before = { ...host.stats };
  await onSheet((sheet) => void (sheet.getRange("A1").values = [["县".repeat(1000)]]));
  expect(host.stats.requests).toBeGreaterThan(before.requests);
  expect(host.stats.bytesIn - before.bytesIn).toBeGreaterThan(3000);
  expect(host.stats.mostBytesIn).toBeGreaterThan(3000);
});
