import { shiftFormula } from "./shift-formula";

test.each([
  ['B2*$C$1&"A1"', 1, 0, 'B3*$C$1&"A1"'],
  ["SUM(A1:B$2,$C3)", 2, 1, "SUM(B3:C$2,$C5)"],
  ["'A1 表'!A1+表2!B2", 1, 1, "'A1 表'!B2+表2!C3"],
  ["LOG10(A1)+ATAN2(B1,1)", 1, 0, "LOG10(A2)+ATAN2(B2,1)"],
  ["SUM(A:A)+SUM(1:1)", 1, 1, "SUM(B:B)+SUM(2:2)"],
  ["A1", -1, 0, "#REF!"],
  ["达标线+A1.5", 1, 0, "达标线+A1.5"],
  ["1E5+TRUE", 1, 1, "1E5+TRUE"],
  ["Table1[列A1]", 1, 1, "Table1[列A1]"],
])("%s moved %d down and %d right is %s", (formula, rows, cols, expected) => {
  expect(shiftFormula(formula, rows, cols)).toBe(expected);
});
