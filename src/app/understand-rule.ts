import { type AskedQuestion, type RuleUnderstanding, understandRule } from "../core/rule-text/understand-rule";
import type { RuleInputs } from "../core/rule-text/rule-inputs";
import type { Locale } from "../i18n/locale";
import { ruleQuestionSentence, understandingSentence } from "../i18n/rule-sentence";

/** How a rule was understood, in words and as data. */
export interface ExplainedRule {
  readonly understanding: RuleUnderstanding;
  readonly sentence: string;
  readonly questions: readonly { readonly question: AskedQuestion; readonly sentence: string }[];
}

/** Reads a rule's words, works it out for the inputs, and says what was understood and what is open. */
export function explainRule(texts: readonly string[], inputs: RuleInputs, locale: Locale): ExplainedRule {
  const understanding = understandRule(texts, inputs);
  const questions = understanding.questions.map((question) => ({
    question,
    sentence: ruleQuestionSentence(question, locale),
  }));
  return { understanding, sentence: understandingSentence(understanding, locale), questions };
}
