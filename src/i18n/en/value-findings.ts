import type { ValueFindings } from "../../core/values/value-findings";
import type { MessagesFor } from "../finding-sentence";

export const valueFindingMessages: MessagesFor<ValueFindings> = {
  "value.unreadable": ({ column, text }) => `"${column}" needs a figure but holds "${text}"; write a number instead.`,
  "value.error": ({ column, error }) =>
    `"${column}" holds the formula error ${error}; correct the formula or write the figure.`,
  "value.range": ({ column, text }) => `"${column}" holds the range "${text}"; write one figure.`,
  "value.bar": ({ column, text }) => `"${column}" holds "${text}", which looks like a target; write the actual figure.`,
  "value.approximate": ({ column, text }) =>
    `"${column}" holds the approximate figure "${text}", read as a number; please check it.`,
  "value.otherUnit": ({ column, text, unit, columnUnit }) =>
    columnUnit === ""
      ? `"${column}" holds "${text}", but the column states no unit to hold "${unit}" against; put the unit into its header.`
      : `"${column}" is in "${columnUnit}" but this cell says "${text}" (unit "${unit}"); use the column's unit.`,
  "value.digitsLost": ({ column, text }) =>
    `"${column}" holds "${text}", a number of 16 digits or more whose last digits Excel has lost; format the cell as text and type it again.`,
  "value.fractionsTaken": ({ column, count, value, asFraction }) =>
    `"${column}" has ${count} figure(s) up to 1 (such as ${value}), read as fractions (${value} is ${asFraction}%).`,
  "value.mixedScale": ({ column, count, value, asFraction, other }) =>
    `"${column}" holds both ${value} and ${other}. Please choose: is ${value} meant as ${asFraction}% or as ${value}%? It concerns ${count} cell(s), which stay unread until then.`,
};
