import { ONE, ZERO, exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { readClause } from "../clauses/read-clause";
import { unmaskedNames } from "../words/masked-names";
import { isPlainEvent } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";
const COUNT =
  "(?:个|次|例|笔|起|件|宗|类|处|人次|人|项|条|户|篇|家|期|名|份|天|日|场次|场|批次|批|村|证|幅|台|辆|株|栋)";
const VERB = "(加分?|奖励|奖|得|计|记|给|扣除|扣减|再扣|另扣|倒扣|扣|减)";

/** What one clause says in a rule that counts things of several kinds. */
export type TallyWords =
  | {
      readonly is: "item";
      readonly name: string;
      readonly sign: "plus" | "minus";
      readonly each: Exact | null;
      readonly perCount: Exact;
      readonly cap: Exact | null;
      /** 每 or a list of counts; else one thing that is there or not. */
      readonly isEach: boolean;
      /** 得, 计 or no verb at all: points of their own, not added to any. */
      readonly isGiven: boolean;
    }
  | { readonly is: "full" | "base" | "floor" | "whenNone"; readonly points: Exact }
  | { readonly is: "cap"; readonly of: "plus" | "minus" | "both" | "total"; readonly points: Exact }
  /** `ofOneMatter`: only what one matter won at several levels is held to the highest. */
  | { readonly is: "highest"; readonly ofOneMatter: boolean }
  | { readonly is: "untilGone" | "nothing" | "below" };

type Item = Extract<TallyWords, { is: "item" }>;

const HIGHEST =
  /^(?:对)?(?:同一|同[1一]|同类)?(?:[^\d,;]{0,14}?)(?:就高不就低|就高(?:计分|加分|计算)?|(?:按|取|只计)(?:照)?(?:其)?最高(?:分|级别?|档次?|奖项|等次|1项|1级)*(?:计分|计算|计入|计|加分|得分|奖励)?)(?:[,的]?(?:不重复|不累计)(?:计分|加分|计算|得分)?)?$/;
const NOT_TWICE =
  /^(?:同[1一](?:事项|项目|奖项|内容|工作|荣誉|成果)?(?:的)?)?(?:不重复|不累计|不累加)(?:计分|加分|计算|得分|奖励|扣分)?$/;
const MANY_LEVELS =
  /^同[1一](?:项目|事项|工作|内容|奖项|成果|单位)?[^\d,;]{0,12}(?:多级|多次|多个|不同级别|不同层级|多项)[^\d,;]{0,8}(?:的)?$/;
const NONE = new RegExp(
  `^(?:当年|全年|年内|年度内|季度内|本年度)?(?:没有|未|无)(?:发生|出现)?(?:上述|以上)?(?:情况|问题|情形)?(?:的)?(?:另|再|额外)?(?:加|奖励|奖)${N}分$`,
);
const NOTHING =
  /^(?:没有|未(?:获得|开展|落实|完成)?|无)(?:的)?不(?:得|加)分$|^(?:每)?(?:缺|少)(?:少)?1?项(?:的)?(?:不得|扣|扣除|扣减|不计)(?:该|此|相应|对应)的?项?(?:的)?(?:分|分值|得分)$|^(?:实行)?(?:倒?扣分|加分|百分)制$|^加分$|^扣分$/;
const BASE = new RegExp(`^(?:本项|该项)?(?:基本分|基础分|基准分)(?:为)?${N}分$`);
const GONE_WITH = new RegExp(`^(?:直至)?扣完${N}分(?:为止|止)?$`);
const BELOW = /^(?:可|允许)(?:以)?(?:倒扣|计?负分|出现负分)$/;

const EACH = new RegExp(`^([^\\d]*?)每([^\\d]*?)${N}?(${COUNT})([^\\d]*?)(?:的)?${VERB}${N}分$`);
const EACH_BARE = new RegExp(`^([^\\d]*?)每([^\\d]*?)${N}?(${COUNT})([^\\d得加扣计]*?)${N}分$`);
const ONE_OF = new RegExp(`^([^\\d每]*?)1(${COUNT})([^\\d]*?)(?:的)?${VERB}${N}分$`);
const FLAT = new RegExp(`^([^\\d每]+?)(?:的)?${VERB}${N}分$`);
const BARE = new RegExp(`^([^\\d每]+?)(?:的)?${N}分$`);
const GIVEN = new RegExp(
  `^([加扣]分)(?:项目|项)?(?:(?:据实|按实|按规定)?(?:扣减|扣分|计分|加分)|(?:最高|最多|累计)*(?:加|扣|不超过|不得超过)${N}分)$`,
);

/** What the words say; `before` is the item that stands before them. Null when they are not all known. */
export function readTallyWords(words: string, before: Item | undefined): readonly TallyWords[] | null {
  const listed = readList(words);
  if (listed) return listed;
  const one = fixedWords(words) ?? given(words) ?? readItem(words, before) ?? plainWords(words);
  return one && [one];
}

function fixedWords(words: string): TallyWords | null {
  if (HIGHEST.test(words) || NOT_TWICE.test(words) || MANY_LEVELS.test(words))
    return { is: "highest", ofOneMatter: /同[一1]/.test(words) };
  if (BELOW.test(words)) return { is: "below" };
  if (NOTHING.test(words)) return { is: "nothing" };
  for (const [pattern, is] of [
    [NONE, "whenNone"],
    [BASE, "base"],
    [GONE_WITH, "full"],
  ] as const) {
    const match = pattern.exec(words);
    if (match) return { is, points: exact(match[1]!) };
  }
  return null;
}

/** 加分项最高加20分, 扣分项据实扣减: the points themselves are given. */
function given(words: string): TallyWords | null {
  const match = GIVEN.exec(words);
  if (!match) return null;
  const sign = match[1] === "加分" ? ("plus" as const) : ("minus" as const);
  const cap = match[2] === undefined ? null : exact(match[2]);
  return { is: "item", name: match[1]!, sign, each: null, perCount: ONE, cap, isEach: true, isGiven: false };
}

/** Caps, full points and the like are said as in every other rule. */
function plainWords(words: string): TallyWords | null {
  const clause = readClause(words);
  switch (clause?.is) {
    case "full":
    case "floor":
      return { is: clause.is, points: clause.points };
    case "cap":
      return clause;
    case "untilGone":
    case "nothing":
      return { is: clause.is };
    default:
      return null;
  }
}

/** 国家级5分 needs no verb: levels of a reward are known as such. */
const LEVEL =
  /(?:国家|部|省|厅|市|局|县|区|乡|镇|村)级|[一二三特]等奖|金奖|银奖|铜奖|中央|中办|国办|省[委政]|市[委政]|县[委政]/;

function readItem(words: string, before: Item | undefined): TallyWords | null {
  const each = EACH.exec(words);
  if (each) return item(`${each[1]!}${each[2]!}${each[5]!}`, each[6]!, each[7]!, { count: each[3], isEach: true });
  const bareEach = EACH_BARE.exec(words);
  if (bareEach && LEVEL.test(bareEach[1]! + bareEach[2]!))
    return item(`${bareEach[1]!}${bareEach[2]!}${bareEach[5]!}`, "计", bareEach[6]!, {
      count: bareEach[3],
      isEach: true,
    });
  const one = ONE_OF.exec(words);
  if (one) return item(`${one[1]!}${one[3]!}`, one[4]!, one[5]!, { isEach: true });
  const flat = FLAT.exec(words);
  if (flat) return item(flat[1]!, flat[2]!, flat[3]!, { isEach: before?.isEach ?? false });
  const bare = BARE.exec(words);
  if (!bare || !LEVEL.test(bare[1]!)) return null;
  return item(bare[1]!, "计", bare[2]!, { isEach: before?.isEach ?? false });
}

/** A distance from a bar, which is no count of things. */
const DISTANCE =
  /^(?:比[^,]*)?(?:[低高短降升]|超(?![期时编采载限员生])|多(?!次|人)|增(?!收)|减(?!少)|下降|上升|提高|降低|增加|减少|落后|滞后|超过|低于|高于)$/;

/** What speaks of totals, limits and rates counts nothing. */
const LIMIT =
  /不超过|超过|总分|总计|合计|累计|共计|最高|最多|不低于|不高于|达到(?!(?:国家|省|市|县)级)|完成率|比例|[^效]率$|平均|上年|同期|持平/;

function item(
  said: string,
  verb: string,
  points: string,
  { count, isEach }: { readonly count?: string | undefined; readonly isEach: boolean },
): TallyWords | null {
  const name = said.replace(/^(?:凡|对)|(?:的|者)$|[:;,]/g, "");
  if (
    name === "" ||
    !isPlainEvent(unmaskedNames(name)) ||
    DISTANCE.test(name) ||
    /百分点|%/.test(name) ||
    LIMIT.test(name)
  )
    return null;
  const sign = /扣|减/.test(verb) ? ("minus" as const) : ("plus" as const);
  const isGiven = /^[得计记给]$/.test(verb);
  const perCount = count === undefined ? ONE : exact(count);
  if (perCount.equals(ZERO)) return null;
  return { is: "item", name, sign, each: exact(points), perCount, cap: null, isEach, isGiven };
}

const LIST = new RegExp(
  `^((?:[^\\d、,;每]{1,14}、)+[^\\d、,;]{1,20}?)(?:的)?(?:每(?:获得)?1?(?:次|项|个|件|篇|条))?(?:的)?(?:依次|分别|各)+${VERB}((?:${N}分?、)+${N})分$`,
);

/** 实施方案、工作台账、总结报告各1分. */
const EVEN = new RegExp(`^((?:[^\\d、,;每]{2,14}、)+[^\\d、,;]{2,14}?)(?:各|均)(?:得|计|占)?${N}分$`);

/** 国家级、省级、市级表彰分别加5分、3分、1分. */
function readList(words: string): readonly TallyWords[] | null {
  const even = EVEN.exec(words);
  if (even) {
    const items = even[1]!.split("、").map((name) => item(name, "计", even[2]!, { isEach: false }));
    return items.every((one) => one !== null) ? [...items, { is: "nothing" }] : null;
  }
  const match = LIST.exec(words);
  if (!match || /[一-龥]?(?:前|后|第)\d|名/.test(match[1]!)) return null;
  const names = match[1]!.split("、");
  const points = match[3]!.split("、").map((one) => one.replace("分", ""));
  if (names.length !== points.length) return null;
  const items = names.map((name, index) => item(name, match[2]!, points[index]!, { isEach: true }));
  return items.every((one) => one !== null) ? items : null;
}
