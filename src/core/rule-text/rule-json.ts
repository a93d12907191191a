import Fraction from "fraction.js";
import { exactText } from "../scoring/rules/parameter";
import type { Exact } from "../values/exact";
import type { StatedTarget, TextRule } from "./rule-reading";

/** Plain data: numbers where fifteen digits hold them, else the fraction as a text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [name: string]: Plain };

/** A rule's parameters as plain data with stable names, and the full points and target that stand beside it. */
export function ruleJson(
  rule: TextRule,
  target: StatedTarget | null,
  full: Exact | null,
): { readonly [name: string]: Plain } {
  const parameters = Object.fromEntries(Object.entries(rule).filter(([name]) => name !== "kind"));
  return {
    full: full === null ? null : plainNumber(full),
    target: target === null ? null : { op: target.op, value: plainNumber(target.value), unit: target.unit },
    ...(plainOf(parameters) as { readonly [name: string]: Plain }),
  };
}

function plainOf(value: unknown): Plain {
  if (value instanceof Fraction) return plainNumber(value);
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainOf(inner)]));
  }
  return value as string | number | boolean | null;
}

function plainNumber(value: Exact): string | number {
  const text = exactText(value);
  const isShort = !text.includes("/") && text.replace(/\D/g, "").length <= 15;
  return isShort ? Number(text) : text;
}
