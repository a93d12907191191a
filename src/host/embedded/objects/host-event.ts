import type { CellRange } from "../../../core/address";
import type { SheetModel } from "../model/workbook-model";

/** What happened to the workbook, before it is put into the client's terms. */
export type HostEvent =
  | { readonly kind: "changed"; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: "selected"; readonly sheet: SheetModel; readonly range: CellRange }
  | { readonly kind: "activated" | "added" | "deleted"; readonly sheet: SheetModel }
  | { readonly kind: "renamed"; readonly sheet: SheetModel; readonly before: string }
  | { readonly kind: "visibility"; readonly sheet: SheetModel; readonly before: string };
