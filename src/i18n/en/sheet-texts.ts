import type { Severity } from "../../core/finding";
import type { Method } from "../../core/method/method";
import type { ResultSheetKind } from "../../core/sheets/sheet-names";
import type { SheetTexts } from "../../core/sheets/sheet-texts";
import type { Period } from "../../core/values/period";
import { findingSentence } from "../finding-sentence";
import { bulletinTexts } from "./bulletin-texts";
import { dayWords, daysWords, periodWords } from "./period-words";
import { readingWord, targetWords } from "./reading-words";
import { adjustmentSentence, scoreSentence, vetoSentence } from "./score-sentence";
import { sheetNotes, vetoEffectWords } from "./sheet-notes";
import { rankingWords, sheetHeads, sheetWords } from "./sheet-words";

/** Every word of the result sheets in English. */
export const sheetTexts: SheetTexts = {
  sheetName: (kind) => NAMES[kind],
  title: titleWords,
  period: periodWords,
  unit: ({ suffix }) => suffix ?? "Township",
  line: (method, period, unit) =>
    [daysWords(period), `by ${method.office}`, ...(unit === "points" ? ["in points"] : [])].join(" · "),
  day: dayWords,
  words: sheetWords,
  heads: sheetHeads,
  ranking: rankingWords,
  notes: sheetNotes,
  phases: {
    bar: (bar, last) => `${bar} (by ${last})`,
    line: (last, applies) => `by ${last}${applies ? " (applies now)" : ""}`,
    underWay: "○",
    note: "Targets by phases: the phase that the period's last day falls into applies; ○ neither due nor reached yet; a month means whole months to the phase's last day.",
  },
  bulletin: bulletinTexts,
  severity: (severity) => SEVERITIES[severity],
  vetoEffect: (effect) => vetoEffectWords[effect],
  target: targetWords,
  reading: readingWord,
  scoreSentence,
  adjustmentSentence,
  vetoSentence,
  findingSentence: (finding) => findingSentence(finding, "en"),
  place: (sheet, cell) => `'${sheet}'!${cell}`,
};

const NAMES: Readonly<Record<ResultSheetKind, string>> = {
  ranking: "Ranking",
  detail: "Scores",
  explanation: "Explanations",
  targets: "Targets",
  vetoes: "Vetoes",
  accountability: "Accountability",
  losses: "Losses",
  findings: "Data problems",
  bulletin: "Bulletin",
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  blocking: "Blocking",
  question: "Question",
  warning: "Warning",
  note: "Note",
};

const TITLES: Readonly<Record<Exclude<ResultSheetKind, "bulletin">, string>> = {
  ranking: "ranking",
  detail: "scores in detail",
  explanation: "how the scores came about",
  targets: "targets",
  vetoes: "vetoes",
  accountability: "accountability list",
  losses: "where points were lost",
  findings: "problems in the data",
};

function titleWords(kind: ResultSheetKind, method: Method, period: Period): string {
  if (kind === "bulletin") return bulletinTexts.title(method, period);
  const of = method.suffix === null ? "" : ` (${method.suffix})`;
  return `${method.county}, ${periodWords(period)}: ${TITLES[kind]}${of}`;
}
