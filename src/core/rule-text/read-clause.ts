import { exact } from "../values/exact";
import type { Exact } from "../values/exact";
import type { Bar, Clause, EventClause } from "./clause";
import { splitAward } from "./read-award";
import type { Comparison } from "./read-comparison";
import { readComparison } from "./read-comparison";
import { isPlainEvent, isPlainSubject } from "./subject";

const N = "(\\d+(?:\\.\\d+)?)";
const COUNT =
  "个工作日|小时|平方公里|平方米|公顷|立方米|学时|课时|座|所|株|辆|台|套|栋|册|万亩|万人|万户|万头|吨|头|个|次|例|起|件|宗|处|人次|人|项|条|户|篇|家|期|名|份|天|日|场|批|村|镇|条次|岁|万元|亿元|元|亩|公里|微克/立方米|微克|位次|位|‰|分";
const UP = "超过|超出|高出|高于|高|超额完成|超额|超|多出|多|增加|增长|提高|上升|提升|大于|增";
const DOWN =
  "慢|滞后|落后|少减|少降|少增长|少增加|少增|低于|低|减少|下降|降低|少于|少完成|少|差|缺|不足|小于|降|未完成|欠|减|回落";
const BAR_WORDS =
  "序时进度|时序进度|年初预算|控制数|控制指标|目标值?|基数|目标任务|任务目标|任务数|任务|计划数?|标准值?|达标线|基准值?|规定值?|要求";
const AVERAGE_WORDS =
  "(?:全[省市县区国]|各[乡镇县区市单位分局]+|分局|[乡镇县区市]+|小组|同类|总体)?(?:的)?(?:平均数?|平均值|平均水平|均值|平均分|平均(?!数|值|水平|分)[^\\d每扣加]{0,4})";
const PREVIOUS_WORDS = "上(?:年|一?期|季度?|月|一年)(?:同期)?(?:数|水平)?|去年同期|同期|同比|环比";

const STEP = new RegExp(
  `^(.*?)(?:比|较|与|在|对)?(${BAR_WORDS}|${AVERAGE_WORDS}|${PREVIOUS_WORDS})?(?:的|值)?(?:每|以上每|以下每)(${UP}|${DOWN})(?:(${BAR_WORDS}|${AVERAGE_WORDS}|${PREVIOUS_WORDS})(?:的)?)?${N}(?:(%|个百分点|百分点|${COUNT})(?:[^\\d,每扣加倒]{0,6}?)?|)(?:的)?(扣除?|减|加|奖励|增加|扣减|减扣|递减|降)(?:本项|该项)?${N}分$`,
);

const EACH_EVENT = new RegExp(
  `^(.*?)(?:每)(?!(?:${UP}|${DOWN})(?:${BAR_WORDS})?的?\\d)([^\\d每扣加减%]{0,8}?)${N}?(${COUNT})?([^\\d]*?)(?:的)?(扣除?|加|奖励|减)(?:本项|该项)?${N}分$`,
);
const ONE_EVENT = new RegExp(
  `^(.*?)(?:出现|发现|发生|查实|查出|有|被通报|通报|获得?|受到)${N}(${COUNT})([^\\d]*?)(?:的)?(扣除?|加|奖励|减)(?:本项|该项)?${N}分$`,
);
const ONE_EACH = new RegExp(`^(.*?[^\\d])${N}(${COUNT})(?:的)?(扣除?|加|奖励|减)${N}分$`);
const ONE_FIRST = new RegExp(`^${N}(${COUNT})([^\\d每扣加减]{2,12}?)(?:的)?(扣除?|加|奖励|减)${N}分$`);
const EACH_PLAIN = new RegExp(`^(.*?)每(${COUNT})([^\\d每]*?)(?:的)?(扣除?|加|奖励|减)?${N}分$`);
const FLAT_EVENT = new RegExp(`^([^\\d每]+?)(?:的)?(?:一次性)?(扣除?|减|加|奖励)${N}分$`);
const MISSING = new RegExp(
  `^(.*?)(?:每)?(?:少)(?:开展|报送|上报|报|完成|组织|召开|参加|交)?${N}(次|期|份|场|篇|条|例|轮)([^\\d]*?)(?:的)?(扣除?|减)(?:本项|该项)?${N}分$`,
);

