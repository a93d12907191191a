import type { ArithmeticFindings } from "../../core/reading/arithmetic/arithmetic-findings";
import type { MessagesFor } from "../finding-sentence";

export const arithmeticFindingMessages: MessagesFor<ArithmeticFindings> = {
  "sum.rowsDisagree": ({ column, total, sum, difference, rows }) =>
    `「${column}」合计填 ${total},第${rows}行相加是 ${sum},相差 ${difference};请核对合计或各行`,
  "sum.columnsDisagree": ({ name, column, total, parts, sum }) =>
    `${name}「${column}」填 ${total},而 ${parts} 相加是 ${sum};请核对`,
  "rate.disagrees": ({ name, column, written, computed, quotient }) =>
    `${name}「${column}」填 ${written},按 ${quotient} 计算应为 ${computed};请核对`,
};
