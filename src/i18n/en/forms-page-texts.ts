import type { FormsPageTexts } from "../forms-page-texts";

export const formsPageTexts: FormsPageTexts = {
  intro:
    "Drop the forms that came back (.xlsx, .xls, .csv) here, all at once. Look first; the sheets are written when you confirm.",
  drop: "Drop the returned files here",
  choose: "Choose files",
  opening: (done, total, file) => `Opening ${done + 1}/${total}: ${file}`,
  merging: "Merging…",
  noForm: "None of these files holds a form of this add-in.",
  returns: "Returns",
  summary: (files, merged, missing) => `${files} files, ${merged} rows taken, ${missing} townships missing`,
  file: "File",
  units: "Townships",
  rows: "Rows",
  rowsOf: (rowsIn, merged, rejected, duplicate) =>
    `${rowsIn} rows: ${merged} taken, ${rejected} rejected, ${duplicate} duplicate`,
  missing: "Townships that did not return",
  missingNone: "All have returned.",
  problems: "Problems",
  problemsNone: "No problems were found.",
  willWrite: (sheets) => `To be written: ${sheets.join(", ")}. Your sheets stay as they are.`,
  renamed: "A new sheet whose name is taken gets (汇总) behind it.",
  write: "Write the merged sheets",
  writing: "Writing…",
  written: "The merged sheets are written.",
  more: "Collect more",
  checkTitle: "Check this workbook",
  check: "Check the form",
  checking: "Checking…",
  isNoForm: "This workbook is no form.",
  formFine: (rows) => `${rows} rows are filled and no problem was found.`,
  formProblems: (count) => `${count} problems:`,
};
