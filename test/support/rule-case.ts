import { ruleFromParameters, ruleParameters } from "../../src/core/rule-text/rule-parameters";
import { RULE_KINDS, applyRule } from "../../src/core/scoring/rules/registry";
import type { RuleKind } from "../../src/core/scoring/rules/registry";
import { NOTHING_KNOWN } from "../../src/core/scoring/scoring-rule";
import type { RuleInput } from "../../src/core/scoring/scoring-rule";
import { exact } from "../../src/core/values/exact";
import { plain } from "../../src/core/values/rounding";
import { ruleWork } from "../../src/i18n/rule-sentence";

/** What a rule is given, in figures a person can read. Full points are 100 unless said. */
export interface Given {
  readonly value?: number | string;
  readonly full?: number;
  readonly target?: number;
  readonly peers?: readonly number[];
  readonly average?: number;
  readonly previous?: number;
  readonly rank?: number;
  readonly of?: number;
  readonly parts?: readonly number[];
  readonly grade?: string;
  readonly coefficient?: number;
}

/** A rule's parameters as the method sheet writes them, what it is given, and the points, or why there are none. */
export type RuleCase = readonly [parameters: string, given: Given, points: string];

/**
 * States that a kind gives these points, that both languages have a sentence for it with every figure in it, and that its
 * parameters read back as they were written.
 */
export function expectPoints(kind: RuleKind, cases: readonly RuleCase[]): void {
  test.each(cases)(`${RULE_KINDS[kind].names["zh-CN"]} %s with %j gives %s`, (parameters, given, points) => {
    const { rule, findings } = ruleFromParameters(kind, parameters, null);
    expect(findings).toEqual([]);
    const outcome = applyRule(rule!, inputOf(given));
    expect(outcome.points === null ? outcome.refusal : plain(outcome.points)).toBe(points);
    expect(outcome.facts.kind).toBe(kind);
    for (const locale of ["zh-CN", "en"] as const) {
      const sentence = ruleWork(outcome.facts, locale);
      expect(sentence).not.toBe("");
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
    expect(ruleFromParameters(kind, ruleParameters(rule!), null).rule).toEqual(rule);
  });
}

/** States that parameters are no rule, and which mistakes are found. */
export function expectMistakes(kind: RuleKind, cases: readonly (readonly [string, readonly string[]])[]): void {
  test.each(cases)(`${RULE_KINDS[kind].names["zh-CN"]} with %s is a mistake`, (parameters, codes) => {
    const { rule, findings } = ruleFromParameters(kind, parameters, null);
    expect(rule).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });
}

/** The input with what is given, and nothing known otherwise. */
export function inputOf(given: Given): RuleInput {
  const one = (figure: number | string | undefined) => (figure === undefined ? null : exact(figure));
  const many = (figures: readonly number[] | undefined) => (figures ?? []).map((figure) => exact(figure));
  return {
    ...NOTHING_KNOWN,
    value: one(given.value),
    full: exact(given.full ?? 100),
    target: one(given.target),
    peers: many(given.peers),
    average: one(given.average),
    previous: one(given.previous),
    rank: one(given.rank),
    of: given.of ?? null,
    parts: many(given.parts),
    grade: given.grade ?? null,
    coefficient: one(given.coefficient),
  };
}
