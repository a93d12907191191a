import { exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { isCountedName } from "./counted-names";
import { FIGURE, MEASURE, PIECE, THIS_ITEM, TIME } from "./counted-words";
import type { Clause } from "../clauses/clause";
import { readClause } from "../clauses/read-clause";

/** What a clause says that stands around the counted things. */
export type CountedSetting =
  | { readonly is: "full" | "floor"; readonly points: Exact }
  /** `sums`: it says that it holds for all together; `only`: the number of the item that it names. */
  | {
      readonly is: "cap";
      readonly of: "plus" | "minus" | "total" | "each";
      readonly points: Exact;
      readonly sums: boolean;
      readonly only: number | null;
    }
  | { readonly is: "belowTo"; readonly points: Exact }
  | { readonly is: "untilGone" | "below" | "nothing" | "uncapped" }
  | Extract<Clause, { readonly is: "stepReading" }>
  /** `isPerPeriod`: due every month, or in every village, and not once. */
  | (Extract<Clause, { readonly is: "target" }> & { readonly isPerPeriod?: boolean });

const SUMS = /累计|合计|总计|共计|总分|总共|各项|[两三四多2-9]项|全年|年度|以上|上述|所有|本项|该项|此项|加分项|总加分/;
const CAPPED = new RegExp(
  `^(?:${THIS_ITEM}|(?:以上|上述)?(?:各|[2-9]|两|三|四|多)项|单项|单个|每项|全年|年度|累计|合计|总计|共计|总分|得分|加分|扣分|项|同类)*(?:最高|最多|至多|上限|不超过|不得超过|不高于|封顶|记满|计满|加满|得满|加到|记到|满|以|限|扣|加|奖励|得|计|记|可|为|累计|合计|总计|共计|加分|扣分|得分|总分)+(${FIGURE})分(?:为限|封顶|为止|止|即止)?$|^(${FIGURE})分(?:封顶|为限|为上限)$`,
);
const ONLY = new RegExp(
  `^(?:其中)?(?:第)?\\(?(\\d)\\)?项(?:最高|最多|加分|得分)*(?:不超过|不得超过|为|得|加)?(${FIGURE})分$`,
);
const GONE = new RegExp(
  `^(?:直至|直到|至)?扣(?:完|光|满|到0|至0)(?:${THIS_ITEM}|的|分值|满分|分数|得分|分|权重|所有|全部)*(?:为止|即止|止)?$`,
);
const BELOW = new RegExp(
  `^(?:扣(?:完|光)(?:${THIS_ITEM}|的|分值|满分|分数|分|权重)*(?:后|的)?)?(?:仍)?(?:可以?|允许|实行)?(?:倒扣|计?负分|出现负分)$`,
);
const BELOW_TO = new RegExp(
  `^(?:最多|最高|至多)?(?:可)?倒扣(?:分)?(?:最多|最高|上限|不超过|不得超过|至多|以|为|限|至)*(${FIGURE})分(?:为限|封顶|为止)?$`,
);
const FULL = new RegExp(`^(?:${THIS_ITEM}|满分|总分|分值|权重|标准分|基本分|共|计|为|:)*(${FIGURE})分$`);
const HARMLESS =
  /^单位:[^\d]{1,6}$|^(?:具体)?以[^\d,;]{2,16}为准$|^(?:按|据)实(?:计分|加分|扣分|扣减)$|^(?:不设|没有)?(?:上不)?封顶$/;

/** Null where the words are none of these. */
export function readCountedSetting(words: string): CountedSetting | null {
  const only = ONLY.exec(words);
  if (only) return { is: "cap", of: "total", points: exact(only[2]!), sums: false, only: Number(only[1]) };
  if (GONE.test(words)) return { is: "untilGone" };
  if (BELOW.test(words)) return { is: "below" };
  const belowTo = BELOW_TO.exec(words);
  if (belowTo) return { is: "belowTo", points: exact(belowTo[1]!) };
  const full = FULL.exec(words);
  if (full && Number(full[1]) > 0) return { is: "full", points: exact(full[1]!) };
  const cap = CAPPED.exec(words);
  if (cap && /最高|最多|至多|上限|不超过|不得超过|不高于|封顶|满|为限|为止|限/.test(words))
    return capOf(words, (cap[1] ?? cap[2])!);
  if (SHARED.test(words)) return { is: "stepReading", reading: "linear" };
  const due = readDue(words);
  if (due) return due;
  const part = readPartOfStep(words);
  if (part) return part;
  return HARMLESS.test(words) ? { is: "nothing" } : asClause(words);
}

function capOf(words: string, points: string): CountedSetting {
  const of = /单项|单个|每项/.test(words)
    ? "each"
    : /加|奖/.test(words)
      ? "plus"
      : /扣/.test(words)
        ? "minus"
        : "total";
  return { is: "cap", of, points: exact(points), sums: SUMS.test(words), only: null };
}

const SHARED = new RegExp(`^不足(${FIGURE})?[^\\d,;]{1,6}?(?:的|部分)*按比例(?:加分|得分|计分|扣分|折算|计算|计)*$`);
const DUE = new RegExp(
  `^([^\\d]*?)(?:至少|不少于|不低于|不得少于|应当?|须|要求|必须)[^\\d,;扣]{0,6}(${FIGURE})(${PIECE}|天|日|小时|学时|课时)([^\\d]{0,12})$`,
);

const STEP_UNIT = `(?:${PIECE}|${MEASURE}|${TIME})`;
const AS_WHOLE = new RegExp(
  `^[^\\d,;]{0,6}不足(${FIGURE})${STEP_UNIT}(?:的|部分|的部分)*,?(?:均|都)?(?:按(?:照)?\\1${STEP_UNIT}(?:计算|计|算|扣分|加分|扣|计分)?|也?算\\1${STEP_UNIT})$`,
);
const NOT_AT_ALL = new RegExp(
  `^[^\\d,;]{0,6}不足(${FIGURE})${STEP_UNIT}(?:的|部分|的部分)*(?:不(?:予)?(?:扣分|扣|计分|计算|计|加分|得分|记分|奖励)|忽略不计)$`,
);

/** 不足100米的按100米计, 延迟不足10天的不扣分. */
function readPartOfStep(words: string): CountedSetting | null {
  const started = AS_WHOLE.exec(words);
  if (started) return { is: "stepReading", reading: "started", size: exact(started[1]!) };
  const whole = NOT_AT_ALL.exec(words);
  return whole && { is: "stepReading", reading: "whole", size: exact(whole[1]!) };
}

/** 每村至少配备1名网格员, 每名干部联系群众不少于5户. */
function readDue(words: string): CountedSetting | null {
  const due = DUE.exec(words);
  if (!due || !isCountedName(due[1]!.replace(/每(?=[^扣加])/g, ""), "") || !isCountedName(due[4]!, "")) return null;
  return { is: "target", op: ">=", value: exact(due[2]!), unit: due[3]!, isPerPeriod: /每/.test(due[1]!) };
}

/** What every other rule says in the same way. */
function asClause(words: string): CountedSetting | null {
  const clause = readClause(words);
  switch (clause?.is) {
    case "floor":
      return { is: "floor", points: clause.points };
    case "full":
      return /^(?:直至)?扣完/.test(words) ? { is: "full", points: clause.points } : null;
    case "untilGone":
    case "below":
    case "nothing":
    case "uncapped":
      return { is: clause.is };
    case "stepReading":
    case "target":
      return clause;
    default:
      return null;
  }
}
