import type { StyledRange } from "../../../core/sheets/sheet-spec";
import { styleGroups } from "./style-groups";

const red = { fill: "#FF0000" };
const blue = { fill: "#0000FF" };

function cell(row: number, col: number, style: StyledRange["style"]): StyledRange {
  return { range: { top: row, left: col, bottom: row, right: col }, style };
}

describe("looks that are put together", () => {
  test("every second row of a table has one call for its colour", () => {
    const rows = [0, 1, 2, 3].map((row) => cell(row, 0, row % 2 === 0 ? red : blue));
    expect(styleGroups(rows)).toMatchObject([
      { style: red, ranges: [rows[0]!.range, rows[2]!.range] },
      { style: blue, ranges: [rows[1]!.range, rows[3]!.range] },
    ]);
  });

  test("rows of one colour become one rectangle", () => {
    expect(styleGroups([cell(0, 0, red), cell(1, 0, red)])[0]!.ranges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
    ]);
  });

  test("a line over each row stays a line over each row", () => {
    const line = { borders: "thinTop" } as const;
    expect(styleGroups([cell(0, 0, line), cell(1, 0, line)])[0]!.ranges).toHaveLength(2);
  });

  test("the later look wins where two overlap", () => {
    const whole = { range: { top: 0, left: 0, bottom: 5, right: 5 }, style: blue };
    const groups = styleGroups([cell(0, 0, red), whole, cell(1, 1, red)]);
    expect(groups.map((group) => group.style)).toEqual([red, blue, red]);
  });
});
