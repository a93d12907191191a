import type { CellRange } from "../address";
import { exact, type Exact } from "../values/exact";
import { plain } from "../values/rounding";
import { PALETTE } from "./palette";
import type { ConditionalFormat } from "./sheet-spec";

/**
 * The heat of scores: white at full points, the deeper the orange the more is lost, the full colour at half of the points or
 * less. The ends are figures, so a column in which nobody lost anything stays white and columns compare with each other.
 */
export function heat(range: CellRange, full: Exact): ConditionalFormat {
  return {
    kind: "colorScale",
    range,
    low: PALETTE.heatLow,
    high: PALETTE.heatHigh,
    lowAt: plain(full.div(exact(2))),
    highAt: plain(full),
  };
}
