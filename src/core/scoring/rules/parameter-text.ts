import type { Parameter } from "./parameter";

/** What is wrong with a written parameter. */
export type ParameterMistake =
  | { readonly kind: "unknown" | "twice"; readonly name: string }
  | { readonly kind: "missing"; readonly name: string; readonly example: string }
  | { readonly kind: "unreadable"; readonly name: string; readonly value: string; readonly example: string };

type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** The values of a rule's parameters out of `步长=1;每步扣=0.2` (folded text); names in `alsoKnown` are passed over. */
export function readParameters(
  known: Parameters,
  text: string,
  alsoKnown: readonly string[] = [],
): { readonly values: Readonly<Record<string, unknown>>; readonly mistakes: readonly ParameterMistake[] } {
  const mistakes: ParameterMistake[] = [];
  const values: Record<string, unknown> = {};
  for (const { name, value } of splitParameters(text)) {
    const field = Object.entries(known).find(([, parameter]) => parameter.name === name);
    if (!field && alsoKnown.includes(name)) continue;
    if (!field) mistakes.push({ kind: "unknown", name });
    else if (field[0] in values) mistakes.push({ kind: "twice", name });
    else {
      values[field[0]] = field[1].read(value);
      if (values[field[0]] === undefined) {
        mistakes.push({ kind: "unreadable", name, value, example: field[1].example });
      }
    }
  }
  for (const [field, { name, example, fallback }] of Object.entries(known)) {
    if (field in values) continue;
    if (fallback === undefined) mistakes.push({ kind: "missing", name, example });
    else values[field] = fallback;
  }
  return { values, mistakes };
}

function splitParameters(text: string): { readonly name: string; readonly value: string }[] {
  return splitOutside(text.replaceAll("\n", ";"), ";")
    .filter((part) => part !== "")
    .map((part) => {
      const sign = part.indexOf("=");
      return sign < 0 ? { name: part, value: "" } : { name: part.slice(0, sign), value: part.slice(sign + 1) };
    });
}

/** The parameters in writing, leaving out those that are as usual. */
export function writeParameters(known: Parameters, values: Readonly<Record<string, unknown>>): string {
  return Object.entries(known)
    .map(([field, parameter]) => {
      const text = parameter.write(values[field]);
      const isUsual = parameter.fallback !== undefined && parameter.write(parameter.fallback) === text;
      return isUsual ? "" : `${parameter.name}=${text}`;
    })
    .filter((text) => text !== "")
    .join(";");
}

/** Splits at a sign that does not stand within braces, which hold the parameters of a rule inside a rule. */
export function splitOutside(text: string, sign: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (character === sign && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
