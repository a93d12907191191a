/**
 * Changes of a sheet's structure that the workbench does not offer: moving cells would have to move every formula, rule and
 * chart of the file that the grid does not know. Cells, sheets, looks, widths and merges can be changed.
 */
const STRUCTURE = [
  "sheet.command.insert-row",
  "sheet.command.insert-row-before",
  "sheet.command.insert-row-after",
  "sheet.command.insert-row-by-range",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.insert-col",
  "sheet.command.insert-col-before",
  "sheet.command.insert-col-after",
  "sheet.command.insert-col-by-range",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.remove-row",
  "sheet.command.remove-row-by-range",
  "sheet.command.remove-row-confirm",
  "sheet.confirm.remove-row",
  "sheet.command.remove-col",
  "sheet.command.remove-col-by-range",
  "sheet.command.remove-col-confirm",
  "sheet.confirm.remove-col",
  "sheet.command.delete-range-move-left",
  "sheet.command.delete-range-move-up",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.move-rows",
  "sheet.command.move-cols",
  "sheet.command.reorder-range",
] as const;

/** Rules are drawn and kept, but made by the add-in or in Excel. */
const RULES = [
  "sheet.command.add-conditional-rule",
  "sheet.command.set-conditional-rule",
  "sheet.command.delete-conditional-rule",
  "sheet.command.move-conditional-rule",
  "sheet.command.clear-range-conditional-rule",
  "sheet.command.clear-worksheet-conditional-rule",
  "data-validation.command.addRule",
  "data-validation.command.removeRule",
  "data-validation.command.removeAll",
  "data-validation.command.updateDataValidationOptions",
  "data-validation.command.updateDataValidationSetting",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.add-worksheet-protection",
  "sheet.command.copy-sheet",
  "sheet.command.insert-defined-name",
  "sheet.command.set-defined-name",
  "sheet.command.remove-defined-name",
] as const;

const MENU_GROUPS = [
  "sheet.menu.cell-insert",
  "sheet.menu.row-insert",
  "sheet.menu.col-insert",
  "sheet.menu.delete",
  "sheet.header-menu.insert",
  "sheet.contextMenu.permission",
  "sheet.context-menu.conditional-formatting-menu-id",
  "sheet.menu.conditional-formatting-menu-id",
  "sheet.menu.data-validation",
] as const;

export const HIDDEN_MENUS: readonly string[] = [...STRUCTURE, ...RULES, ...MENU_GROUPS];

const REFUSED: ReadonlySet<string> = new Set([...STRUCTURE, ...RULES]);

/** True for a command that the grid must not run, whether from a menu, a key or a drag. */
export function isRefused(command: string): boolean {
  return REFUSED.has(command);
}
