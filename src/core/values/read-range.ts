import type { Exact } from "./exact";
import { foldText } from "./fold-text";
import { hasSplitDigits, readNumberText } from "./read-number-text";
import { convertUnit } from "./unit-of-measure";

/** From one number to another, both included, in one unit. */
export interface RangeText {
  readonly low: Exact;
  readonly high: Exact;
  readonly unit: string | null;
}

/**
 * Reads a range: `2.50-4.00`, `１～５分`, `2-5人`, `80%—90%`, `1万至2万元`. The second number's unit holds for both.
 *
 * Null when it runs downward, when the two units do not agree, and for anything that is no range.
 *
 * @example readRange("１～５分") // { low: 1, high: 5, unit: "分" }
 */
export function readRange(text: string): RangeText | null {
  if (hasSplitDigits(text)) return null;
  const match = /^([+-]?[^-~～—–―至到]+)(?:[-~～—–―]+|至|到)([^-~～—–―至到]+)$/.exec(foldText(text));
  if (!match) return null;
  const [low, high] = [readNumberText(match[1]!), readNumberText(match[2]!)];
  if (!low || !high || low.isApproximate || high.isApproximate) return null;
  const unit = high.unit ?? low.unit;
  const lowValue = low.unit === null || unit === null ? low.value : convertUnit(low.value, low.unit, unit);
  const highValue = high.value;
  if (lowValue === null || lowValue.compare(highValue) >= 0) return null;
  return { low: lowValue, high: highValue, unit };
}
