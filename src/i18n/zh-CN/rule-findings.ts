import type { RuleFindings } from "../../core/rule-text/rule-findings";
import type { MessagesFor } from "../finding-sentence";
import { refusalWords } from "./refusals";

export const ruleFindingMessages: MessagesFor<RuleFindings> = {
  "rule.kind-unknown": ({ name, known }) => `计分方法「${name}」无法识别。请从下拉列表中选择:${known.join("、")}。`,
  "rule.parameter-unknown": ({ name, known }) =>
    known.length === 0
      ? `参数「${name}」无法识别:该计分方法不需要参数,请删去。`
      : `参数「${name}」无法识别。该计分方法可用的参数:${known.join("、")}。`,
  "rule.parameter-twice": ({ name }) => `参数「${name}」写了两次,请只保留一个。`,
  "rule.parameter-missing": ({ name, example }) => `缺少参数「${name}」,请补写,例如 ${name}=${example}。`,
  "rule.parameter-unreadable": ({ name, value, example }) =>
    `参数「${name}」的值「${value}」无法识别,请按这样的形式填写:${name}=${example}。`,
  "rule.not-understood": ({ text, words }) =>
    `计分办法「${text}」中的「${words}」没有读懂,不作猜测。请改写这几个字,或在计分方法和参数栏中直接填写。`,
  "rule.refused": ({ item, unit, reason }) => `${unit}的「${item}」不能计分:${refusalWords[reason]}`,
};
