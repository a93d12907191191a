import { splitOutside } from "../scoring/rules/parameter-text";
import type { ScoringRule } from "../scoring/rules/registry";
import { RULE_KINDS } from "../scoring/rules/registry";
import { ruleFromParameters, ruleParameters } from "./rule-parameters";
import type { RuleAlternative, RuleQuestion, TextRule, UnderstoodRule } from "./rule-reading";

/** The parameter that answers the questions of a rule's own words: `理解=2`. */
export const CHOICES_PARAMETER = "理解";

/**
 * The reading with the office's own choices: for each question in its order the number of an alternative, counted from 1
 * and separated by /; questions without a number keep the usual one. Choices that change the same thing in two ways, and
 * numbers that no alternative has, are null.
 *
 * @example withChoices(reading, "2") // the second alternative of the first question
 */
export function withChoices(reading: UnderstoodRule, written: string): UnderstoodRule | null {
  const numbers = written.split(/[/、,]/).map((text) => (/^\d{1,2}$/.test(text.trim()) ? Number(text) : 0));
  const isInRange = numbers.every((number, at) => number >= 1 && number <= alternativesOf(reading, at).length);
  if (!isInRange) return null;
  const questions = reading.questions.map((question, at) => ({ ...question, chosen: chosenAt(question, numbers[at]) }));
  const picked = questions.flatMap(({ chosen, alternatives }, at) =>
    chosen === reading.questions[at]!.chosen ? [] : [alternatives[chosen]!],
  );
  const rule = picked.reduce<TextRule | null>(
    (found, one) => found && together(reading.rule, found, one.rule),
    reading.rule,
  );
  return rule && { ...reading, ...statedBy(picked), rule, questions };
}

/**
 * What 理解 says when another choice is taken in one of the questions, which stand as they are worked with now.
 *
 * @example chosenAmong(questions, 1, 2) // "1/3"
 */
export function chosenAmong(questions: readonly { readonly chosen: number }[], at: number, choice: number): string {
  return questions.map(({ chosen }, index) => (index === at ? choice : chosen) + 1).join("/");
}

function alternativesOf({ questions }: UnderstoodRule, at: number): readonly RuleAlternative[] {
  return questions[at]?.alternatives ?? [];
}

function chosenAt({ chosen }: RuleQuestion, number: number | undefined): number {
  return number === undefined ? chosen : number - 1;
}

/** The target and full points of an alternative that has its own. */
function statedBy(picked: readonly RuleAlternative[]): Partial<Pick<UnderstoodRule, "target" | "full">> {
  const target = picked.find((one) => one.target !== undefined)?.target;
  const full = picked.find((one) => one.full !== undefined)?.full;
  return { ...(target !== undefined && { target }), ...(full !== undefined && { full }) };
}

/** The rule with what the alternative changes; null where both changed the same parameter. */
function together(usual: TextRule, found: TextRule, other: TextRule): TextRule | null {
  if (found === usual) return other;
  if (!isSameKind(usual, found) || !isSameKind(usual, other)) return null;
  const [before, one, two] = [usual, found, other].map((rule) => parametersOf(rule as ScoringRule));
  const names = new Set([...one!.keys(), ...two!.keys(), ...before!.keys()]);
  const merged: string[] = [];
  for (const name of names) {
    const [was, first, second] = [before!.get(name), one!.get(name), two!.get(name)];
    if (first !== was && second !== was && first !== second) return null;
    const now = first === was ? second : first;
    if (now !== undefined) merged.push(`${name}=${now}`);
  }
  return ruleFromParameters(usual.kind, merged.join(";"), null).rule;
}

function isSameKind(usual: TextRule, other: TextRule): boolean {
  return usual.kind === other.kind && usual.kind in RULE_KINDS;
}

/** The written parameters by name; those that are as usual are absent. */
function parametersOf(rule: ScoringRule): ReadonlyMap<string, string> {
  const written = splitOutside(ruleParameters(rule), ";").filter((part) => part !== "");
  return new Map(written.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
}
