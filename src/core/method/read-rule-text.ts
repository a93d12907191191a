import { readRule } from "../rule-text/read-rule";
import type { QuestionCode, RuleQuestion, StatedTarget, UnderstoodRule } from "../rule-text/rule-reading";
import { ruleFromParameters, ruleParameters } from "../rule-text/rule-parameters";
import { RULE_KINDS } from "../scoring/rules/registry";
import type { ScoringRule } from "../scoring/rules/registry";
import { plain } from "../values/rounding";
import { convertUnit } from "../values/unit-of-measure";
import type { Target } from "./method";
import type { CriterionRow } from "./read-criteria";
import { MEASURE_PARAMETERS, splitParameters } from "./read-parameters";

/** A rule with the target that its own words name, where they name one. */
export interface RuleAndTarget {
  readonly rule: ScoringRule;
  readonly target: Target | null;
}

/**
 * The rule that the office's own sentence 计分办法 stands for.
 *
 * Words that cannot be read block: nothing is guessed. What the words leave open is asked and worked with in the usual
 * reading until 参数 says otherwise (读法=整步): parameters beside a text answer its questions. A bar or full points in the
 * text that differ from the row's own cells are findings.
 */
export function readRuleText(row: CriterionRow, target: Target | null): RuleAndTarget | null {
  const text = row.text("ruleText");
  const bar = target?.bar.kind === "figure" ? target.bar.value : null;
  const reading = readRule(text, { target: bar, full: row.number("full") });
  if (!reading.understood || !isScoringRule(reading.rule)) {
    const words = reading.understood ? text : reading.words;
    row.report("rule.not-understood", "ruleText", { text, words });
    return null;
  }
  const rule = withAnswers(row, reading.rule);
  if (!rule) return null;
  reportQuestions(row, text, reading);
  reportFull(row, text, reading);
  return { rule, target: settleTarget(row, target, reading.target) };
}

function isScoringRule(rule: UnderstoodRule["rule"]): rule is ScoringRule {
  return rule.kind in RULE_KINDS;
}

/** The rule with the parameters of 参数 in the place of those that the text left to be understood. */
function withAnswers(row: CriterionRow, rule: ScoringRule): ScoringRule | null {
  const own = answers(row);
  if (own.length === 0) return rule;
  const names = own.map(({ name }) => name);
  const fromText = splitParameters(ruleParameters(rule)).filter(({ name }) => !names.includes(name));
  const merged = [...fromText, ...own].map(({ name, text }) => `${name}=${text}`).join(";");
  const read = ruleFromParameters(rule.kind, merged, row.place("parameters"));
  read.findings.forEach((found) => row.add(found));
  return read.rule;
}

function answers(row: CriterionRow): ReturnType<typeof splitParameters> {
  const known: readonly string[] = MEASURE_PARAMETERS;
  return splitParameters(row.text("parameters")).filter(({ name }) => !known.includes(name));
}

/** The parameter that answers a question. */
const ANSWERED_BY: Partial<Record<QuestionCode, string>> = {
  stepReading: "读法",
  stepBasis: "步长单位",
  ties: "并列",
  direction: "方向",
  otherPlaces: "其余",
};

function reportQuestions(row: CriterionRow, text: string, reading: UnderstoodRule): void {
  const answered = answers(row).map(({ name }) => name);
  const open = reading.questions.filter(({ code }) => !answered.includes(ANSWERED_BY[code] ?? ""));
  for (const question of open) {
    const { code } = question;
    const parameter = ANSWERED_BY[code] ?? null;
    row.addQuestion({ text, question: code, choices: labels(question), chosen: chosenLabel(question), parameter });
  }
}

function labels({ alternatives }: RuleQuestion): readonly string[] {
  return alternatives.map(({ label }) => label);
}

function chosenLabel({ alternatives, chosen }: RuleQuestion): string {
  return alternatives[chosen]?.label ?? "";
}

function reportFull(row: CriterionRow, text: string, { full }: UnderstoodRule): void {
  const own = row.number("full");
  if (!full || !own || full.equals(own)) return;
  const facts = { item: row.text("item"), text, stated: plain(full), full: plain(own) };
  row.report("method.full-differs", "full", facts, "warning");
}

/** The cell's target, checked against the text's; else the text's. */
function settleTarget(row: CriterionRow, own: Target | null, stated: StatedTarget | null): Target | null {
  if (!stated) return null;
  const value = plain(stated.value);
  const sign = stated.op === ">=" ? "≥" : "≤";
  const text = `${sign}${value}${stated.unit ?? ""}`;
  const target: Target = { op: stated.op, bar: { kind: "figure", value: stated.value }, unit: stated.unit, text };
  if (own?.bar.kind === "figure" && !isSameBar(own, stated)) {
    row.report("method.target-differs", "target", { item: row.text("item"), target: own.text, stated: text });
  }
  return target;
}

function isSameBar(own: Target, stated: StatedTarget): boolean {
  if (own.bar.kind !== "figure") return true;
  const { value } = own.bar;
  const isConvertible = own.unit !== null && stated.unit !== null;
  const inOwn = isConvertible ? (convertUnit(stated.value, stated.unit, own.unit) ?? stated.value) : stated.value;
  return value.equals(inOwn);
}
