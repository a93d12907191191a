import type { Exact } from "../../values/exact";

/** What a formula may name, with the word that a method sheet writes for it. */
export const QUANTITIES = {
  value: "实际值",
  target: "目标值",
  average: "平均值",
  best: "最高值",
  worst: "最低值",
  previous: "上期值",
  full: "分值",
  rank: "名次",
  rankFromLast: "倒数名次",
  units: "单位数",
} as const;

export type Quantity = keyof typeof QUANTITIES;

/** An arithmetic expression of a formula; `whole` cuts a number of steps down 取整 or up 进整. */
export type Expression =
  | { readonly kind: "figure"; readonly value: Exact; readonly isPercent: boolean }
  | { readonly kind: "quantity"; readonly name: Quantity }
  | {
      readonly kind: "operation";
      readonly sign: "+" | "-" | "×" | "÷";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "whole"; readonly way: "down" | "up"; readonly of: Expression };

export type ComparisonSign = "≥" | "≤" | ">" | "<" | "=";

export interface Comparison {
  readonly left: Expression;
  readonly sign: ComparisonSign;
  readonly right: Expression;
}

/** What a situation gives; no conditions hold always 其余. */
export interface FormulaCase {
  readonly when: readonly Comparison[];
  readonly gives: Expression;
}

export function figure(value: Exact): Expression {
  return { kind: "figure", value, isPercent: false };
}

/** 80% of something. */
export function percent(value: Exact): Expression {
  return { kind: "figure", value, isPercent: true };
}

export function quantity(name: Quantity): Expression {
  return { kind: "quantity", name };
}

export function operation(left: Expression, sign: "+" | "-" | "×" | "÷", right: Expression): Expression {
  return { kind: "operation", sign, left, right };
}

/** The quantities that a formula names, in its conditions and in what they give. */
export function quantitiesIn(cases: readonly FormulaCase[]): ReadonlySet<Quantity> {
  const sides = cases.flatMap(({ when, gives }) => [...when.flatMap(({ left, right }) => [left, right]), gives]);
  return new Set(sides.flatMap(namesIn));
}

function namesIn(one: Expression): readonly Quantity[] {
  switch (one.kind) {
    case "figure":
      return [];
    case "quantity":
      return [one.name];
    case "whole":
      return namesIn(one.of);
    case "operation":
      return [...namesIn(one.left), ...namesIn(one.right)];
  }
}
