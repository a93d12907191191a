import type { CellRange } from "../../../core/address";
import type { CellValue } from "../../../core/grid";
import { isCellError } from "../../../core/grid";
import { FUNCTIONS } from "./formula-functions";
import type { FormulaValue } from "./formula-value";
import { NotWorkedOut, errorValue, numberResult, single, toNumber, toText } from "./formula-value";
import type { Formula } from "./parse-formula";

/** Where a formula looks up cells; for a sheet or a name that is not there it gives nothing. */
export interface CellSource {
  cells(sheet: string | null, range: CellRange): FormulaValue | undefined;
  named(name: string): Formula | null;
}

/** A formula's result. Throws NotWorkedOut for what is beyond this host. */
export function evaluate(formula: Formula, source: CellSource): FormulaValue {
  switch (formula.kind) {
    case "number":
    case "text":
    case "boolean":
      return formula.value;
    case "error":
      return errorValue(formula.error);
    case "nothing":
      return null;
    case "cells":
      return found(source.cells(formula.cells.sheet, formula.cells.range));
    case "name": {
      const meant = source.named(formula.name);
      return meant ? evaluate(meant, source) : errorValue("#NAME?");
    }
    case "sign":
      return signed(formula.sign, single(evaluate(formula.of, source)));
    case "operation":
      return operation(
        formula.operator,
        single(evaluate(formula.left, source)),
        single(evaluate(formula.right, source)),
      );
    case "call": {
      const work = FUNCTIONS[formula.name];
      if (!work) throw new NotWorkedOut(`This host has no function ${formula.name}.`);
      return work(...formula.args.map((arg) => () => evaluate(arg, source)));
    }
  }
}

/** An empty cell is null, and that is a value. */
function found(value: FormulaValue | undefined): FormulaValue {
  return value === undefined ? errorValue("#REF!") : value;
}

function signed(sign: "-" | "+" | "%", value: CellValue): CellValue {
  if (sign === "+") return value;
  const number = toNumber(value);
  if (typeof number !== "number") return number;
  return sign === "-" ? -number : numberResult(number / 100);
}

function operation(operator: string, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === "&") return `${toText(left) as string}${toText(right) as string}`;
  if (/[=<>]/.test(operator)) return compared(operator, order(left, right));
  const one = toNumber(left);
  const other = toNumber(right);
  if (typeof one !== "number") return one;
  if (typeof other !== "number") return other;
  return reckoned(operator, one, other);
}

function reckoned(operator: string, one: number, other: number): CellValue {
  switch (operator) {
    case "+":
      return numberResult(one + other);
    case "-":
      return numberResult(one - other);
    case "*":
      return numberResult(one * other);
    case "/":
      return other === 0 ? errorValue("#DIV/0!") : numberResult(one / other);
    default:
      return numberResult(one ** other);
  }
}

function compared(operator: string, sign: number): boolean {
  switch (operator) {
    case "=":
      return sign === 0;
    case "<>":
      return sign !== 0;
    case "<":
      return sign < 0;
    case ">":
      return sign > 0;
    case "<=":
      return sign <= 0;
    default:
      return sign >= 0;
  }
}

/** Numbers come before texts and texts before booleans; an empty cell is what the other side needs it to be. */
function order(left: CellValue, right: CellValue): number {
  const one = left ?? emptyLike(right);
  const other = right ?? emptyLike(left);
  const rank = (value: CellValue) => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const [a, b] = typeof one === "string" ? [one.toLowerCase(), String(other).toLowerCase()] : [one, other];
  return a === b ? 0 : a! < b! ? -1 : 1;
}

function emptyLike(value: CellValue): CellValue {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}
