import type { Exact } from "./exact";
import { exact, HUNDRED, ONE } from "./exact";

/**
 * How the bare numbers of a column of percentages are meant: `asWritten` 95 is 95%; `fractions` 0.95 is 95%; `unsure` when
 * both stand in it and the office must say.
 */
export type ShareScale = "asWritten" | "fractions" | "unsure";

/** What is known about a column of percentages when its bare numbers are weighed. */
export interface ShareEvidence {
  /** Numbers without a sign. */
  readonly bare: readonly Exact[];
  /** Numbers that carry % or are shown with it, on the 0-100 scale. */
  readonly signed: readonly Exact[];
  /** Whether the header says % in so many words. */
  readonly saysPercent: boolean;
  /** The target on the 0-100 scale, null when there is none. */
  readonly target: Exact | null;
}

const FAR = exact(10);

/** A bare number that may be a fraction of one. */
export function isSmallShare(value: Exact): boolean {
  return value.n !== 0n && value.abs().compare(ONE) <= 0;
}

/**
 * Decides what the bare numbers of a column of percentages mean.
 *
 * Numbers up to 1 are fractions when all are so small and the target, or the lack of a % in the header, speaks for it.
 * Beside numbers that are at least ten times as large they are a question; where the numbers run on without a gap (growth
 * of 0.6 beside 2.3 and 12.1) they stand as written.
 */
export function shareScale(evidence: ShareEvidence): ShareScale {
  const small = evidence.bare.filter(isSmallShare);
  if (small.length === 0) return "asWritten";
  const others = [...evidence.bare.filter((value) => value.abs().compare(ONE) > 0), ...evidence.signed];
  if (others.length > 0) return hasGap(small, others) ? "unsure" : "asWritten";
  if (evidence.target) return largest(small).mul(FAR).compare(evidence.target) <= 0 ? "fractions" : "asWritten";
  return evidence.saysPercent ? "unsure" : "fractions";
}

/** Whether the other numbers are far above the small ones, and the small ones as fractions would be among them. */
function hasGap(small: readonly Exact[], others: readonly Exact[]): boolean {
  const sizes = others.map((value) => value.abs()).filter((value) => value.n !== 0n);
  if (sizes.length === 0) return false;
  const least = sizes.reduce((a, b) => (a.compare(b) <= 0 ? a : b));
  const most = largest(small);
  const asFraction = most.mul(HUNDRED);
  return least.compare(most.mul(FAR)) >= 0 && asFraction.mul(FAR).compare(least) >= 0;
}

function largest(values: readonly Exact[]): Exact {
  return values.map((value) => value.abs()).reduce((a, b) => (a.compare(b) >= 0 ? a : b));
}
