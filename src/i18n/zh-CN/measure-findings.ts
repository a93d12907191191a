import type { MeasureFindings } from "../../core/measures/measure-findings";
import type { MessagesFor } from "../finding-sentence";

const STATES: Readonly<Record<string, string>> = {
  blank: "为空",
  unreadable: "无法识别",
  error: "为公式错误",
  notApplicable: "为缺项",
};

export const measureFindingMessages: MessagesFor<MeasureFindings> = {
  "measure.unit-missing": ({ unit, sheet, item }) =>
    `「${sheet}」里没有${unit}这一行,“${item}”取不到数。请补上这一行,或改正名称。`,
  "measure.unit-twice": ({ unit, sheet, item, rows }) =>
    `「${sheet}」里${unit}出现多次(${rows}),“${item}”不知取哪个数。请删去重复行,或把取数方式改为合计。`,
  "measure.no-row-meets": ({ unit, item, condition }) =>
    `${unit}没有一行符合条件“${condition}”,“${item}”取不到数。请核对条件和数据。`,
  "measure.missing": ({ unit, item, state, text }) =>
    `${unit}的“${item}”${STATES[state] ?? "取不到数"}${text === "" ? "" : `(${text})`}。请补填数据;确实没有发生填0,不涉及填“缺项”。`,
  "measure.blank-skipped": ({ unit, item, count }) =>
    `${unit}的“${item}”有${count}行为空,合计时没有计入。请核对是否漏填。`,
  "measure.zero-denominator": ({ unit, item, isNothingDue }) =>
    isNothingDue
      ? `${unit}的“${item}”分子、分母都是0,按缺项处理。请核对是否确实不涉及。`
      : `${unit}的“${item}”分母为0而分子不为0,无法计算。请核对数据。`,
  "measure.no-previous": ({ unit, item, period }) =>
    `${unit}的“${item}”没有${period}数据,不能计算增减。请在参数里写明“上期=工作表!列标题”,或先完成${period}考核。`,
  "measure.no-growth-base": ({ unit, item, before }) =>
    `${unit}的“${item}”上期为${before},不能计算增幅。请改用增减,或核对数据。`,
  "measure.name-doubtful": ({ name, sheet, candidates }) =>
    `「${sheet}」里的“${name}”名册里没有,是否为${candidates.map((one) => `“${one}”`).join("或")}?请改正,或写入名册的“别名”列。`,
  "measure.name-unknown": ({ name, sheet }) => `「${sheet}」里的“${name}”不在名册中,没有计入。`,
  "measure.row-without-name": ({ sheet }) => `「${sheet}」这一行没有写单位名称,没有计入。请补上名称。`,
  "measure.total-differs": ({ sheet, column, total, sum, difference }) =>
    `「${sheet}」“${column}”的合计是${total},各行相加是${sum},相差${difference}。请核对。`,
  "measure.cannot-compare": ({ condition, text }) =>
    `“${text}”不能与条件“${condition}”比较,这一行按不符合计。请改成日期或数字。`,
  "measure.row-not-found": ({ row, sheet }) =>
    `「${sheet}」里没有“${row}”这一行,不能作为目标值。请补上这一行,或改写目标值。`,
  "measure.bar-missing": ({ unit, item, text }) => `${unit}的“${item}”得不出目标值(${text})。请补填数据或改写目标值。`,
};
