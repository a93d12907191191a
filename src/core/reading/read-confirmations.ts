import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import { isCellError } from "../grid";
import { foldText } from "../values/fold-text";
import { ALL_SHEETS, CONFIRMATION_HEADERS, CONFIRMATION_KINDS, CONFIRMATIONS_SHEET } from "./confirmation-words";
import type { Confirmation } from "./confirmations";

/**
 * Reads the sheet 数据对照, wherever its header row and columns stand. A row that cannot be used is a finding with its cell;
 * the others count.
 */
export function readConfirmations(grid: Grid): {
  readonly confirmations: readonly Confirmation[];
  readonly findings: readonly Finding[];
} {
  const header = findHeader(grid);
  if (!header) return { confirmations: [], findings: [] };
  const confirmations: Confirmation[] = [];
  const findings: Finding[] = [];
  for (let row = header.row + 1; row < grid.rows; row++) {
    const [kind, sheet, written, meant] = header.cols.map((col) => textAt(grid, row, col)) as [
      string,
      string,
      string,
      string,
    ];
    if (kind + sheet + written + meant === "") continue;
    const one = confirmationOf(kind, sheet, written, meant);
    if (one) confirmations.push(one);
    else {
      const place = { sheet: grid.sheet, row, col: header.cols[0]! };
      findings.push(finding("confirmation.unusable", "warning", place, { kind, sheet, written, meant }));
    }
  }
  return { confirmations, findings };
}

/** What the workbook's own sheet 数据对照 says; nothing where it has none. */
export function readConfirmed(grids: readonly Grid[]): ReturnType<typeof readConfirmations> {
  const grid = grids.find(({ sheet }) => foldText(sheet) === CONFIRMATIONS_SHEET);
  return grid ? readConfirmations(grid) : { confirmations: [], findings: [] };
}

function findHeader(grid: Grid): { readonly row: number; readonly cols: readonly number[] } | null {
  for (let row = 0; row < Math.min(grid.rows, 20); row++) {
    const texts = Array.from({ length: grid.cols }, (_, col) => foldText(textAt(grid, row, col)));
    const cols = CONFIRMATION_HEADERS.map((header) => texts.indexOf(header));
    if (!cols.includes(-1)) return { row, cols };
  }
  return null;
}

function textAt(grid: Grid, row: number, col: number): string {
  const value = grid.values[row]?.[col] ?? null;
  if (value === null || isCellError(value)) return "";
  return typeof value === "string" ? value.trim() : String(value);
}

/** Null where a part that the kind needs is missing. */
function confirmationOf(kindWord: string, sheet: string, written: string, meant: string): Confirmation | null {
  const kind = kindOf(kindWord);
  if (kind === null || sheet === "") return null;
  const sheetOrAll = foldText(sheet) === ALL_SHEETS ? null : sheet;
  if (kind === "noTable") return { kind, sheet };
  if (written === "") return null;
  if (kind === "entity") return { kind, sheet, column: written };
  if (meant === "") return null;
  switch (kind) {
    case "name":
      return { kind, sheet: sheetOrAll, written, unit: meant };
    case "column":
      return { kind, sheet, wanted: meant, written };
    case "unit":
      return { kind, sheet, column: written, unit: meant };
    case "scale": {
      const scale = scaleOf(foldText(meant));
      return scale && { kind, sheet, column: written, scale };
    }
  }
}

function kindOf(word: string): Confirmation["kind"] | null {
  const folded = foldText(word);
  const found = Object.entries(CONFIRMATION_KINDS).find(([, name]) => name === folded);
  return (found?.[0] as Confirmation["kind"] | undefined) ?? null;
}

function scaleOf(folded: string): "asWritten" | "fractions" | null {
  if (folded.includes("小数")) return "fractions";
  return folded.includes("原数") ? "asWritten" : null;
}
