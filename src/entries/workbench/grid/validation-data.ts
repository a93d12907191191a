import {
  DataValidationErrorStyle,
  DataValidationOperator,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/presets";
import type { ValidationModel } from "../../../host/embedded/model/workbook-model";
import { gridRange } from "./sheet-data";

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** A sheet's validations for the grid. A list typed into the rule loses its quotes, one on a sheet keeps its address. */
export function validationRules(sheetId: string, validations: readonly ValidationModel[]): ISheetDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: `${sheetId}-${index}`,
    ranges: validation.ranges.map(gridRange) as IRange[],
    type: validation.type,
    ...operatorOf(validation.operator),
    ...(validation.formula1 === null ? {} : { formula1: formulaFor(validation.type, validation.formula1) }),
    ...(validation.formula2 === null ? {} : { formula2: formulaFor(validation.type, validation.formula2) }),
    allowBlank: validation.allowBlank,
    showDropDown: validation.type === "list" && validation.showDropDown,
    showInputMessage: validation.prompt !== null,
    showErrorMessage: validation.error !== null,
    ...(validation.prompt ? { promptTitle: validation.prompt.title, prompt: validation.prompt.text } : {}),
    ...(validation.error
      ? {
          errorTitle: validation.error.title,
          error: validation.error.text,
          errorStyle: ERROR_STYLES[validation.error.style],
        }
      : {}),
  }));
}

function operatorOf(operator: string | null): { readonly operator?: DataValidationOperator } {
  const known = Object.values(DataValidationOperator).find((candidate) => candidate === operator);
  return known ? { operator: known } : {};
}

function formulaFor(type: ValidationModel["type"], formula: string): string {
  const text = formula.replace(/^=/, "");
  const typed = /^"(.*)"$/s.exec(text)?.[1];
  if (type === "list") return typed === undefined ? `=${text}` : typed.replaceAll('""', '"');
  return /^-?[\d.]+$/.test(text) ? text : `=${text}`;
}
