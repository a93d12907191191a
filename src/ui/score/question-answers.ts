import type { SheetSurvey } from "../../app/work/survey";
import type { Finding } from "../../core/finding";
import { NOT_COUNTED } from "../../core/reading/confirmation-words";
import type { Confirmation } from "../../core/reading/confirmations";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { isAboutData } from "./data-findings";
import { nearestFirst } from "./nearest-first";

/** An answer to a question about a sheet, and what it does. */
export interface Answer {
  readonly label: string;
  readonly hint: string;
  readonly confirmation: Confirmation;
}

/** A question with all answers that can be given in place; without any it is answered in the sheet itself. */
export interface Question {
  readonly finding: Finding;
  /** This finding and all others that the same answer settles. */
  readonly covers: readonly Finding[];
  /** The likeliest first. */
  readonly answers: readonly Answer[];
}

/**
 * What the office is asked about its sheets: questions, and missing or unclear headers and units, which a click settles just as
 * well. A question that comes up in many cells of a column is asked once.
 */
export function questionsIn(
  findings: readonly Finding[],
  survey: readonly SheetSurvey[],
  texts: ScorePageTexts,
): readonly Question[] {
  const byAnswers = new Map<string, Question>();
  for (const finding of findings) {
    const answers = answersTo(finding, survey, texts);
    const isAsked = answers.length > 0 || (finding.severity === "question" && isAboutData(finding));
    if (!isAsked) continue;
    const key = JSON.stringify(answers.length > 0 ? answers.map(({ confirmation }) => confirmation) : finding);
    const known = byAnswers.get(key);
    byAnswers.set(key, { finding: known?.finding ?? finding, covers: [...(known?.covers ?? []), finding], answers });
  }
  return [...byAnswers.values()];
}

/** The answers that can be given with one click. */
export function answersTo(
  question: Finding,
  survey: readonly SheetSurvey[],
  { data }: ScorePageTexts,
): readonly Answer[] {
  switch (question.code) {
    case "measure.name-doubtful": {
      const { name, sheet, candidates } = question.facts;
      return nameAnswers(data, sheet, name, candidates);
    }
    case "ledger.unit-unknown": {
      const { name, suggested } = question.facts;
      return nameAnswers(data, question.place?.sheet ?? "", name, suggested === "" ? [] : suggested.split("、"));
    }
    case "value.mixedScale": {
      const { column, value, asFraction } = question.facts;
      const about = { kind: "scale", sheet: question.place?.sheet ?? "", column: lowest(column) } as const;
      return [
        { label: data.asWritten, hint: data.scaleEffect(value, value.replace("%", "")), scale: "asWritten" as const },
        { label: data.fractions, hint: data.scaleEffect(value, asFraction), scale: "fractions" as const },
      ].map(({ label, hint, scale }) => ({ label, hint, confirmation: { ...about, scale } }));
    }
    case "value.otherUnit": {
      const { column, unit, columnUnit } = question.facts;
      if (columnUnit !== "") return [];
      const confirmation = { kind: "unit", sheet: question.place?.sheet ?? "", column: lowest(column), unit } as const;
      return [{ label: data.inUnit(unit), hint: data.inUnitEffect(lowest(column), unit), confirmation }];
    }
    case "method.source-column-missing":
    case "method.source-column-unclear": {
      const { sheet, column: wanted } = question.facts;
      return nearestFirst(headersOf(survey, sheet), wanted).map((written) => ({
        label: data.useColumn(written),
        hint: data.useColumnEffect(wanted, written),
        confirmation: { kind: "column", sheet, wanted, written },
      }));
    }
    case "method.source-no-names": {
      const { sheet } = question.facts;
      return headersOf(survey, sheet).map((column) => ({
        label: data.namesColumn(column),
        hint: data.namesColumnEffect,
        confirmation: { kind: "entity", sheet, column },
      }));
    }
    default:
      return [];
  }
}

function nameAnswers(
  data: ScorePageTexts["data"],
  sheet: string,
  written: string,
  units: readonly string[],
): readonly Answer[] {
  const means = (unit: string): Confirmation => ({ kind: "name", sheet, written, unit });
  return [
    ...units.map((unit) => ({
      label: data.isUnit(unit),
      hint: data.isUnitEffect(written, unit),
      confirmation: means(unit),
    })),
    { label: data.notUnit, hint: data.notUnitEffect(written), confirmation: means(NOT_COUNTED) },
  ];
}

/** Headers of all tables of a sheet, each once. */
function headersOf(survey: readonly SheetSurvey[], sheet: string): readonly string[] {
  const own = survey.find((one) => one.sheet === sheet);
  return [...new Set(own?.tables.flatMap(({ headers }) => headers) ?? [])].filter((header) => header !== "");
}

/** The lowest line of a header. */
function lowest(column: string): string {
  return column.split(" ").at(-1) ?? column;
}
