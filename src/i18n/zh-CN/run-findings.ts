import type { RunFindings } from "../../core/runs/run-findings";
import type { MessagesFor } from "../finding-sentence";

export const runFindingMessages: MessagesFor<RunFindings> = {};
