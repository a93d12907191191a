import type { RuleFindings } from "../../core/rule-text/rule-findings";
import type { MessagesFor } from "../finding-sentence";

export const ruleFindingMessages: MessagesFor<RuleFindings> = {};
