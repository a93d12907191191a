import type { ArithmeticFindings } from "../../core/reading/arithmetic/arithmetic-findings";
import type { MessagesFor } from "../finding-sentence";

export const arithmeticFindingMessages: MessagesFor<ArithmeticFindings> = {
  "sum.rowsDisagree": ({ column, total, sum, difference, rows }) =>
    `The total of "${column}" says ${total}, but rows ${rows} add up to ${sum}, a difference of ${difference}; check the total or the rows.`,
  "sum.columnsDisagree": ({ name, column, total, parts, sum }) =>
    `${name}: "${column}" says ${total}, but ${parts} add up to ${sum}; please check.`,
  "rate.disagrees": ({ name, column, written, computed, quotient }) =>
    `${name}: "${column}" says ${written}, but ${quotient} gives ${computed}; please check.`,
};
