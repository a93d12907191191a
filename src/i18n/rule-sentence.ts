import type { AskedAlternative, AskedQuestion, RuleUnderstanding } from "../core/rule-text/understand-rule";
import type { RuleFacts } from "../core/scoring/scoring-rule";
import * as en from "./en/rule-descriptions";
import { choiceWords as enChoice, openPoint as enOpen, ruleQuestionSentence as enQuestion } from "./en/rule-questions";
import { ruleWork as enWork } from "./en/rule-sentences";
import type { Locale } from "./locale";
import * as zh from "./zh-CN/rule-descriptions";
import {
  choiceWords as zhChoice,
  openPoint as zhOpen,
  ruleQuestionSentence as zhQuestion,
} from "./zh-CN/rule-questions";
import { ruleWork as zhWork } from "./zh-CN/rule-sentences";

/** What the rule did with a unit's figure, to stand between the figure and the printed points. */
export function ruleWork(facts: RuleFacts, locale: Locale): string {
  return locale === "zh-CN" ? zhWork(facts) : enWork(facts);
}

/** How a rule's words were understood, with the worked number where inputs were given. */
export function understandingSentence(found: RuleUnderstanding, locale: Locale): string {
  return locale === "zh-CN" ? zh.understandingSentence(found) : en.understandingSentence(found);
}

/** A question about a rule's words, with what each choice gives. */
export function ruleQuestionSentence(question: AskedQuestion, locale: Locale): string {
  return locale === "zh-CN" ? zhQuestion(question) : enQuestion(question);
}

/** What a question is about, without its choices. */
export function openPointSentence({ code }: AskedQuestion, locale: Locale): string {
  return locale === "zh-CN" ? zhOpen(code) : enOpen(code);
}

/** One choice of a question, with what it gives. */
export function choiceSentence(choice: AskedAlternative, locale: Locale): string {
  return locale === "zh-CN" ? zhChoice(choice) : enChoice(choice);
}
