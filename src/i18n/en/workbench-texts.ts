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
  reading: (file) => `Reading “${file}”…`,
  bringing: (file) => `Loading “${file}”…`,
  cancel: "Cancel",
  unsaved: (wanted) => `This workbook has changes that were not downloaded. Opening “${wanted}” drops them.`,
  downloadFirst: "Download first",
  openAnyway: "Open without downloading",
  stillFilling: "The grid is still loading. You can edit when it is done.",
  allHidden: (file) =>
    `Every sheet of “${file}” is hidden. Choose one from the list of sheets at the lower left to show it.`,
  linkOutside: (url) =>
    `This link leads outside the workbook: ${url}. The workbench opens no outside addresses; copy it to your browser if you need it.`,
  linkBroken: (place) => `The link's place “${place}” is not in the workbook, or its sheet is hidden.`,
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
