import { PALETTE } from "../../sheets/palette";
import type { CellStyle } from "../../sheets/sheet-spec";
import type { TaskState } from "../task-state";

/** The states from the most to the least urgent. */
export const STATE_ORDER: readonly TaskState[] = [
  "overdue",
  "nearDue",
  "waiting",
  "onTime",
  "standing",
  "done",
  "unknown",
];

/** How a state looks: blue for what is well, orange for what is late, each with a sign of its own beside the colour. */
export const STATE_LOOKS: Readonly<Record<TaskState, CellStyle>> = {
  done: { fill: PALETTE.reached, color: PALETTE.ink },
  onTime: { fill: PALETTE.paper, color: PALETTE.ink },
  nearDue: { fill: PALETTE.near, color: PALETTE.ink, bold: true },
  overdue: { fill: PALETTE.notReached, color: PALETTE.vetoText, bold: true },
  standing: { fill: PALETTE.notApplicable, color: PALETTE.quiet },
  waiting: { fill: PALETTE.notApplicable, color: PALETTE.ink, italic: true },
  unknown: { fill: PALETTE.missing, color: PALETTE.ink },
};

/** The fill of a task's bar in the month grid. */
export const BAR_FILLS: Readonly<Record<TaskState, string>> = {
  done: "#A8CBE8",
  onTime: "#8DB9E2",
  nearDue: "#FFD55A",
  overdue: "#F0A868",
  standing: "#DCE5EF",
  waiting: "#EEF2F7",
  unknown: PALETTE.paper,
};
