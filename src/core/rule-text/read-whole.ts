import { readIndicators } from "./read-indicators";
import { readInterpolated } from "./read-interpolated";
import { readPlacePercent } from "./read-place-percent";
import { readWeightedRates } from "./read-weighted-rates";
import type { RuleReading } from "./rule-reading";
import { readWeightedScale } from "./weighted-scale";

/** Cells whose words hold together from end to end, so that no other reader may take a part of them; null for all others. */
export function readWhole(text: string): RuleReading | null {
  return (
    readWeightedRates(text) ??
    readIndicators(text) ??
    readInterpolated(text) ??
    readPlacePercent(text) ??
    readWeightedScale(text)
  );
}
