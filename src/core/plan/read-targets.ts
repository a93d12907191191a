import type { OutlineNode } from "./outline";
import { walk } from "./outline";
import type { PlanTarget } from "./plan";
import { targetName } from "./target-name";

/** Units of measure that an aim of a plan is counted in. */
const UNITS =
  "平方公里|平方米|立方米|个百分点|万千瓦|公里|千米|万元|亿元|万亩|万人次|人次|万人|万户|万吨|万套|公顷|万|%|‰|元|人|名|户|个|所|套|座|处|项|家|亩|吨|次|条|台|辆|张|间|栋|米|期|场|件|只|头|株|门|村";

const NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";

const ABOVE = "不低于|不少于|不小于|至少|高于|大于|超过|达到|达|突破|力争达到|保持在|稳定在";
const BELOW = "不高于|不超过|不多于|低于|少于|小于|控制在|降至|降到|压减至";

/** A figure with its words of comparison: before it, behind it, or none. */
const FIGURE = new RegExp(
  `(${ABOVE}|${BELOW})?(${NUMBER})(?:[-—–~至](${NUMBER}))?(${UNITS})(及以上|以上|及以下|以下|以内|之内|左右)?`,
  "g",
);

/** A bar that is another figure: 不低于全省平均值, 高于全省平均水平. */
const AVERAGE = new RegExp(
  `(${ABOVE}|${BELOW})((?:全国|全省|全市|全县|全区|省|市|县|全省农村|全国农村)?平均(?:值|水平|数|线)?)`,
  "g",
);

/** Growth over an earlier year: 在2019年的基础上大幅增长, 比上年增长. */
const GROWTH =
  /(?:在|比|较)((?:\d{4}|上|去)年)(?:的)?(?:基础上)?(?:大幅|明显|稳步|有所|持续)?(增长|提高|提升|增加|下降|减少)(?!\d)/g;

/** Words that make a bare figure an aim: something is to be done that many times. */
const DOING =
  /(?:完成|新建|改扩建|扩建|新增|新创建|创建|创成|建成|建设|实施|搬迁|脱贫|开工|竣工|培育|培训|派出|抽查|走访|安置|改造|转移就业|整治|治理|选派|配备|打造|达标|交流|开展|举办|掌握|参与|有)/;

/** Places where a figure is no aim: grants and limits on a grant, ages, counts of what is talked of. */
const NO_AIM =
  /(?:给予|补贴|补助|贴息|贷款|奖补|罚款|报销|标准)[^,。;]{0,14}$|(?:针对|除|围绕|锁定|包|反馈)[^,。;的]{0,8}$/;

/** `至少派出4次`: the comparison stands before the doing. */
const AT_LEAST_DOING = /(?:至少|不少于|不低于)[^\d,。;]{1,6}$/;

/**
 * The measurable aims 目标 in a plan's text: figures with a comparison, figures behind a word of doing, bars that are an
 * average, growth over an earlier year. A figure that is none of these (a year, an age, a limit on a grant, a count of
 * problems talked about) is left out. `达到100%` is "=", other reached figures and plain counts are ">=".
 *
 * @example "农村垃圾无害化处理率达到70%以上" // 农村垃圾无害化处理率 >= 70 %
 */
export function readTargets(root: OutlineNode): readonly PlanTarget[] {
  return walk(root).flatMap(([node]) =>
    sentences(`${node.title}。${node.body}`).flatMap((sentence) => targetsOf(sentence, node.line)),
  );
}

function sentences(text: string): readonly string[] {
  return text.split(/(?<=[。;!\n])/).filter((sentence) => /\d|平均|基础上|增长/.test(sentence));
}

interface Hit {
  readonly at: number;
  readonly length: number;
  readonly target: Omit<PlanTarget, "name" | "text" | "place" | "deadlineText" | "base">;
}

function targetsOf(sentence: string, line: number): readonly PlanTarget[] {
  const hits = [...figureHits(sentence), ...averageHits(sentence), ...growthHits(sentence)].sort((a, b) => a.at - b.at);
  return hits.map((hit) => {
    const { name, base } = targetName(sentence, hit.at, hit.length, hit.target.unit);
    return {
      ...hit.target,
      name,
      base,
      text: clauseAround(sentence, hit.at, hit.length),
      deadlineText: timeBefore(sentence, hit.at),
      place: { line, cell: null },
    };
  });
}

