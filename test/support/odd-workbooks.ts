import { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { saveNewWorkbook } from "../../src/host/embedded/package/save/save-new-workbook";

/** Workbooks as nobody plans for them, written by our own writer. Each is a file's bytes. */

const TOWNSHIPS = ["城关镇", "七里镇", "新店镇", "石门镇", "白河镇", "双河镇"];

/** One small table on each sheet: 乡镇, 参保率. */
export function manySheets(count: number): Uint8Array {
  const model = new WorkbookModel();
  for (let n = 1; n <= count; n += 1) {
    const sheet = model.addSheet(`统计表${n}`);
    sheet.setValue(0, 0, "乡镇");
    sheet.setValue(0, 1, "参保率");
    TOWNSHIPS.forEach((township, row) => {
      sheet.setValue(row + 1, 0, township);
      sheet.setValue(row + 1, 1, 90 + ((row + n) % 10));
    });
  }
  return saveNewWorkbook(model);
}

/** A household register 农户信息表 as long as a county's. */
export function longSheet(rows: number): Uint8Array {
  const model = new WorkbookModel();
  const sheet = model.addSheet("农户信息");
  ["序号", "乡镇", "核实情况", "人均收入"].forEach((head, col) => {
    sheet.setValue(0, col, head);
  });
  for (let row = 1; row <= rows; row += 1) {
    const township = TOWNSHIPS[row % TOWNSHIPS.length]!;
    [row, township, null, 3000 + (row % 9000)].forEach((value, col) => sheet.setValue(row, col, value));
  }
  return saveNewWorkbook(model);
}

/** One sheet without a single cell. */
export function emptyWorkbook(): Uint8Array {
  const model = new WorkbookModel();
  model.addSheet("Sheet1");
  return saveNewWorkbook(model);
}

/** Excel makes no such file, but other programs and macros do. */
export function hiddenSheetsOnly(): Uint8Array {
  const model = new WorkbookModel();
  model.addSheet("底稿").setValue(0, 0, "数据");
  model.addSheet("参数").setValue(0, 0, 1);
  model.sheets[0]!.visibility = "hidden";
  model.sheets[1]!.visibility = "veryHidden";
  return saveNewWorkbook(model);
}
