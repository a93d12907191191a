import type { WorkbookReading } from "../../app/read-workbook";
import { plain } from "../../core/values/rounding";
import type { Locale } from "../../i18n/locale";
import { periodName } from "../../i18n/period-name";
import type { ScorePageTexts } from "../../i18n/score-page-texts";
import { isAboutData, isAboutMethod } from "./data-findings";
import { pointsInAll } from "./method-points";
import { questionsIn } from "./question-answers";
import type { StepMark } from "./step-card";

export type StepName = "data" | "method" | "run" | "result";

/** How each step stands, told before it is opened. */
export interface StepState {
  readonly name: StepName;
  readonly mark: StepMark;
  readonly words: string;
}

export function stepStates(
  { assessment, survey }: WorkbookReading,
  texts: ScorePageTexts,
  locale: Locale,
  kind: "draft" | "final",
): readonly StepState[] {
  const { method, findings, standings, isComplete } = assessment;
  const count = (test: typeof isAboutData, severity: string) =>
    findings.filter((one) => test(one) && one.severity === severity).length;
  const data = survey.filter((sheet) => sheet.kind === "data");
  const tables = data.reduce((sum, sheet) => sum + sheet.tables.length, 0);
  const asked = questionsIn(findings, survey, texts);
  const inPlace = asked
    .flatMap(({ covers }) => covers)
    .filter((one) => one.severity === "blocking" && isAboutMethod(one));
  const questions = asked.filter(({ finding }) => finding.severity !== "blocking").length;
  const blocking = asked.length - questions + count(isAboutData, "blocking");
  const methodBlocking = count(isAboutMethod, "blocking") - inPlace.length;
  const isEven = !method.settings.fullTotal || method.settings.fullTotal.equals(pointsInAll(method));
  const vetoed = standings.filter(({ vetoes }) => vetoes.length > 0).length;
  return [
    {
      name: "data",
      mark: blocking > 0 ? "blocked" : questions > 0 ? "look" : "done",
      words: texts.data.state(data.length, tables, method.roster.length, questions, blocking),
    },
    {
      name: "method",
      mark: methodBlocking > 0 ? "blocked" : isEven ? "done" : "look",
      words: texts.method.state(method.criteria.length, plain(pointsInAll(method))),
    },
    {
      name: "run",
      mark: "waiting",
      words: texts.run.state(periodName(assessment.period, locale), kind === "final"),
    },
    {
      name: "result",
      mark: isComplete ? "done" : "waiting",
      words: isComplete ? texts.result.state(standings.length, vetoed) : texts.result.none,
    },
  ];
}
