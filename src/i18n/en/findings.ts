import type { FindingFacts } from "../../core/finding";
import type { MessagesFor } from "../finding-sentence";
import { ledgerFindingMessages } from "./ledger-findings";
import { methodFindingMessages } from "./method-findings";
import { planFindingMessages } from "./plan-findings";
import { readingFindingMessages } from "./reading-findings";
import { ruleFindingMessages } from "./rule-findings";
import { runFindingMessages } from "./run-findings";
import { templateFindingMessages } from "./template-findings";

export const findingMessages: MessagesFor<FindingFacts> = {
  ...readingFindingMessages,
  ...ruleFindingMessages,
  ...methodFindingMessages,
  ...runFindingMessages,
  ...planFindingMessages,
  ...ledgerFindingMessages,
  ...templateFindingMessages,
};
