import type { SheetSpec } from "../../../core/sheets/sheet-spec";
import type { RenderStep } from "./render-step";

/** Without a password: it keeps people from slips, not from their own workbook. Comes last, since it stops our own writing. */
export function protectionSteps(spec: SheetSpec): RenderStep[] {
  if (!spec.isProtected) return [];
  return [{ bytes: 600, draw: ({ sheet }) => sheet.protection.protect() }];
}
