import type { CellRange } from "../../core/address";
import type { CellValue } from "../../core/grid";
import { Faults } from "./faults/faults";
import { Recalculation } from "./formulas/recalculation";
import type { SheetModel, WorkbookModel } from "./model/workbook-model";
import type { ApiObject } from "./objects/api-object";
import type { EventMessage, EventTrigger, HostEvent } from "./objects/host-event";
import { EVENT_TYPES, WORKBOOK_TARGET, eventPayload, listenerKey } from "./objects/host-event";
import type { HostWorkbook } from "./objects/host-workbook";
import { RangeObject } from "./objects/range";
import { writeRange } from "./objects/range-address";
import { RangeAreasObject } from "./objects/range-areas";
import type { TypingRules } from "./objects/typed-input";
import { WorksheetObject } from "./objects/worksheet";
import { readSurface } from "./surface/surface";
import type { ApiSets } from "./surface/surface";
import type { ActionGate } from "./wire/batch";
import { batchSteps } from "./wire/batch";
import type { Answering, HostStats } from "./wire/exchange";
import { NO_STATS } from "./wire/exchange";
import { ObjectAccess } from "./wire/object-access";
import type { RequestBody, ResponseBody } from "./wire/protocol";

export interface EmbeddedHostOptions {
  readonly fileName?: string;
  /** The requirement sets on offer; ExcelApi 1.14 where nothing is said. */
  readonly apiSets?: ApiSets;
  /** The display language, which decides how typed dates look. */
  readonly locale?: string;
  /** The year that completes a typed date without one. */
  readonly year?: number;
  readonly faults?: Faults;
}

export const API_SETS: ApiSets = {
  ExcelApi: "1.14",
  RichApiRuntime: "1.2",
  Settings: "1.1",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
};

/** Who hears of events: one for each pane or command runtime. */
export interface HostListener {
  (message: EventMessage): void;
}

/** So many changes stay known to those who were told of them. */
const MOST_CHANGES = 100;

let instances = 0;

/** Excel's stand-in over one workbook: it answers the requests of Microsoft's own client. */
export class EmbeddedHost implements HostWorkbook, Answering {
  readonly fileName: string;
  readonly apiSets: ApiSets;
  readonly locale: string;
  /** Unlike any other host of this process: office.js keeps settings under it. */
  readonly instanceId = `embedded-${++instances}`;
  readonly typing: TypingRules;
  readonly faults: Faults;
  readonly stats: HostStats = { ...NO_STATS };
  readonly references = new Map<string, ApiObject>();
  selection: { sheet: SheetModel; range: CellRange };
  private readonly access: ObjectAccess;
  private readonly recalculation: Recalculation;
  private readonly listeners = new Set<HostListener>();
  private readonly registered = new Map<string, number>();
  private pending: { readonly event: HostEvent; readonly trigger: EventTrigger }[] = [];
  /** Whose doing the events of this moment are. */
  private trigger: EventTrigger = "Unknown";
  private lastReference = 0;
  /** Requests that are being answered now. */
  private answering = 0;
  private delivery: ReturnType<typeof setTimeout> | null = null;
  readonly changedRanges = new Map<string, ApiObject>();

  constructor(
    readonly model: WorkbookModel,
    options: EmbeddedHostOptions = {},
  ) {
    if (model.sheets.length === 0) model.addSheet("Sheet1");
    this.fileName = options.fileName ?? "工作簿.xlsx";
    this.apiSets = options.apiSets ?? API_SETS;
    this.locale = options.locale ?? "zh-CN";
    this.faults = options.faults ?? new Faults();
    const chinese = this.locale.toLowerCase().startsWith("zh");
    this.typing = { chinese, year: options.year ?? new Date().getFullYear() };
    this.selection = { sheet: model.sheets[model.activeSheet]!, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.recalculation = new Recalculation(model);
    this.access = new ObjectAccess(readSurface(), this.apiSets);
  }

  /**
   * Answers one request, and pauses after each of its actions; what happens in a pause is not the request's doing. Never throws
   * for what the request asks. Events are told when the request is answered.
   */
  *process(body: RequestBody, gate: ActionGate = () => {}): Generator<void, ResponseBody> {
    const steps = batchSteps(this, this.access, body, gate);
    this.answering++;
    for (;;) {
      this.trigger = "ThisLocalAddin";
      const step = steps.next();
      if (step.done) this.freshen();
      this.trigger = "Unknown";
      if (step.done) {
        this.answering--;
        this.deliverSoon();
        return step.value;
      }
      yield;
    }
  }

  /** Lets a pane hear of events. Returns the way to stop. */
  listen(listener: HostListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get calculationState(): "Done" | "Pending" {
    return this.faults.find("calculation-pending") || this.recalculation.isPending ? "Pending" : "Done";
  }

  recalculate(): void {
    for (const sheet of this.recalculation.run()) this.raise({ kind: "calculated", sheet });
  }

  freshen(): void {
    if (this.model.calculation === "automatic") this.recalculate();
  }

  /** Takes the result of a formula from something that can work out more than this host, such as a grid. */
  settle(sheet: SheetModel, row: number, col: number, value: CellValue): void {
    this.recalculation.settle(sheet, row, col, value);
  }

  register(kind: HostEvent["kind"], target: string, change: 1 | -1): void {
    const key = listenerKey(kind, target);
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + change));
  }

