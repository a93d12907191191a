import type { TemplateTexts } from "../../core/templates/template-texts";

function range(min: string | null, max: string | null, unit: string | null): string {
  const parts = [min === null ? "" : `at least ${min}`, max === null ? "" : `at most ${max}`].filter(
    (part) => part !== "",
  );
  return `${parts.length > 0 ? `, ${parts.join(", ")}` : ""}${unit === null ? "" : `, in ${unit}, without the unit`}`;
}

export const templateTexts: TemplateTexts = {
  line: (county, period, unit, id) => `${county} · ${period}${unit === null ? "" : ` · ${unit}`} · form ${id}`,
  legend:
    "Fill in the light yellow cells; grey is the previous figure or an example; write 缺项 for what does not apply.",
  previous: "Last period",
  example: "示例",
  notes: [
    "Digits only, no units; write 95.5 for per cent, not 0.955.",
    "Do not change headers, insert columns or rename the sheet.",
    "Where the rows of a list do not suffice, fill a second copy of the file and send both.",
    "Save as .xlsx; the file may have any name.",
  ],
  choose: {
    title: "Choose from the list",
    text: (choices) => (choices === "" ? "Choose from the list." : `One of: ${choices}.`),
  },
  notNumber: { title: "A number, please", text: (min, max, unit) => `Digits only${range(min, max, unit)}.` },
  notWhole: { title: "A whole number, please", text: (min, max, unit) => `A whole number${range(min, max, unit)}.` },
  notDay: { title: "A date, please", text: "A date such as 2020-06-30." },
  tooMuch: { title: "Too large", text: (header, other) => `"${header}" should be a number not above "${other}".` },
  marks: {
    title: "Check of the form",
    line: "After a check the problems are listed here, and their cells are coloured. Check again after you changed them.",
    colours: "Orange and bold: must be changed. Yellow: look at it; it may be right. Leave this sheet in the file.",
    place: "Place",
    what: "What is wrong, and what to write",
    at: (sheet, cell) => `[${sheet}] ${cell}`,
    must: "Change: ",
    look: "Look: ",
    more: (count) => `${count} more are not listed; change these first and check again.`,
  },
  merged: {
    returns: "Returns",
    returnsTitle: "Forms returned",
    problems: "Problems in returns",
    problemsTitle: "Problems in the forms returned",
    heads: {
      unit: "Township",
      file: "File",
      state: "State",
      version: "Form",
      modified: "Saved",
      rowsIn: "Rows",
      merged: "Merged",
      rejected: "Rejected",
      duplicate: "Duplicate",
      problems: "Problems",
      number: "No.",
      cell: "Cell",
      what: "What is wrong and what to do",
      severity: "Severity",
    },
    state: {
      merged: "merged",
      partly: "merged in part",
      duplicate: "sent twice",
      superseded: "superseded",
      conflict: "conflict",
      empty: "empty",
      rejected: "rejected",
      missing: "not returned",
    },
    missing: "Nothing was received.",
    source: "File",
    sourceCell: "Cell",
    line: (period, files, returned, units) =>
      `${period} · ${files} files${returned > 0 ? ` · ${returned} of ${units} returned` : ""}`,
    notes: [
      "Rows = merged + rejected + duplicate.",
      "Of several different forms of one township the one saved last counts; without a time of saving they conflict and the office decides.",
      "Cells that cannot be read keep their text and are marked; nothing becomes 0.",
    ],
  },
};
