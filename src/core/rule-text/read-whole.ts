import { readIndicators } from "./together/read-indicators";
import { readInterpolated } from "./bars/read-interpolated";
import { readPlacePercent } from "./places/read-place-percent";
import { readWeightedRates } from "./results/read-weighted-rates";
import type { RuleReading } from "./rule-reading";
import { readWeightedScale } from "./results/weighted-scale";

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
