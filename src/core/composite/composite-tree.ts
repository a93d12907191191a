import type { Exact } from "../values/exact";
import { ZERO, exact, sum } from "../values/exact";
import { root } from "./fixed-point";

/** A level of a composite: an indicator, or a group of them with their weights. */
export type CompositeNode =
  | { readonly kind: "indicator"; readonly code: string; readonly weight: Exact }
  | {
      readonly kind: "group";
      readonly code: string;
      readonly weight: Exact;
      readonly children: readonly CompositeNode[];
    };

/** How the children of a group become its score. */
export type Averaging = "arithmetic" | "geometric";

/**
 * The score of every node for one unit, by code, from its indicators' normalised figures.
 *
 * Children without a score are left out and the other weights scaled up; a group without any has none. The geometric mean
 * takes weights as whole ratios and its root is cut to 30 decimals; a zero child makes it zero, a negative one leaves the
 * group without a score.
 */
export function compositeScores(
  node: CompositeNode,
  figures: ReadonlyMap<string, Exact | null>,
  averaging: Averaging,
): ReadonlyMap<string, Exact | null> {
  const scores = new Map<string, Exact | null>();
  scoreInto(scores, node, figures, averaging);
  return scores;
}

function scoreInto(
  scores: Map<string, Exact | null>,
  node: CompositeNode,
  figures: ReadonlyMap<string, Exact | null>,
  averaging: Averaging,
): Exact | null {
  const score =
    node.kind === "indicator"
      ? (figures.get(node.code) ?? null)
      : groupScore(
          node.children.map((child) => ({
            weight: child.weight,
            score: scoreInto(scores, child, figures, averaging),
          })),
          averaging,
        );
  scores.set(node.code, score);
  return score;
}

interface Weighted {
  readonly weight: Exact;
  readonly score: Exact;
}

function groupScore(
  children: readonly { readonly weight: Exact; readonly score: Exact | null }[],
  averaging: Averaging,
): Exact | null {
  const known = children.filter((child): child is Weighted => child.score !== null && child.weight.compare(ZERO) > 0);
  if (known.length === 0) return null;
  return averaging === "arithmetic" ? weightedMean(known) : geometricMean(known);
}

/** The weighted arithmetic mean. */
function weightedMean(known: readonly Weighted[]): Exact {
  const total = sum(known.map(({ weight }) => weight));
  return sum(known.map(({ weight, score }) => weight.mul(score))).div(total);
}

/** The weighted geometric mean; null when a score is negative. */
function geometricMean(known: readonly Weighted[]): Exact | null {
  if (known.some(({ score }) => score.compare(ZERO) < 0)) return null;
  const times = wholeRatios(known.map(({ weight }) => weight));
  const degree = times.reduce((total, one) => total + one, 0);
  const product = known.reduce((total, { score }, index) => total.mul(score.pow(times[index]!)!), exact(1));
  return root(product, degree);
}

/** The smallest whole numbers in the ratio of the weights. */
function wholeRatios(weights: readonly Exact[]): number[] {
  const common = weights.reduce((multiple, { d }) => (multiple * d) / divisor(multiple, d), 1n);
  const whole = weights.map(({ n, d }) => n * (common / d));
  const shared = whole.reduce((one, other) => divisor(one, other));
  return whole.map((one) => Number(one / shared));
}

function divisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one : divisor(other, one % other);
}