/** 少完成1户扣0.5分, with no 每 before it. */
const MISSING_ONE = new RegExp(
  `^(.*?)少(?:开展|报送|上报|报|完成|组织|召开|参加|交|建成|建|培训|新增)?${N}(户|个|项|人|名|家|件|处|座|所)([^\\d]*?)(?:的)?(扣除?|减)(?:本项|该项)?${N}分$`,
);

type Reader = (words: string) => Clause | null;

/** A clause that is nothing but a fixed phrase. */
const FIXED: readonly (readonly [RegExp, Clause])[] = [
  [
    /^(?:直至|直到|至|以)?(?:本项|该项|此项|单项)?(?:分值?|分数|基本分)?(?:扣完|扣光|减完|扣至0分?)(?:本项|该项)?(?:分值?)?为止$|^直至扣完(?:该项|本项)?分?值?$|^最多扣完$|^不(?:计|得|出现)?负分$|^扣完为止$|^不倒扣$|^(?:本项|该项)?最[低少](?:得|为)?0分$/,
    { is: "untilGone" },
  ],
  [
    /^(?:否则|未达标|未达到|达不到|未完成|未达标者|不达标|未实现|没有完成|没有|无|其余|其他|其余情况|其他情况|未达到目标|未完成任务|未完成目标任务|未达标准|未达到要求|未达目标值?)(?:的)?(?:此项|本项|该项|单项)?(?:不得分|不计分|得0分|0分|计0分)$/,
    { is: "zero", when: "otherwise" },
  ],
  [
    /^(?:.{0,8})?有(?:任何)?1(?:人|项|户|个|例|处|次|件|起)(?:未达标|不达标|未达到|不合格|未完成|不达要求)(?:的)?(?:此项|本项|该项)?(?:不得分|不计分)$/,
    { is: "zero", when: "anyMissed" },
  ],
  [
    /^(?:1次)?(?:都)?未(?:开展|组织|召开|报送|上报|举办|参加|实施|完成|新增|引进)(?:的)?(?:此项|本项|该项)?(?:不得分|不计分|得0分|0分|计0分)$/,
    { is: "zero", when: "nothingDone" },
  ],
  [/^不封顶$/, { is: "uncapped" }],
  [/^(?:可|允许)(?:以)?(?:倒扣|计?负分|得?负分|出现负分|扣至负分)$|^(?:本项)?扣分不限$/, { is: "below" }],
  [
    /^(?:不足1?(?:个百分点|%|步|个|单位|次|项).{0,2}按1(?:个百分点|%|步|个|单位|次|项)(?:计算?|算|扣)?|不足(\d+(?:\.\d+)?)(?:个百分点|%)(?:的)?按\1(?:个百分点|%)(?:计算?|算|扣分?)?)$/,
    { is: "stepReading", reading: "started" },
  ],
  [
    /^不足1?(?:个百分点|%|个|步|单位)(?:的|部分)?(?:不计|不扣分|不扣|不加分|不加|舍去|忽略不计)(?:算)?$/,
    { is: "stepReading", reading: "whole" },
  ],
  [
    /^(?:不足1?(?:个百分点|%|个)(?:的|部分)?)?(?:按比例|按插值法|按线性)(?:扣分|折算|计算|计分|扣减)$/,
    { is: "stepReading", reading: "linear" },
  ],
];