  raise(event: HostEvent): void {
    this.pending.push({ event, trigger: this.trigger });
    this.deliverSoon();
    if (event.kind === "changed") this.recalculation.note(event.sheet, event.range);
    if (event.kind === "changed" && this.trigger === "Unknown") this.freshen();
  }

  keep(object: ApiObject): void {
    if (object.reference !== null) return;
    object.reference = `r${++this.lastReference}`;
    this.references.set(object.reference, object);
  }

  worksheetObject(sheet: SheetModel): ApiObject {
    return new WorksheetObject(this, sheet);
  }

  rangeObject(sheet: SheetModel, range: CellRange): ApiObject {
    return new RangeObject(this, sheet, range);
  }

  areasObject(sheet: SheetModel, ranges: readonly CellRange[]): ApiObject {
    return new RangeAreasObject(this, sheet, ranges);
  }

  activate(sheet: SheetModel): void {
    const before = this.model.sheets[this.model.activeSheet];
    if (before === sheet) return;
    this.model.activeSheet = this.model.sheets.indexOf(sheet);
    if (before) this.raise({ kind: "deactivated", sheet: before });
    this.raise({ kind: "activated", sheet });
  }

  select(sheet: SheetModel, range: CellRange): void {
    this.activate(sheet);
    this.selection = { sheet, range };
    this.raise({ kind: "selected", sheet, range });
  }

  remove(sheet: SheetModel): void {
    const { sheets } = this.model;
    const active = sheets[this.model.activeSheet];
    sheets.splice(sheets.indexOf(sheet), 1);
    const kept = this.model.names.filter((name) => name.sheetId !== sheet.id);
    this.model.names.splice(0, this.model.names.length, ...kept);
    const next = active === sheet ? sheets.findIndex((one) => one.visibility === "visible") : sheets.indexOf(active!);
    this.model.activeSheet = Math.max(0, next);
    if (this.selection.sheet === sheet)
      this.selection = { sheet: sheets[this.model.activeSheet]!, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.raise({ kind: "deleted", sheet });
  }

  private deliverSoon(): void {
    if (this.pending.length > 0 && this.answering === 0) this.delivery ??= setTimeout(() => this.deliver(), 0);
  }

  /** Tells listeners what happened, after the answer to the request in which it did. */
  private deliver(): void {
    this.delivery = null;
    if (this.answering > 0) return;
    const happened = this.pending;
    this.pending = [];
    for (const { event, trigger } of happened) {
      const isWanted = (target: string) => (this.registered.get(listenerKey(event.kind, target)) ?? 0) > 0;
      const targets = [event.sheet.id, WORKBOOK_TARGET].filter(isWanted);
      if (targets.length === 0) continue;
      const payload = eventPayload(event, trigger, writeRange, (sheet, range) => this.keepRange(sheet, range));
      for (const target of targets) {
        for (const listener of this.listeners) listener({ type: EVENT_TYPES[event.kind], target, payload });
      }
    }
  }

  /** The cells of the latest changes, for listeners that ask for them; older ones are let go. */
  private keepRange(sheet: SheetModel, range: CellRange): string {
    const name = `e${++this.lastReference}`;
    this.changedRanges.set(name, this.rangeObject(sheet, range));
    const [oldest] = this.changedRanges.keys();
    if (this.changedRanges.size > MOST_CHANGES && oldest !== undefined) this.changedRanges.delete(oldest);
    return name;
  }
}
