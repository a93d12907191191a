import type { Finding } from "../finding";
import { finding } from "../finding";
import { isIrrecoverableNumber } from "./irrecoverable-number";
import { readMeaning } from "./cell-meaning";
import type { CellMeaning } from "./cell-meaning";
import type { Exact } from "./exact";
import { HUNDRED } from "./exact";
import { maskPersonal } from "./mask-personal";
import type { ColumnReading, PlacedCell } from "./read-column";
import type { Reading } from "./reading";
import { isSmallShare } from "./share-scale";
import { convertUnit, readUnit } from "./unit-of-measure";

type NumberMeaning = Extract<CellMeaning, { kind: "number" }>;

/**
 * Reads a cell as the figure of its column, in the column's unit; percentages are on the 0-100 scale.
 *
 * Words for nothing are blank, 缺项 and 不涉及 are not applicable, an Excel error stays one. A text that is not wholly
 * understood, a unit that measures something else, a range or a bar (≥90%) where a figure belongs, and a bare share in a
 * column whose question is open are unreadable, never a number. `cellFindings` says why.
 *
 * @example readCell(cell("24,100人"), { unit: "万人", scale: "asWritten", header: "人口" }) // 2.41 万人
 */
export function readCell(cell: PlacedCell, column: ColumnReading, meaning: CellMeaning = readMeaning(cell)): Reading {
  const sources = [cell.place];
  switch (meaning.kind) {
    case "blank":
      return { state: "blank", sources };
    case "error":
      return { state: "error", error: meaning.error, sources };
    case "nothing":
      return meaning.meaning === "notApplicable"
        ? { state: "notApplicable", text: meaning.text, sources }
        : { state: "blank", text: meaning.text, sources };
    case "number": {
      const value = isIrrecoverableNumber(cell.value) ? null : inColumn(meaning, column);
      return value ? { state: "number", value, unit: column.unit, sources } : unreadable(cell);
    }
    case "range":
    case "comparison":
    case "day":
    case "period":
    case "deadline":
    case "rank":
    case "grade":
    case "code":
    case "text":
      return unreadable(cell);
  }
}

/**
 * What is off with a cell that should hold a figure of its column; none when it reads well.
 * An approximate figure (约5万) is a number with a warning.
 */
export function cellFindings(cell: PlacedCell, column: ColumnReading): readonly Finding[] {
  const meaning = readMeaning(cell);
  const facts = { column: column.header, text: maskPersonal(shownText(cell)) };
  if (meaning.kind === "error")
    return [finding("value.error", "blocking", cell.place, { column: column.header, error: meaning.error })];
  if (meaning.kind === "number") return numberFindings(cell, meaning, column);
  if (meaning.kind === "range") return [finding("value.range", "warning", cell.place, facts)];
  if (meaning.kind === "comparison") return [finding("value.bar", "warning", cell.place, facts)];
  const isFigureOrNone = meaning.kind === "blank" || meaning.kind === "nothing";
  return isFigureOrNone ? [] : [finding("value.unreadable", "warning", cell.place, facts)];
}

function numberFindings(cell: PlacedCell, meaning: NumberMeaning, column: ColumnReading): readonly Finding[] {
  const facts = { column: column.header, text: maskPersonal(shownText(cell)) };
  if (isIrrecoverableNumber(cell.value)) return [finding("value.digitsLost", "warning", cell.place, facts)];
  if (column.scale === "unsure" && meaning.unit === null && isSmallShare(meaning.value)) return [];
  if (inColumn(meaning, column) === null) {
    const units = { unit: meaning.unit ?? "", columnUnit: column.unit ?? "" };
    return [finding("value.otherUnit", "warning", cell.place, { ...facts, ...units })];
  }
  return meaning.isApproximate ? [finding("value.approximate", "warning", cell.place, facts)] : [];
}

/** The number in the column's unit; null when it measures something else or nobody knows what it means. */
function inColumn(meaning: NumberMeaning, column: ColumnReading): Exact | null {
  if (meaning.unit === null) return bareInColumn(meaning.value, column);
  if (column.unit === null) {
    const unit = readUnit(meaning.unit);
    return unit?.base === "" ? meaning.value.mul(unit.scale) : null;
  }
  return convertUnit(meaning.value, meaning.unit, column.unit);
}

function bareInColumn(value: Exact, column: ColumnReading): Exact | null {
  if (column.unit !== "%" || column.scale === "asWritten") return value;
  if (!isSmallShare(value)) return value;
  return column.scale === "fractions" ? value.mul(HUNDRED) : null;
}

function unreadable(cell: PlacedCell): Reading {
  return { state: "unreadable", text: maskPersonal(shownText(cell)), sources: [cell.place] };
}

function shownText(cell: PlacedCell): string {
  return cell.text !== "" ? cell.text : String(cell.value);
}
