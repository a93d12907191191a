import type { LedgerFindings } from "../../core/ledgers/ledger-findings";
import type { MessagesFor } from "../finding-sentence";

const ID_INVALID = {
  length: "it does not have 18 digits",
  birth: "there is no such birthday",
  checkDigit: "the check digit is wrong",
  destroyed: "it was stored as a number and its last digits are lost; enter it again as text",
} as const;

/** What a kind of finding is called when many are told in one line. */
const KINDS: Readonly<Record<string, string>> = {
  "ledger.unit-missing": "rows without a township",
  "ledger.overdue": "items due and not cleared",
  "ledger.cleared-without-day": "items cleared without a day",
  "ledger.cleared-after-period": "items cleared after the period",
  "ledger.done-over-plan": "projects with more done than planned",
  "ledger.finished-not-started": "projects done but not begun",
  "ledger.negative": "negative points",
  "ledger.village-uncovered": "villages without a person",
  "ledger.quota-over": "persons over their quota of villages",
  "ledger.quota-under": "persons under their quota of villages",
  "ledger.households-over": "persons with too many households",
  "ledger.visits-short": "townships short of visits",
  "ledger.team-size": "teams of a wrong size",
  "ledger.not-reported": "monthly lists not reported",
  "ledger.repeat": "problems found again",
  "ledger.id-duplicate": "ID numbers entered twice",
  "ledger.id-invalid": "wrong ID numbers",
  "ledger.age-differs": "ages that differ from the ID number",
  "ledger.sex-differs": "sexes that differ from the ID number",
  "ledger.out-of-range": "figures out of range",
  "ledger.cell-missing": "blank cells that must be filled",
  "ledger.contradiction": "contradictions",
  "ledger.borderline": "households near the line",
};

export const ledgerFindingMessages: MessagesFor<LedgerFindings> = {
  "ledger.unit-unknown": ({ name, suggested }) =>
    `"${name}" is not in the roster${suggested === "" ? "; correct the name or add it" : `; is it "${suggested}"? Confirm and correct it`}.`,
  "ledger.unit-missing": ({ header }) => `"${header}" is blank, so the row counts for no township. Fill it in.`,
  "ledger.columns-missing": ({ ledger, headers, figures }) =>
    `"${ledger}" lacks the columns ${headers}, so ${figures} cannot be worked out. Add them.`,
  "ledger.summary": ({ sheet, code, count }) =>
    `"${sheet}": ${count} ${KINDS[code] ?? "other findings"}, from this cell on; look through them.`,
  "ledger.overdue": ({ item, deadline, days }) => `"${item}" was due on ${deadline} and is ${days} days late.`,
  "ledger.cleared-without-day": ({ item }) => `"${item}" is cleared but has no day; add it.`,
  "ledger.cleared-after-period": ({ item, day }) =>
    `"${item}" was cleared after the period (${day}) and does not count as cleared.`,
  "ledger.done-over-plan": ({ item, planned, done }) =>
    `"${item}": done ${done} is more than planned ${planned}; check. The rate counts as 100%.`,
  "ledger.finished-not-started": ({ item }) =>
    `"${item}" is marked as not begun though all that was planned is done; check.`,
  "ledger.not-a-number": ({ header, text }) => `"${text}" in "${header}" is no number; write digits only.`,
  "ledger.negative": ({ header, text }) =>
    `"${header}" holds the negative number ${text}; its size was taken off. Write a positive number.`,
  "ledger.village-uncovered": ({ village }) => `${village} has no responsible person.`,
  "ledger.quota-over": ({ role, count, quota }) => `This ${role} has ${count} villages, over the quota of ${quota}.`,
  "ledger.quota-under": ({ role, count, quota }) =>
    `This ${role} has only ${count} villages, under the quota of ${quota}.`,
  "ledger.households-over": ({ count, quota }) => `This person looks after ${count} households, over ${quota}; check.`,
  "ledger.visits-short": ({ unit, count, quota, span }) =>
    `${unit} made ${count} visits in ${span}, the quota is ${quota}.`,
  "ledger.team-size": ({ size, from, to }) => `A team of ${size}; ${from} to ${to} are asked for.`,
  "ledger.not-reported": ({ unit, month, lists }) => `${unit} did not report in ${month}: ${lists}.`,
  "ledger.repeat": ({ item, times }) => `"${item}" was found ${times} times in this township and counts as repeated.`,
  "ledger.id-duplicate": () => "This ID number stands in another row too; check for a double entry.",
  "ledger.id-invalid": ({ why }) => `The ID number is wrong: ${ID_INVALID[why]}.`,
  "ledger.age-differs": ({ stated, byId }) => `The age is given as ${stated}; by the ID number it is ${byId}.`,
  "ledger.sex-differs": ({ stated }) => `The sex is given as ${stated}, which does not agree with the ID number.`,
  "ledger.out-of-range": ({ header, text, from, to }) =>
    `"${header}" ${text === "" ? "cannot be read" : `is ${text}`}; it should lie between ${from} and ${to}.`,
  "ledger.cell-missing": ({ header }) => `"${header}" is blank.`,
  "ledger.contradiction": ({ one, other }) => `One cell says "${one}", another says ${other}; check.`,
  "ledger.borderline": ({ income, line }) =>
    `An income of ${income} yuan a head is near the line (below ${line}); watch for falling back.`,
  "ledger.standard-not-met": ({ lacking }) => `Not met: ${lacking}.`,
};
