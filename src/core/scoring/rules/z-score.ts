import type { Exact } from "../../values/exact";
import { ZERO, sum } from "../../values/exact";
import type { Direction } from "../peer-order";
import { peerOrder } from "../peer-order";
import { refused, scored, within } from "./outcome";
import { DIRECTION, number } from "./parameter";
import type { RuleKindOf } from "./rule-kind";
import { squareRoot } from "./square-root";

/** Points by how many standard deviations a value lies from the mean 标准分. */
export interface ZScoreRule {
  readonly kind: "zScore";
  /** Points at the mean. */
  readonly mean: Exact;
  /** Points for one standard deviation. */
  readonly perDeviation: Exact;
  readonly direction: Direction;
}

/**
 * Points at the mean plus so many for each sample standard deviation (n - 1, as COINr's n_zscore and Excel's STDEV), from
 * zero to full.
 *
 * The root is cut to 40 decimals. Where all units are equal, or there is one, everybody gets the mean's points. Refused
 * without a value or peers.
 *
 * @example full 100, mean 50, 10 a deviation: 1, 2, 3 -> 40, 50, 60
 */
export const zScore: RuleKindOf<ZScoreRule> = {
  kind: "zScore",
  names: { "zh-CN": "标准分", en: "Z-score" },
  otherNames: ["Z分数", "标准差标准化"],
  needs: ["value", "peers"],
  parameters: { mean: number("平均得", "60"), perDeviation: number("每标准差", "10"), direction: DIRECTION },
  apply(rule, input) {
    if (input.value === null) return refused("zScore", "noValue", input);
    if (input.peers.length === 0) return refused("zScore", "noPeers", input);
    const { mean } = peerOrder(input.peers);
    const deviation = deviationOf(input.peers, mean);
    const away = rule.direction === "higher" ? input.value.sub(mean) : mean.sub(input.value);
    const z = deviation.equals(ZERO) ? ZERO : away.div(deviation);
    const points = within(rule.mean.add(rule.perDeviation.mul(z)), ZERO, input.full);
    return scored("zScore", points, input, { mean, deviation, z, direction: rule.direction });
  },
};

const known = new WeakMap<readonly Exact[], Exact>();

/** Worked out once for each array of peers. */
function deviationOf(peers: readonly Exact[], mean: Exact): Exact {
  const before = known.get(peers);
  if (before) return before;
  const deviation = sampleDeviation(peers, mean);
  known.set(peers, deviation);
  return deviation;
}

/** Zero for one value. */
export function sampleDeviation(values: readonly Exact[], mean: Exact): Exact {
  if (values.length < 2) return ZERO;
  const squares = values.map((value) => value.sub(mean).mul(value.sub(mean)));
  return squareRoot(sum(squares).div(values.length - 1));
}
