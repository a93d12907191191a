import { finding } from "../finding";
import { CHOICES_PARAMETER, withChoices } from "../rule-text/chosen-readings";
import { readRule } from "../rule-text/read-rule";
import type { QuestionCode, RuleQuestion, StatedTarget, UnderstoodRule } from "../rule-text/rule-reading";
import { ruleFromParameters, ruleParameters } from "../rule-text/rule-parameters";
import { splitOutside } from "../scoring/rules/parameter-text";
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
  const chosen = withOfficeChoices(row, reading);
  const rule = chosen && isScoringRule(chosen.rule) ? withAnswers(row, chosen.rule) : null;
  if (!chosen || !rule) return null;
  reportQuestions(row, text, reading);
  reportFull(row, text, chosen);
  return { rule, target: settleTarget(row, target, chosen.target) };
}

function isScoringRule(rule: UnderstoodRule["rule"]): rule is ScoringRule {
  return rule.kind in RULE_KINDS;
}

/** The reading that 理解=2 picks among those that the words leave open; null, with a finding, for numbers of no choice. */
function withOfficeChoices(row: CriterionRow, reading: UnderstoodRule): UnderstoodRule | null {
  const written = choicesOf(row);
  const chosen = written === null ? reading : withChoices(reading, written);
  if (chosen === null) {
    const facts = { name: CHOICES_PARAMETER, value: written!, example: "2" };
    row.add(finding("rule.parameter-unreadable", "blocking", row.place("parameters"), facts));
  }
  return chosen;
}

function choicesOf(row: CriterionRow): string | null {
  return splitParameters(row.text("parameters")).find(({ name }) => name === CHOICES_PARAMETER)?.text ?? null;
}

/** The rule with the parameters of 参数 in the place of those that the text left to be understood. */
function withAnswers(row: CriterionRow, rule: ScoringRule): ScoringRule | null {
  const own = answers(row);
  if (own.length === 0) return rule;
  const names = own.map(({ name }) => name);
  const fromText = splitOutside(ruleParameters(rule), ";").filter((part) => !names.includes(part.split("=")[0]!));
  const merged = [...fromText, ...own.map(({ name, text }) => `${name}=${text}`)].join(";");
  const read = ruleFromParameters(rule.kind, merged, row.place("parameters"));
  read.findings.forEach((found) => row.add(found));
  return read.rule;
}

function answers(row: CriterionRow): ReturnType<typeof splitParameters> {
  const known: readonly string[] = [...MEASURE_PARAMETERS, CHOICES_PARAMETER];
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

function reportQuestions(row: CriterionRow, text: string, { questions }: UnderstoodRule): void {
  const named = answers(row).map(({ name }) => name);
  const picked = choicesOf(row)?.split(/[/、,]/).length ?? 0;
  questions.forEach((question, at) => {
    const { code } = question;
    if (at < picked || named.includes(ANSWERED_BY[code] ?? "")) return;
    const before = questions.slice(0, at).map(({ chosen }) => `${chosen + 1}/`);
    const answer = `${CHOICES_PARAMETER}=${before.join("")}`;
    row.addQuestion({ text, question: code, choices: labels(question), chosen: chosenLabel(question), answer });
  });
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
