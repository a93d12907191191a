import { SSF } from "@e965/xlsx";
import fc from "fast-check";
import type { CellValue } from "../../../core/grid";
import { cellText } from "./cell-text";

it.each<[CellValue, string, string]>([
  [null, "0.00", ""],
  ["甲镇", "General", "甲镇"],
  ["甲镇", '@"（试点）"', "甲镇（试点）"],
  [true, "General", "TRUE"],
  [{ error: "#N/A" }, "0%", "#N/A"],
  [0.955, "0.0%", "95.5%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [44012, "yyyy/m/d", "2020/6/30"],
  [44012, 'yyyy"年"m"月"d"日"', "2020年6月30日"],
  [44012, "[$-804]yyyy年m月", "2020年6月"],
  [-3, "0;[Red]-0", "-3"],
  [44012, "m月d日;@", "6月30日"],
  [0.5, "上午/下午h时", "下午12时"],
  [3, "第0名", "第3名"],
  [0.0000123456789, "General", "1.23457E-05"],
  [123456789012, "General", "1.23457E+11"],
  [12, "@", "12"],
  [12, "not a (format", "12"],
])("%j with %j shows %j", (value, code, text) => {
  expect(cellText(value, code, false)).toBe(text);
});

it("counts days from 1904 where the workbook does", () => {
  expect(cellText(42550, "yyyy-mm-dd", true)).toBe("2020-06-30");
});

it("shows every number in General as the format library does", () => {
  const { format } = SSF as { format(code: string, value: number): string };
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer().map((n) => n / 1000),
  );
  fc.assert(fc.property(numbers, (value) => cellText(value, "General", false) === format("General", value)));
});
