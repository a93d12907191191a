import type { CellError, CellValue } from "../../../core/grid";
import { isCellError } from "../../../core/grid";
import { matchesCriterion } from "./criterion";
import type { FormulaValue } from "./formula-value";
import { NotWorkedOut, errorValue, isMatrix, numberResult, single, toBoolean, toNumber, toText } from "./formula-value";

type Evaluate = () => FormulaValue;
type FormulaFunction = (...args: readonly Evaluate[]) => FormulaValue;

/** The functions that this host works out. Arguments are worked out when they are asked for. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (...args) => overNumbers(args, (numbers) => numberResult(sum(numbers))),
  AVERAGE: (...args) =>
    overNumbers(args, (numbers) =>
      numbers.length === 0 ? errorValue("#DIV/0!") : numberResult(sum(numbers) / numbers.length),
    ),
  MIN: (...args) => overNumbers(args, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: (...args) => overNumbers(args, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  COUNT: (...args) => cellsOf(args).filter((value) => typeof value === "number").length,
  COUNTA: (...args) => cellsOf(args).filter((value) => value !== null).length,
  COUNTBLANK: (...args) => cellsOf(args).filter((value) => value === null || value === "").length,
  COUNTIF: (cells, criterion) =>
    listOf(cells).filter((value) => matchesCriterion(value, single(required(criterion)()))).length,
  SUMIF: (cells, criterion, summed) => {
    const wanted = single(required(criterion)());
    const numbers = listOf(summed ?? cells);
    const picked = listOf(cells).map((value, index) => (matchesCriterion(value, wanted) ? numbers[index] : null));
    return overNumbers([() => [picked.map((value) => value ?? null)]], (found) => numberResult(sum(found)));
  },
  IF: (condition, yes, no) => {
    const holds = toBoolean(single(required(condition)()));
    if (typeof holds !== "boolean") return holds;
    return holds ? required(yes)() : no ? no() : false;
  },
  IFERROR: (value, otherwise) => {
    const found = single(required(value)());
    return isCellError(found) ? required(otherwise)() : found;
  },
  AND: (...args) => overBooleans(args, (states) => states.every((state) => state)),
  OR: (...args) => overBooleans(args, (states) => states.some((state) => state)),
  NOT: (value) => overBooleans([required(value)], ([state]) => !state),
  ABS: (value) => withNumbers([value], ([number]) => Math.abs(number!)),
  INT: (value) => withNumbers([value], ([number]) => Math.floor(number!)),
  ROUND: (value, digits) => withNumbers([value, digits], ([number, places]) => rounded(number!, places!, Math.round)),
  ROUNDUP: (value, digits) => withNumbers([value, digits], ([number, places]) => rounded(number!, places!, Math.ceil)),
  ROUNDDOWN: (value, digits) =>
    withNumbers([value, digits], ([number, places]) => rounded(number!, places!, Math.floor)),
  CONCATENATE: (...args) => joined(args.map((arg) => toText(single(arg())))),
  LEN: (value) => {
    const text = toText(single(required(value)()));
    return typeof text === "string" ? text.length : text;
  },
  RANK: (value, cells, order) => {
    const ascending = order ? toNumber(single(order())) : 0;
    return withNumbers([value], ([own]) => {
      const numbers = listOf(cells).filter((one) => typeof one === "number");
      if (!numbers.includes(own!)) return errorValue("#N/A");
      return 1 + numbers.filter((one) => (ascending === 0 ? one > own! : one < own!)).length;
    });
  },
};

/** Half goes away from zero. The point is moved in the number's text, so that 2.675 has no binary noise. */
function rounded(number: number, places: number, round: (size: number) => number): number {
  const whole = Math.trunc(places);
  return Math.sign(number) * movePoint(round(movePoint(Math.abs(number), whole)), -whole);
}

function movePoint(number: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function required(arg: Evaluate | undefined): Evaluate {
  if (!arg) throw new NotWorkedOut("A function lacks an argument.");
  return arg;
}

function listOf(arg: Evaluate | undefined): readonly CellValue[] {
  const value = required(arg)();
  return isMatrix(value) ? value.flat() : [value];
}

function cellsOf(args: readonly Evaluate[]): readonly CellValue[] {
  return args.flatMap(listOf);
}

/** Numbers of cells, and whatever stands in the formula itself and reads as a number; the first error wins. */
function overNumbers(args: readonly Evaluate[], work: (numbers: readonly number[]) => CellValue): CellValue {
  const numbers: number[] = [];
  for (const arg of args) {
    const value = arg();
    for (const one of isMatrix(value) ? value.flat().filter(countsInCells) : [toNumber(value)]) {
      if (typeof one !== "number") return one;
      numbers.push(one);
    }
  }
  return work(numbers);
}

function countsInCells(value: CellValue): value is number | CellError {
  return typeof value === "number" || isCellError(value);
}

function overBooleans(args: readonly Evaluate[], work: (states: readonly boolean[]) => boolean): CellValue {
  const states: boolean[] = [];
  for (const value of cellsOf(args)) {
    if (value === null) continue;
    const state = toBoolean(value);
    if (typeof state !== "boolean") return state;
    states.push(state);
  }
  return states.length === 0 ? errorValue("#VALUE!") : work(states);
}

function withNumbers(
  args: readonly (Evaluate | undefined)[],
  work: (numbers: readonly number[]) => number | CellError,
): CellValue {
  const numbers: number[] = [];
  for (const arg of args) {
    const number = toNumber(single(required(arg)()));
    if (typeof number !== "number") return number;
    numbers.push(number);
  }
  const result = work(numbers);
  return typeof result === "number" ? numberResult(result) : result;
}

function joined(texts: readonly (string | CellError)[]): CellValue {
  const error = texts.find((text) => typeof text !== "string");
  return error ?? texts.join("");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
