import { exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import type { Clause } from "./clause";
import { N } from "../words/clause-words";

const CAPS: readonly (readonly [RegExp, (points: Exact) => Clause])[] = [
  [
    new RegExp(
      `^(?:本项|该项|此项)?(?:加分或扣分|加扣分|加分和扣分|加减分|加、扣分|奖扣分|增减分)(?:均)?(?:最多|最高|累计|各)*(?:不超过|不得超过|以|限)?${N}分(?:为限|封顶)?$`,
    ),
    (points) => ({ is: "cap", of: "both", points }),
  ],
  [
    new RegExp(
      `^(?:本项|该项|此项)?(?=[^\\d]*(?:加|奖))(?:最多|最高|累计|合计|加分项?|总分)*(?:加分)?(?:最多|最高|累计|合计)*(?:可)?(?:加|奖励|加分)?(?:为|不超过|不得超过|不高于|封顶|以|限)*(?:加)?${N}分(?:为限|封顶|为止)?$`,
    ),
    (points) => ({ is: "cap", of: "plus", points }),
  ],
  [
    new RegExp(
      `^(?:本项|该项|此项)?(?:最多|最高|累计|合计)*(?:扣|扣分|减|扣减|扣除)(?:最多|最高)?(?:为|不超过|不得超过|以|限)*${N}分(?:为限|封顶|为止)?$`,
    ),
    (points) => ({ is: "cap", of: "minus", points }),
  ],
  [
    new RegExp(
      `^(?:本项|该项|此项|得分)?(?:最高|最多|累计|合计|总分?|上限)+(?:得分|得|分|计)?(?:为|不超过|不得超过|不高于)?${N}分(?:封顶|为限)?$|^(?:得分)?不超过${N}分$|^${N}分封顶$|^封顶${N}分$|^封顶(?:为)${N}分$`,
    ),
    (points) => ({ is: "cap", of: "total", points }),
  ],
  [new RegExp(`^(?:本项|该项)?最低(?:得|为|不低于|计)?${N}分$`), (points) => ({ is: "floor", points })],
];

const CAP_SHARE =
  /^(?:得分)?(?:最高|最多)?(?:不超过|不得超过|为|得|以)?(?:本项|该项)?(?:分值|满分|权重分?|标准分)的?(\d+(?:\.\d+)?)(倍|%)(?:为限|封顶)?$/;

/** The most or the fewest points; null for any other words. */
export function readCap(words: string): Clause | null {
  const share = CAP_SHARE.exec(words);
  if (share) return { is: "capShare", percent: share[2] === "倍" ? exact(share[1]!).mul(100) : exact(share[1]!) };
  if (!/最多|最高|不超过|不得超过|封顶|为限|最低|上限/.test(words)) return null;
  for (const [pattern, build] of CAPS) {
    const match = pattern.exec(words);
    if (match) return build(exact((match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])!));
  }
  return null;
}
