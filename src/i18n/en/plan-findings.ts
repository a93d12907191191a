import type { PlanFindings } from "../../core/plan/plan-findings";
import type { MessagesFor } from "../finding-sentence";

const NO_TASK = {
  report: "This is a report of work done; it holds no tasks to plan",
  noNumbering: "No task with a number, a responsible unit or a deadline was found; check that the text is complete",
  empty: "There is no text; paste the plan or choose a file",
} as const;

const BRACKET = {
  notClosed: "the bracket around units and deadline is not closed",
  notOpened: "the bracket around units and deadline is not opened",
  missing: "the other tasks have their units and deadline in brackets, this one has none",
} as const;

export const planFindingMessages: MessagesFor<PlanFindings> = {
  "plan.numbering-skipped": ({ line, excerpt, missing }) =>
    `Line ${line}, "${excerpt}": number ${missing} is missing before it; check for lost text.`,
  "plan.numbering-repeated": ({ line, excerpt, number }) =>
    `Line ${line}, "${excerpt}": number ${number} was used before; correct it.`,
  "plan.heading-unnumbered": ({ line, excerpt, expected }) =>
    `Line ${line}: the heading "${excerpt}" has no number; it should be ${expected}.`,
  "plan.bracket": ({ line, excerpt, side }) => `From line ${line}, tasks ${excerpt}: ${BRACKET[side]}.`,
  "plan.quote": ({ line, excerpt }) => `Line ${line}, "${excerpt}…": the quotation mark is not closed.`,
  "plan.count-differs": ({ line, excerpt, said, found }) =>
    `Line ${line}, "${excerpt}" says ${said}, but ${found} follow; check.`,
  "plan.sum-differs": ({ line, excerpt, total, sum }) =>
    `Line ${line}, "${excerpt}": the total is ${total}, its parts add up to ${sum}.`,
  "plan.year-twice": ({ line, excerpt, year }) =>
    `Line ${line}, "${excerpt}": ${year} stands twice with different figures; one year is probably wrong.`,
  "plan.year-in-title-twice": ({ excerpt, year }) => `The title "${excerpt}" names ${year} twice.`,
  "plan.deadline-unreadable": ({ line, excerpt, text }) =>
    `Line ${line}, "${excerpt}": the deadline "${text}" cannot be read; write 10月底 or 2020年10月31日.`,
  "plan.deadline-no-such-day": ({ line, excerpt, text }) =>
    `Line ${line}, "${excerpt}": there is no such day as "${text}"; correct it.`,
  "plan.deadline-no-year": ({ line, excerpt, text }) =>
    `Line ${line}, "${excerpt}": the deadline "${text}" has no year, and neither has the document; add it.`,
  "plan.deadline-two-readings": ({ line, excerpt, text, taken, other }) =>
    `Line ${line}, "${excerpt}": the deadline "${text}" can mean ${taken} (used now) or ${other}; please confirm.`,
  "plan.no-unit": ({ line, excerpt }) => `Line ${line}, "${excerpt}" has no responsible unit; add one.`,
  "plan.units-from-sentences": ({ line, count, numbers }) =>
    `From line ${line} on, ${count} tasks have no label for units; units and deadlines were read from their sentences (${numbers}). Check them.`,
  "plan.task-unnumbered": ({ line, count, excerpt }) =>
    `From line ${line} on, ${count} tasks have no number (such as "${excerpt}"). Check them, and number them in the work plan if need be.`,
  "plan.numbering-mixed": ({ line, count, excerpt }) =>
    `From line ${line} on, ${count} tasks are numbered in another manner (such as "${excerpt}"). Check what belongs to what.`,
  "plan.unit-odd": ({ line, excerpt, unit }) =>
    `Line ${line}, "${excerpt}": "${unit}" does not read like a unit's name. Check the spelling.`,
  "plan.unit-unknown": ({ line, excerpt, unit }) =>
    `Line ${line}, "${excerpt}": the unit "${unit}" is not in the roster; check its name.`,
  "plan.no-task": ({ reason }) => `${NO_TASK[reason]}.`,
  "plan.date-incomplete": ({ line, excerpt }) => `Line ${line}: the date "${excerpt}" lacks its 日.`,
};
