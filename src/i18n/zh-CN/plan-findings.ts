import type { PlanFindings } from "../../core/plan/plan-findings";
import type { MessagesFor } from "../finding-sentence";

const NO_TASK = {
  report: "这是一份工作报告,讲的是已做的工作,没有可列入计划的任务",
  noNumbering: "没有找到带序号、责任单位或完成时限的任务,请检查粘贴的内容是否完整",
  empty: "没有内容,请粘贴计划正文或选择文件",
} as const;

const BRACKET = {
  notClosed: "“责任单位、完成时限”的括号没有右半边",
  notOpened: "“责任单位、完成时限”的括号没有左半边",
  missing: "其他任务的“责任单位、完成时限”都在括号里,这一条没有括号",
} as const;

export const planFindingMessages: MessagesFor<PlanFindings> = {
  "plan.numbering-skipped": ({ line, excerpt, missing }) =>
    `第${line}行「${excerpt}」之前缺序号${missing},请核对是否漏了内容。`,
  "plan.numbering-repeated": ({ line, excerpt, number }) =>
    `第${line}行「${excerpt}」的序号${number}与前面重复,请改正序号。`,
  "plan.heading-unnumbered": ({ line, excerpt, expected }) =>
    `第${line}行标题「${excerpt}」没有序号,按前后应为${expected}。`,
  "plan.bracket": ({ line, excerpt, side }) => `第${line}行起,第${excerpt}项:${BRACKET[side]}。`,
  "plan.quote": ({ line, excerpt }) => `第${line}行「${excerpt}…」的引号没有右半边。`,
  "plan.count-differs": ({ line, excerpt, said, found }) =>
    `第${line}行「${excerpt}」说有${said}项,下面只找到${found}项,请核对。`,
  "plan.sum-differs": ({ line, excerpt, total, sum }) =>
    `第${line}行「${excerpt}」:总数${total},分项相加是${sum},两者不符。`,
  "plan.year-twice": ({ line, excerpt, year }) =>
    `第${line}行「${excerpt}」:${year}年写了两次而数字不同,其中一个年份可能写错。`,
  "plan.year-in-title-twice": ({ excerpt, year }) => `标题「${excerpt}」里${year}年写了两次,请核对。`,
  "plan.deadline-unreadable": ({ line, excerpt, text }) =>
    `第${line}行「${excerpt}」:看不懂完成时限“${text}”,请写成“10月底”或“2020年10月31日”。`,
  "plan.deadline-no-such-day": ({ line, excerpt, text }) =>
    `第${line}行「${excerpt}」:完成时限“${text}”没有这一天,请改正。`,
  "plan.deadline-no-year": ({ line, excerpt, text }) =>
    `第${line}行「${excerpt}」:完成时限“${text}”没有年份,文件里也没有写明年份,请补上。`,
  "plan.deadline-two-readings": ({ line, excerpt, text, taken, other }) =>
    `第${line}行「${excerpt}」:完成时限“${text}”有两种理解,现按${taken},也可能是${other},请确认。`,
  "plan.no-unit": ({ line, excerpt }) => `第${line}行「${excerpt}」没有责任单位,请补上。`,
  "plan.units-from-sentences": ({ line, count, numbers }) =>
    `第${line}行起,有${count}项任务没有写“责任单位:”,责任单位和时限取自正文语句(${numbers}),请核对。`,
  "plan.task-unnumbered": ({ line, count, excerpt }) =>
    `第${line}行起,有${count}项任务没有序号(如「${excerpt}」),请核对,需要时在工作计划表里补上。`,
  "plan.numbering-mixed": ({ line, count, excerpt }) =>
    `第${line}行起,有${count}项任务用了另一种序号(如「${excerpt}」),请核对层次并统一序号。`,
  "plan.unit-odd": ({ line, excerpt, unit }) =>
    `第${line}行「${excerpt}」:“${unit}”不像单位名称,请核对是否写错或漏字。`,
  "plan.unit-unknown": ({ line, excerpt, unit }) => `第${line}行「${excerpt}」:单位“${unit}”不在名册里,请核对名称。`,
  "plan.no-task": ({ reason }) => `${NO_TASK[reason]}。`,
  "plan.date-incomplete": ({ line, excerpt }) => `第${line}行日期“${excerpt}”缺“日”字。`,
};
