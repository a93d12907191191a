import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { ADDS, TAKES } from "../words/office-words";

/** The most points that may be added or taken off over all; null for the one that the words do not name. */
export interface PlaceCaps {
  readonly plus: Exact | null;
  readonly minus: Exact | null;
}

const N = "(\\d+(?:\\.\\d+)?)";
const WHEN = "(?:全年|年度|当年|年内|本项|该项|单项|各项)?";
const MOST = "(?:累计|合计|总计|最多|最高|分别|各|均|都)*";
const HELD = "(?:不超过|不得超过|不高于|不突破|为|以|至)?";
const END = "(?:为限|封顶|为止|为上限)?";
const ONE = new RegExp(`^${WHEN}${MOST}(${ADDS}|${TAKES})(?:分)?${MOST}${HELD}${N}分${END}$`);
const BOTH = new RegExp(
  `^${WHEN}${MOST}(?:(?:${ADDS})分?(?:[、和与或及]|或者)?(?:${TAKES}|减)分?|加减分|加扣分|奖惩分|增减分)(?:的)?${MOST}(?:上限)?${MOST}${HELD}${N}分${END}$`,
);
const EACH = new RegExp(
  `^${WHEN}${MOST}(?:${ADDS})(?:分)?${HELD}${N}分${END}[、和与及](?:最多|最高)?(?:${TAKES})(?:分)?${HELD}${N}分${END}$`,
);

/**
 * A cap over all periods or places: 累计加分不超过2分 holds what is added, 加分、扣分均不超过2分 both, 最多加2分、扣1分 each to its own.
 * Null for words that cap nothing.
 */
export function readPlaceCaps(clause: string): PlaceCaps | null {
  if (!/最|累计|合计|不超过|不得超过|不突破|封顶|为限|上限/.test(clause)) return null;
  const both = BOTH.exec(clause);
  if (both) return { plus: exact(both[1]!), minus: exact(both[1]!) };
  const each = EACH.exec(clause);
  if (each) return { plus: exact(each[1]!), minus: exact(each[2]!) };
  const one = ONE.exec(clause);
  if (!one) return null;
  const isPlus = new RegExp(`^(?:${ADDS})$`).test(one[1]!);
  return isPlus ? { plus: exact(one[2]!), minus: null } : { plus: null, minus: exact(one[2]!) };
}
