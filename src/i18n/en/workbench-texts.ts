import type { WorkbenchTexts } from "../workbench-texts";

export const workbenchTexts: WorkbenchTexts = {
  title: "Township assessment workbench",
  open: "Open workbook",
  download: "Download",
  sample: "Open the sample",
  showPane: "Show the pane",
  closePane: "Close the pane",
  drop: "Drop an .xlsx or .xls file here to open it",
  opening: "Opening the workbook…",
  loadingGrid: "Preparing the grid…",
  stays: "Files stay on this computer.",
  notSupported:
    "The workbench cannot insert, delete or move rows and columns, or change conditional formats and validation. Do that in Excel, then open the file again.",
  notOpened: (file, why) => `“${file}” was not opened: ${why}`,
  commandFailed: "The command did not finish.",
  dismiss: "OK",
  grid: "Sheets",
  ribbon: "Assessment commands",
};
