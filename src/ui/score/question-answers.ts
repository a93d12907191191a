import type { Finding } from "../../core/finding";
import type { Confirmation } from "../../core/reading/confirmations";
import type { ScorePageTexts } from "../../i18n/score-page-texts";

/** An answer to a question about a sheet, and what it does. */
export interface Answer {
  readonly label: string;
  readonly hint: string;
  readonly confirmation: Confirmation;
}

/** The answers that can be given with one click; questions without any are answered in the sheet itself. */
export function answersTo(question: Finding, { data }: ScorePageTexts): readonly Answer[] {
  switch (question.code) {
    case "measure.name-doubtful": {
      const { name, sheet, candidates } = question.facts;
      return candidates.map((unit) => nameAnswer(data, sheet, name, unit));
    }
    case "ledger.unit-unknown": {
      const { name, suggested } = question.facts;
      const sheet = question.place?.sheet ?? "";
      return suggested === "" ? [] : suggested.split("、").map((unit) => nameAnswer(data, sheet, name, unit));
    }
    case "value.mixedScale": {
      const { column, value, asFraction } = question.facts;
      const sheet = question.place?.sheet ?? "";
      const confirm = (scale: "asWritten" | "fractions", label: string, effect: string): Answer => ({
        label,
        hint: effect,
        confirmation: { kind: "scale", sheet, column: column.split(" ").at(-1) ?? column, scale },
      });
      return [confirm("asWritten", data.asWritten, value), confirm("fractions", data.fractions, asFraction)];
    }
    default:
      return [];
  }
}

function nameAnswer(data: ScorePageTexts["data"], sheet: string, written: string, unit: string): Answer {
  return {
    label: data.isUnit(unit),
    hint: data.isUnitEffect(written, unit),
    confirmation: { kind: "name", sheet, written, unit },
  };
}
