import type { Plan } from "../../core/plan/plan";
import type { RuleInputs } from "../../core/rule-text/rule-inputs";
import type { RunStamp } from "../../core/sheets/result-context";
import type { SheetSpec } from "../../core/sheets/sheet-spec";
import { describeResults } from "../../core/sheets/describe-results";
import { assess, type AssessmentInput } from "../../core/scoring/assess";
import type { Assessment } from "../../core/scoring/assessment";
import type { MergeResult } from "../../core/templates/merge-returns";
import type { ReturnedFile } from "../../core/templates/returned-file";
import type { Template } from "../../core/templates/template";
import type { Locale } from "../../i18n/locale";
import { resultTexts } from "../../i18n/result-texts";
import { collectReturns } from "../collect-returns";
import { readPlanDocument, type PlanDocument } from "../read-plan";
import { explainRule, type ExplainedRule } from "../understand-rule";
import { overviewOf, type Overview, type OverviewInput } from "./overview";
import { templateFrom, type MadeTemplate, type TemplateInput } from "./template-from";
import { surveyOf, type SheetSurvey, type SurveyInput } from "./survey";

export interface DescribeInput {
  readonly assessment: Assessment;
  readonly stamp: RunStamp;
  readonly takenNames: readonly string[];
  readonly locale: Locale;
}

export interface CollectInput {
  readonly template: Template | null;
  readonly files: readonly ReturnedFile[];
}

/** The parts of the work that take long: each a pure function of plain data, so that it can run beside the page. */
export interface CoreTasks {
  /** Scores the sheets. */
  readonly assess: (input: AssessmentInput) => Assessment;
  /** Draws the result sheets of a complete assessment. */
  readonly describe: (input: DescribeInput) => readonly SheetSpec[];
  /** What was found on every sheet, and why. */
  readonly survey: (input: SurveyInput) => readonly SheetSurvey[];
  /** The plan and the open rectifications as they stand on a day. */
  readonly overview: (input: OverviewInput) => Overview;
  /** How rules in words are understood, each with what it gives for its inputs. */
  readonly explainRules: (input: ExplainInput) => readonly ExplainedRule[];
  readonly readPlan: (input: PlanDocument) => Plan;
  readonly makeTemplate: (input: TemplateInput) => MadeTemplate;
  readonly collect: (input: CollectInput) => MergeResult | null;
}

export interface ExplainInput {
  readonly rules: readonly { readonly text: string; readonly inputs: RuleInputs }[];
  readonly locale: Locale;
}

export const CORE_TASKS: CoreTasks = {
  assess,
  describe: ({ assessment, stamp, takenNames, locale }) =>
    describeResults(assessment, stamp, takenNames, resultTexts(locale)),
  survey: surveyOf,
  overview: overviewOf,
  explainRules: ({ rules, locale }) => rules.map(({ text, inputs }) => explainRule([text], inputs, locale)),
  readPlan: readPlanDocument,
  makeTemplate: templateFrom,
  collect: ({ template, files }) => collectReturns(template, files),
};
