import type { MethodFindings } from "../../core/method/method-findings";
import type { MessagesFor } from "../finding-sentence";
import { choiceName, openPoint } from "./rule-questions";

export const methodFindingMessages: MessagesFor<MethodFindings> = {
  "method.sheet-missing": ({ sheet }) => `缺少「${sheet}」工作表。请用“插入考核办法表”补上后填写。`,
  "method.header-missing": ({ sheet, headers }) =>
    `「${sheet}」找不到列标题:${headers}。请在标题行写上这些列标题(顺序不限)。`,
  "method.header-twice": ({ header }) => `有两列都是“${header}”,只读前一列。请删去或改名其中一列。`,
  "method.sheet-empty": ({ sheet }) => `「${sheet}」还没有填写内容。请从列标题下一行开始填写。`,
  "method.cell-empty": ({ header, example }) =>
    `“${header}”没有填写。请填写${example === "" ? "" : `,例如 ${example}`}。`,
  "method.cell-error": ({ header, error }) => `“${header}”是公式错误 ${error}。请改正公式或直接填写。`,
  "method.not-a-number": ({ header, text, example }) =>
    `“${header}”应为数字,现在是“${text}”。请改成数字${example === "" ? "" : `,例如 ${example}`}。`,
  "method.not-positive": ({ header, text }) =>
    `“${header}”应大于0,现在是“${text}”。扣分项请把类型写成“扣分”,分值仍写正数。`,
  "method.not-a-day": ({ header, text }) => `“${header}”应为日期,现在是“${text}”。请写成 2020-05-20 或 2020年5月20日。`,
  "method.unknown-choice": ({ header, text, choices }) => `“${header}”不认识“${text}”。请改为其中之一:${choices}。`,
  "method.unknown-unit": ({ text, suggestion }) =>
    suggestion === null
      ? `名册里没有“${text}”。请改成名册里的名称,或在名册里加上。`
      : `名册里没有“${text}”,是否为“${suggestion}”?请改成名册里的名称,或写入名册的“别名”列。`,
  "method.unit-twice": ({ unit }) => `“${unit}”在名册里出现两次。请删去一行。`,
  "method.unit-row-total": ({ text }) => `“${text}”不是考核对象,已略过。请从名册里删去这一行。`,
  "method.other-name-taken": ({ name, unit }) => `别名“${name}”已经是“${unit}”的名称。请从其中一处删去。`,
  "method.unknown-setting": ({ text, choices }) => `不认识设置项“${text}”,已略过。设置项有:${choices}。`,
  "method.setting-twice": ({ setting }) => `设置项“${setting}”写了两次。请只留一行。`,
  "method.bad-period": ({ text }) => `看不懂考核期“${text}”。请写成 2020Q2、2020年第二季度、2020年上半年或2020年。`,
  "method.no-period": ({ sheet }) => `「${sheet}」没有填写考核期。请填写,例如 2020Q2。`,
  "method.bad-digits": ({ text }) => `小数位数应为0到6的整数,现在是“${text}”。`,
  "method.quota-out-of-range": ({ setting, text, from, to, isWhole }) =>
    `“${setting}”应为${from}到${to}之间的${isWhole ? "整数" : "数"},现在是“${text}”。请改正;留空按默认值。`,
  "method.quota-contradicts": ({ low, lowValue, high, highValue, times }) =>
    `“${high}”为${highValue},少于“${low}”${lowValue}${times > 1 ? `的${times}倍(${Number(lowValue) * times})` : ""},两项对不上。请核对这两项设置。`,
  "method.unknown-tie-breaker": ({ text }) =>
    `“并列时依次比较”里的“${text}”不是考核指标的名称。请照考核指标表里的名称写。`,
  "method.bad-band": ({ text }) => `看不懂等次“${text}”。请写成 优秀:≥90,不超过30%。`,
  "method.bands-not-falling": ({ band, above }) => `等次“${band}”的分数线不低于上一等次“${above}”。请由高到低填写。`,
  "method.band-gap": ({ lower, upper, from, to }) =>
    `等次“${lower}”到${from}分、“${upper}”从${to}分起,${from}与${to}之间没有规定。现按不足${to}分归入“${lower}”计;请改写成“${lower}:≥…”确认。`,
  "method.band-overlap": ({ lower, upper, from, to }) =>
    `等次“${lower}”到${from}分,与“${upper}”从${to}分起重叠。请改正分数线。`,
  "method.band-twice": ({ band }) => `等次“${band}”写了两次。请删去一处或改名。`,
  "method.band-quota-over": ({ total }) => `各等次名额合计${total}%,超过100%。请改正名额。`,
  "method.bad-composition": ({ text }) =>
    `看不懂考核期合成“${text}”。请写成 上半年40%、下半年60% 或 季度平均60%、年终40%。`,
  "method.composition-weights": ({ total }) => `考核期合成的权重合计${total}%,应为100%。`,
  "method.composition-needs-period": ({ period }) =>
    `考核期合成需要${period}的定稿结果,考核运行记录里没有。请先完成该期考核,或附上该期结果。`,
  "method.item-twice": ({ item }) => `指标“${item}”出现两次。请改名或删去一行。`,
  "method.no-source": ({ item }) => `指标“${item}”没有写取数。请写成 工作表!列标题,例如 社会保障!参保率。`,
  "method.bad-source": ({ text }) => `看不懂取数“${text}”。请写成 工作表!列标题,例如 社会保障!参保率。`,
  "method.source-circular": ({ sheet }) =>
    `取数写的是“${sheet}”,它是考核办法或考核结果本身,会循环引用。请改从数据表取数。`,
  "method.tiers-overlap": ({ item, first, second }) =>
    `“${item}”的区间“${first}”与“${second}”重叠,重叠处现按先写的“${first}”计分。请改正区间。`,
  "method.tiers-gap": ({ item, from, to }) =>
    `“${item}”的区间“${from}”与“${to}”之间没有规定,数据落在其中时不能计分。请补上这一段。`,
  "method.source-sheet-missing": ({ sheet, suggestion }) =>
    suggestion === null
      ? `工作簿里没有工作表“${sheet}”。请改正取数,或补上这张表。`
      : `工作簿里没有工作表“${sheet}”,是否为“${suggestion}”?请改正取数。`,
  "method.source-column-missing": ({ sheet, column, columns }) =>
    `「${sheet}」里没有列“${column}”。这张表的列有:${columns}。请照列标题改正取数。`,
  "method.source-column-unclear": ({ sheet, column, columns }) =>
    `「${sheet}」里有几列都可以是“${column}”:${columns}。请写全列标题,例如 ${columns.split("、")[0] ?? ""}。`,
  "method.source-no-names": ({ sheet }) => `「${sheet}」里找不到写乡镇名称的列,不能按名册取数。请补上名称列。`,
  "method.source-no-table": ({ sheet }) => `「${sheet}」里没有找到数据表,不能取数。`,
  "method.needs-denominator": ({ measure }) =>
    `取数方式“${measure}”需要分母。请把取数写成 工作表!分子列/工作表!分母列。`,
  "method.needs-condition": ({ measure }) => `取数方式“${measure}”需要条件。请填写条件,例如 状态=已销号。`,
  "method.bad-condition": ({ text, at, expected }) =>
    `看不懂条件“${text}”${at === "" ? "的末尾" : `里的“${at}”`},这里应为${expected}。例如 状态=已销号 且 完成时限<=期末。`,
  "method.no-rule": ({ item }) => `指标“${item}”没有写计分办法。请照文件原话填写,或选择计分方法。`,
  "method.rule-question": ({ text, question, choices, chosen, answer }) =>
    `计分办法“${text}”:${openPoint(question)}。可以理解为:${numbered(choices)};现按“${choiceName(chosen)}”计算。请在计分办法里写明,或在“参数”里写“${answer}”加编号,例如“${answer}${choices.length}”。`,
  "method.full-differs": ({ item, text, stated, full }) =>
    `指标“${item}”的分值是${full}分,计分办法“${text}”写的是${stated}分。请核对,现按${full}分计算。`,
  "method.target-differs": ({ item, target, stated }) =>
    `指标“${item}”的目标值是“${target}”,计分办法里写的是“${stated}”。请改成一致。`,
  "method.needs-target": ({ item, method }) => `指标“${item}”按“${method}”计分需要目标值。请填写,例如 ≥95%。`,
  "method.bad-target": ({ text }) => `看不懂目标值“${text}”。请写成 ≥95%、≤5、不低于平均值 或 ≥工作表!列标题。`,
  "method.target-without-unit": ({ item, text }) =>
    `指标“${item}”的目标值“${text}”没有计量单位。请在“单位”列填写,例如 %、个、万元。`,
  "method.target-zero": ({ item, method }) =>
    `指标“${item}”的目标值为0,不能按“${method}”计分。请改正目标值,或改用次数扣分。`,
  "method.unknown-scope": ({ text }) => `适用范围“${text}”不是名册里的名称或类别。请照名册写。`,
  "method.scope-nobody": ({ text }) => `适用范围“${text}”不包含任何考核对象。`,
  "method.circular": ({ chain }) => `取数互相引用:${chain}。请改为从原始数据表取数。`,
  "method.total-mismatch": ({ total, expected }) => `各指标分值合计${total}分,应为${expected}分。请核对分值。`,
  "method.section-mismatch": ({ section, total, expected }) =>
    `“${section}”写明${expected}分,其指标分值合计${total}分。请核对分值。`,
  "method.item-mismatch": ({ item, total, expected }) =>
    `“${item}”写明${expected}分,其分项合计${total}分。请核对分值。`,
  "method.extra-section-takes-over": ({ section, points, total, expected }) =>
    `连同“${section}”${points}分,全表合计${total}分,超过${expected}分。请写明该部分是否另计。`,
  "method.section-awards-more": ({ section, label, most }) =>
    `“${section}”写明${label}分,但其中的加扣分可达${most}分。请写明封顶。`,
  "method.applies-to-one": ({ name, unit, points }) =>
    `“${name}”只适用于${unit},其他单位的${points}分为缺项。请确认缺项怎样处理。`,
  "method.text-repeats": ({ first, second }) => `“${second}”的内容与“${first}”重复。请核对是否误抄。`,
  "method.column-unused": ({ sheet, columns }) => `「${sheet}」的这些列没有指标使用:${columns}。`,
  "method.sheet-unused": ({ sheet, units }) =>
    `「${sheet}」列有${units}个被考核单位的数据,但没有任何指标从这里取数;如应计分,请在「考核指标」表中增加一行,否则可不理会。`,
  "method.veto-outside-period": ({ unit, date, period }) =>
    `${unit}的否决事项日期${date}不在考核期${period}内,本期不计。`,
  "method.adjustment-outside-period": ({ unit, date, period }) =>
    `${unit}的加扣分日期${date}不在考核期${period}内,本期不计。`,
  "method.veto-no-document": ({ unit }) => `${unit}的否决事项没有文号。请补上认定文件的文号。`,
  "method.unknown-method-suffix": ({ suffix, known }) => `工作簿里没有名为“${suffix}”的考核办法。现有:${known}。`,
};

function numbered(choices: readonly string[]): string {
  return choices.map((choice, index) => `${index + 1} ${choiceName(choice)}`).join("、");
}
