import jsep from "jsep";
import { exact } from "../../values/exact";
import { exactText } from "./parameter";
import type { Comparison, Expression, FormulaCase, Quantity } from "./formula-expression";
import { QUANTITIES, figure, operation, percent, quantity } from "./formula-expression";

const NAMES = new Map(Object.entries(QUANTITIES).map(([name, word]) => [word as string, name as Quantity]));
const WHOLE = { 取整: "down", 进整: "up" } as const;
const SIGNS = { "+": "+", "-": "-", "*": "×", "/": "÷" } as const;
const COMPARISONS = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "==": "=" } as const;
const REST = "其余";

/** A formula is a line that a person wrote; longer ones are none. */
const MOST_SIGNS = 400;

/**
 * The situations of a formula as a method sheet writes them, first to last, between bars: `实际值≥90:分值|其余:分值×实际值÷90`;
 * one formula alone stands for all. Undefined where a word or a sign is not known: nothing is ever evaluated but numbers,
 * the ten quantities, + - × ÷ with brackets, percent, 取整() and 进整().
 */
export function readFormula(text: string): readonly FormulaCase[] | undefined {
  if (text === "" || text.length > MOST_SIGNS) return undefined;
  const cases = text.split("|").map(readCase);
  return cases.every((one) => one !== undefined) ? cases : undefined;
}

function readCase(text: string): FormulaCase | undefined {
  const colon = text.indexOf(":");
  const [condition, formula] = colon < 0 ? [REST, text] : [text.slice(0, colon), text.slice(colon + 1)];
  const when = condition === REST ? [] : condition.split("且").map(readComparison);
  const gives = readExpression(formula);
  return gives && when.every((one) => one !== undefined) ? { when, gives } : undefined;
}

function readComparison(text: string): Comparison | undefined {
  const parsed = parse(text.replace(/(?<![<>=])=(?!=)/g, "=="));
  if (!isBinary(parsed) || !(parsed.operator in COMPARISONS)) return undefined;
  const [left, right] = [expressionOf(parsed.left), expressionOf(parsed.right)];
  return left && right && { left, sign: COMPARISONS[parsed.operator as keyof typeof COMPARISONS], right };
}

/** One expression, `分值×(实际值-最低值)÷(最高值-最低值)`; undefined where it is none. */
export function readExpression(text: string): Expression | undefined {
  const parsed = parse(text);
  return parsed && expressionOf(parsed);
}

type Parsed = jsep.Expression;

/** Percent is no sign of the parser's own: 80% goes through it as the call of a name that nobody can type. */
function parse(text: string): Parsed | undefined {
  if (text.length > MOST_SIGNS || /[^\d.%+\-×÷*/()<>=≥≤\u4e00-\u9fff]/.test(text)) return undefined;
  const plain = text
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replaceAll("≥", ">=")
    .replaceAll("≤", "<=")
    .replace(/(\d+(?:\.\d+)?)%/g, "$$($1)");
  try {
    return jsep(plain);
  } catch {
    return undefined; // The parser throws on what is no expression.
  }
}

function isBinary(parsed: Parsed | undefined): parsed is jsep.BinaryExpression {
  return parsed?.type === "BinaryExpression";
}

function expressionOf(parsed: Parsed): Expression | undefined {
  switch (parsed.type) {
    case "Literal":
      return literal(parsed as jsep.Literal);
    case "Identifier":
      return named((parsed as jsep.Identifier).name);
    case "UnaryExpression":
      return negative(parsed as jsep.UnaryExpression);
    case "CallExpression":
      return called(parsed as jsep.CallExpression);
    case "BinaryExpression":
      return binary(parsed as jsep.BinaryExpression);
    default:
      return undefined;
  }
}

function literal({ raw }: jsep.Literal): Expression | undefined {
  return /^\d+(?:\.\d+)?$/.test(raw) ? figure(exact(raw)) : undefined;
}

function named(word: string): Expression | undefined {
  const name = NAMES.get(word);
  return name && quantity(name);
}

function negative({ operator, argument }: jsep.UnaryExpression): Expression | undefined {
  const of = operator === "-" ? expressionOf(argument) : undefined;
  return of?.kind === "figure" ? { ...of, value: of.value.neg() } : undefined;
}

function called({ callee, arguments: given }: jsep.CallExpression): Expression | undefined {
  const name = (callee as jsep.Identifier).name;
  if (name === "$") return percent(exact((given[0] as jsep.Literal).raw));
  const of = given.length === 1 ? expressionOf(given[0]!) : undefined;
  const way = Object.hasOwn(WHOLE, name) ? WHOLE[name as keyof typeof WHOLE] : undefined;
  return of && way && { kind: "whole", way, of };
}

function binary({ operator, left, right }: jsep.BinaryExpression): Expression | undefined {
  const sign = Object.hasOwn(SIGNS, operator) ? SIGNS[operator as keyof typeof SIGNS] : undefined;
  const [one, other] = [expressionOf(left), expressionOf(right)];
  return sign && one && other && operation(one, sign, other);
}

/** What `readFormula` reads back the same. */
export function writeFormula(cases: readonly FormulaCase[]): string {
  const [only] = cases;
  if (cases.length === 1 && only!.when.length === 0) return writeExpression(only!.gives);
  return cases.map(({ when, gives }) => `${writeConditions(when)}:${writeExpression(gives)}`).join("|");
}

export function writeConditions(when: readonly Comparison[]): string {
  const words = when.map(({ left, sign, right }) => `${writeExpression(left)}${sign}${writeExpression(right)}`);
  return words.length === 0 ? REST : words.join("且");
}

/** The words of an expression; `nameOf` may give the figures instead of the names. */
export function writeExpression(
  one: Expression,
  nameOf: (name: Quantity) => string = (name) => QUANTITIES[name],
): string {
  switch (one.kind) {
    case "figure":
      return `${exactText(one.value)}${one.isPercent ? "%" : ""}`;
    case "quantity":
      return nameOf(one.name);
    case "whole":
      return `${one.way === "down" ? "取整" : "进整"}(${writeExpression(one.of, nameOf)})`;
    case "operation":
      return writeOperation(one, nameOf);
  }
}

type Operation = Extract<Expression, { kind: "operation" }>;

/** The right side keeps its brackets wherever it would else be read as part of the left. */
function writeOperation({ sign, left, right }: Operation, nameOf: (name: Quantity) => string): string {
  const isProduct = sign === "×" || sign === "÷";
  const before = bracketed(left, isProduct && isSum(left), nameOf);
  const isJoined = isProduct ? right.kind === "operation" : isSum(right);
  const after = bracketed(right, isJoined || isBelowZero(right, nameOf), nameOf);
  return `${before}${sign}${after}`;
}

function isSum(one: Expression): boolean {
  return one.kind === "operation" && (one.sign === "+" || one.sign === "-");
}

/** 10-(-3). */
function isBelowZero(one: Expression, nameOf: (name: Quantity) => string): boolean {
  return one.kind !== "operation" && writeExpression(one, nameOf).startsWith("-");
}

function bracketed(one: Expression, needs: boolean, nameOf: (name: Quantity) => string): string {
  const words = writeExpression(one, nameOf);
  return needs ? `(${words})` : words;
}
