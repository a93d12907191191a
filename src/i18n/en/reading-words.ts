import { cellA1, type CellPlace } from "../../core/address";
import type { Target } from "../../core/method/method";
import type { Reading } from "../../core/values/reading";

/** A cell as people say it. @example placeWords({ sheet: "社保", row: 6, col: 5 }) // "'社保'!F7" */
export function placeWords(place: CellPlace): string {
  return `'${place.sheet}'!${cellA1(place.row, place.col)}`;
}

/** What stands where a figure would, one word for each of the states that are no number. */
export function readingWord(reading: Reading): string {
  switch (reading.state) {
    case "number":
      return "";
    case "blank":
      return "No data";
    case "notApplicable":
      return "n/a";
    case "unreadable":
      return "Not readable";
    case "error":
      return "Formula error";
  }
}

const SIGNS: Readonly<Record<Target["op"], string>> = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<" };

/** A target with its bar as it came out, or as written where no bar is known. @example "≥95%" */
export function targetWords(target: Target, bar: string | null): string {
  return bar === null ? target.text : `${SIGNS[target.op]}${bar}${target.unit ?? ""}`;
}
