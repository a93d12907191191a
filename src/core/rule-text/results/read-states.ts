import type { Award } from "../../scoring/rules/award";
import { less, points, share } from "../../scoring/rules/award";
import type { Grade } from "../../scoring/rules/qualitative";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isPlainSubject } from "../words/subject";

const N = "(\\d+(?:\\.\\d+)?)";

/** Scales of words from best to worst, of which one holds. */
const SCALES: readonly (readonly string[])[] = [
  ["很好", "好", "较好", "一般", "较差", "差", "很差"],
  ["优秀", "优", "良好", "良", "中", "合格", "基本合格", "一般", "较差", "差", "不合格"],
  ["优秀", "称职", "基本称职", "不称职"],
  ["达标", "基本达标", "未达标", "不达标", "未通过"],
  ["通过", "未通过", "不通过"],
  ["合格", "基本合格", "不合格", "未通过"],
  ["满意", "基本满意", "较满意", "一般", "不满意"],
  ["很满意", "满意", "基本满意", "不满意"],
  ["强", "较强", "一般", "弱", "较弱"],
  ["高", "较高", "一般", "低", "较低"],
  ["规范", "较规范", "基本规范", "不规范"],
  ["齐全", "较齐全", "基本齐全", "不齐全"],
  ["到位", "较到位", "基本到位", "不到位"],
  ["成功", "未成功", "不成功"],
  ["是", "否"],
  ["超额完成", "全面完成", "全部完成", "完成", "基本完成", "大部分完成", "部分完成", "未完成"],
  ["按时", "超时", "逾期", "未按时"],
  ...["上报", "报送", "提交", "报告"].map((done) =>
    ["按时", "及时", "按期", "逾期", "延期", "未按时", "未及时", "未"].map((when) => `${when}${done}`),
  ),
];
const WORDS = [...new Set(SCALES.flat())].sort((one, other) => other.length - one.length).join("|");
const STATE = new RegExp(
  `^(.*?)(?<!最)(${WORDS})(?:等次|等级|档次|档)?(?:的|者)?,?(?:(?:可)?(?:得|计|记|给|为|赋)?(满分|${N}分)|(不得分|不计分|得0分|不加分)|(加|奖励)${N}分|(倒扣)${N}分|(不扣分)|(扣)${N}分)$`,
);

/**
 * States of one thing, each with its points: 验收合格得10分,不合格不得分; 好的得10分,较好的得8分,差的得3分. Only words of one
 * scale go together, and only the first may say what is looked at. Null for anything else.
 */
export function readStates(text: string): RuleReading | null {
  const clauses = text
    .replace(/(?<=分),?的?(?=,)/g, "")
    .split(/[,;。、](?!得|计|加|扣|不得|记)/)
    .filter((clause) => clause !== "");
  const said = clauses.map((clause) => STATE.exec(clause.replace(/,(?=得|计|加|扣|不得|记)/g, "")));
  if (said.length < 2 || said.some((match) => match === null)) return null;
  const matches = said as RegExpExecArray[];
  const names = matches.map((match) => match[2]!);
  const isOne = SCALES.some((scale) => names.every((name) => scale.includes(name)));
  const [lead, ...leads] = matches.map((match) =>
    match[1]!.replace(/(?:评定|考核|验收|评价|测评|评估|检查)?(?:结果|等次)?(?:评)?为$/, ""),
  );
  const isOneSubject = leads.every((one) => one === "" || one === lead);
  // 完成 beside 未完成 alone is a bar.
  if (names.some((name) => /完成$/.test(name)) && names.length < 3) return null;
  if (!isOne || !isOneSubject || new Set(names).size < names.length || !isPlainSubject(lead!)) return null;
  // A rate that is 达标 is held against its target.
  if (/[率量值数度]$/.test(lead!) && names.includes("达标")) return null;
  const grades = matches.map((match): Grade => ({ name: match[2]!, award: awardOf(match) }));
  const isBonus = matches.some((match) => match[6] !== undefined);
  const isGiven = matches.some((match) => match[3] !== undefined);
  const isOff = matches.some((match) => match[11] !== undefined);
  // 加 beside 得, or 扣 beside 得, leaves open what the points are added to.
  if ((isBonus || isOff) && isGiven) return null;
  return understood({ kind: "qualitative", grades }, { full: isBonus ? null : mostPoints(grades) });
}

function mostPoints(grades: readonly Grade[]): Exact | null {
  const given = grades.flatMap(({ award }) => (award.kind === "points" ? [award.points] : []));
  if (given.length < grades.length) return null;
  return given.reduce((most, one) => (one.compare(most) > 0 ? one : most));
}

function awardOf(match: RegExpExecArray): Award {
  const [given, figure, nothing, plus, minus, off] = [match[3], match[4], match[5], match[7], match[9], match[12]];
  if (given !== undefined) return figure === undefined ? share(HUNDRED) : points(exact(figure));
  if (nothing !== undefined) return points(ZERO);
  if (plus !== undefined) return points(exact(plus));
  if (minus !== undefined) return points(exact(minus).neg());
  return off === undefined ? share(HUNDRED) : less(exact(off));
}
