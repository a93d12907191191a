import { squareRoot } from "../scoring/rules/square-root";
import { sampleDeviation } from "../scoring/rules/z-score";
import { peerOrder } from "../scoring/peer-order";
import type { Exact } from "../values/exact";
import { ONE, ZERO, sum } from "../values/exact";
import { naturalLog } from "./fixed-point";

/** Figures of an indicator for every unit, normalised so that none is negative and more is better. */
export type FullColumn = readonly Exact[];

/**
 * Entropy weights 熵权法 as a suggestion: the more an indicator tells the units apart, the more it weighs; they add up to
 * one. Where no indicator tells anybody apart, and for a single unit, all weigh the same.
 */
export function entropyWeights(columns: readonly FullColumn[]): readonly Exact[] {
  return shares(columns.map(divergence));
}

/** One less the entropy of the units' shares. */
function divergence(column: FullColumn): Exact {
  const total = sum(column);
  if (column.length < 2 || total.compare(ZERO) <= 0) return ZERO;
  const parts = column.map((value) => value.div(total)).filter((share) => share.compare(ZERO) > 0);
  const entropy = sum(parts.map((share) => share.mul(naturalLog(share)))).neg();
  return ONE.sub(entropy.div(naturalLog(ONE.mul(column.length)))).round(30);
}

/**
 * CRITIC weights as a suggestion: an indicator weighs by its spread and by how little it repeats the others; they add up to
 * one. An indicator without spread weighs nothing; where none has any, all weigh the same.
 */
export function criticWeights(columns: readonly FullColumn[]): readonly Exact[] {
  const spreads = columns.map(spread);
  return shares(
    columns.map((column, at) => {
      const news = columns.map((other, index) => (index === at ? ZERO : ONE.sub(correlation(column, other))));
      return spreads[at]!.mul(sum(news)).round(30);
    }),
  );
}

function spread(column: FullColumn): Exact {
  return sampleDeviation(column, peerOrder(column).mean);
}

/** Pearson's correlation; zero where one of the two has no spread. */
function correlation(one: FullColumn, other: FullColumn): Exact {
  const [meanOne, meanOther] = [peerOrder(one).mean, peerOrder(other).mean];
  const joint = sum(one.map((value, at) => value.sub(meanOne).mul(other[at]!.sub(meanOther))));
  const squares = squaresAround(one, meanOne).mul(squaresAround(other, meanOther));
  return squares.equals(ZERO) ? ZERO : joint.div(squareRoot(squares));
}

function squaresAround(column: FullColumn, mean: Exact): Exact {
  return sum(column.map((value) => value.sub(mean).mul(value.sub(mean))));
}

function shares(sizes: readonly Exact[]): readonly Exact[] {
  const total = sum(sizes);
  return sizes.map((size) => (total.compare(ZERO) <= 0 ? ONE.div(sizes.length) : size.div(total)));
}
