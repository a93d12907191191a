import type { SheetModel, WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { newWorkbook } from "../../src/host/embedded/package/new-workbook";

type Rows = readonly (readonly (string | number)[])[];

/** The bytes of a county's workbook in small: two visible sheets and a hidden one. */
export function sourceWorkbook(): Uint8Array {
  const { model, save } = newWorkbook();
  fill(model, "社会保障", [
    ["乡镇", "参保率"],
    ["城关镇", 95.5],
    ["青龙镇", 92],
    ["白云镇", 88.25],
  ]);
  fill(model, "农民收入", [
    ["乡镇", "收入(元)"],
    ["城关镇", 4000],
    ["青龙镇", 3600],
  ]);
  fill(model, "参数", [["达标线", 95]]).visibility = "hidden";
  return save();
}

function fill(model: WorkbookModel, name: string, rows: Rows): SheetModel {
  const sheet = model.addSheet(name);
  rows.forEach((cells, row) => cells.forEach((cell, col) => sheet.setValue(row, col, cell)));
  return sheet;
}
