import type { Exact } from "../../values/exact";
import { max, min, ONE, ZERO } from "../../values/exact";
import type { Direction } from "../peer-order";
import { bestOf } from "../peer-order";

/** Where a value lies between the worst (0) and the best (1) of its peers; `whenEqual` when those are the same. */
export function positionAmong(
  value: Exact,
  peers: readonly Exact[],
  direction: Direction,
  whenEqual: Exact,
): { readonly position: Exact; readonly worst: Exact; readonly best: Exact } {
  const best = bestOf(peers, direction);
  const worst = bestOf(peers, direction === "higher" ? "lower" : "higher");
  const position = best.equals(worst) ? whenEqual : value.sub(worst).div(best.sub(worst));
  return { position: max(ZERO, min(ONE, position)), worst, best };
}