const PROPORTION: readonly (readonly [RegExp, Clause])[] = [
  [
    /^(?:否则|未完成(?:任务|目标|目标任务)?|未达到?(?:目标|标准)?|未达标|达不到|不足|没有完成|完不成|未全部完成|未实现|其余|其他|未达目标值?|未完成任务)(?:的|部分|者)?(?:则)?(?:按|以|根据)(?:实际)?(?:任务)?(?:完成)?(?:率|比例|进度|情况比例|比率)(?:比例)?(?:得分|计分|计算得分|折算|折算得分|折算计分|扣分|扣减|相应扣分|给分|赋分|计算)?$/,
    { is: "proportion", when: "otherwise", inverse: false },
  ],
  [
    /^(?:得分)?(?:按|以|根据)(?:实际)?(?:目标)?(?:任务)?(?:完成)?(?:率|比例|进度|情况比例)(?:得分|计分|计算得分|折算得分|折算计分|折算|赋分)$/,
    { is: "proportion", when: "always", inverse: false },
  ],
  [
    /^(?:本项|该项)?得分=(?:(?:实际)?(?:目标)?(?:任务)?完成(?:率|比例|数|值)(?:[/÷](?:目标|任务|计划)(?:数|值)?)?×(?:分值|满分|标准分|权重|基本分)|(?:分值|满分|标准分|权重|基本分)×(?:实际)?(?:目标)?(?:任务)?完成(?:率|比例)|实际(?:完成)?(?:值|数)?[/÷](?:目标|任务|计划)(?:值|数)?×(?:分值|满分|标准分|权重|基本分)|(?:分值|满分|标准分|权重|基本分)×实际(?:完成)?(?:值|数)?[/÷](?:目标|任务|计划)(?:值|数)?)$/,
    { is: "proportion", when: "always", inverse: false },
  ],
  [
    /^(?:(?:本项|该项)?得分=)?(?:权重|分值|满分|标准分)×(?:目标|任务|控制|计划)(?:值|数)?[/÷](?:实际|完成)(?:完成)?(?:值|数)?$|^(?:(?:本项|该项)?得分=)?(?:目标|控制)(?:值|数)?[/÷]实际(?:完成)?(?:值|数)?×(?:权重|分值|满分|标准分)$/,
    { is: "proportion", when: "always", inverse: true },
  ],
];

const HARMLESS_CLAUSE =
  /^(?:实行(?:倒?扣分|加分|百分)制|考核(?:办法|内容|标准)|计分(?:办法|方法|规则)|评分(?:办法|标准|方法)|考核评分|以.{1,12}(?:数据|通报|文件|台账|系统)为准|数据由.{1,12}提供|以此类推|依此类推|依次类推)$/;

/** 完成率=实际完成投资/年度计划投资×100% only says what the figure is. */
const DEFINED_RATE = /^[^\d=+×]{1,20}(?:率|比例|占比)=[^\d=+×]{2,30}[/÷][^\d=+×]{2,30}×100%$/;

const HELD_AT_FULL =
  /^(?:得分)?(?:最高|最多)?(?:不突破|不超过|不得超过|以|得|为)(?:该项|本项)?(?:满分|权重分?|分值|标准分)(?:为限)?$/;

const READERS: readonly Reader[] = [
  partOfStep,
  (words) => fixed(words, FIXED),
  (words) => fixed(words, PROPORTION),
  (words) => (DEFINED_RATE.test(words) ? { is: "nothing" } : null),
  (words) => (HARMLESS_CLAUSE.test(words) ? { is: "nothing" } : null),
  (words) => (HELD_AT_FULL.test(words) ? { is: "heldAtFull" } : null),
  fullPoints,
  tooFarOff,
  statedTarget,
  cap,
  missing,
  step,
  event,
  goal,
  comparisonAlone,
  flatEvent,
];

/** What one clause of a rule says; null when its words are not all known. */
export function readClause(words: string): Clause | null {
  for (const reader of READERS) {
    const clause = reader(words);
    if (clause) return clause;
  }
  return null;
}

