import type { CellValue } from "../grid";
import { numberFormatKind } from "../values/number-format";

/** What a cell looks like at a glance: enough to find tables, cheap enough for every cell of a sheet. */
export const CellKind = {
  blank: 0,
  text: 1,
  number: 2,
  /** A whole number that may be a year: a label as often as a figure. */
  year: 3,
  day: 4,
  /** A text that holds a figure or a mark: 961人, ≥90%, 1,588, √. */
  quantity: 5,
  /** —, …, 无: where a figure is missing. */
  nothing: 6,
  /** A text of digits: a code or a number typed as text. */
  digits: 7,
  /** 2019年, 一季度, 3月: a label or a date. */
  period: 8,
  error: 9,
} as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

const HAS_DIGIT = /[\d０-９]/;
const DIGITS = /^\s*[+-]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?\s*$/;
const PERIOD =
  /^\s*(?:[\d０-９]{4}\s*年?(?:第?[一二三四1-4]季度|[上下]半年|度)?|(?:[\d０-９]{4}年)?[\d０-９]{1,2}月份?|[\d０-９]{1,2}[日号时]|[\d０-９]{4}[-./年][\d０-９]{1,2}[-./月](?:[\d０-９]{1,2}日?)?)\s*$/;
const QUANTITY =
  /^\s*(?:[≥≧≤≦<>＜＞=约近+-]|不低于|不少于|不高于|不超过|达到)?\s*[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?\s*(?:[%％‰]|[^\d\s（(]{1,3})?(?:以上|以下|以内|左右)?\s*$/;
const NOTHING = /^\s*(?:[-—–―－]{1,4}|…{1,3}|\.{3,6}|\/|无|暂无|未统计|不统计|不涉及|缺项)\s*$/;
/** Ticks and crosses of attendance and check sheets count as figures do. */
const MARK = /^\s?[√✓✔×✗✘○●◎△▲☆★]\s?$/;
const BLANK = /^[\s\u3000\u00A0\u200B\uFEFF]*$/;

/** The kind of a cell, from its value and its number format. */
export function cellKind(value: CellValue, format: string): CellKind {
  if (value === null) return CellKind.blank;
  if (typeof value === "number") return numberKind(value, format);
  if (typeof value === "string") return textKind(value);
  return typeof value === "boolean" ? CellKind.text : CellKind.error;
}

function numberKind(value: number, format: string): CellKind {
  const isYear = value >= 1949 && value <= 2100 && Number.isInteger(value);
  if (format === "General") return isYear ? CellKind.year : CellKind.number;
  if (numberFormatKind(format) === "date") return CellKind.day;
  return isYear && /^[0@_ )]*$/.test(format) ? CellKind.year : CellKind.number;
}

function textKind(text: string): CellKind {
  if (text.length > 20) return BLANK.test(text) ? CellKind.blank : CellKind.text;
  if (!HAS_DIGIT.test(text)) {
    if (text.length <= 2 && MARK.test(text)) return CellKind.quantity;
    if (text.length <= 6 && NOTHING.test(text)) return CellKind.nothing;
    return BLANK.test(text) ? CellKind.blank : CellKind.text;
  }
  if (DIGITS.test(text)) return /^\s*(?:19|20)\d{2}\s*$/.test(text) ? CellKind.period : CellKind.digits;
  if (PERIOD.test(text)) return CellKind.period;
  return QUANTITY.test(text) ? CellKind.quantity : CellKind.text;
}

/** By kind: number, day, quantity, nothing, digits and error are data; text, year, day and period can be labels. */
const DATA_KINDS = [false, false, true, false, true, true, true, true, false, true];
const LABEL_KINDS = [false, true, false, true, true, false, false, false, true, false];

/** Kinds that a figure, a code or a date has and a label does not. */
export function isDataKind(kind: CellKind): boolean {
  return DATA_KINDS[kind]!;
}

/** Kinds that a header cell can have. */
export function isLabelKind(kind: CellKind): boolean {
  return LABEL_KINDS[kind]!;
}
