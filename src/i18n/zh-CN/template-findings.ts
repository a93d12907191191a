import type { TemplateFindings } from "../../core/templates/template-findings";
import type { MessagesFor } from "../finding-sentence";

export const templateFindingMessages: MessagesFor<TemplateFindings> = {
  "form.no-such-sheet": ({ sheet, sheets }) => `没有名为「${sheet}」的工作表。现有:${sheets}。`,
  "form.names-own-sheet": ({ item, was, write }) =>
    `「${item}」仍从原来的表取数(${was})。要用汇总表计分,请改成:${write}`,
  "form.repointed": ({ item, was, write }) => `「${item}」的取数由“${was}”改为“${write}”。`,
  "form.no-identity": ({ file }) => `「${file}」里没有填报标识,按表头识别。请核对是否用了本次下发的填报表。`,
  "form.identity-broken": ({ file }) => `「${file}」的填报标识被改动过,按表头识别,请核对。`,
  "form.other-form": ({ file, found, wanted }) =>
    `「${file}」是另一种填报表(${found}),本次收的是${wanted},没有并入。请换成正确的填报表。`,
  "form.other-period": ({ file, found, wanted }) =>
    `「${file}」是${found}的填报表,本次收的是${wanted},没有并入。请用本期的填报表重新填报。`,
  "form.other-county": ({ file, found, wanted }) => `「${file}」是${found}的填报表,不是${wanted}的,没有并入。`,
  "form.other-version": ({ file }) => `「${file}」用的是旧版填报表,列或规则有变动,已按本次的规则检查,请留意。`,
  "form.sheet-missing": ({ file, sheet }) => `「${file}」里没有找到「${sheet}」。`,
  "form.columns-missing": ({ file, sheet, headers }) =>
    `「${file}」的「${sheet}」缺少列:${headers}。请补上后重新报送。`,
  "form.columns-moved": ({ file, sheet }) => `「${file}」的「${sheet}」列的位置变了,已按表头对应。`,
  "form.file-refused": ({ reason }) => `打不开:${reason}`,
  "form.not-the-form": ({ file }) =>
    `「${file}」里没有填报标识,也没有一张表与填报表的表头相符,没有并入。请换成填报表原件。`,
  "form.external-links": ({ file }) =>
    `「${file}」有链接到其他文件的公式,链接的数可能不是最新的。已按保存时的数读取,请核对。`,
  "form.day-as-number": ({ header, text, day }) => `「${header}」是数字 ${text}(日期格式丢了),按日期 ${day} 计。`,
  // The clerk's own open form has no file name.
  "form.empty": ({ file }) =>
    file === "" ? "本表还一行都没有填。请填写着色的单元格。" : `「${file}」是空表,一行都没有填。请催填。`,
  "form.unit-unknown": ({ name, suggested }) =>
    name === ""
      ? "这一行没有写乡镇,没有并入。请补上名称。"
      : `「${name}」不在名册里${suggested === "" ? "。" : `,是不是“${suggested}”?`}这一行没有并入,请改正名称。`,
  "form.unit-twice": ({ unit }) => `${unit}在同一个文件里填了两行,请只留一行。`,
  "form.unit-not-expected": ({ unit, wanted }) => `这是发给${wanted}的填报表,却填了${unit},请核对。`,
  "form.rows-deleted": ({ file, sheet, units }) => `「${file}」的「${sheet}」里原有的行不见了:${units}。请补报。`,
  "form.merged-cells": ({ range }) => `${range}合并了单元格,除第一格外都是空的。请取消合并,逐格填写。`,
  "form.unit-from-form": ({ unit }) => `这一行没有写乡镇,按本表发给的${unit}计。`,
  "form.cell-missing": ({ header }) => `「${header}」没有填。没有的事项请写“缺项”。`,
  "form.cell-error": ({ header, error }) => `「${header}」是公式错误 ${error},请改成数字。`,
  "form.not-a-number": ({ header, text, unit }) =>
    `「${header}」填了“${text}”,不是数字。请只填数字${unit === "" ? "" : `(单位${unit})`}。`,
  "form.number-with-unit": ({ header, text, unit, write }) =>
    `「${header}」填了“${text}”,带了别的单位。${write === "" ? `请按${unit === "" ? "表头" : unit}换算后只填数字` : `请写 ${write}(单位${unit})`}。`,
  "form.not-whole": ({ header, text }) => `「${header}」填了“${text}”,应为整数。`,
  "form.out-of-range": ({ header, text, min, max }) =>
    `「${header}」填了“${text}”,应${min === "" ? "" : `不小于${min}`}${min !== "" && max !== "" ? "、" : ""}${max === "" ? "" : `不大于${max}`}。`,
  "form.not-a-day": ({ header, text }) => `「${header}」填了“${text}”,不是日期。请写成 2020-06-30。`,
  "form.not-a-choice": ({ header, text, choices }) => `「${header}」填了“${text}”,只能填:${choices}。`,
  "form.more-than": ({ header, value, other, bar }) => `「${header}」${value}大于「${other}」${bar},请核对。`,
  "form.fraction-of-percent": ({ header, text, write }) =>
    `「${header}」填了“${text}”,是百分之${text}还是百分之${write}?如为后者请写 ${write}。`,
  "form.unusual-change": ({ header, value, previous }) => `「${header}」本期${value},上期${previous},变化很大,请核对。`,
  "form.unusual-among-units": ({ header, value, median }) =>
    `「${header}」${value},各乡镇的中间水平是${median},相差十倍以上,请核对单位和小数点。`,
  "form.formula-text": ({ header }) => `「${header}」以等号或加减号开头,已按文字处理。`,
  "form.not-marked": ({ file }) =>
    `「${file}」里没有「填报检查」表(旧版填报表、别的软件另存,或不是 .xlsx),没有写出标注。`,
  "form.conflict": ({ unit, sheet, files, headers }) =>
    `${unit}的「${sheet}」收到几份不同的表(${files}),不同之处:${headers}。都没有并入,请确定用哪一份。`,
  "form.superseded": ({ unit, file, by }) => `${unit}报了几次,「${file}」较早,以后报的「${by}」为准。`,
  "form.list-twice": ({ unit, sheet, first, second, same }) =>
    `${unit}的「${sheet}」报了两份:「${first}」和「${second}」,${same === "0" ? "没有相同的行" : `有${same}行相同`},看不出是重报还是补报,两份都已并入(相同的只计一次)。如是重报,请去掉旧的一份再汇总。`,
  "form.duplicate": ({ unit, file, first }) => `${unit}的这一行与「${first}」相同,「${file}」中的不重复并入。`,
};
