import { stopOffice } from "../../src/host/embedded/office/start-office";
import { onSheet, read, startExcel } from "./excel-session";

afterEach(stopOffice);

/** What is written, what the cell then holds, how it is shown. */
const TYPED: readonly (readonly [unknown, unknown, string])[] = [
  ["甲镇", "甲镇", "甲镇"],
  ["95%", 0.95, "95%"],
  ["95.5%", 0.955, "95.50%"],
  ["007", 7, "7"],
  ["1,234", 1234, "1,234"],
  ["1e3", 1000, "1.00E+03"],
  ["1-2", 43832, "1月2日"],
  ["6月30日", 44012, "6月30日"],
  ["2020-6-30", 44012, "2020/6/30"],
  ["2020年6月30日", 44012, "2020年6月30日"],
  ["2020年6月", 43983, "2020年6月"],
  ["2-30", "2-30", "2-30"],
  ["8:30", 8.5 / 24, "8:30"],
  ["true", true, "TRUE"],
  ["#N/A", "#N/A", "#N/A"],
  ["'0086", "0086", "0086"],
  ["—", "—", "—"],
  ["-", "-", "-"],
  ["９５", "９５", "９５"],
  ["123456789012345678", 123456789012345000, "1.23457E+17"],
  ["", "", ""],
  [12.5, 12.5, "12.5"],
  [true, true, "TRUE"],
];

it.each(TYPED.map(([written, value, text]) => [written, value, text] as const))(
  "%j becomes %j, shown as %s",
  async (written, value, text) => {
    await startExcel();
    await onSheet(async (sheet) => {
      const cell = sheet.getRange("B2");
      cell.values = [[written]];
      expect(await read(cell, "values")).toEqual([[value]]);
      expect(await read(cell, "text")).toEqual([[text]]);
    });
  },
);

it.each(["95%", "1-2", "007", "=1+1", "-甲", "+1", "@SUM(A1)", "true", "#N/A", 7])(
  "%j stays the text that it is in a cell whose format is text",
  async (written) => {
    await startExcel();
    await onSheet(async (sheet) => {
      const cell = sheet.getRange("B2");
      cell.numberFormat = [["@"]];
      cell.values = [[written]];
      expect(await read(cell, "values")).toEqual([[String(written)]]);
      expect(await read(cell, "valueTypes")).toEqual([["String"]]);
      expect(await read(cell, "formulas")).toEqual([[String(written)]]);
    });
  },
);

it("shows typed days the English way in an English Excel", async () => {
  await startExcel({ Sheet1: [] }, { locale: "en-US" });
  await onSheet(async (sheet) => {
    const cells = sheet.getRange("A1:B1");
    cells.values = [["1-2", "2020-6-30"]];
    expect(await read(cells, "text")).toEqual([["2-Jan", "6/30/2020"]]);
  });
});

it("leaves a cell as it is for null, and empties it for an empty text", async () => {
  await startExcel({ 社保: [["甲", "乙", "丙"]] });
  await onSheet(async (sheet) => {
    const row = sheet.getRange("A1:C1");
    row.values = [[null, "", NaN]];
    expect(await read(row, "values")).toEqual([["甲", "", "丙"]]);
    expect(await read(row, "valueTypes")).toEqual([["String", "Empty", "String"]]);
  });
});

it("puts one value into every cell of a range", async () => {
  await startExcel();
  await onSheet(async (sheet) => {
    const block = sheet.getRange("A1:B2");
    block.values = "无" as unknown as unknown[][];
    block.numberFormat = "0.00" as unknown as string[][];
    expect(await read(block, "values")).toEqual([
      ["无", "无"],
      ["无", "无"],
    ]);
    expect(await read(block, "numberFormat")).toEqual([
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
  });
});

it("writes and reads thousands of cells through the client's pieces", async () => {
  await startExcel();
  const rows = Array.from({ length: 3000 }, (_, row) => [`乡镇${row}`, row, row / 8, row % 2 === 0]);
  await onSheet(async (sheet) => {
    const block = sheet.getRangeByIndexes(4, 1, 3000, 4);
    block.values = rows;
    expect(await read(block, "values")).toEqual(rows);
    const used = sheet.getUsedRange(true);
    expect(await read(used, "address")).toBe("社保!B5:E3004");
  });
});

it("keeps errors, days and what merges hide apart", async () => {
  const host = await startExcel({ 社保: [[{ error: "#DIV/0!" }, 44012, "盖住的"]] });
  host.model.sheets[0]!.merges.push({ top: 0, left: 1, bottom: 0, right: 2 });
  await onSheet(async (sheet) => {
    const row = sheet.getRange("A1:C1");
    expect(await read(row, "values")).toEqual([["#DIV/0!", 44012, ""]]);
    expect(await read(row, "valueTypes")).toEqual([["Error", "Double", "Empty"]]);
  });
});

it("gives nothing cell by cell for whole columns", async () => {
  await startExcel({ 社保: [["甲"]] });
  await onSheet(async (sheet) => {
    expect(await read(sheet.getRange("A:A"), "values")).toBeNull();
    expect(await read(sheet.getRange("A:A"), "isEntireColumn")).toBe(true);
  });
});
