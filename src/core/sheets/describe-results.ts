import type { Assessment } from "../scoring/assessment";
import { periodText } from "../values/period";
import { accountabilitySheet } from "./accountability-sheet";
import { bulletinSheet } from "./bulletin-sheet";
import { explanationSheet } from "./explanation-sheet";
import { findingsSheet } from "./findings-sheet";
import { lossSheet } from "./loss-sheet";
import { rankingSheet } from "./ranking-sheet";
import type { ResultContext, RunStamp } from "./result-context";
import { scoreDetailSheet } from "./score-detail-sheet";
import { RESULT_SHEETS, resultSheetNames, type ResultSheetKind, type ResultSheetNames } from "./sheet-names";
import type { SheetSpec } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { targetSheet } from "./target-sheet";
import { vetoSheet } from "./veto-sheet";

type SheetBuilder = (assessment: Assessment, context: ResultContext, texts: SheetTexts) => SheetSpec;

const BUILDERS: Readonly<Record<ResultSheetKind, SheetBuilder>> = {
  ranking: rankingSheet,
  detail: scoreDetailSheet,
  explanation: explanationSheet,
  targets: targetSheet,
  vetoes: vetoSheet,
  accountability: accountabilitySheet,
  losses: lossSheet,
  findings: findingsSheet,
  bulletin: bulletinSheet,
};

/**
 * All result sheets of a complete assessment, in the order in which they stand in the workbook. `takenNames` are the names of
 * the sheets that must stay as they are; a result sheet never gets one of them. Throws when a finding blocks: then there is
 * no result to describe.
 */
export function describeResults(
  assessment: Assessment,
  stamp: RunStamp,
  takenNames: readonly string[],
  texts: SheetTexts,
): readonly SheetSpec[] {
  if (!assessment.isComplete) throw new Error("expected a complete assessment, got one that a finding blocks");
  const names = resultSheetNames(wantedNames(assessment, texts), periodText(assessment.period), takenNames);
  const context: ResultContext = { ...stamp, names };
  return RESULT_SHEETS.map((kind) => BUILDERS[kind](assessment, context, texts));
}

/** The plain names, with the method's own ending where the workbook holds several methods. */
export function wantedNames(assessment: Assessment, texts: SheetTexts): ResultSheetNames {
  const { suffix } = assessment.method;
  const ending = suffix === null ? "" : `·${suffix}`;
  const named = RESULT_SHEETS.map((kind) => [kind, texts.sheetName(kind, assessment.period) + ending]);
  return Object.fromEntries(named) as ResultSheetNames;
}
