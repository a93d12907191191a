import type { CellRange } from "../../../core/address";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import type { ApiObject } from "./api-object";
import type { HostEvent } from "./host-event";
import type { TypingRules } from "./typed-input";

/** The workbook as a running Excel holds it: the model, and what lives only as long as it is open. */
export interface HostWorkbook {
  readonly model: WorkbookModel;
  readonly fileName: string;
  selection: { sheet: SheetModel; range: CellRange };
  /** Objects that the client asked to keep between batches. */
  readonly references: Map<string, ApiObject>;
  /** The cells of the latest changes, by the names that listeners were told. */
  readonly changedRanges: ReadonlyMap<string, ApiObject>;
  /** How typed text is understood; the year completes dates such as 1-2. */
  readonly typing: TypingRules;
  readonly calculationState: "Done" | "Pending";
  /** Works out the formulas that depend on cells that were changed. */
  recalculate(): void;
  /** The same before something is read, unless people have set calculation to manual. */
  freshen(): void;
  /** Keeps an object for the client until it lets go. */
  keep(object: ApiObject): void;
  /** Counts who wants to hear of a kind of event. */
  register(kind: HostEvent["kind"], target: string, change: 1 | -1): void;
  /** Notes an event; listeners hear of it after the batch. */
  raise(event: HostEvent): void;
  /** Objects reach each other through here, so that their files need not import one another in a circle. */
  worksheetObject(sheet: SheetModel): ApiObject;
  rangeObject(sheet: SheetModel, range: CellRange): ApiObject;
  areasObject(sheet: SheetModel, ranges: readonly CellRange[]): ApiObject;
  activate(sheet: SheetModel): void;
  select(sheet: SheetModel, range: CellRange): void;
  remove(sheet: SheetModel): void;
}
