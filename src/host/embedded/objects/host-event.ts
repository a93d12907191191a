import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";

/** What happened to the workbook, before it is put into the client's terms. */
export type HostEvent =
  | { readonly kind: "changed"; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: "selected"; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: "calculated"; readonly sheet: SheetModel }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: SheetModel }
  | { readonly kind: "protection"; readonly sheet: SheetModel }
  | { readonly kind: "renamed"; readonly sheet: SheetModel; readonly before: string }
  | { readonly kind: "visibility"; readonly sheet: SheetModel; readonly before: string; readonly after: string };

/** Whose doing it was: the add-in's, or that of a person at the workbook. */
export type EventTrigger = "ThisLocalAddin" | "Unknown";

/** An event as office.js takes it: to whom it goes, and its data. */
export interface EventMessage {
  readonly type: number;
  /** The id of the sheet, or Workbook for the list of sheets. */
  readonly target: string;
  readonly payload: object;
}

/** Office's numbers for the events of sheets. */
export const EVENT_TYPES: Readonly<Record<HostEvent["kind"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  protection: 24,
  renamed: 25,
  visibility: 26,
};

export const WORKBOOK_TARGET = "Workbook";

/** What a registration on the wire asks for, and the requirement set that it came with. */
export const REGISTRATIONS: Readonly<Record<string, { readonly kind: HostEvent["kind"]; readonly set: string }>> = {
  DataChangedEvent: { kind: "changed", set: "1.7" },
  ActivatedEvent: { kind: "activated", set: "1.7" },
  DeactivatedEvent: { kind: "deactivated", set: "1.7" },
  AddedEvent: { kind: "added", set: "1.7" },
  SelectionChangedEvent: { kind: "selected", set: "1.7" },
  DeletedEvent: { kind: "deleted", set: "1.7" },
  CalculatedEvent: { kind: "calculated", set: "1.8" },
  ProtectionChangedEvent: { kind: "protection", set: "1.14" },
  EventNameChanged: { kind: "renamed", set: "1.17" },
  EventVisibilityChanged: { kind: "visibility", set: "1.17" },
};

/** The name under which a listener is counted. */
export function listenerKey(kind: HostEvent["kind"], target: string): string {
  return `${EVENT_TYPES[kind]} ${target}`;
}

/**
 * The data of an event in office.js's terms. `keepRange` keeps the cells of a change for listeners that will ask for
 * them, and gives the name they are kept under.
 */
export function eventPayload(
  event: HostEvent,
  trigger: EventTrigger,
  addressOf: (range: CellRange) => string,
  keepRange: (sheet: SheetModel, range: CellRange) => string,
): object {
  const common = { worksheetId: event.sheet.id, source: "Local" };
  switch (event.kind) {
    case "changed":
      return {
        ...common,
        changeType: "RangeEdited",
        address: addressOf(event.range),
        referenceId: keepRange(event.sheet, event.range),
        shiftDirection: "None",
        triggerSource: trigger,
      };
    case "selected":
      return { worksheetId: event.sheet.id, address: addressOf(event.range) };
    case "protection":
      return { ...common, isProtected: event.sheet.isProtected };
    case "renamed":
      return { ...common, nameBefore: event.before, nameAfter: event.sheet.name };
    case "visibility":
      return { ...common, visibilityBefore: event.before, visibilityAfter: event.after };
    case "calculated":
    case "activated":
    case "deactivated":
    case "added":
    case "deleted":
      return common;
  }
}
