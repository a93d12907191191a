import { readExpression, readFormula, writeFormula } from "./formula-text";

/** A formula is written with the fewest brackets that keep its sense, and read back as it was. */
test.each([
  "分值",
  "分值×80%",
  "0.25%×分值",
  "12.75",
  "分值×实际值÷目标值",
  "分值×(实际值÷目标值)",
  "分值÷(实际值÷目标值)",
  "分值÷(实际值×目标值)",
  "分值×(实际值-最低值)÷(最高值-最低值)",
  "(实际值-最低值)×2",
  "分值-(实际值-3)-1",
  "分值-实际值×2",
  "分值-(实际值+1)",
  "分值+(实际值+1)",
  "10-(-3)",
  "10×(-3)",
  "-3×分值",
  "取整(实际值÷2)×3",
  "分值-进整((80-实际值)÷2)×0.2",
  "实际值≥30:分值|其余:分值×实际值÷30",
  "实际值÷目标值≥90%且名次≤3:5|实际值>平均值:3|实际值=平均值:2|实际值<平均值:1",
  "实际值≥30:分值",
])("%s", (text) => {
  const formula = readFormula(text)!;
  const written = writeFormula(formula);
  expect(written).toBe(text);
  expect(readFormula(written)).toEqual(formula);
});

test.each([
  ["分值×((实际值))", "分值×实际值"],
  ["(分值×实际值)÷目标值", "分值×实际值÷目标值"],
  ["(分值-实际值)-1", "分值-实际值-1"],
  ["(分值×2)-(实际值×3)", "分值×2-实际值×3"],
  ["分值+(实际值-1)", "分值+(实际值-1)"],
  ["其余:分值", "分值"],
])("%s is written as %s", (text, written) => {
  expect(writeFormula(readFormula(text)!)).toBe(written);
});

test("a first situation that always holds still says so beside others", () => {
  expect(writeFormula(readFormula("其余:分值|其余:3")!)).toBe("其余:分值|其余:3");
});

test.each([
  "",
  ":分值",
  "实际值≥90且:5",
  "实际值≥90",
  "实际值:5",
  "(实际值≥90):5|",
  "分值'",
  "分值;3",
  "a",
  "[3]",
  "3,4",
  "实际值==3>2:1",
  "取整",
])("%j is no formula", (text) => {
  expect(readFormula(text)).toBeUndefined();
});

test("a formula may be 400 signs long, and no longer", () => {
  const long = `1${"+1".repeat(199)}`;
  expect(long).toHaveLength(399);
  expect(readExpression(long)).toBeDefined();
  expect(readFormula(`${long}0`)).toBeDefined();
  expect(readExpression(`${long}00`)).toBeUndefined();
  expect(readFormula(`${long}00`)).toBeUndefined();
});

test("decimals keep every digit", () => {
  expect(writeFormula(readFormula("0.125×分值+1.25%×实际值")!)).toBe("0.125×分值+1.25%×实际值");
});
