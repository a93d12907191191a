import type { LedgerFindings } from "../../core/ledgers/ledger-findings";
import type { MessagesFor } from "../finding-sentence";

const ID_INVALID = {
  length: "不是18位",
  birth: "出生日期不存在",
  checkDigit: "校验码不对",
  destroyed: "按数字存放,后几位已丢失,请改为文本重新录入",
} as const;

/** What a kind of finding is called when many are told in one line. */
const KINDS: Readonly<Record<string, string>> = {
  "ledger.unit-missing": "乡镇未填",
  "ledger.overdue": "到期未销号",
  "ledger.cleared-without-day": "已销号但无销号日期",
  "ledger.cleared-after-period": "考核期后才销号",
  "ledger.done-over-plan": "完成量大于计划量",
  "ledger.finished-not-started": "未开工却已完成",
  "ledger.negative": "扣分填了负数",
  "ledger.village-uncovered": "没有包抓责任人的村",
  "ledger.quota-over": "包村超过定额",
  "ledger.quota-under": "包村不足定额",
  "ledger.households-over": "联户过多",
  "ledger.visits-short": "走访次数不足的乡镇",
  "ledger.team-size": "工作组人数不合要求",
  "ledger.not-reported": "三单未按时报送",
  "ledger.repeat": "重复发生的问题",
  "ledger.id-duplicate": "证件号码重复",
  "ledger.id-invalid": "证件号码有误",
  "ledger.age-differs": "年龄与证件号码不符",
  "ledger.sex-differs": "性别与证件号码不符",
  "ledger.out-of-range": "数值超出合理范围",
  "ledger.cell-missing": "必填项空白",
  "ledger.contradiction": "前后矛盾",
  "ledger.borderline": "收入接近贫困线的户",
};

export const ledgerFindingMessages: MessagesFor<LedgerFindings> = {
  "ledger.unit-unknown": ({ name, suggested }) =>
    `「${name}」不在乡镇名册里${suggested === "" ? ",请改正名称或补进名册" : `,是不是“${suggested}”?请确认后改正`}。`,
  "ledger.unit-missing": ({ header }) => `「${header}」没有填写,这一行不计入任何乡镇。请补上。`,
  "ledger.columns-missing": ({ ledger, headers, figures }) =>
    `「${ledger}」缺少列:${headers},因此算不出${figures}。请补上这些列。`,
  "ledger.summary": ({ sheet, code, count }) =>
    `「${sheet}」:${KINDS[code] ?? "其他问题"}${count}处,从这一格起,请逐条核对。`,
  "ledger.overdue": ({ item, deadline, days }) =>
    `「${item}」应于${deadline}销号,${days === 0 ? "到期当天仍未销号" : `已逾期${days}天`},请督促整改。`,
  "ledger.cleared-without-day": ({ item }) => `「${item}」已销号但没有销号日期,请补上。`,
  "ledger.cleared-after-period": ({ item, day }) => `「${item}」在考核期之后(${day})才销号,本期按未销号计。`,
  "ledger.done-over-plan": ({ item, planned, done }) =>
    `「${item}」完成量${done}大于计划量${planned},请核对;完成率按100%计。`,
  "ledger.finished-not-started": ({ item }) => `「${item}」状态为未开工,完成量却已达到计划量,请核对。`,
  "ledger.not-a-number": ({ header, text }) => `「${header}」里的“${text}”不是数字,请只填数字。`,
  "ledger.negative": ({ header, text }) => `「${header}」填了负数“${text}”,已按扣分的绝对值计,建议填正数。`,
  "ledger.village-uncovered": ({ village }) => `${village}没有包抓责任人,请落实。`,
  "ledger.quota-over": ({ role, count, quota }) => `这名${role}包了${count}个村,超过${quota}个的定额。`,
  "ledger.quota-under": ({ role, count, quota }) => `这名${role}只包了${count}个村,不足${quota}个的定额。`,
  "ledger.households-over": ({ count, quota }) => `这名责任人联系${count}户,超过${quota}户,请核对是否多填。`,
  "ledger.visits-short": ({ unit, count, quota, span }) => `${unit}在${span}走访${count}次,应走访${quota}次。`,
  "ledger.team-size": ({ size, from, to }) => `工作组${size}人,要求${from}—${to}人。`,
  "ledger.not-reported": ({ unit, month, lists }) => `${unit}${month}没有报送:${lists}。`,
  "ledger.repeat": ({ item, times }) => `「${item}」是同一乡镇第${times}次发现,按连续发生计。`,
  "ledger.id-duplicate": () => "这个证件号码与另一行重复,请核对是否重复登记。",
  "ledger.id-invalid": ({ why }) => `证件号码有误:${ID_INVALID[why]}。`,
  "ledger.age-differs": ({ stated, byId }) => `年龄填${stated}岁,按证件号码应为${byId}岁。`,
  "ledger.sex-differs": ({ stated }) => `性别填“${stated}”,与证件号码不符。`,
  "ledger.out-of-range": ({ header, text, from, to }) =>
    `「${header}」${text === "" ? "看不懂" : `填了${text}`},应在${from}—${to}之间,请核对。`,
  "ledger.cell-missing": ({ header }) => `「${header}」没有填写。`,
  "ledger.contradiction": ({ one, other }) => `一处填“${one}”,另一处${other},两者矛盾,请核对。`,
  "ledger.borderline": ({ income, line }) => `人均收入${income}元,接近贫困线(低于${line}元),列入返贫监测。`,
  "ledger.standard-not-met": ({ lacking }) => `未达标:${lacking}。`,
};
