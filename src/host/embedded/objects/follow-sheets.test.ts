import { WorkbookModel } from "../model/workbook-model";
import { followDelete, followRename, replaceSheet } from "./follow-sheets";

describe("references to a sheet", () => {
  test.each([
    ["SUM('a b'!A1,\"'a b'!\")", "a b", "SUM(c!A1,\"'a b'!\")"],
    ["社保!F7+人社保!F7", "社保", "c!F7+人社保!F7"],
    ["'甲''乙'!$A$1", "甲'乙", "c!$A$1"],
    ["SHEET1!A1", "Sheet1", "c!A1"],
  ])("%s follows %s", (formula, sheet, expected) => expect(replaceSheet(formula, sheet, "c!")).toBe(expected));

  test("names and formulas follow a sheet that is renamed; a deleted sheet leaves names without a place", () => {
    const model = new WorkbookModel();
    const sheet = model.addSheet("新");
    model.names.push({ name: "mark", formula: "旧!$A$1", sheetId: null });
    sheet.setFormula(0, 0, "=旧!B2*2", 4);
    followRename(model, "旧", "新 名");
    expect(model.names[0]!.formula).toBe("'新 名'!$A$1");
    expect([...sheet.formulas.values()]).toEqual(["='新 名'!B2*2"]);
    expect(sheet.valueAt(0, 0)).toBe(4);
    followDelete(model, "新 名");
    expect(model.names[0]!.formula).toBe("#REF!$A$1");
  });
});
