import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Parameter } from "../scoring/rules/parameter";
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
  return readParameters(kind, text, place, alsoKnown);
}

function readParameters(
  kind: RuleKind,
  text: string,
  place: CellPlace | null,
  alsoKnown: readonly string[],
): ParameterReading {
  const known = Object.entries(RULE_KINDS[kind].parameters) as [string, Parameter<unknown>][];
  const written = splitParameters(text).filter(({ name }) => !alsoKnown.includes(name));
  const findings: Finding[] = [];
  const values: Record<string, unknown> = {};
  for (const { name, value } of written) {
    const field = known.find(([, parameter]) => parameter.name === name);
    if (!field) {
      const names = known.map(([, parameter]) => parameter.name);
      findings.push(finding("rule.parameter-unknown", "blocking", place, { name, known: names }));
    } else if (field[0] in values) {
      findings.push(finding("rule.parameter-twice", "blocking", place, { name }));
    } else {
      values[field[0]] = field[1].read(value);
      if (values[field[0]] === undefined) {
        const { example } = field[1];
        findings.push(finding("rule.parameter-unreadable", "blocking", place, { name, value, example }));
      }
    }
  }
  for (const [field, parameter] of known) {
    if (field in values) continue;
    if (parameter.fallback !== undefined) values[field] = parameter.fallback;
    else {
      const { name, example } = parameter;
      findings.push(finding("rule.parameter-missing", "blocking", place, { name, example }));
    }
  }
  const rule = findings.length === 0 ? ({ kind, ...values } as ScoringRule) : null;
  return { rule, findings };
}

function splitParameters(text: string): { readonly name: string; readonly value: string }[] {
  const parts = foldText(text)
    .split(/[;\n]/)
    .filter((part) => part !== "");
  return parts.map((part) => {
    const sign = part.indexOf("=");
    return sign < 0 ? { name: part, value: "" } : { name: part.slice(0, sign), value: part.slice(sign + 1) };
  });
}

/**
 * The parameters of a rule as the 参数 column writes them, leaving out those that are as usual. Reads back as the same rule.
 *
 * @example ruleParameters(threshold) // "步长=1;每步扣=0.2;读法=整步"
 */
export function ruleParameters(rule: ScoringRule): string {
  const parameters = Object.entries(RULE_KINDS[rule.kind].parameters) as [string, Parameter<unknown>][];
  const values = rule as unknown as Record<string, unknown>;
  return parameters
    .map(([field, parameter]) => {
      const text = parameter.write(values[field]);
      const isUsual = parameter.fallback !== undefined && parameter.write(parameter.fallback) === text;
      return isUsual ? "" : `${parameter.name}=${text}`;
    })
    .filter((text) => text !== "")
    .join(";");
}
