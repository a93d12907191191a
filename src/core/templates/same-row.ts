import { plain } from "../values/rounding";
import type { ReturnedRow, ReturnedValue } from "./returned-file";

/** True when two rows say the same in every cell; 5 and 5.00 are the same number. */
export function sameRow(one: ReturnedRow, other: ReturnedRow): boolean {
  return (
    one.cells.length === other.cells.length &&
    one.cells.every((cell, i) => valueText(cell.value) === valueText(other.cells[i]!.value))
  );
}

/** A value as text, as it is compared, listed and written. */
export function valueText(value: ReturnedValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return plain(value.value, 12);
    case "day":
      return value.day;
    case "text":
    case "notApplicable":
    case "unfit":
      return value.text;
  }
}
