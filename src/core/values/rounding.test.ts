import { oracle } from "../../../test/support/oracle";
import { exact } from "./exact";
import { decimal, plain, round } from "./rounding";

const documented = oracle<{ input: { round: [number, number][] }; expected: { round: number[] } }>("excel_documented");

test.each(documented.input.round.map(([value, digits], at) => [value, digits, documented.expected.round[at]!]))(
  "Excel's ROUND(%d, %d) is %d",
  (value, digits, expected) => {
    expect(round(exact(value), digits).equals(exact(expected))).toBe(true);
  },
);

/** GB/T 8170 四舍六入五成双, its own examples of one decimal and of whole hundreds. */
test.each([
  ["12.1498", 1, "12.1"],
  ["10.502", 0, "11"],
  ["1.050", 1, "1"],
  ["0.35", 1, "0.4"],
  ["2500", -3, "2000"],
  ["3500", -3, "4000"],
  ["15.4546", 0, "15"],
  ["-355", -1, "-360"],
  ["-325", -1, "-320"],
  ["2.5", 0, "2"],
  ["2.345", 2, "2.34"],
])("%s to %d digits half to even is %s", (value, digits, expected) => {
  expect(plain(round(exact(value), digits, "halfEven"))).toBe(expected);
});

test("a total prints with its decimals, a share without a finite decimal is cut", () => {
  expect(decimal(exact("1.4"), 2)).toBe("1.40");
  expect(plain(exact(100).div(3))).toBe("33.333333");
});
