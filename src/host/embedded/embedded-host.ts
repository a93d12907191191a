import type { CellRange } from "../../core/address";
import type { SheetModel, WorkbookModel } from "./model/workbook-model";
import type { ApiObject } from "./objects/api-object";
import type { HostEvent } from "./objects/host-event";
import type { HostWorkbook } from "./objects/host-workbook";
import { RangeObject } from "./objects/range";
import { RangeAreasObject } from "./objects/range-areas";
import { WorksheetObject } from "./objects/worksheet";
import { readSurface } from "./surface/surface";
import type { ApiSets } from "./surface/surface";
import { runBatch } from "./wire/batch";
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
}

/** How much went over the wire since the host began. */
export interface HostStats {
  requests: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
}

export const API_SETS: ApiSets = { ExcelApi: "1.14", RichApiRuntime: "1.2", Settings: "1.1", AddinCommands: "1.1" };

let instances = 0;

/** Excel's stand-in over one workbook: it answers the requests of Microsoft's own client. */
export class EmbeddedHost implements HostWorkbook {
  readonly fileName: string;
  readonly apiSets: ApiSets;
  readonly locale: string;
  /** Unlike any other host of this process: office.js keeps settings under it. */
  readonly instanceId = `embedded-${++instances}`;
  readonly typing: { readonly chinese: boolean; readonly year: number };
  readonly references = new Map<string, ApiObject>();
  readonly stats: HostStats = { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  selection: { sheet: SheetModel; range: CellRange };
  private readonly access: ObjectAccess;
  private readonly pending: HostEvent[] = [];
  private lastReference = 0;

  constructor(
    readonly model: WorkbookModel,
    options: EmbeddedHostOptions = {},
  ) {
    if (model.sheets.length === 0) model.addSheet("Sheet1");
    this.fileName = options.fileName ?? "工作簿.xlsx";
    this.apiSets = options.apiSets ?? API_SETS;
    this.locale = options.locale ?? "zh-CN";
    this.typing = {
      chinese: this.locale.toLowerCase().startsWith("zh"),
      year: options.year ?? new Date().getFullYear(),
    };
    this.selection = { sheet: model.sheets[model.activeSheet]!, range: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.access = new ObjectAccess(readSurface(), this.apiSets);
  }

  /** Answers one request; never throws for what the request asks. */
  process(body: RequestBody): ResponseBody {
    this.stats.requests++;
    this.stats.actions += body.Actions.length;
    return runBatch(this, this.access, body, () => {});
  }

  raise(event: HostEvent): void {
    this.pending.push(event);
  }

  get calculationState(): "Done" | "Pending" {
    return "Done";
  }

  recalculate(): void {}

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
    const index = this.model.sheets.indexOf(sheet);
    if (index === this.model.activeSheet) return;
    this.model.activeSheet = index;
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
    const next = active === sheet ? sheets.findIndex((one) => one.visibility === "visible") : sheets.indexOf(active!);
    this.model.activeSheet = Math.max(0, next);
    this.raise({ kind: "deleted", sheet });
  }
}
