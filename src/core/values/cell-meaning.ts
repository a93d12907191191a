import type { CellValue } from "../grid";
import { isCellError } from "../grid";
import type { Deadline } from "../plan/deadline";
import { readDeadline } from "../plan/deadline";
import { withoutBinaryNoise } from "./binary-noise";
import { dayOfSerial } from "./calendar-day";
import { HUNDRED } from "./exact";
import type { Exact } from "./exact";
import { foldText } from "./fold-text";
import { readNothing } from "./nothing-words";
import type { NothingMeaning } from "./nothing-words";
import { numberFormatKind, numberFormatUnit } from "./number-format";
import type { CalendarDay } from "./period";
import { readComparison } from "./read-comparison";
import type { ComparisonText } from "./read-comparison";
import { readDayText } from "./read-day-text";
import { readGrade } from "./read-grade";
import type { Grade } from "./read-grade";
import { readNumberText } from "./read-number-text";
import { readPeriodText } from "./read-period-text";
import type { PeriodText } from "./read-period-text";
import { readRange } from "./read-range";
import type { RangeText } from "./read-range";
import { readRankText } from "./read-rank-text";

/** One cell as the workbook holds it: its value, the text the user sees, and the number format code. */
export interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
  readonly date1904?: boolean;
}

/** How a number stood in its cell: a typed number, a number shown as a percentage, or a text. */
export type NumberForm = "number" | "percentFormat" | "text";

/** What a cell says by itself, before its column is looked at. */
export type CellMeaning =
  | { readonly kind: "blank" }
  | { readonly kind: "error"; readonly error: string }
  | {
      readonly kind: "number";
      readonly value: Exact;
      readonly unit: string | null;
      readonly form: NumberForm;
      readonly isApproximate: boolean;
    }
  | ({ readonly kind: "range" } & RangeText)
  | ({ readonly kind: "comparison" } & ComparisonText)
  | { readonly kind: "nothing"; readonly meaning: NothingMeaning; readonly text: string }
  | { readonly kind: "day"; readonly day: CalendarDay }
  | { readonly kind: "period"; readonly period: PeriodText }
  | { readonly kind: "deadline"; readonly deadline: Deadline }
  | { readonly kind: "rank"; readonly rank: number }
  | { readonly kind: "grade"; readonly grade: Grade; readonly text: string }
  /** Digits that name something: an ID number, a code with leading zeros. Never shown in full outside the source sheet. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "text"; readonly text: string };

/**
 * What one cell says, from its value, its displayed text and its number format together.
 *
 * A number shown as a percentage is on the 0-100 scale (0.85 as "85%" is 85 in %); a number shown as a date is that day;
 * noise of binary arithmetic is taken off. A text becomes a number only when every sign of it is understood.
 *
 * @example readMeaning({ value: 0.85, text: "85%", format: "0%" }) // number 85, unit "%"
 */
export function readMeaning(cell: Cell): CellMeaning {
  const { value } = cell;
  if (value === null) return { kind: "blank" };
  if (isCellError(value)) return { kind: "error", error: value.error };
  if (typeof value === "number") return readStoredNumber(value, cell);
  if (typeof value === "boolean") return { kind: "text", text: cell.text || (value ? "TRUE" : "FALSE") };
  return readTextMeaning(value);
}

/** What a text says by itself. */
export function readTextMeaning(text: string): CellMeaning {
  const plain = foldText(text);
  if (plain === "") return { kind: "blank" };
  if (/^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/.test(plain))
    return { kind: "error", error: plain };
  if (plain.length > 40) return { kind: "text", text };
  return readShortText(plain, text);
}

function readShortText(plain: string, text: string): CellMeaning {
  const nothing = readNothing(plain);
  if (nothing) return { kind: "nothing", meaning: nothing, text: plain };
  const grade = readGrade(plain);
  if (grade) return { kind: "grade", grade, text: plain };
  if (/^\d{16,}$|^0\d+$|^\d{15,17}[\dXx]$/.test(plain)) return { kind: "code", text: plain };
  const number = readNumberText(text);
  if (number) return { kind: "number", form: "text", ...number };
  const comparison = readComparison(text);
  if (comparison) return { kind: "comparison", ...comparison };
  return readTimeText(text) ?? readRangeOrRank(text) ?? { kind: "text", text };
}

function readTimeText(text: string): CellMeaning | null {
  const day = readDayText(text);
  if (day) return { kind: "day", day };
  const period = readPeriodText(text);
  if (period) return { kind: "period", period };
  const deadline = readDeadline(text, null);
  return deadline.ok && deadline.deadline.kind !== "length" ? { kind: "deadline", deadline: deadline.deadline } : null;
}

function readRangeOrRank(text: string): CellMeaning | null {
  const range = readRange(text);
  if (range) return { kind: "range", ...range };
  const rank = readRankText(text);
  return rank === null ? null : { kind: "rank", rank };
}

function readStoredNumber(value: number, cell: Cell): CellMeaning {
  const kind = numberFormatKind(cell.format);
  if (kind === "date") {
    const day = dayOfSerial(value, cell.date1904 ?? false);
    if (day) return { kind: "day", day };
  }
  const exactly = withoutBinaryNoise(value);
  if (kind === "percent")
    return { kind: "number", value: exactly.mul(HUNDRED), unit: "%", form: "percentFormat", isApproximate: false };
  const unit = numberFormatUnit(cell.format);
  return { kind: "number", value: exactly, unit, form: "number", isApproximate: false };
}
