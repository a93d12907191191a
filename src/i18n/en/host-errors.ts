import type { HostErrorTexts } from "../host-error-texts";

/** What Excel could not do: what happened, and what to do now. */
export const hostErrors: HostErrorTexts = {
  "cell-edit-mode": () => ({
    what: "A cell is being edited, so Excel cannot read or write now.",
    next: "Press Enter (or Esc) to finish editing, then try again.",
  }),
  "sheet-protected": ({ location }) => ({
    what: `The worksheet is protected and cannot be written${location ? ` (${location})` : ""}.`,
    next: "Unprotect it on the Review tab and try again. Your own sheets are never changed.",
  }),
  "workbook-protected": () => ({
    what: "The workbook's structure is protected, so no sheet can be added.",
    next: "Turn off Protect Workbook on the Review tab, then try again.",
  }),
  "read-only": () => ({
    what: "The workbook is read-only, so results cannot be written.",
    next: "Save a copy or choose Enable Editing, then try again.",
  }),
  "session-lost": () => ({
    what: "The connection to Excel was lost; no result was written.",
    next: "Close this pane and open it again. If that does not help, save and reopen the workbook.",
  }),
  "too-old": () => ({
    what: "This version of Excel is too old.",
    next: "Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
  }),
  "too-large": () => ({
    what: "There is more data than Excel can pass at once.",
    next: "Delete unused rows and columns at the end of the sheets, or split the workbook, then try again.",
  }),
  "storage-full": () => ({
    what: "The document has no room left for settings.",
    next: "Scores and result sheets are not affected. Save the workbook as a new file and try again.",
  }),
  "timed-out": ({ seconds }) => ({
    what: `Excel did not answer for ${seconds ?? ""} seconds.`,
    next: "See whether Excel shows a dialog or is still calculating, then try again.",
  }),
  "sheet-renamed": ({ sheet, now }) => ({
    what: `The worksheet "${sheet ?? ""}" was renamed${now ? ` to "${now}"` : ""} meanwhile; nothing was written.`,
    next: "Give it its name back, or score again, and then write.",
  }),
  "sheet-missing": ({ sheet }) => ({
    what: sheet ? `There is no worksheet "${sheet}".` : "A worksheet was deleted or renamed meanwhile.",
    next: "See whether it was deleted or renamed, restore it, then try again.",
  }),
  "sheet-hidden": ({ sheet }) => ({
    what: `The worksheet "${sheet ?? ""}" is hidden.`,
    next: "Right-click a sheet tab, choose Unhide, then try again.",
  }),
  "name-taken": ({ sheet }) => ({
    what: `The workbook already has a worksheet "${sheet ?? ""}" of your own, which is never overwritten.`,
    next: "Give that worksheet another name, then try again.",
  }),
  "inputs-changed": () => ({
    what: "Data in the workbook changed while scoring; nothing was written.",
    next: "Score again once the data are settled.",
  }),
  "read-back-differs": ({ sheet, cell }) => ({
    what: `What was written did not read back${sheet ? ` (worksheet "${sheet}" ${cell ?? ""})` : ""}; it was taken back.`,
    next: "Try again. If that does not help, save and reopen the workbook.",
  }),
  "calculation-pending": ({ mode }) => ({
    what:
      mode === "manual"
        ? "The workbook is calculated manually, so formulas may show old results."
        : "Excel is still calculating.",
    next:
      mode === "manual"
        ? "Set Calculation Options on the Formulas tab to Automatic, save, then try again."
        : "Wait until the calculation is done, then try again.",
  }),
  "dialog-open": () => ({ what: "A dialog is open in Excel.", next: "Close it, then try again." }),
  busy: () => ({ what: "Excel is busy with the step before.", next: "Wait a moment, then try again." }),
  cancelled: () => ({ what: "Cancelled; the workbook is unchanged.", next: "Start again when you need to." }),
  "file-unreadable": ({ file }) => ({
    what: `The file${file ? ` "${file}"` : ""} cannot be read.`,
    next: "Open it in Excel, save it as an .xlsx workbook, then try again.",
  }),
  "file-unwritable": ({ file }) => ({
    what: `The file "${file ?? ""}" cannot be written.`,
    next: "See whether it is open and whether its folder exists, then try again.",
  }),
  unsupported: () => ({
    what: "Excel does not support this step here.",
    next: "Use Excel 2021 or later, Microsoft 365, or Excel on the web.",
  }),
  unknown: ({ officeMessage }) => ({
    what: `Excel did not finish this step${officeMessage ? ` (${officeMessage})` : ""}.`,
    next: "Try again. If that does not help, save and reopen the workbook.",
  }),
};
