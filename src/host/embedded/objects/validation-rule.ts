import type { ValidationModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import { daySerial } from "./typed-input";

type RulePart = Pick<ValidationModel, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;

/** The API's names for the types of rules. */
export const RULE_TYPES: Readonly<Record<ValidationModel["type"], string>> = {
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** The field of a rule that holds each type. */
const FIELDS: Readonly<Record<string, ValidationModel["type"]>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** An inline list longer than this is refused. */
const LONGEST_LIST = 255;

/** Takes a rule of the API apart; a rule must have exactly one field. */
export function readRule(rule: object): RulePart {
  const [field, ...others] = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const type = field && FIELDS[field[0]];
  if (!field || !type || others.length > 0) throw new ApiFailure("InvalidArgument");
  const body = field[1] as Readonly<Record<string, unknown>>;
  if (type === "list") return readList(body);
  if (type === "custom") return { ...BARE, type, formula1: formulaText(body.formula, type) };
  const operator = OPERATORS[String(body.operator)];
  const formula1 = formulaText(body.formula1, type);
  const formula2 = formulaText(body.formula2, type);
  const needsTwo = operator === "between" || operator === "notBetween";
  if (!operator || formula1 === null || (needsTwo && formula2 === null)) throw new ApiFailure("InvalidArgument");
  return { ...BARE, type, operator, formula1, formula2: needsTwo ? formula2 : null };
}

/** A rule in the API's words. */
export function writeRule(validation: ValidationModel): object {
  const field = Object.keys(FIELDS).find((name) => FIELDS[name] === validation.type)!;
  switch (validation.type) {
    case "list":
      return { list: { inCellDropDown: validation.showDropDown, source: listSource(validation.formula1 ?? "") } };
    case "custom":
      return { custom: { formula: `=${validation.formula1 ?? ""}` } };
    default: {
      const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === validation.operator);
      return { [field]: { operator, formula1: shown(validation.formula1), formula2: shown(validation.formula2) } };
    }
  }
}

const BARE = { operator: null, formula1: null, formula2: null, showDropDown: true } as const;

function readList(body: Readonly<Record<string, unknown>>): RulePart {
  const { source, inCellDropDown = true } = body;
  return { ...BARE, type: "list", formula1: readSource(source), showDropDown: inCellDropDown === true };
}

/** The file writes an inline list in quotes and a range without its leading =. */
function readSource(source: unknown): string {
  if (source instanceof ApiObject && "address" in source) return absolute(String(source.address));
  if (typeof source !== "string" || source === "") throw new ApiFailure("InvalidArgument");
  if (source.startsWith("=")) return source.slice(1);
  if (source.length > LONGEST_LIST) throw new ApiFailure("InvalidArgument");
  return `"${source.replaceAll('"', '""')}"`;
}

function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function absolute(address: string): string {
  const at = address.lastIndexOf("!") + 1;
  return address.slice(0, at) + address.slice(at).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Days may come as texts such as 2020-06-30; the file counts them. */
function formulaText(value: unknown, type: ValidationModel["type"]): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (value instanceof ApiObject && "address" in value) return absolute(String(value.address));
  const text = String(value);
  const day = type === "date" ? /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) : null;
  if (day) return String(daySerial(Number(day[1]), Number(day[2]), Number(day[3])));
  return text.replace(/^=/, "");
}

function shown(formula: string | null): string | number | undefined {
  if (formula === null) return undefined;
  return /^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : `=${formula}`;
}
