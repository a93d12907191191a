import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Parameter } from "../scoring/rules/parameter";
import type { ParameterMistake } from "../scoring/rules/parameter-text";
import { readParameters, writeParameters } from "../scoring/rules/parameter-text";
import { RULE_KINDS } from "../scoring/rules/registry";
import type { RuleKind, ScoringRule } from "../scoring/rules/registry";
import { foldText } from "../values/fold-text";

/** A rule out of the 计分方法 and 参数 columns; null when a mistake keeps it from being one. */
export interface ParameterReading {
  readonly rule: ScoringRule | null;
  readonly findings: readonly Finding[];
}

/** The kind that a method sheet's word names: its Chinese or English name, another known word, or its own `kind`. */
export function ruleKindNamed(name: string): RuleKind | null {
  const wanted = foldText(name).toLowerCase();
  const kind = Object.values(RULE_KINDS).find(({ kind, names, otherNames }) =>
    [kind, names["zh-CN"], names.en, ...(otherNames ?? [])].some((known) => foldText(known).toLowerCase() === wanted),
  );
  return kind?.kind ?? null;
}

/**
 * Reads a rule from its kind's name and its parameters, `步长=1;每步扣=0.2;读法=整步`.
 *
 * Full-width signs and spaces do not matter, nor does the order. A parameter that is not written takes its fallback. Every
 * mistake is a finding on `place`: an unknown kind or parameter, one written twice, one that is missing, one that cannot be
 * read. Names in `alsoKnown` belong to somebody else and are passed over.
 *
 * @example ruleFromParameters("达标扣减", "步长=1;每步扣=0.2", null) // threshold, linear, floor 0
 */
export function ruleFromParameters(
  kindName: string,
  text: string,
  place: CellPlace | null,
  alsoKnown: readonly string[] = [],
): ParameterReading {
  const kind = ruleKindNamed(kindName);
  if (kind === null) {
    const known = Object.values(RULE_KINDS).map(({ names }) => names["zh-CN"]);
    return { rule: null, findings: [finding("rule.kind-unknown", "blocking", place, { name: kindName, known })] };
  }
  const parameters = parametersOf(kind);
  const { values, mistakes } = readParameters(parameters, foldLines(text), alsoKnown);
  const names = Object.values(parameters).map(({ name }) => name);
  const findings = mistakes.map((mistake) => mistakeFinding(mistake, names, place));
  return { rule: findings.length === 0 ? ({ kind, ...values } as ScoringRule) : null, findings };
}

function mistakeFinding(mistake: ParameterMistake, known: readonly string[], place: CellPlace | null): Finding {
  switch (mistake.kind) {
    case "unknown":
      return finding("rule.parameter-unknown", "blocking", place, { name: mistake.name, known });
    case "twice":
      return finding("rule.parameter-twice", "blocking", place, { name: mistake.name });
    case "missing":
      return finding("rule.parameter-missing", "blocking", place, mistake);
    case "unreadable":
      return finding("rule.parameter-unreadable", "blocking", place, mistake);
  }
}

/** Line breaks separate parameters as semicolons do. */
function foldLines(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map(foldText)
    .join(";");
}

function parametersOf(kind: RuleKind): Readonly<Record<string, Parameter<unknown>>> {
  return RULE_KINDS[kind].parameters as unknown as Readonly<Record<string, Parameter<unknown>>>;
}

/**
 * The parameters of a rule as the 参数 column writes them, leaving out those that are as usual. Reads back as the same rule.
 *
 * @example ruleParameters(threshold) // "步长=1;每步扣=0.2;读法=整步"
 */
export function ruleParameters(rule: ScoringRule): string {
  return writeParameters(parametersOf(rule.kind), rule as unknown as Record<string, unknown>);
}
