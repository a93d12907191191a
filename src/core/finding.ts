import type { CellPlace } from "./address";
import type { LedgerFindings } from "./ledgers/ledger-findings";
import type { MethodFindings } from "./method/method-findings";
import type { PlanFindings } from "./plan/plan-findings";
import type { ReadingFindings } from "./reading/reading-findings";
import type { RuleFindings } from "./rule-text/rule-findings";
import type { RunFindings } from "./runs/run-findings";
import type { TemplateFindings } from "./templates/template-findings";
import { maskFacts } from "./values/mask-personal";

/**
 * Every code with the facts that its sentence needs. Each area declares its own codes; the sentences stand in i18n under the
 * same code, and a code that lacks one of the languages does not compile.
 */
export interface FindingFacts
  extends ReadingFindings, RuleFindings, MethodFindings, RunFindings, PlanFindings, LedgerFindings, TemplateFindings {}

export type FindingCode = keyof FindingFacts & string;

/** blocking: no result can be written; warning: look at it; question: the user must choose; note: for information. */
export type Severity = "blocking" | "question" | "warning" | "note";

/** Something off in the data: what, how bad, where, with the facts, without a sentence. */
export interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: CellPlace | null;
  /** A second cell that the finding is about, such as the other row of a pair. */
  readonly otherPlace?: CellPlace;
  readonly facts: FindingFacts[Code];
}

export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

/** A finding; ID numbers 身份证号 among its facts are masked here, whatever column they were pasted into. */
export function finding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  place: CellPlace | null,
  facts: FindingFacts[Code],
  otherPlace?: CellPlace,
): Finding {
  const said = maskFacts(facts);
  return { code, severity, place, facts: said, ...(otherPlace ? { otherPlace } : {}) } as unknown as Finding;
}
