import type { RuleFindings } from "../../core/rule-text/rule-findings";
import type { MessagesFor } from "../finding-sentence";
import { refusalWords } from "./refusals";

export const ruleFindingMessages: MessagesFor<RuleFindings> = {
  "rule.kind-unknown": ({ name, known }) =>
    `The scoring method "${name}" is not known. Choose one from the list: ${known.join(", ")}.`,
  "rule.parameter-unknown": ({ name, known }) =>
    known.length === 0
      ? `The parameter "${name}" is not known: this scoring method takes none, delete it.`
      : `The parameter "${name}" is not known. This scoring method takes: ${known.join(", ")}.`,
  "rule.parameter-twice": ({ name }) => `The parameter "${name}" is written twice; keep one.`,
  "rule.parameter-missing": ({ name, example }) =>
    `The parameter "${name}" is missing; write for example ${name}=${example}.`,
  "rule.parameter-unreadable": ({ name, value, example }) =>
    `The value "${value}" of the parameter "${name}" cannot be read; write it like this: ${name}=${example}.`,
  "rule.not-understood": ({ text, words }) =>
    `In the rule "${text}" the words "${words}" were not understood, and nothing was guessed. Reword them, or fill in the scoring method and its parameters.`,
  "rule.refused": ({ item, unit, reason }) => `"${item}" of ${unit} cannot be scored: ${refusalWords[reason]}`,
};
