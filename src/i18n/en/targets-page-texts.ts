import type { TargetsPageTexts } from "../targets-page-texts";

export const targetsPageTexts: TargetsPageTexts = {
  summary: (reached, near, notReached, unknown) =>
    `${reached} reached, ${near} near, ${notReached} not reached${unknown > 0 ? `, ${unknown} without data` : ""}`,
  onlyMissed: "Only what is not reached",
  byIndicator: "By indicator",
  county: "County",
  target: (bar) => `Target ${bar}`,
  gap: (gap) => `${gap} short`,
  state: { reached: "● reached", near: "▲ near", notReached: "■ not reached", unknown: "? no data" },
  unit: "Township",
  value: "Value",
  gapHead: "Gap",
  stateHead: "State",
  none: "Nothing is below its target.",
  noTargets: "The method names no targets. Write them in the column 目标值 of the criteria sheet, such as ≥95%.",
  counts: (notReached, near, all) => `of ${all} checks ${notReached} not reached, ${near} near`,
  write: "Write the targets sheet",
  writing: "Writing…",
  written: "The targets sheet is written.",
};
