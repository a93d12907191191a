import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import type { Points } from "../bars/bar-award";
import { FIGURE } from "../bars/bar-words";

/** What holds the points of a gauge: most and least of all, most that is added or taken off, points at the bar. */
export interface GaugeLimits {
  full: Exact | null;
  base: Points | null;
  top: Points | null;
  bottom: Points | null;
  plusCap: Points | null;
  minusCap: Points | null;
}

type Place = Exclude<keyof GaugeLimits, "full">;

const FULL_WORDS = "(?:该项|本项|此项|该指标|本指标|指标)?(?:满分|权重分?|标准分?|分值|基本分|总分)(?:值)?";
const AMOUNT = `(?:(${FIGURE})分|${FULL_WORDS}的?(${FIGURE})%(?:分)?|(${FIGURE})%的?${FULL_WORDS})`;
const TO = "(?:不得超过|不超过|不突破|不高于|以|为|至|到|得|计|:)*";
const BACK = "(?:为限|为止|封顶|以内)?";

const SHAPES: readonly (readonly [Place, RegExp])[] = [
  ["top", shape(`(?:得分|总分|本项|该项|累计|合计)*(?:最高|最多|上限|封顶)(?:得分|分)?${TO}`)],
  ["top", shape(`(?:得分|总分|总得分)(?:均)?(?:不得超过|不超过|以)`)],
  [
    "bottom",
    shape(`(?:得分|总分|本项|该项)*(?:最低|最少|下限|保底)(?:得分|分)?(?:不得低于|不低于|不少于|为|得|计|至|:)*`),
  ],
  ["bottom", shape(`(?:得分|总分)(?:不得低于|不低于)`)],
  [
    "plusCap",
    shape(
      `(?:累计|最高|最多|合计|此项|该项|本项|超额)*(?:加分|奖励分?|加|奖分)(?:总分|累计|最高|最多|上限|总计|合计|分值|均)*(?:加分|加)?${TO}`,
    ),
  ],
  [
    "minusCap",
    shape(
      `(?:累计|最高|最多|合计|此项|该项|本项)*(?:扣分|减分|扣|减)(?:总分|累计|最高|最多|上限|总计|合计|分值|均)*(?:扣分|扣)?${TO}`,
    ),
  ],
  ["base", shape("(?:基本|基准|基础|标准)分(?:值)?(?:为|:|是|计)*")],
];
const BOTH = shape(`加扣分(?:总分|累计|最高|最多|上限|总计|合计|分值|均)*${TO}`);
const FULL = new RegExp(
  `^(?:本项|该项|此项|本指标|该指标)?(?:满分|分值|权重分?|总分|计|共)(?:值)?(?:为|:|共|计)?(${FIGURE})分$|^(${FIGURE})分$`,
);
const NONE_BELOW =
  /^(?:扣|减)(?:完|满|光)为止$|^不(?:得|计|出现)?负分$|^最低(?:得|为|计|至)?(?:0|零)分$|^(?:不|最低不)低于(?:0|零)分$|^不倒扣$/;
/** Nothing that changes what there is: the full points are the most anyhow. */
const NO_MORE =
  /^(?:超额|超过|超出)(?:完成)?(?:任务|目标|计划)?(?:的)?(?:部分)?(?:的)?不(?:再|另|额外)?(?:加分|计分|奖励)$/;

function shape(words: string): RegExp {
  return new RegExp(`^(?:且)?${words}${AMOUNT}${BACK}$`);
}

/** Whether the words are a limit, which is then noted; a limit said twice in two ways is `twice`. */
export function noteLimit(words: string, limits: GaugeLimits, isAfterPlus: boolean): boolean | "twice" {
  if (NONE_BELOW.test(words) || NO_MORE.test(words)) return true;
  const full = FULL.exec(words);
  if (full) return set(limits, "full", exact((full[1] ?? full[2])!));
  const both = BOTH.exec(words);
  if (both) return set(limits, "plusCap", amountOf(both)) && set(limits, "minusCap", amountOf(both));
  for (const [place, pattern] of SHAPES) {
    const match = pattern.exec(words);
    if (match)
      return set(limits, isBonusCap(place, amountOf(match), limits, isAfterPlus) ? "plusCap" : place, amountOf(match));
  }
  return false;
}

function amountOf(match: RegExpExecArray): Points {
  const [, stated, share, other] = match;
  return stated === undefined
    ? { of: "full", figure: exact((share ?? other)!) }
    : { of: "points", figure: exact(stated) };
}

/** 每超5%加0.3分,最多0.9分: fewer than the full points can only be what is added. */
function isBonusCap(place: Place, { of, figure }: Points, { full }: GaugeLimits, isAfterPlus: boolean): boolean {
  return place === "top" && isAfterPlus && of === "points" && full !== null && figure.compare(full) < 0;
}

function set<Key extends keyof GaugeLimits>(limits: GaugeLimits, key: Key, value: GaugeLimits[Key]): true | "twice" {
  if (limits[key] !== null && !(key === "full" && (limits.full as Exact).equals(value as Exact))) return "twice";
  limits[key] = value;
  return true;
}
