import { exact } from "../../values/exact";
import type { Bar, Clause } from "./clause";
import { AVERAGE_WORDS, N } from "../words/clause-words";
import { splitAward } from "./read-award";
import type { Comparison } from "./read-comparison";
import { readComparison } from "./read-comparison";
import { isPlainEvent, isPlainSubject } from "../words/subject";

const FINISHED = /^(.*?)(?:(?:全部|全面|如期|按期|按时){1,2}完成|(?:达到|完成|不低于)(?:序时|时序|计划)进度(?:要求)?)$/;
const REACHED_AVERAGE = new RegExp(
  `^(.*?)(?:达到|达|等于|高于|超过|不低于|不大于|不高于|不超过|≥|≤|高于或等于)?(?:或高于|或超过)?(?:(?:${AVERAGE_WORDS})|(?:全[省市县]|市级部门|同类)?(?:(?![不低高超达等大小])[^\\d、和及与]){0,6}平均[^\\d]{0,4})(?:以上|及以上)?$`,
);
const REACHED_PREVIOUS =
  /^(.*?)(?:与)?(?:(?:较|比|同)?(?:上年|上期|上季度?|上月|去年|上年同期|去年同期)(?:相比)?)?(?:持平|不增不减|无变化)$|^(.*?)(?:不低于|达到|不高于|不超过)(?:上年|去年)(?:同期)?(?:水平|数)?$/;

const REACHED: readonly (readonly [RegExp, Bar])[] = [
  [
    /^(?:全面|全部|按时|按期|足额|圆满)?(?:完成|达到|实现|达)(?:(?:国家|省|市|县|上级)(?:定|下达)的?|规定的?)?(?:年度|全年|当年|季度|既定|考核)?(?:目标|任务|指标|计划)?(?:值|数|任务|要求|标准|线)?(?:以上)?$|^达标$|^完成$|^达到要求$|^大于(?:等于)?目标值$/,
    { kind: "target" },
  ],
  [/^(?:年内|全年|当年|本年度|季度内|考核期内)?(?:无|未发生|没有|未出现|不发生)[^\d]{1,20}$/, { kind: "noEvents" }],
];

/** 没有任务的得满分 is about other units than the rule beside it. */
const WITHOUT_TASK =
  /^(?:没有|无|未下达|未承担|不涉及|未分配)[^,]{0,8}(?:任务|工作|项目|指标)$|(?:任务|指标|基数)(?:数)?为[0零]$/;

/** 达到95%得5分: points for reaching a bar; null for any other words. */
export function readGoal(words: string): Clause | null {
  const split = splitAward(words);
  if (!split) return null;
  const { condition, award } = split;
  if (condition === "" || WITHOUT_TASK.test(condition)) return null;
  if (award.kind === "less" || (award.kind === "points" && award.points.compare(0) < 0)) {
    const below = readComparison(condition);
    return below && { is: "goal", bar: intervalBar(below), award };
  }
  const reached = REACHED.find(([pattern]) => pattern.test(condition));
  if (reached) return { is: "goal", bar: reached[1], award };
  const finished = FINISHED.exec(condition);
  if (finished && isPlainSubject(finished[1]!))
    return { is: "goal", bar: { kind: "target" }, award, subject: finished[1]! };
  const average = REACHED_AVERAGE.exec(condition);
  if (average && isPlainSubject(average[1]!)) return { is: "goal", bar: { kind: "average" }, award };
  const previous = REACHED_PREVIOUS.exec(condition);
  if (previous && isPlainSubject(previous[1] ?? previous[2]!)) return { is: "goal", bar: { kind: "previous" }, award };
  const compared = readComparison(condition);
  if (compared) return { is: "goal", bar: intervalBar(compared), award, subject: compared.subject };
  const named =
    /^(.+?)(?:完成|达到|实现)(?:(?:国家|省|市|县|上级)(?:定|下达)的?|规定的?)?(?:目标|任务|目标任务|要求|标准|目标值)$/.exec(
      condition,
    );
  if (named && isPlainSubject(named[1]!)) return { is: "goal", bar: { kind: "target" }, award, subject: named[1]! };
  const isDescribed =
    isPlainSubject(condition) &&
    !/平均|持平|同期|同比|环比|均值|上年|去年|目标|排名|名次|标准/.test(condition) &&
    !/不扣分$/.test(words);
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
export function readBarAlone(words: string): Clause | null {
  const times = TIMES.exec(words);
  if (times && isPlainSubject(times[1]!) && isPlainEvent(times[4]!)) {
    return { is: "target", op: ">=", value: exact(times[2]!), unit: times[3]! };
  }
  const compared = readComparison(words);
  // 一般不超过3次 is no bar that holds for everybody.
  if (!compared || /一般$/.test(compared.subject)) return null;
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
