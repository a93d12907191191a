import type { PlanFindings } from "../../core/plan/plan-findings";
import type { MessagesFor } from "../finding-sentence";

export const planFindingMessages: MessagesFor<PlanFindings> = {};
