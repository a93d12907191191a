import type { SheetSpec } from "../../../core/sheets/sheet-spec";
import { assertSquare } from "./cell-input";
import { conditionalFormatSteps } from "./conditional-formats";
import { columnSteps, rowSteps } from "./lines";
import { linkSteps } from "./links";
import { mergeSteps } from "./merges";
import { pageSetupSteps } from "./page-setup";
import { protectionSteps } from "./protection";
import type { Paper, RenderStep } from "./render-step";
import { numberFormatSteps, styleSteps } from "./styles";
import { validationSteps } from "./validations";
import { dayFormatSteps, textFormatSteps, valueSteps } from "./values";
import { viewSteps } from "./view";

/**
 * All steps that draw a sheet, in the order in which Excel needs them: number formats decide how values are read, links
 * change looks, merges keep their first cell, protection shuts the door.
 */
export function sheetSteps(spec: SheetSpec, paper: Paper): RenderStep[] {
  assertSquare(spec);
  return [
    ...viewSteps(spec),
    ...dayFormatSteps(spec),
    ...numberFormatSteps(spec),
    ...textFormatSteps(spec),
    ...valueSteps(spec, paper),
    ...linkSteps(spec),
    ...styleSteps(spec),
    ...mergeSteps(spec),
    ...columnSteps(spec),
    ...rowSteps(spec),
    ...conditionalFormatSteps(spec),
    ...validationSteps(spec),
    ...pageSetupSteps(spec),
    ...protectionSteps(spec),
  ];
}
