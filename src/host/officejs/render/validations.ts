import { rangeA1 } from "../../../core/address";
import type { SheetSpec, SpecValidation } from "../../../core/sheets/sheet-spec";
import { inWrittenNames } from "./cell-input";
import { RANGE_BYTES, type Canvas, type Paper, type RenderStep } from "./render-step";

const RULE_BYTES = 1200;
/** What Excel takes for the choices of a list that are written into the rule itself. */
const LONGEST_LIST = 255;
/** What Excel takes for the heading and for the text of a prompt or an alert. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const ALERT = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** What may be typed into cells, and what people are told about it. */
export function validationSteps(spec: SheetSpec): RenderStep[] {
  return spec.validations.map((validation) => ({
    bytes: RANGE_BYTES + RULE_BYTES,
    draw: (canvas) => drawValidation(canvas, validation),
  }));
}

function drawValidation({ sheet, paper }: Canvas, { range, rule, prompt, error, allowBlank }: SpecValidation): void {
  const validation = sheet.getRange(rangeA1(range)).dataValidation;
  validation.rule = ruleOf(rule, paper);
  validation.ignoreBlanks = allowBlank;
  if (prompt) {
    validation.prompt = {
      showPrompt: true,
      title: cut(prompt.title, LONGEST_TITLE),
      message: cut(prompt.text, LONGEST_MESSAGE),
    };
  }
  if (error) {
    const message = cut(error.text, LONGEST_MESSAGE);
    validation.errorAlert = {
      showAlert: true,
      style: ALERT[error.style],
      title: cut(error.title, LONGEST_TITLE),
      message,
    };
  }
}

function ruleOf(rule: SpecValidation["rule"], paper: Paper): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.source, paper) } };
    case "whole":
      return { wholeNumber: between(rule.min, rule.max) };
    case "decimal":
      return { decimal: between(rule.min, rule.max) };
    case "date":
      // A day as text such as 2020-04-01 is what Excel takes for a date here.
      return { date: between(rule.min, rule.max) as Excel.DateTimeDataValidation };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: inWrittenNames(rule.formula, paper) } };
  }
}

function listSource(source: string | readonly string[], paper: Paper): string {
  if (typeof source === "string") return inWrittenNames(source.startsWith("=") ? source : `=${source}`, paper);
  const list = source.join(",");
  if (list.length > LONGEST_LIST || source.some((choice) => choice.includes(","))) {
    throw new Error(`expected choices of at most ${LONGEST_LIST} characters without commas, got "${list}"`);
  }
  return list;
}

/** Both ends, one end, or any number: one above the lowest that people write. */
function between(min: string | null, max: string | null): Excel.BasicDataValidation {
  if (min !== null && max !== null) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== null) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? "-1E+300", operator: "GreaterThanOrEqualTo" };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
