import type { LedgerFindings } from "../../core/ledgers/ledger-findings";
import type { MessagesFor } from "../finding-sentence";

export const ledgerFindingMessages: MessagesFor<LedgerFindings> = {};
