import type { Fault } from "../faults/fault";
import { OFFICE_CODES } from "../faults/fault";
import type { Faults } from "../faults/faults";
import type { WorkbookModel } from "../model/workbook-model";
import { ApiFailure } from "./api-failure";
import type { ActionGate } from "./batch";
import { ACTION } from "./protocol";
import type { RequestBody, ResponseBody } from "./protocol";

/** What answers requests, with its faults and its counts. */
export interface Answering {
  readonly model: WorkbookModel;
  readonly faults: Faults;
  readonly stats: HostStats;
  process(body: RequestBody, gate: ActionGate): Generator<void, ResponseBody>;
}

/** Decides when the steps of an answer are taken: at once, or a few at a time on a page that must stay awake. */
export type Pace = <Result>(steps: Generator<void, Result>, done: (result: Result) => void) => void;

export const atOnce: Pace = (steps, done) => {
  for (;;) {
    const step = steps.next();
    if (step.done) return done(step.value);
  }
};

/** What the add-in's own requests amount to since the host began; bytes are those of UTF-8. */
export interface HostStats {
  requests: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
  /** The largest single request and answer. */
  mostBytesIn: number;
  mostBytesOut: number;
}

export const NO_STATS: HostStats = {
  requests: 0,
  actions: 0,
  bytesIn: 0,
  bytesOut: 0,
  mostBytesIn: 0,
  mostBytesOut: 0,
};

/** The client's wish to wait until a cell is no longer being edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** Answers one request text in office.js's own form; `reply` is never called where the request hangs. */
export function exchange(
  host: Answering,
  text: string,
  flags: number,
  reply: (answer: unknown[]) => void,
  pace: Pace = atOnce,
): void {
  const { faults } = host;
  const body = JSON.parse(text) as RequestBody;
  if (isHousekeeping(body)) {
    return pace(
      host.process(body, () => {}),
      (response) => reply([0, [200, [], JSON.stringify(response)]]),
    );
  }
  if (faults.find("cell-edit-mode") && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
    faults.onceCleared(() => exchange(host, text, flags, reply, pace));
    return;
  }
  faults.begin();
  const refused = refusal(faults, countIn(host.stats, text));
  if (refused !== null) return reply([refused]);
  faults.find("meanwhile")?.change(host.model);
  const hanging = faults.find("hanging");
  if (hanging && !hanging.applied) return;
  host.stats.requests++;
  host.stats.actions += body.Actions.length;
  pace(host.process(body, gateOf(faults)), (response) => {
    const answer = JSON.stringify(response);
    const bytes = countOut(host.stats, answer);
    if (hanging) return;
    if (faults.find("error-after-applying")) return reply([OFFICE_CODES["error-after-applying"]]);
    const limit = faults.find("response-limit");
    reply(limit && bytes > limit.bytes ? [OFFICE_CODES["response-limit"]] : [0, [200, [], answer]]);
  });
}

/**
 * What the client sends on its own account: that its commands are ready, that it lets go of ranges. Excel's faults are
 * planned by the add-in's requests, so these neither count nor fail.
 */
function isHousekeeping(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every((action) => HOUSEKEEPING.has(action.Name ?? ""));
}

const HOUSEKEEPING = new Set(["NotifyActionHandlerReady", "_RemoveReference"]);

/** The number by which Office refuses the request before anything is done; null lets it through. */
function refusal(faults: Faults, bytes: number): number | null {
  const kinds = ["cell-edit-mode", "dialog-open", "session-lost", "activity-limit"] as const;
  const struck = kinds.find((kind: Fault["kind"]) => faults.find(kind));
  if (struck) return OFFICE_CODES[struck];
  const limit = faults.find("request-limit");
  return limit && bytes > limit.bytes ? OFFICE_CODES["request-limit"] : null;
}

function gateOf(faults: Faults): ActionGate {
  const failing = faults.find("failing-action");
  return (index) => {
    if (failing?.action === index) throw new ApiFailure(failing.code, "");
  };
}

function countIn(stats: HostStats, text: string): number {
  const bytes = utf8Length(text);
  stats.bytesIn += bytes;
  stats.mostBytesIn = Math.max(stats.mostBytesIn, bytes);
  return bytes;
}

function countOut(stats: HostStats, text: string): number {
  const bytes = utf8Length(text);
  stats.bytesOut += bytes;
  stats.mostBytesOut = Math.max(stats.mostBytesOut, bytes);
  return bytes;
}

/** Counted by hand: not every place that this runs in has an encoder. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a surrogate pair counts for two of the four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
