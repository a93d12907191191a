import type { RunsPageTexts } from "../runs-page-texts";

export const runsPageTexts: RunsPageTexts = {
  none: "There are no runs yet. Each run that is written on the score page is listed here.",
  run: (number) => `Run ${number}`,
  state: { draft: "draft", final: "final" },
  corrects: (number) => `corrects run ${number}`,
  hasSheets: (count) => `${count} result sheets`,
  noSheets: "its sheets are no longer in the workbook",
  remove: "Remove the draft",
  removeAsk: (sheets) => `These result sheets will be removed; the journal keeps the run: ${sheets}`,
  removeYes: "Remove",
  removed: (count) => `${count} result sheets removed.`,
  compare: "Compare two runs",
  compareNote: "Choose two to see which places, totals, bands and points differ.",
  earlier: "Earlier",
  later: "Later",
  now: "The data as it is now (not written)",
  same: "Both are the same.",
  changed: (count) => `${count} differences:`,
  what: { rank: "rank", total: "total", band: "band", points: "points", value: "value", veto: "veto" },
  items: (count) => `${count} differences in values and points of items`,
  nothing: "nothing",
  since: {
    title: "Since the latest run",
    changed: "The data changed after the latest run. Compared with the data as it is now:",
    same: "The data has not changed since the latest run.",
  },
};
