import { explainRule, type ExplainedRule } from "../../app/understand-rule";
import type { RuleInputs } from "../../core/rule-text/rule-inputs";
import { type Answer, type CliContext, UsageError } from "./answer";
import type { Arguments } from "./arguments";

/** `rule TEXT...`: how a rule's words are understood, and what they give for the figures beside them. */
export function ruleCommand({ positionals, options }: Arguments, context: CliContext): Promise<Answer> {
  const { texts, locale } = context;
  if (positionals.length === 0) throw new UsageError(texts.missingText);
  const inputs: RuleInputs = { ...options, peers: list(options.peers), parts: list(options.parts) };
  const explained = explainRule(positionals, inputs, locale);
  const [unreadable] = explained.understanding.unreadable;
  if (unreadable !== undefined) throw new UsageError(texts.wrongNumber(unreadable, options[unreadable] ?? ""));
  return Promise.resolve({ exit: 0, json: ruleJson(explained), text: ruleText(explained) });
}

function ruleJson({ understanding, sentence, questions }: ExplainedRule) {
  const { understood, method, params, score, band } = understanding;
  const json = { understood, method, params, sentence, questions: questions.map((one) => one.sentence), score };
  return band === null ? json : { ...json, band };
}

function ruleText({ sentence, questions }: ExplainedRule): string {
  return [sentence, ...questions.map((one) => `  ? ${one.sentence}`)].join("\n");
}

/** Figures with commas between; Chinese ones are taken as well. */
function list(text: string | undefined): readonly string[] | undefined {
  return text?.split(/[,,、;;\s]+/).filter((part) => part !== "");
}
