import type { ConditionalFormatModel, SheetModel, ValidationModel, WorkbookModel } from "../model/workbook-model";
import { keyPlace } from "../model/workbook-model";
import { writeSheet } from "./range-address";

/** A sheet was renamed: every name, formula and rule that speaks of it goes on doing so, as in Excel. Links do not follow. */
export function followRename(model: WorkbookModel, before: string, after: string): void {
  const change = (formula: string): string => replaceSheet(formula, before, `${writeSheet(after)}!`);
  changeNames(model, change);
  for (const sheet of model.sheets) {
    changeCells(sheet, change);
    changeRules(sheet, change);
  }
}

/** A sheet is gone: names that spoke of it point at nothing, so that a new sheet of its name is not taken for it. */
export function followDelete(model: WorkbookModel, name: string): void {
  changeNames(model, (formula) => replaceSheet(formula, name, "#REF!"));
}

/**
 * A formula with the references to a sheet written anew; texts inside it stay.
 *
 * @example replaceSheet("SUM('a b'!A1,\"'a b'!\")", "a b", "c!") // "SUM(c!A1,\"'a b'!\")"
 */
export function replaceSheet(formula: string, sheet: string, written: string): string {
  const quoted = `'${escape(sheet.replaceAll("'", "''"))}'!`;
  const bare = `(?<![\\p{L}\\p{N}_.'\\]])${escape(sheet)}!`;
  const reference = new RegExp(`${quoted}|${bare}`, "giu");
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(reference, () => written))).join("");
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function changeNames(model: WorkbookModel, change: (formula: string) => string): void {
  model.names.forEach((name, index) => {
    const formula = change(name.formula);
    if (formula !== name.formula) model.names[index] = { ...name, formula };
  });
}

function changeCells(sheet: SheetModel, change: (formula: string) => string): void {
  for (const [key, formula] of [...sheet.formulas]) {
    const changed = change(formula);
    if (changed === formula) continue;
    const { row, col } = keyPlace(key);
    sheet.setFormula(row, col, changed, sheet.valueAt(row, col));
  }
}

function changeRules(sheet: SheetModel, change: (formula: string) => string): void {
  const validations = sheet.validations.map((one) => changedValidation(one, change));
  if (validations.some((one, index) => one !== sheet.validations[index])) {
    sheet.validations.splice(0, validations.length, ...validations);
    sheet.changedParts.add("validations");
  }
  const formats = sheet.conditionalFormats.map((one) => changedFormat(one, change));
  if (formats.some((one, index) => one !== sheet.conditionalFormats[index])) {
    sheet.conditionalFormats.splice(0, formats.length, ...formats);
    sheet.changedParts.add("conditionalFormats");
  }
}

function changedValidation(one: ValidationModel, change: (formula: string) => string): ValidationModel {
  const formula1 = one.formula1 === null ? null : change(one.formula1);
  const formula2 = one.formula2 === null ? null : change(one.formula2);
  return formula1 === one.formula1 && formula2 === one.formula2 ? one : { ...one, formula1, formula2 };
}

function changedFormat(one: ConditionalFormatModel, change: (formula: string) => string): ConditionalFormatModel {
  const { rule } = one;
  if (rule.kind !== "expression") return one;
  const formula = change(rule.formula);
  return formula === rule.formula ? one : { ...one, rule: { ...rule, formula } };
}
