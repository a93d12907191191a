import type { ValueFindings } from "../../core/values/value-findings";
import type { MessagesFor } from "../finding-sentence";

export const valueFindingMessages: MessagesFor<ValueFindings> = {
  "value.unreadable": ({ column, text }) => `「${column}」应填数字,现为「${text}」,无法识别;请改填数字`,
  "value.error": ({ column, error }) => `「${column}」是公式错误 ${error};请改正公式或直接填数`,
  "value.range": ({ column, text }) => `「${column}」填的是一个区间「${text}」;请填一个确定的数`,
  "value.bar": ({ column, text }) => `「${column}」填的是「${text}」,像目标值而不是实际值;请填实际数`,
  "value.approximate": ({ column, text }) => `「${column}」填的是约数「${text}」,已按数字读取;请核实准确数`,
  "value.otherUnit": ({ column, text, unit, columnUnit }) =>
    columnUnit === ""
      ? `「${column}」填「${text}」,本列没有注明单位,单位「${unit}」无法核对;请在列标题注明单位`
      : `「${column}」的单位是「${columnUnit}」,而这里填「${text}」(单位「${unit}」);请改用本列单位`,
  "value.digitsLost": ({ column, text }) =>
    `「${column}」的「${text}」是16位以上的数字,Excel 已丢失末尾数字;请设为文本格式后重新填写`,
  "value.fractionsTaken": ({ column, count, value, asFraction }) =>
    `「${column}」有 ${count} 个数不大于1(如 ${value}),按小数读作百分比(${value} 即 ${asFraction}%)`,
  "value.mixedScale": ({ column, count, value, asFraction, other }) =>
    `「${column}」同时有 ${value} 和 ${other} 两种写法,请选择:${value} 是 ${asFraction}%,还是 ${value}%?涉及 ${count} 个单元格,选定前按无法识别处理`,
};
