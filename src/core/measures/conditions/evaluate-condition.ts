import { readMeaning } from "../../values/cell-meaning";
import type { Exact } from "../../values/exact";
import { foldText } from "../../values/fold-text";
import { addDays } from "../../values/calendar-day";
import type { CalendarDay, Period } from "../../values/period";
import { periodDays } from "../../values/period";
import type { PlacedCell } from "../../values/read-column";
import type { Reading } from "../../values/reading";
import { convertUnit } from "../../values/unit-of-measure";
import type { CompareOp, Condition, ConditionColumn, Operand, TimeWord } from "./condition";

/** One row of a table as a condition sees it. */
export interface ConditionRow {
  /** The cell of a column of this row, or of the same unit's row on another sheet; null when there is none. */
  cell(column: ConditionColumn): { readonly cell: PlacedCell; readonly reading: Reading } | null;
  /** Whether the row's own table has a column of that name. */
  hasColumn(name: string): boolean;
}

/** What is told when a cell cannot be compared with what the condition holds it against. */
export type CannotCompare = (cell: PlacedCell) => void;

/**
 * Whether a row meets a condition. Texts are compared folded (half-width, without white space), figures exactly in the
 * column's unit, days by the calendar. An empty cell meets only 为空 and 不等于; a cell that cannot be compared (a text where a
 * day or figure belongs) does not meet the comparison and is told to `cannot`.
 */
export function meetsCondition(
  condition: Condition,
  row: ConditionRow,
  period: Period,
  cannot: CannotCompare,
): boolean {
  const meets = (part: Condition): boolean => meetsCondition(part, row, period, cannot);
  switch (condition.kind) {
    case "and":
      return condition.parts.every(meets);
    case "or":
      return condition.parts.some(meets);
    case "not":
      return !meets(condition.part);
    case "empty":
      return textOf(row, condition.column) === "";
    case "text":
      return holdsText(textOf(row, condition.column), condition.how, foldText(condition.text));
    case "in":
      return condition.values.some((value) => compares(row, condition.column, "=", value, period, () => undefined));
    case "compare":
      return compares(row, condition.column, condition.op, condition.with, period, cannot);
  }
}

function textOf(row: ConditionRow, column: ConditionColumn): string {
  const found = row.cell(column);
  if (!found) return "";
  return foldText(found.cell.text !== "" ? found.cell.text : String(found.cell.value ?? ""));
}

function holdsText(text: string, how: "contains" | "startsWith" | "endsWith", wanted: string): boolean {
  if (how === "contains") return text.includes(wanted);
  return how === "startsWith" ? text.startsWith(wanted) : text.endsWith(wanted);
}

/** What stands on one side of a comparison. */
type Side =
  | { readonly kind: "empty" }
  | { readonly kind: "number"; readonly value: Exact; readonly unit: string | null }
  | { readonly kind: "day"; readonly day: CalendarDay }
  | { readonly kind: "text"; readonly text: string };

function compares(
  row: ConditionRow,
  column: ConditionColumn,
  op: CompareOp,
  operand: Operand,
  period: Period,
  cannot: CannotCompare,
): boolean {
  const left = cellSide(row, column);
  const right = operandSide(row, operand, period);
  if (left.kind === "empty" || right.kind === "empty") return (op === "<>") !== (left.kind === right.kind);
  const order = orderOf(left, right);
  if (order !== null) return holds(op, order);
  if (op === "=" || op === "<>") {
    const isSame = sideText(row, column) === foldText(operandText(row, operand, period));
    return (op === "=") === isSame;
  }
  const cell = row.cell(column)?.cell;
  if (cell) cannot(cell);
  return false;
}

function orderOf(left: Side, right: Side): number | null {
  if (left.kind === "number" && right.kind === "number") {
    const value =
      right.unit === null || left.unit === null ? right.value : convertUnit(right.value, right.unit, left.unit);
    return value && left.value.compare(value);
  }
  if (left.kind === "day" && right.kind === "day") return left.day < right.day ? -1 : left.day > right.day ? 1 : 0;
  return null;
}

function holds(op: CompareOp, order: number): boolean {
  switch (op) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
  }
}

function cellSide(row: ConditionRow, column: ConditionColumn): Side {
  const found = row.cell(column);
  if (!found) return { kind: "empty" };
  if (found.reading.state === "number") return { kind: "number", value: found.reading.value, unit: found.reading.unit };
  const meaning = readMeaning(found.cell);
  if (meaning.kind === "day") return { kind: "day", day: meaning.day };
  if (meaning.kind === "deadline" && meaning.deadline.kind === "day")
    return { kind: "day", day: meaning.deadline.last };
  if (meaning.kind === "blank") return { kind: "empty" };
  return { kind: "text", text: found.cell.text };
}

function operandSide(row: ConditionRow, operand: Operand, period: Period): Side {
  switch (operand.kind) {
    case "number":
      return { kind: "number", value: operand.value, unit: operand.unit };
    case "day":
      return { kind: "day", day: operand.day };
    case "time":
      return { kind: "day", day: dayOfWord(operand.word, period) };
    case "column":
      return cellSide(row, operand.column);
    case "text":
      return row.hasColumn(operand.text)
        ? cellSide(row, { sheet: null, column: operand.text })
        : { kind: "text", text: operand.text };
  }
}

/** The text that an equality falls back on: 2020年 is no number, but may be the same words. */
function operandText(row: ConditionRow, operand: Operand, period: Period): string {
  switch (operand.kind) {
    case "number":
    case "text":
      return operand.kind === "text" && row.hasColumn(operand.text)
        ? sideText(row, { sheet: null, column: operand.text })
        : operand.text;
    case "day":
      return operand.day;
    case "time":
      return dayOfWord(operand.word, period);
    case "column":
      return sideText(row, operand.column);
  }
}

function sideText(row: ConditionRow, column: ConditionColumn): string {
  return textOf(row, column);
}

/** The day that a word of time means in a period. @example dayOfWord("期末", 2020Q2) // "2020-06-30" */
export function dayOfWord(word: TimeWord, period: Period): CalendarDay {
  const { first, last } = periodDays(period);
  switch (word) {
    case "期初":
      return first;
    case "期末":
      return last;
    case "年初":
      return `${first.slice(0, 4)}-01-01`;
    case "年末":
      return `${first.slice(0, 4)}-12-31`;
    case "上期末":
      return addDays(first, -1);
  }
}
