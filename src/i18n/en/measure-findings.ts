import type { MeasureFindings } from "../../core/measures/measure-findings";
import type { MessagesFor } from "../finding-sentence";

const STATES: Readonly<Record<string, string>> = {
  blank: "is blank",
  unreadable: "cannot be read",
  error: "is a formula error",
  notApplicable: "does not apply",
};

export const measureFindingMessages: MessagesFor<MeasureFindings> = {
  "measure.unit-missing": ({ unit, sheet, item }) =>
    `"${sheet}" has no row for ${unit}, so "${item}" has no figure. Add the row, or correct the name.`,
  "measure.unit-twice": ({ unit, sheet, item, rows }) =>
    `"${sheet}" has several rows for ${unit} (${rows}), so "${item}" has no single figure. Remove one, or take the sum.`,
  "measure.no-row-meets": ({ unit, item, condition }) =>
    `No row of ${unit} meets "${condition}", so "${item}" has no figure. Check the condition and the data.`,
  "measure.missing": ({ unit, item, state, text }) =>
    `"${item}" of ${unit} ${STATES[state] ?? "has no figure"}${text === "" ? "" : ` (${text})`}. Fill it in: 0 when nothing happened, 缺项 when it does not apply.`,
  "measure.blank-skipped": ({ unit, item, count }) =>
    `"${item}" of ${unit} has ${count} blank rows that were not added. Check them.`,
  "measure.zero-denominator": ({ unit, item, isNothingDue }) =>
    isNothingDue
      ? `"${item}" of ${unit} is nothing over nothing and counts as not applicable. Check whether that is so.`
      : `"${item}" of ${unit} has a denominator of zero and cannot be worked out. Check the data.`,
  "measure.no-previous": ({ unit, item, period }) =>
    `"${item}" of ${unit} has no earlier figure (${period}). Name its column in the parameters, or finish that period first.`,
  "measure.no-growth-base": ({ unit, item, before }) =>
    `"${item}" of ${unit} was ${before} before, so there is no growth rate.`,
  "measure.name-doubtful": ({ name, sheet, candidates }) =>
    `"${name}" on "${sheet}" is not in the roster. Is it ${candidates.map((one) => `"${one}"`).join(" or ")}? Correct it, or list it among the other names.`,
  "measure.name-unknown": ({ name, sheet }) => `"${name}" on "${sheet}" is not in the roster and was not counted.`,
  "measure.row-without-name": ({ sheet }) => `This row of "${sheet}" names no unit and was not counted. Add the name.`,
  "measure.total-differs": ({ sheet, column, total, sum, difference }) =>
    `The total of "${column}" on "${sheet}" is ${total}, but its rows add up to ${sum}: ${difference} apart. Check them.`,
  "measure.cannot-compare": ({ condition, text }) =>
    `"${text}" cannot be compared with "${condition}"; its row does not count. Write a date or a number.`,
  "measure.row-not-found": ({ row, sheet }) =>
    `"${sheet}" has no row "${row}" to take the target from. Add it, or change the target.`,
  "measure.bar-missing": ({ unit, item, text }) =>
    `The target of "${item}" for ${unit} (${text}) cannot be worked out. Fill in the data or change the target.`,
};
