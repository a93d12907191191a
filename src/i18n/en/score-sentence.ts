import type { Criterion, MethodSettings, Veto } from "../../core/method/method";
import type { AppliedAdjustment, Score, Standing } from "../../core/scoring/assessment";
import { exact } from "../../core/values/exact";
import type { Reading } from "../../core/values/reading";
import { decimal, plain } from "../../core/values/rounding";
import { dayWords } from "./period-words";
import { placeWords } from "./reading-words";
import { ruleWork } from "./rule-sentences";
import { policyWords, vetoEffectWords } from "./sheet-notes";

/**
 * One sentence per score: the item, its value and source cell, what the rule did, the printed points. A value that is no
 * number says which of the other states it is and what the method does with it.
 */
export function scoreSentence(score: Score, settings: MethodSettings): string {
  const { how, criterion, reading } = score;
  const end = pointsWords(score, settings.digits);
  switch (how.kind) {
    case "rule":
      if (criterion.measure.kind === "adjustments") return `${criterion.item}: ${registeredWords(reading)}; ${end}`;
      return [`${criterion.item} ${valueWords(reading)}${sourceWords(reading)}`, shortened(ruleWork(how.facts)), end]
        .filter((words) => words !== "")
        .join("; ");
    case "notApplicable":
      return `${criterion.item} does not apply${sourceWords(reading)}: ${policyWords(how.policy)}${
        score.points === null ? "." : `; ${end}`
      }`;
    case "missing":
      return `${criterion.item} ${missingWords(reading)}${sourceWords(reading)}; ${
        score.points === null ? "the score waits for it." : end
      }`;
    case "composed":
      return `${criterion.item}: score ${plain(how.score)}, weight ${plain(how.weight)}%; ${end}`;
  }
}

/** Long decimals of a quotient are printed to four digits; the points themselves were worked out exactly. */
function shortened(words: string): string {
  return words.replace(/\d+\.\d{5,}/g, (digits) => decimal(exact(digits), 4));
}

/** A bonus or deduction event, with what the caps left of it. */
export function adjustmentSentence({ item, reason, points, counted }: AppliedAdjustment): string {
  const capped = points.equals(counted) ? "" : `, ${plain(counted)} after the cap`;
  return `${item}: ${reason}, ${points.compare(0) >= 0 ? "+" : ""}${plain(points)} points${capped}.`;
}

/** What a veto did, with its evidence and what would have stood without it. */
export function vetoSentence(veto: Veto, standing: Standing, settings: MethodSettings): string {
  const evidence = [veto.document, veto.date === null ? "" : dayWords(veto.date), veto.decidedBy ?? ""];
  const before = standing.withoutVeto;
  const total = before?.total ? `; without it ${decimal(before.total, settings.digits)} points` : "";
  const rank = before?.rank ? `, rank ${plain(before.rank)}` : "";
  return `Vetoed for "${veto.event}" (${evidence.filter((text) => text !== "").join(", ")}): ${
    vetoEffectWords[veto.effect]
  }${total}${rank}.`;
}

/** What 加扣分 holds for the item. */
function registeredWords(reading: Reading): string {
  const count = reading.sources.length;
  if (count === 0 || reading.state !== "number") return "no events in this period";
  return `${count} events${sourceWords(reading)}, ${plain(reading.value)} points together`;
}

const POINTS: Readonly<Record<Criterion["kind"], (points: string, full: string) => string>> = {
  score: (points, full) => `${points} of ${full} points.`,
  bonus: (points, full) => `${points} points added (at most ${full}).`,
  deduction: (points, full) => `${points} points taken off (at most ${full}).`,
};

function pointsWords({ points, criterion }: Score, digits: number): string {
  if (points === null) return "no points yet.";
  return POINTS[criterion.kind](decimal(points, digits), plain(criterion.full));
}

/** The value with two decimals and its unit of measure. */
function valueWords(reading: Reading): string {
  if (reading.state !== "number") return missingWords(reading);
  return `${decimal(reading.value, 2)}${reading.unit === null ? "" : reading.unit === "%" ? "%" : ` ${reading.unit}`}`;
}

function missingWords(reading: Reading): string {
  switch (reading.state) {
    case "unreadable":
      return `reads "${reading.text}", which is no figure`;
    case "error":
      return `is the error ${reading.error}`;
    case "notApplicable":
      return "does not apply";
    case "blank":
      return "has no data";
    case "number":
      return valueWords(reading);
  }
}

/** The first source cell in brackets, and how many cells there are where the value comes from several. */
function sourceWords({ sources }: Reading): string {
  const [first] = sources;
  if (first === undefined) return "";
  return sources.length === 1 ? ` (${placeWords(first)})` : ` (${placeWords(first)} and ${sources.length - 1} more)`;
}
