import type { CellValue } from "../grid";
import { exact } from "./exact";
import { cellFindings, readCell } from "./read-cell";
import { readColumn } from "./read-column";
import type { ColumnHints, PlacedCell } from "./read-column";
import { plain } from "./rounding";

function cellsOf(values: readonly (CellValue | readonly [CellValue, string])[]): readonly PlacedCell[] {
  return values.map((given, row) => {
    const [value, format] = Array.isArray(given) ? (given as [CellValue, string]) : [given as CellValue, "General"];
    return { value, format, text: value === null ? "" : String(value), place: { sheet: "社保", row, col: 5 } };
  });
}

function read(hints: Partial<ColumnHints>, ...values: readonly (CellValue | readonly [CellValue, string])[]): string {
  const cells = cellsOf(values);
  const { column } = readColumn(cells, { path: ["参保率"], unit: null, ...hints });
  const said = cells.map((cell) => {
    const reading = readCell(cell, column);
    return reading.state === "number" ? plain(reading.value) : reading.state;
  });
  return `${column.unit ?? "-"}: ${said.join(" ")}`;
}

function codes(hints: Partial<ColumnHints>, ...values: readonly CellValue[]): readonly string[] {
  const cells = cellsOf(values);
  const { column, findings } = readColumn(cells, { path: ["参保率"], unit: null, ...hints });
  return [...findings, ...cells.flatMap((cell) => cellFindings(cell, column))].map(({ code }) => code);
}

describe("a column has one reading", () => {
  test("percentages typed in every clear way are percentages", () =>
    expect(read({}, [0.85, "0.00%"], "92%", "９５．５％", 88, null, "—", "缺项")).toBe(
      "%: 85 92 95.5 88 blank blank notApplicable",
    ));

  test("nothing but fractions under a rate are taken as fractions, and said so", () => {
    expect(read({}, 0.88, 0.92, 1)).toBe("%: 88 92 100");
    expect(codes({}, 0.88, 0.92, 1)).toEqual(["value.fractionsTaken"]);
  });

  test("0.95 beside 95 and 95% is a question, and unreadable until it is answered", () => {
    expect(read({}, 0.95, 95, "95%")).toBe("%: unreadable 95 95");
    expect(codes({}, 0.95, 95, "95%")).toEqual(["value.mixedScale"]);
    expect(read({ confirmedScale: "fractions" }, 0.95, 95, "95%")).toBe("%: 95 95 95");
    expect(read({ confirmedScale: "asWritten" }, 0.95, 95, "95%")).toBe("%: 0.95 95 95");
  });

  test("0.88 beside a target of 90 is 88%", () =>
    expect(read({ unit: "%", target: { value: exact(90), unit: "%" } }, 0.88, 0.93)).toBe("%: 88 93"));

  test("growth that runs through small numbers stands as written", () =>
    expect(read({ path: ["增长率（%）"], unit: "%" }, 0.6, 2.3, -0.4, 5.1, 12.1)).toBe("%: 0.6 2.3 -0.4 5.1 12.1"));

  test("persons come out in the column's ten thousands", () =>
    expect(read({ path: ["人口"], unit: "万人" }, "24,100人", "2.41万人", 3, "2.5万")).toBe("万人: 2.41 2.41 3 2.5"));

  test("a unit that measures something else is unreadable", () => {
    expect(read({ path: ["资金"], unit: "元" }, "5户", 300)).toBe("元: unreadable 300");
    expect(codes({ path: ["资金"], unit: "元" }, "5户", 300)).toEqual(["value.otherUnit"]);
  });

  test("errors, texts, ranges and bars are never numbers", () =>
    expect(
      read(
        { path: ["户数"], unit: "户" },
        { error: "#DIV/0!" },
        "详见附件",
        "2-5户",
        "≥60户",
        0,
        "",
        "110101199003074477",
      ),
    ).toBe("户: error unreadable unreadable unreadable 0 blank unreadable"));

  test("an ID number that was stored as a number has lost its end", () =>
    expect(codes({ path: ["编号"] }, 110101199003074480)).toEqual(["value.digitsLost"]));

  test("an ID number never stands in a finding", () => {
    const cells = cellsOf(["身份证110101199003074477"]);
    const { column } = readColumn(cells, { path: ["户数"], unit: "户" });
    expect(JSON.stringify([cellFindings(cells[0]!, column), readCell(cells[0]!, column)])).not.toMatch(/\d{15}/);
  });
});
