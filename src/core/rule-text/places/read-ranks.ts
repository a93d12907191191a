import { OF_PERIODS } from "./assemble-places";
import { assembleRanks } from "./assemble-ranks";
import type { PlaceWords } from "./place-words";
import { readPlaceWords } from "./place-words";
import type { RuleReading } from "../rule-reading";

/**
 * A rule that scores by place: a table of places, places one step apart, a line from first to last, a share of the best.
 * Null when the words are about no places at all.
 */
export function readRanks(clauses: readonly string[], whole: string): RuleReading | null {
  if (!/第\d|前\d|\d名|名次|位次|排名|排位|末位|末名|最后1/.test(whole)) return null;
  // What places of a period add is carried into the year, period by period.
  if (OF_PERIODS.test(whole) && /[加奖]/.test(whole) && !/得|满分|计\d/.test(whole)) return null;
  const said = clauses.flatMap(splitPlaces).map(readPlaceWords);
  if (said.some((one) => one === null)) return null;
  return assembleRanks(said as PlaceWords[], whole);
}

/** 第1名得10分、第2名得8分、其余不得分 are places of their own. */
function splitPlaces(clause: string): string[] {
  return clause
    .replace(/^[^\d:]{0,6}:(?=第)/, "")
    .replace(/(?<=分)[、和](?=第?\d+名|第\d|其余|其他|末|最后)/g, ",")
    .split(",");
}
