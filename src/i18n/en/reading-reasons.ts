import type { ReasonFacts } from "../../core/reading/reading-reasons";
import type { MessagesFor } from "../finding-sentence";

export const readingReasonMessages: MessagesFor<ReasonFacts> = {
  "header.overFigures": ({ labelled, figures }) =>
    `column labels for ${labelled} columns, ${figures} of them over figures, codes or dates`,
  "header.byWords": ({ labelled }) => `column labels for ${labelled} columns, known by their words`,
  "header.deep": ({ rows }) =>
    `the labels take ${rows} rows and were put together over groups, merges and broken words`,
  "header.emptyForm": ({ labelled }) => `labels of an empty form with ${labelled} columns and no data yet`,
  "title.above": ({ title }) => `title "${title}"`,
  "unit.note": ({ units }) => `states the unit ${units}; a column's own unit counts before it`,
  "half.beginsAgain": ({ label, part }) =>
    `"${label}" comes again: the page is printed in parts side by side, this is part ${part}`,
  "entity.roster": ({ col, share }) => `column ${col} names the units: ${share}% of its names are in the roster`,
  "entity.places": ({ col, share }) => `column ${col} names the units: ${share}% of its names are places`,
  "entity.label": ({ col, label }) => `column ${col} names the units: it is labelled "${label}"`,
  "entity.leftmost": ({ col }) =>
    `column ${col} names the units: it is the leftmost text column with the most different names`,
  "entity.across": ({ count }) => `the units stand across: ${count} of them, one column each`,
  "entity.none": () => "no column says whose row it is",
  "rows.total": ({ names }) => `totals (${names}), not units`,
  "rows.sumOfBelow": ({ names }) => `sums of the rows below (${names}), not units`,
  "rows.section": ({ names }) => `section titles (${names}), not units`,
  "rows.note": () => "notes, sources or signatures, no data",
  "rows.blank": ({ count }) => `${count} blank row(s), passed over`,
  "rows.hidden": ({ count }) => `${count} row(s) are hidden or filtered away, and were read`,
  "cols.hidden": ({ count }) => `${count} column(s) are hidden, and were read`,
};
