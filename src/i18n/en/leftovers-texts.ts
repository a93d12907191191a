import type { LeftoversTexts } from "../leftovers-texts";

export const leftoversTexts: LeftoversTexts = {
  title: "The last run was not written to its end",
  what: (sheets) =>
    `${sheets} hidden temporary sheet${sheets === 1 ? " is" : "s are"} left. Your sheets and earlier results are there; clear these and write again.`,
  clear: "Clear",
  clearing: "Clearing…",
  cleared: (sheets) => `${sheets} temporary sheet${sheets === 1 ? "" : "s"} cleared.`,
};
