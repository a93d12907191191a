import { CellValueType } from "@univerjs/presets";
import { WorkbookModel } from "../../../host/embedded/model/workbook-model";
import type { CellValue } from "../../../core/grid";
import { cellData, valueFrom } from "./cell-data";

describe("What a cell holds comes back from the grid as it went in", () => {
  test.each<[string, CellValue]>([
    ["a name", "城关镇"],
    ["a figure", 97.34],
    ["zero, which is not blank", 0],
    ["a text that looks like a figure", "００12"],
    ["digits kept as text", "01234"],
    ["true", true],
    ["false, which is not blank", false],
    ["nothing", null],
  ])("%s", (_, value) => {
    const sheet = new WorkbookModel().addSheet("表");
    sheet.setValue(0, 0, value);
    expect(valueFrom(cellData(sheet, 0, 0))).toEqual(value);
  });

  test("a formula's error stays an error", () => {
    const sheet = new WorkbookModel().addSheet("表");
    sheet.setFormula(0, 0, "=1/0", { error: "#DIV/0!" });
    expect(valueFrom(cellData(sheet, 0, 0))).toEqual({ error: "#DIV/0!" });
  });

  test("a text that only looks like an error stays a text", () => {
    expect(valueFrom({ v: "#N/A", t: CellValueType.STRING })).toBe("#N/A");
  });

  test("several lines typed into one cell keep their lines", () => {
    expect(valueFrom({ p: { id: "d", body: { dataStream: "第一行\r第二行\r\n" }, documentStyle: {} } })).toBe(
      "第一行\n第二行",
    );
  });
});
