import type { Measure } from "../measures/measure";
import type { MeasureWord } from "./choices";
import { choiceWord, MEASURE_CHOICES } from "./choices";
import type { CriterionRow } from "./read-criteria";
import { measureParameter } from "./read-parameters";
import { readColumnRef, readSource, readSources } from "./read-source";

/**
 * The measure of a criterion row, from 取数, 取数方式, 条件 and the measure's parameters (分母, 上期, 上年).
 *
 * Without a measure word a plain source is its value, and a source with a denominator a ratio. Null, with a finding on the
 * cell, when it cannot be understood.
 */
export function readMeasure(row: CriterionRow): Measure | null {
  const word = row.choice<MeasureWord>("measure", MEASURE_CHOICES, "value");
  if (word === null) return null;
  const text = row.text("source");
  if (word === "adjustments" || (text === "" && isFedByEvents(row))) return { kind: "adjustments" };
  if (text === "") {
    row.report("method.no-source", "source", { item: row.text("item") });
    return null;
  }
  const several = word === "parts" || /[;;\n]/.test(text) ? readSources(text) : null;
  if (several) return { kind: "parts", sources: several, condition: row.textOrNull("condition") };
  const read = word === "parts" ? null : readSource(text);
  if (!read) {
    row.report("method.bad-source", "source", { text });
    return null;
  }
  const known = word === "parts" ? "value" : word;
  return buildMeasure(row, row.has("measure") ? known : read.denominator ? "ratio" : "value", read);
}

/** A bonus or deduction item without a source takes its events from 加扣分. */
function isFedByEvents(row: CriterionRow): boolean {
  const kind = row.text("kind");
  return /加分|扣分|减分|bonus|deduction/i.test(kind);
}

function buildMeasure(
  row: CriterionRow,
  word: Exclude<MeasureWord, "adjustments" | "parts">,
  { source, denominator: written }: NonNullable<ReturnType<typeof readSource>>,
): Measure | null {
  const condition = row.textOrNull("condition");
  const parameters = row.text("parameters");
  switch (word) {
    case "value":
    case "sum":
    case "count":
    case "mean":
    case "max":
    case "min":
    case "latest":
      return { kind: word, source, condition };
    case "manual":
      return { kind: word, source };
    case "share":
      if (condition !== null) return { kind: word, source, condition };
      row.report("method.needs-condition", "condition", { measure: choiceWord(MEASURE_CHOICES, word) });
      return null;
    case "ratio":
    case "perHead": {
      const denominator = written ?? readColumnRef(measureParameter(parameters, "分母"));
      if (denominator) return { kind: word, source, denominator, condition };
      row.report("method.needs-denominator", "source", { measure: choiceWord(MEASURE_CHOICES, word) });
      return null;
    }
    case "changePrevious":
    case "growthPrevious":
    case "changeLastYear":
    case "growthLastYear": {
      const since = word.endsWith("Previous") ? "previous" : "lastYear";
      const before = written ?? readColumnRef(measureParameter(parameters, since === "previous" ? "上期" : "上年"));
      return { kind: word.startsWith("change") ? "change" : "growth", source, since, before, condition };
    }
  }
}
