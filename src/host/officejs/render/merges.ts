import { rangeA1 } from "../../../core/address";
import type { SheetSpec } from "../../../core/sheets/sheet-spec";
import { PROPERTY_BYTES, RANGE_BYTES, type RenderStep } from "./render-step";

/** Merges come after the values: a merge keeps what its first cell holds. */
export function mergeSteps(spec: SheetSpec): RenderStep[] {
  return spec.merges.map((range) => ({
    bytes: RANGE_BYTES + PROPERTY_BYTES,
    draw: ({ sheet }) => sheet.getRange(rangeA1(range)).merge(false),
  }));
}
