import type { CellValue } from "../../../core/grid";
import { WorkbookModel } from "../model/workbook-model";
import { Recalculation } from "./recalculation";

/** A1:A3 hold 1, 2, 4; B1:B3 hold 甲镇, 乙镇 and nothing; the formula stands in D1. */
function county() {
  const model = new WorkbookModel();
  const sheet = model.addSheet("社 保");
  [1, 2, 4].forEach((value, row) => sheet.setValue(row, 0, value));
  ["甲镇", "乙镇"].forEach((value, row) => sheet.setValue(row, 1, value));
  return { model, sheet, calculation: new Recalculation(model) };
}

const D1 = { top: 0, left: 3, bottom: 0, right: 3 };

function result(formula: string): CellValue {
  const { model, sheet, calculation } = county();
  model.names.push({ name: "满分", formula: "10", sheetId: null });
  sheet.setFormula(0, 3, formula, null);
  calculation.note(sheet, D1);
  calculation.run();
  return sheet.valueAt(0, 3);
}

it.each<[string, CellValue]>([
  ["=1+2*3", 7],
  ["=-2^2", 4],
  ["=(1+2)*3%", 0.09],
  ["=0.1+0.2", 0.3],
  ["=A1/A2", 0.5],
  ["=A1/0", { error: "#DIV/0!" }],
  ["=SUM(A1:A3,10)", 17],
  ["=SUM(A:A)", 7],
  ["='社 保'!A3", 4],
  ["=没有!A1", { error: "#REF!" }],
  ["=满分*2", 20],
  ["=没有的名", { error: "#NAME?" }],
  ['=A1&"/"&B2', "1/乙镇"],
  ["=AVERAGE(A1:A3)", 2.33333333333333],
  ["=AVERAGE(B1:B3)", { error: "#DIV/0!" }],
  ["=COUNT(A1:B3)", 3],
  ["=COUNTA(A1:B3)", 5],
  ["=COUNTBLANK(A1:B3)", 1],
  ['=COUNTIF(A1:A3,">=2")', 2],
  ['=COUNTIF(B1:B3,"*镇")', 2],
  ['=SUMIF(B1:B3,"乙镇",A1:A3)', 2],
  ['=IF(A1>=1,"达标","未达标")', "达标"],
  ["=IFERROR(A1/0,0)", 0],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-0.5,0)", -1],
  ["=ROUND(0.0000001,7)", 1e-7],
  ["=RANK(A2,A1:A3)", 2],
  ["=RANK(A2,A1:A3,1)", 2],
  ["=MAX(A1:A3)-MIN(A1:A3)", 3],
  ["=AND(A1=1,A2=2)", true],
  ['="甲"="甲"', true],
  ["=C9", 0],
  ['="95%"*1', 0.95],
  ['="无"+1', { error: "#VALUE!" }],
])("%s gives %j", (formula, value) => {
  expect(result(formula)).toEqual(value);
});

it("works out again what reads a cell that changed, through other formulas and sheets", () => {
  const { model, sheet, calculation } = county();
  const other = model.addSheet("汇总");
  other.setFormula(0, 0, "='社 保'!D1*2", 0);
  sheet.setFormula(0, 3, "=SUM(A1:A3)", 7);
  sheet.setValue(0, 0, 5);
  calculation.note(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  expect(calculation.isPending).toBe(true);
  expect([...calculation.run()]).toEqual([sheet, other]);
  expect([sheet.valueAt(0, 3), other.valueAt(0, 0), calculation.isPending]).toEqual([11, 22, false]);
});

it("keeps results that came with the file while nothing changes that they read", () => {
  const { sheet, calculation } = county();
  sheet.setFormula(0, 3, "=VLOOKUP(B1,B1:C3,2,FALSE)", 99);
  sheet.setValue(5, 0, 1);
  calculation.note(sheet, { top: 5, left: 0, bottom: 5, right: 0 });
  calculation.run();
  expect([sheet.valueAt(0, 3), calculation.isPending]).toEqual([99, false]);
});

it("says that a result is pending when it cannot work it out, until something settles it", () => {
  const { sheet, calculation } = county();
  sheet.setFormula(0, 3, "=VLOOKUP(B1,B1:C3,2,FALSE)", 99);
  calculation.note(sheet, { top: 0, left: 1, bottom: 0, right: 1 });
  calculation.run();
  expect([sheet.valueAt(0, 3), calculation.isPending]).toEqual([99, true]);
  calculation.settle(sheet, 0, 3, 100);
  expect([sheet.valueAt(0, 3), calculation.isPending]).toEqual([100, false]);
});

it("does not turn in circles", () => {
  const { sheet, calculation } = county();
  sheet.setFormula(0, 3, "=E1+1", null);
  sheet.setFormula(0, 4, "=D1+1", null);
  calculation.note(sheet, D1);
  calculation.run();
  expect(sheet.formulas.size).toBe(2);
});
