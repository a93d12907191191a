import type { CellPlace } from "../address";
import { finding, type Finding } from "../finding";
import { isCellError } from "../grid";
import { dayOfSerial } from "../values/calendar-day";
import { readMeaning, type Cell, type CellMeaning } from "../values/cell-meaning";
import { exact, HUNDRED, ONE, type Exact } from "../values/exact";
import { foldText } from "../values/fold-text";
import { plain } from "../values/rounding";
import { convertUnit } from "../values/unit-of-measure";
import type { ReturnedValue } from "./returned-file";
import { printedHeader, type TemplateColumn } from "./template";

export interface ReadCell {
  readonly value: ReturnedValue;
  readonly findings: readonly Finding[];
}

/**
 * Reads what was typed into a cell of a form, by its column's rules: pasting goes past Excel's own. What does not fit stays as it
 * was typed, with a finding that says what to write instead; nothing is turned into zero or into another number.
 *
 * Numbers with the column's own unit behind them are taken (120人 in 人, 95% in %); with another one they are not, even where it
 * could be worked out: the finding says what to write.
 */
export function readFormCell(cell: Cell, column: TemplateColumn, place: CellPlace): ReadCell {
  const header = printedHeader(column);
  if (isCellError(cell.value ?? null)) {
    const { error } = cell.value as { readonly error: string };
    return unfit(error, finding("form.cell-error", "blocking", place, { header, error }));
  }
  const meaning = readMeaning(cell);
  if (meaning.kind === "blank") {
    const missing = column.isRequired ? [finding("form.cell-missing", "warning", place, { header })] : [];
    return { value: { kind: "blank" }, findings: missing };
  }
  const text = typeof cell.value === "string" ? cell.value.trim() : cell.text.trim();
  if (meaning.kind === "nothing" && meaning.meaning === "notApplicable" && column.type !== "choice") {
    return { value: { kind: "notApplicable", text }, findings: [] };
  }
  switch (column.type) {
    case "unit":
    case "text":
      return readText(cell, text, header, place);
    case "choice":
      return readChoice(text, column, header, place);
    case "day":
      return readDay(cell, meaning, text, header, place);
    case "number":
    case "whole":
    case "percent":
      return meaning.kind === "number"
        ? readNumber(meaning, text, column, header, place)
        : unfit(text, finding("form.not-a-number", "blocking", place, { header, text, unit: column.unit ?? "" }));
  }
}

function unfit(text: string, ...findings: readonly Finding[]): ReadCell {
  return { value: { kind: "unfit", text }, findings };
}

/** Excel's number of a day, from 2000 to 2099: what is left of a day when another program drops its format. */
function readDay(cell: Cell, meaning: CellMeaning, text: string, header: string, place: CellPlace): ReadCell {
  if (meaning.kind === "day") return { value: { kind: "day", day: meaning.day }, findings: [] };
  const serial = typeof cell.value === "number" && Number.isInteger(cell.value) ? cell.value : 0;
  const day = dayOfSerial(serial, cell.date1904 ?? false);
  if (day === null || day < "2000-01-01" || day > "2099-12-31")
    return unfit(text, finding("form.not-a-day", "blocking", place, { header, text }));
  return {
    value: { kind: "day", day },
    findings: [finding("form.day-as-number", "note", place, { header, text, day })],
  };
}

/** Text stays text, whatever it begins with. */
function readText(cell: Cell, text: string, header: string, place: CellPlace): ReadCell {
  const looksLikeFormula = typeof cell.value === "string" && /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell.value.trim());
  const findings = looksLikeFormula ? [finding("form.formula-text", "note", place, { header })] : [];
  return { value: { kind: "text", text }, findings };
}

function readChoice(text: string, column: TemplateColumn, header: string, place: CellPlace): ReadCell {
  const choice = column.choices.find((one) => foldText(one) === foldText(text));
  if (choice !== undefined) return { value: { kind: "text", text: choice }, findings: [] };
  const facts = { header, text, choices: column.choices.join("、") };
  return unfit(text, finding("form.not-a-choice", "blocking", place, facts));
}

interface NumberMeaning {
  readonly value: Exact;
  readonly unit: string | null;
  readonly form: "number" | "percentFormat" | "text";
  readonly isApproximate: boolean;
}

function readNumber(
  meaning: NumberMeaning,
  text: string,
  column: TemplateColumn,
  header: string,
  place: CellPlace,
): ReadCell {
  const unit = column.unit ?? "";
  if (meaning.isApproximate)
    return unfit(text, finding("form.not-a-number", "blocking", place, { header, text, unit }));
  if (meaning.unit !== null && meaning.unit !== column.unit) {
    const converted = column.unit === null ? null : convertUnit(meaning.value, meaning.unit, column.unit);
    const facts = { header, text, unit, write: converted === null ? "" : plain(converted) };
    return unfit(text, finding("form.number-with-unit", "blocking", place, facts));
  }
  const { value } = meaning;
  if (column.type === "whole" && value.d !== 1n)
    return unfit(text, finding("form.not-whole", "blocking", place, { header, text }));
  const isOut =
    (column.min !== null && value.compare(exact(column.min)) < 0) ||
    (column.max !== null && value.compare(exact(column.max)) > 0);
  if (isOut) {
    const facts = { header, text, min: column.min ?? "", max: column.max ?? "" };
    return unfit(text, finding("form.out-of-range", "blocking", place, facts));
  }
  return { value: { kind: "number", value }, findings: fractionFindings(meaning, column, header, text, place) };
}

/** 0.955 in a column of percentages may mean 95.5; it is kept as typed and asked about. */
function fractionFindings(
  { value, form }: NumberMeaning,
  column: TemplateColumn,
  header: string,
  text: string,
  place: CellPlace,
): readonly Finding[] {
  const isFraction =
    column.type === "percent" && form !== "percentFormat" && value.compare(0) > 0 && value.compare(ONE) <= 0;
  if (!isFraction) return [];
  return [finding("form.fraction-of-percent", "question", place, { header, text, write: plain(value.mul(HUNDRED)) })];
}
