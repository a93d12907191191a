import { makePackage } from "../support/make-package";

const cells = (rows: number, cols: number) =>
  Array.from({ length: rows }, (_, row) => {
    const inner = Array.from({ length: cols }, () => `<c><v>${row}</v></c>`).join("");
    return `<row>${inner}</row>`;
  }).join("");

/** Files that are too large to make in every test run: what they cost is measured in a process of their own. */
export const HEAVY: readonly (readonly [name: string, bytes: Uint8Array, ending?: string])[] = [
  ["300 MB of nothing in a sheet", makePackage({ sheets: [`<sheetData>${" ".repeat(300_000_000)}</sheetData>`] })],
  ["a sheet of 60 MB that is not blank", makePackage({ sheets: [`<sheetData>${cells(30_000, 120)}</sheetData>`] })],
  ["a sheet of 20 MB", makePackage({ sheets: [`<sheetData>${cells(10_000, 110)}</sheetData>`] })],
  ["a list of 7 MB", new TextEncoder().encode("乡镇,问题\n" + "城关镇,有灰\n".repeat(210_000)), ".csv"],
  ["a list of 7 MB of commas", new TextEncoder().encode("乡镇,问题\n" + ",".repeat(7_000_000)), ".csv"],
  ["a list of 20 MB", new TextEncoder().encode("乡镇,问题\n" + "城关镇,有灰\n".repeat(600_000)), ".csv"],
  [
    "a web page of tables in tables",
    new TextEncoder().encode(`<html><body>${"<table><tr><td>".repeat(50_000)}</body></html>`),
    ".xls",
  ],
  [
    "a web table of 100,000 rows",
    new TextEncoder().encode(
      `<html><body><table>${"<tr><td>城关镇</td><td>1</td></tr>".repeat(100_000)}</table></body></html>`,
    ),
    ".xls",
  ],
];
