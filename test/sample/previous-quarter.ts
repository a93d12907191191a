import { quoteSheet } from "../../src/core/address";
import type { Grid } from "../../src/core/grid";
import { readMethod } from "../../src/core/method/read-method";
import { journalRows, journalSheet } from "../../src/core/runs/journal-rows";
import type { RunRecord } from "../../src/core/runs/run-record";
import { exact } from "../../src/core/values/exact";
import type { SheetModel, WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { JOURNAL_MARK } from "../../src/host/officejs/reading/own-marks";
import { SheetDrawing } from "./sheet-drawing";

/** The result of the first quarter: place, township, total, band. */
const FIRST_QUARTER: readonly (readonly [rank: number, unit: string, total: string, band: string])[] = [
  [1, "清溪镇", "97.42", "优秀"],
  [2, "城关镇", "96.18", "优秀"],
  [3, "龙泉镇", "95.86", "优秀"],
  [4, "云台乡", "95.20", "优秀"],
  [5, "双龙镇", "94.75", "优秀"],
  [6, "柳河镇", "94.31", "良好"],
  [7, "永安镇", "93.66", "良好"],
  [8, "松林乡", "92.90", "良好"],
  [9, "石桥镇", "92.14", "良好"],
  [10, "白水镇", "90.57", "良好"],
  [11, "高桥乡", "88.23", "良好"],
  [12, "东岭乡", "87.95", "良好"],
  [13, "大坪镇", "86.40", "良好"],
  [14, "金竹乡", "85.12", "良好"],
  [15, "红岩镇", "80.36", "合格"],
  [16, "南山乡", "76.81", "合格"],
  [17, "北坡乡", "70.29", "合格"],
  [18, "西沟乡", "66.04", "不合格"],
];

/** 考核运行记录 with the final run of the quarter before, as the add-in itself would have kept it. */
export function drawPreviousQuarter(workbook: WorkbookModel): void {
  const spec = journalSheet();
  const drawing = new SheetDrawing(workbook, spec.name);
  drawing.widths(spec.columns.map(({ width }) => width));
  const { method } = readMethod(workbook.sheets.map(gridOfTexts), { suffix: null, period: null });
  const rows = [
    ...spec.rows.map(({ cells }) => cells.map((cell) => (typeof cell === "string" ? cell : null))),
    ...journalRows(firstQuarter(method.version), "2020-04-08 09:30"),
  ];
  rows.forEach((cells, row) => {
    const look = row === 2 ? { bold: true, fill: "#DCE5EF" } : { numberFormat: "@" };
    cells.forEach((text, col) => drawing.put(row, col, text === "" ? null : text, look));
  });
  drawing.look(0, 0, { fontSize: 16, bold: true });
  drawing.freeze(3, 0);
  drawing.tab("#52606D");
  workbook.names.push({ name: JOURNAL_MARK, formula: `=${quoteSheet(spec.name)}!$A$1`, sheetId: null, hidden: true });
}

function firstQuarter(methodVersion: string): RunRecord {
  return {
    number: 1,
    period: { kind: "quarter", year: 2020, quarter: 1 },
    state: "final",
    suffix: null,
    methodVersion,
    inputsHash: "5f1c0d9a7be3",
    corrects: null,
    units: FIRST_QUARTER.map(([rank, unit, total, band]) => ({
      unit,
      rank: exact(rank),
      total: exact(total),
      band,
      vetoes: [],
      items: [],
    })),
  };
}

/** A sheet as plain values, enough for the method sheets, which hold texts and a few figures. */
function gridOfTexts(sheet: SheetModel): Grid {
  const rows = sheet.values.length;
  const cols = Math.max(0, ...sheet.values.map((row) => row?.length ?? 0));
  const table = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (_, col) => sheet.valueAt(row, col)),
  );
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows,
    cols,
    values: table,
    texts: table.map((row) => row.map((value) => (value === null ? "" : String(value)))),
    formats: table.map((row) => row.map(() => "General")),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenCols: sheet.hiddenCols,
    date1904: false,
  };
}