function fixed(words: string, table: readonly (readonly [RegExp, Clause])[]): Clause | null {
  return table.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const PART_OF_STEP = new RegExp(
  `^不足${N}(%|‰|个百分点|${COUNT})(?:的|部分)*(?:按${N}\\2(?:计算?|算|扣分?|扣减)?|(不(?:计|扣分|扣|加分|加|计算|计分)))$`,
);

/** 不足5%按5%计, 不足1个百分点的不扣分, with the size of the step that it must fit. */
function partOfStep(words: string): Clause | null {
  const match = PART_OF_STEP.exec(words);
  if (!match || (match[3] !== undefined && match[3] !== match[1])) return null;
  return { is: "stepReading", reading: match[4] ? "whole" : "started", size: exact(match[1]!) };
}

const TOO_FAR = new RegExp(
  `^(?:(落后|滞后|慢|低于|差距|相差|少于|欠)|(高出|高于|超过|超出))(?:于|了)?(?:${BAR_WORDS})?(?:的)?(达到|超过|大于)?${N}(%|个百分点|${COUNT})(以上)?(?:的)?(?:此项|本项|该项)?(?:不得分|不计分|得0分|计0分)$`,
);

/** 落后20个百分点以上的不得分, in the unit of the steps. */
function tooFarOff(words: string): Clause | null {
  const match = TOO_FAR.exec(words);
  if (!match) return null;
  const [, down, up, how, figure, unit, orMore] = match;
  // 低于60%不得分 names a value; a distance is told by 落后, by percentage points or by the bar that it is from.
  const isDistance = unit === "个百分点" || (down !== undefined && /落后|滞后|慢|差距|相差/.test(down));
  if (!isDistance || (!up && !down)) return null;
  const isClosed = how === "达到" || (how === undefined && orMore !== undefined);
  const low = exact(figure!);
  return {
    is: "zeroGap",
    moves: up ? "up" : "down",
    within: { low, lowClosed: isClosed, high: null, highClosed: false },
    unit: unit === "个百分点" ? "pp" : unit!,
  };
}

function fullPoints(words: string): Clause | null {
  const match = new RegExp(
    `^(?:(?:本项|该项|此项)?(?:满分|分值|总分|权重|标准分|基础分|基本分|总分值|计)(?:为|:|共|计)?)?${N}分$`,
  ).exec(words);
  return match ? { is: "full", points: exact(match[1]!) } : null;
}

function statedTarget(words: string): Clause | null {
  const match = new RegExp(
    `^(?:年度|全年|考核|工作)?(?:目标值?|目标任务|任务数?|控制目标|计划数?)(?:为|是|:)?(.+)$`,
  ).exec(words);
  if (!match) return null;
  const compared = readComparison(`率${match[1]!.replace(/^(?=\d)/, "为")}`);
  if (!compared || compared.subject !== "率") return null;
  const { low, high } = compared.within;
  if (low !== null && high !== null) return null;
  return { is: "target", op: low !== null ? ">=" : "<=", value: (low ?? high)!, unit: compared.unit };
}

const CAPS: readonly (readonly [RegExp, (points: Exact) => Clause])[] = [
  [
    new RegExp(
      `^(?:本项|该项|此项)?(?:加分或扣分|加扣分|加分和扣分|加减分|加、扣分|奖扣分|增减分)(?:均)?(?:最多|最高|累计|各)*(?:不超过|不得超过|以|限)?${N}分(?:为限|封顶)?$`,
    ),
    (points) => ({ is: "cap", of: "both", points }),
  ],
  [
    new RegExp(
      `^(?:本项|该项|此项)?(?=[^\\d]*(?:加|奖))(?:最多|最高|累计|合计|加分)*(?:加分)?(?:最多|最高|累计|合计)*(?:可)?(?:加|奖励|加分)?(?:为|不超过|不得超过|不高于|封顶|以|限)*(?:加)?${N}分(?:为限|封顶|为止)?$`,
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

function cap(words: string): Clause | null {
  const share = CAP_SHARE.exec(words);
  if (share) return { is: "capShare", percent: share[2] === "倍" ? exact(share[1]!).mul(100) : exact(share[1]!) };
  if (!/最多|最高|不超过|不得超过|封顶|为限|最低|上限/.test(words)) return null;
  for (const [pattern, build] of CAPS) {
    const match = pattern.exec(words);
    if (match) return build(exact((match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5])!));
  }
  return null;
}

/** 低于目标值每1个百分点 is 每低于目标值1个百分点. */
const BAR_FIRST = new RegExp(`(低于|少于|超过|高于|超出)(${BAR_WORDS}|${AVERAGE_WORDS})每(?=\\d)`);

/** 大于目标值每增加1% says on which side it steps, and so does what follows. */
const BEYOND_BAR = new RegExp(`^(?:大于(?=[^每]*每(?:${UP}))|小于(?=[^每]*每(?:${DOWN})))(?:${BAR_WORDS})(?=每)`);

function step(words: string): Clause | null {
  const match = STEP.exec(words.replace(BAR_FIRST, "每$1$2").replace(BEYOND_BAR, ""));
  if (!match) return null;
  const [, subject, barBefore, moved, barAfter, size, unit, verb, points] = match;
  if (!isPlainSubject(subject!) && !isPlainEvent(subject!)) return null;
  // 上升1个位次 is a smaller number: places are no figure to step on.
  if (/位次|名次|\d个?位(?=加|扣|减)/.test(words)) return null;
  const sign = /加|奖励/.test(verb!) ? "plus" : "minus";
  const moves = new RegExp(`^(?:${UP})$`).test(moved!) ? "up" : "down";
  const words2 = barBefore ?? barAfter ?? "";
  return {
    is: "step",
    moves,
    sign,
    step: exact(size!),
    unit: unit === undefined ? "" : /百分点/.test(unit) ? "pp" : unit,
    points: exact(points!),
    ofTarget: unit === "%" && new RegExp(`^(?:${BAR_WORDS})$`).test(words2),
    isLack: moved === "缺" && /^(?:人|人次|名|户|个|项|次|件|份|处|家|篇|条|期|场)$/.test(unit ?? ""),
    bar: barKind(words2),
  };
}

function barKind(words: string): "target" | "average" | "previous" {
  if (new RegExp(`^(?:${AVERAGE_WORDS})$`).test(words)) return "average";
  return new RegExp(`^(?:${PREVIOUS_WORDS})$`).test(words) ? "previous" : "target";
}

function missing(words: string): Clause | null {
  const match = MISSING.exec(words) ?? (/每/.test(words) ? null : MISSING_ONE.exec(words));
  if (!match || !isPlainEvent(match[1]! + match[4]!)) return null;
  return {
    is: "event",
    sign: "minus",
    counts: "missing",
    name: match[1]!,
    perCount: exact(match[2]!),
    points: exact(match[6]!),
    isEach: true,
  };
}

function event(words: string): Clause | null {
  const each = EACH_EVENT.exec(words);
  if (each && (each[4] || each[5])) {
    const [, before, doing, count, , after, verb, points] = each;
    return occurrence(`${before!}${doing!}${after!}`, count ?? "1", verb!, points!, true);
  }
  const one = ONE_EVENT.exec(words);
  if (one) return occurrence(one[1]! + one[4]!, one[2]!, one[5]!, one[6]!, one[2] === "1");
  const first = ONE_FIRST.exec(words);
  if (first) return occurrence(first[3]!, first[1]!, first[4]!, first[5]!, first[1] === "1");
  const plain = EACH_PLAIN.exec(words);
  // 每篇计10分 gives points; only 每宗0.3分 with no verb at all takes them off.
  if (plain && plain[4] === undefined && /[得计记给赋予]$/.test(plain[3]!)) return null;
  if (plain) return occurrence(plain[1]! + plain[3]!, "1", plain[4] ?? "扣?", plain[5]!, true);
  const oneEach = ONE_EACH.exec(words);
  return oneEach ? occurrence(oneEach[1]!, oneEach[2]!, oneEach[4]!, oneEach[5]!, oneEach[2] === "1") : null;
}

function occurrence(name: string, count: string, verb: string, points: string, isEach: boolean): EventClause | null {
  if (!isPlainEvent(name)) return null;
  const sign = /加|奖/.test(verb) ? "plus" : "minus";
  return { is: "event", sign, counts: "occurred", name, perCount: exact(count), points: exact(points), isEach };
}

function flatEvent(words: string): Clause | null {
  const match = FLAT_EVENT.exec(words);
  const clause = match && occurrence(match[1]!, "1", match[2]!, match[3]!, false);
  return clause && /一次性[扣减]/.test(words) ? { ...clause, isOnce: true } : clause;
}

const FINISHED = /^(.*?)(?:(?:全部|全面|如期|按期|按时){1,2}完成|(?:达到|完成|不低于)(?:序时|时序|计划)进度(?:要求)?)$/;
const REACHED_AVERAGE = new RegExp(
  `^(.*?)(?:达到|达|等于|高于|超过|不低于|不大于|不高于|不超过|≥|≤|高于或等于)?(?:或高于|或超过)?(?:(?:${AVERAGE_WORDS})|(?:全[省市县]|市级部门|同类)?(?:(?![不低高超达等大小])[^\\d]){0,6}平均[^\\d]{0,4})(?:以上|及以上)?$`,
);
const REACHED_PREVIOUS =
  /^(.*?)(?:与)?(?:(?:较|比|同)?(?:上年|上期|上季度?|上月|去年|上年同期|去年同期)(?:相比)?)?(?:持平|不增不减|无变化)$|^(.*?)(?:不低于|达到|不高于|不超过)(?:上年|去年)(?:同期)?(?:水平|数)?$/;

const REACHED: readonly (readonly [RegExp, Bar])[] = [
  [
    /^(?:全面|全部|按时|按期|足额|圆满)?(?:完成|达到|实现|达)(?:年度|全年|当年|季度|既定|考核)?(?:目标|任务|指标|计划)?(?:值|数|任务|要求|标准|线)?(?:以上)?$|^达标$|^完成$|^达到要求$|^大于(?:等于)?目标值$/,
    { kind: "target" },
  ],
  [/^(?:年内|全年|当年|本年度|季度内|考核期内)?(?:无|未发生|没有|未出现|不发生)[^\d]{1,20}$/, { kind: "noEvents" }],
];

function goal(words: string): Clause | null {
  const split = splitAward(words);
  if (!split) return null;
  const { condition, award } = split;
  if (condition === "") return null;
  if (award.kind === "less" || (award.kind === "points" && award.points.compare(0) < 0)) {
    const below = readComparison(condition);
    return below && { is: "goal", bar: intervalBar(below), award };
  }
  const reached = REACHED.find(([pattern]) => pattern.test(condition));
  if (reached) return { is: "goal", bar: reached[1], award };
  const finished = FINISHED.exec(condition);
  if (finished && isPlainSubject(finished[1]!)) return { is: "goal", bar: { kind: "target" }, award };
  const average = REACHED_AVERAGE.exec(condition);
  if (average && isPlainSubject(average[1]!)) return { is: "goal", bar: { kind: "average" }, award };
  const previous = REACHED_PREVIOUS.exec(condition);
  if (previous && isPlainSubject(previous[1] ?? previous[2]!)) return { is: "goal", bar: { kind: "previous" }, award };
  const compared = readComparison(condition);
  if (compared) return { is: "goal", bar: intervalBar(compared), award };
  const named = /^(.+?)(?:完成|达到|实现)(?:目标|任务|目标任务|要求|标准|目标值)$/.exec(condition);
  if (named && isPlainSubject(named[1]!)) return { is: "goal", bar: { kind: "target" }, award };
  const isDescribed = isPlainSubject(condition) && !/平均|持平|同期|均值|上年|去年|目标|排名|名次|标准/.test(condition);
  return isDescribed ? { is: "goal", bar: { kind: "described" }, award } : null;
}

function intervalBar({ within, unit, isBare }: Comparison): Bar {
  return { kind: "interval", within, unit, ...(isBare ? { isBare } : {}) };
}

/** 全年至少召开4次专题会议. */
const TIMES = new RegExp(
  `^(.*?)(?:至少|不少于|不低于|应|须|要求)(?:召开|开展|组织|报送|上报|完成|举办|进行)?${N}(次|期|份|场|篇|条|例|轮|个|项|人|户|处|家|小时|天|名)([^\\d]{0,12})$`,
);

/** `参保率不低于95%` with no points beside it is the target. */
function comparisonAlone(words: string): Clause | null {
  const times = TIMES.exec(words);
  if (times && isPlainSubject(times[1]!) && isPlainEvent(times[4]!)) {
    return { is: "target", op: ">=", value: exact(times[2]!), unit: times[3]! };
  }
  const compared = readComparison(words);
  if (!compared) return null;
  const { low, high } = compared.within;
  if (low !== null && high !== null) return null;
  return {
    subject: compared.subject,
    is: "target",
    op: low !== null ? ">=" : "<=",
    value: (low ?? high)!,
    unit: compared.unit,
  };
}