function figureHits(sentence: string): readonly Hit[] {
  return [...sentence.matchAll(FIGURE)].flatMap((match) => {
    const [whole, before, value, to, unit, after] = match as unknown as [
      string,
      string?,
      string?,
      string?,
      string?,
      string?,
    ];
    const clauseStart = sentence.slice(0, match.index).search(/[^,。;:]*$/);
    const left = sentence.slice(clauseStart, match.index);
    const right = sentence.slice(match.index + whole.length);
    if (!isAim(left, right, before, after, unit!, value!)) return [];
    const figure = (text: string) => text.replace(/,/g, "");
    const single = { isRelative: false, unit: unit! };
    if (to) {
      return [
        { at: match.index, length: whole.length, target: { ...single, op: ">=", value: figure(value!) } },
        { at: match.index, length: whole.length, target: { ...single, op: "<=", value: figure(to) } },
      ] as const;
    }
    return [
      {
        at: match.index,
        length: whole.length,
        target: { ...single, op: operator(before, after, figure(value!), unit!), value: figure(value!) },
      },
    ];
  });
}

function isAim(
  left: string,
  right: string,
  before: string | undefined,
  after: string | undefined,
  unit: string,
  value: string,
): boolean {
  if (unit === "个" && /^(?:月|季度|方面|步骤|环节|阶段|领域|一批|到位)/.test(right)) return false;
  if (/[“《<][^”》>]*$/.test(left) || /第$|[A-Za-z\d]$/.test(left)) return false;
  if (/^(?:岁|年|月|日|号|周岁)/.test(right)) return false;
  if (unit === "项" && /^(?:补贴|指标|重点|工作|政策|机制|制度)/.test(right) && !before) return false;
  if (before === undefined && /^的/.test(right) && !DOING.test(left)) return false;
  if (NO_AIM.test(left) && !/(?:率|比例|收入)$/.test(left)) return false;
  if (unit === "人" && /\($/.test(left) && !/派出/.test(left)) return false;
  const compared = before !== undefined || (after !== undefined && after !== "左右");
  if (compared || AT_LEAST_DOING.test(left)) return true;
  if (unit === "%" || unit === "‰")
    return /(?:率|比例|占比|覆盖面|抽查|完成|达|比重|增长|增幅)[^,。;]{0,8}$/.test(left);
  const done = DOING.test(left) || /^[^,。;]*全部(?:建成|完成|达标)/.test(right);
  return Number(value) > 0 && done && !/^个?(?:多|余)/.test(right);
}

function operator(
  before: string | undefined,
  after: string | undefined,
  value: string,
  unit: string,
): PlanTarget["op"] {
  if (after !== undefined && /以上/.test(after)) return ">=";
  if (after !== undefined && /以下|以内|之内/.test(after)) return "<=";
  if (before === "高于" || before === "大于" || before === "超过" || before === "突破") return ">";
  if (before === "低于" || before === "少于" || before === "小于") return "<";
  if (before !== undefined && /^(?:不高于|不超过|不多于|控制在|降至|降到|压减至)$/.test(before)) return "<=";
  return unit === "%" && value === "100" ? "=" : ">=";
}

function averageHits(sentence: string): readonly Hit[] {
  return [...sentence.matchAll(AVERAGE)].map((match) => ({
    at: match.index,
    length: match[0].length,
    target: { op: averageOperator(match[1]!), value: match[2]!, isRelative: true, unit: null },
  }));
}

function averageOperator(word: string): PlanTarget["op"] {
  if (/^(?:高于|大于|超过|突破)$/.test(word)) return ">";
  if (/^(?:低于|少于|小于)$/.test(word)) return "<";
  return /^不(?:高于|超过|多于)$/.test(word) ? "<=" : ">=";
}

function growthHits(sentence: string): readonly Hit[] {
  return [...sentence.matchAll(GROWTH)].map((match) => ({
    at: match.index,
    length: match[0].length,
    target: { op: /下降|减少/.test(match[2]!) ? "<" : ">", value: match[1]!, isRelative: true, unit: null } as const,
  }));
}

function clauseAround(sentence: string, at: number, length: number): string {
  const from = sentence.slice(0, at).search(/[^,。;:]*$/);
  const rest = sentence.slice(at + length).search(/[,。;\n]/);
  return sentence.slice(from, rest < 0 ? undefined : at + length + rest).trim();
}

/** The time that the sentence names before the figure: 到2018年, 全年, 2017年底, 每季度. */
function timeBefore(sentence: string, at: number): string | null {
  const times = [
    ...sentence
      .slice(0, at)
      .matchAll(/(?:到|至)?\d{4}年(?:\d{1,2}月)?(?:底|末)?(?:前)?|全年|年底前|上半年|每季度|每年|每月|年内/g),
  ];
  return times.at(-1)?.[0] ?? null;
}
