import { normalizeName } from "../names/normalize-name";
import { foldText } from "../values/fold-text";

/** What the office confirmed once about its sheets. All is keyed by texts, so that rows and columns may move. */
export type Confirmation =
  /** This name means this unit of the roster, on one sheet or (null) on all. */
  | { readonly kind: "name"; readonly sheet: string | null; readonly written: string; readonly unit: string }
  /** The column that the method calls `wanted` is labelled `written` here. */
  | { readonly kind: "column"; readonly sheet: string; readonly wanted: string; readonly written: string }
  /** The bare numbers of this column are fractions of one, or percentages as written. */
  | {
      readonly kind: "scale";
      readonly sheet: string;
      readonly column: string;
      readonly scale: "asWritten" | "fractions";
    }
  /** This column is in this unit of measure. */
  | { readonly kind: "unit"; readonly sheet: string; readonly column: string; readonly unit: string }
  /** This column names the rows. */
  | { readonly kind: "entity"; readonly sheet: string; readonly column: string }
  /** This sheet holds no table to read. */
  | { readonly kind: "noTable"; readonly sheet: string };

/** The unit that a name was confirmed to mean; one for this sheet counts before one for all. */
export function confirmedUnit(known: readonly Confirmation[], sheet: string, name: string): string | null {
  const wanted = normalizeName(name);
  const fitting = known.flatMap((one) =>
    one.kind === "name" && normalizeName(one.written) === wanted && isFor(one.sheet, sheet) ? [one] : [],
  );
  return (fitting.find((one) => one.sheet !== null) ?? fitting[0])?.unit ?? null;
}

/** The label on this sheet of the column that the method calls `wanted`. */
export function confirmedColumn(known: readonly Confirmation[], sheet: string, wanted: string): string | null {
  const found = known.find((one) => one.kind === "column" && isFor(one.sheet, sheet) && isSame(one.wanted, wanted));
  return found?.kind === "column" ? found.written : null;
}

/** How the bare numbers of a column were confirmed to be meant. */
export function confirmedScale(
  known: readonly Confirmation[],
  sheet: string,
  path: readonly string[],
): "asWritten" | "fractions" | null {
  const found = known.find((one) => one.kind === "scale" && isFor(one.sheet, sheet) && isColumn(one.column, path));
  return found?.kind === "scale" ? found.scale : null;
}

/** The unit of measure that a column was confirmed to be in. */
export function confirmedMeasure(
  known: readonly Confirmation[],
  sheet: string,
  path: readonly string[],
): string | null {
  const found = known.find((one) => one.kind === "unit" && isFor(one.sheet, sheet) && isColumn(one.column, path));
  return found?.kind === "unit" ? found.unit : null;
}

/** Which of these columns was confirmed to name the rows: its index, or -1. */
export function confirmedEntity(
  known: readonly Confirmation[],
  sheet: string,
  paths: readonly (readonly string[])[],
): number {
  return paths.findIndex((path) =>
    known.some((one) => one.kind === "entity" && isFor(one.sheet, sheet) && isColumn(one.column, path)),
  );
}

export function isConfirmedWithoutTable(known: readonly Confirmation[], sheet: string): boolean {
  return known.some((one) => one.kind === "noTable" && isFor(one.sheet, sheet));
}

function isFor(confirmed: string | null, sheet: string): boolean {
  return confirmed === null || isSame(confirmed, sheet);
}

/** A column is named by its whole path or by its lowest label. */
function isColumn(confirmed: string, path: readonly string[]): boolean {
  return isSame(confirmed, path.join(">")) || isSame(confirmed, path.at(-1) ?? "");
}

function isSame(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
