import type { Fault } from "../../src/host/embedded/faults/fault";
import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { breaches, commitCase, requestCount, runCommit, type Ending, type PlannedFault } from "./commit-case";

/** A fault with what it is called in a report. */
export interface NamedFault {
  readonly name: string;
  readonly fault: Fault;
  readonly lasts: boolean;
  /** True where somebody else changes the user's sheets. */
  readonly changesSource: boolean;
}

function named(name: string, fault: Fault, facts: Partial<NamedFault> = {}): NamedFault {
  return { name, fault, lasts: false, changesSource: false, ...facts };
}

function change(name: string, edit: (model: WorkbookModel) => void): NamedFault {
  return named(name, { kind: "meanwhile", change: edit }, { changesSource: true });
}

/** Every way in which Excel, or somebody at the workbook, can come between; actions up to `actions` fail one by one. */
export function faultList(actions: number): NamedFault[] {
  const passing: NamedFault[] = [
    named("cell edit", { kind: "cell-edit-mode" }),
    named("dialog", { kind: "dialog-open" }),
    named("session lost", { kind: "session-lost" }),
    named("activity limit", { kind: "activity-limit" }),
    named("request too large", { kind: "request-limit", bytes: 100 }),
    named("answer too large", { kind: "response-limit", bytes: 50 }),
    named("hangs, nothing done", { kind: "hanging", applied: false }),
    named("hangs, all done", { kind: "hanging", applied: true }),
    named("error after applying", { kind: "error-after-applying" }),
    named("still calculating", { kind: "calculation-pending" }),
  ];
  const lasting = passing
    .filter(({ fault }) => !["calculation-pending", "error-after-applying", "hanging"].includes(fault.kind))
    .map((one) => ({ ...one, name: `${one.name}, for good`, lasts: true }));
  const gone = [named("hangs for good", { kind: "hanging", applied: false }, { lasts: true })];
  const failing = Array.from({ length: actions }, (_, action) =>
    named(`action ${action} fails`, { kind: "failing-action", action, code: "GeneralException" }),
  );
  return [...passing, ...lasting, ...gone, ...failing, ...MEANWHILE];
}

/** What people at the same workbook do just then. */
const MEANWHILE: readonly NamedFault[] = [
  change("a figure is edited", (model) => model.findSheet("社会保障")?.setValue(1, 1, 12)),
  change("a source sheet is renamed", (model) => rename(model, "农民收入", "农民收入(改)")),
  change("a source sheet is deleted", (model) => remove(model, "农民收入")),
  change("the structure is protected", (model) => {
    model.isProtected = true;
  }),
];

function rename(model: WorkbookModel, from: string, to: string): void {
  const sheet = model.findSheet(from);
  if (sheet) sheet.name = to;
}

function remove(model: WorkbookModel, name: string): void {
  const at = model.sheets.findIndex((sheet) => sheet.name === name);
  if (at >= 0) model.sheets.splice(at, 1);
}

/** One cell of the matrix that did not hold. */
export interface Breach {
  readonly kind: string;
  readonly fault: string;
  readonly request: number;
  readonly ending: Ending;
  readonly breaches: readonly string[];
}

/**
 * Every fault at every request of a commit: gives the cells of the matrix that did not hold, and how many there were.
 * `wants` chooses cells by their number.
 */
export async function runMatrix(
  kind: "first" | "replacing",
  faults: readonly NamedFault[],
  wants: (cell: number) => boolean = () => true,
): Promise<{ readonly cells: number; readonly broken: readonly Breach[] }> {
  const requests = await requestCount(kind);
  const broken: Breach[] = [];
  let [cell, cells] = [0, 0];
  for (let request = 1; request <= requests; request++) {
    for (const fault of faults) {
      if (!wants(cell++)) continue;
      cells++;
      const breach = await runCell(kind, fault, { request, fault: fault.fault, lasts: fault.lasts });
      if (breach) broken.push(breach);
    }
  }
  return { cells, broken };
}

async function runCell(kind: "first" | "replacing", fault: NamedFault, planned: PlannedFault): Promise<Breach | null> {
  const one = await commitCase(kind);
  const ending = await runCommit(one, planned);
  if (fault.name === "the structure is protected") one.opened.model.isProtected = false;
  const found = await breaches(one, ending, fault.changesSource);
  return found.length === 0 ? null : { kind, fault: fault.name, request: planned.request, ending, breaches: found };
}
