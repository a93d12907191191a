import type { RefusalReason } from "../../core/scoring/scoring-rule";

/** Why a rule gives no points, and what to do. */
export const refusalWords: Readonly<Record<RefusalReason, string>> = {
  noValue: "there is no figure; supply it.",
  noTarget: "there is no target; fill in the target column.",
  targetNotPositive:
    "the target is zero or negative, so there is no completion rate; check it, or mark the item as not applicable.",
  noAverage: "there is no average to compare with; supply the other units' figures or the average.",
  noPrevious: "there is no figure for the previous period; supply it.",
  previousNotPositive: "the previous figure is zero or negative, so there is no percentage change; check it.",
  noRank: "there is no rank; supply the rank or the figure.",
  noPeers: "there are no other units' figures to rank among.",
  bestNotPositive: "the best figure is zero or negative, so there is no share of it; check the data.",
  noParts: "there are no figures for the parts; supply them.",
  wrongNumberOfParts: "the number of parts is not that of the rule; check them.",
  unknownGrade: "the grade written is not in the rule; use one that the rule lists.",
  noTier: "the figure lies in none of the rule's ranges; check whether they leave a gap.",
  sameStandards: "the two standards are equal, so nothing can be worked out between them; check them.",
  divisorNotPositive: "a divisor of the formula is zero or negative; check the formula and the data.",
  notACount: "a count cannot be negative; check the data.",
};
