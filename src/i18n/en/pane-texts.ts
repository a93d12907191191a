import type { PaneTexts } from "../pane-texts";

const STEPS = {
  reading: "Reading the sheets",
  scoring: "Scoring",
  making: "Making",
  writing: "Writing the result sheets",
  checking: "Checking what was written",
  finishing: "Finishing",
} as const;

export const paneTexts: PaneTexts = {
  goToCell: "Go to cell",
  goTo: (cell) => `Go to cell ${cell}`,
  cancel: "Cancel",
  close: "Close",
  back: "Back",
  retry: "Try again",
  reading: "Reading the workbook…",
  readWorkbook: "Read this workbook",
  progress: ({ step, done, total, sheet }) =>
    `${STEPS[step]}${sheet ? ` “${sheet}”` : ""}${total > 1 ? ` ${done}/${total}` : ""}…`,
  changed: {
    title: "The data has changed",
    what: "Sheets changed after they were read; places may differ.",
    show: "Score again and compare",
    same: "Read again: the data is as before.",
    moved: (count) => `${count} townships have other points or places:`,
    sameRanks: "The data changed; points and places did not.",
    rank: (before, after) => `place ${before} → ${after}`,
    total: (before, after) => `${before} → ${after} points`,
  },
  noMethod: {
    title: "The workbook holds no assessment method yet",
    what: "Five empty sheets are added: roster, settings, criteria, vetoes, adjustments. Township names come from your tables. Your sheets stay as they are.",
    insert: "Insert method sheets",
    inserting: "Inserting…",
  },
  blocked: (count) => `${count} problems must be solved first:`,
  more: (count) => `${count} more`,
  less: "Show less",
  quarter: (year, quarter) => `${year} Q${quarter}`,
  half: (year, half) => `${year} H${half}`,
  year: (year) => `${year}`,
  taskState: {
    done: "done",
    onTime: "on time",
    nearDue: "near due",
    overdue: "overdue",
    standing: "standing",
    waiting: "waiting",
    unknown: "no deadline",
  },
  daysLeft: (days) => (days < 0 ? `${-days} days late` : days === 0 ? "due today" : `${days} days left`),
  cell: (sheet, cell) => `${sheet} ${cell}`,
};
