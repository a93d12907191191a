import type { WeightedPart } from "../../scoring/rules/composition";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact, sum } from "../../values/exact";
import type { RuleReading } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";
import { isPlainSubject } from "../words/subject";
import { isFigureName, namesResults } from "./weighted-names";

const N = "(\\d+(?:\\.\\d+)?)";
/** The words that name a part of a result; a name is any row of them. */
const NAME_WORDS = new RegExp(
  "(?:基础分|满意度|工作实绩|实绩|民主|每月|每季度?|取平均值后?|取平均分后?|取平均|平均值|平均数|上半年|下半年|半年|[2-9]次|平均得分|第?[1-4]季度|季度|前[1-4]个?季度|平时|日常|月度|年终|年度|年中|年底|全年|期中|期末|集中|专项|现场|交叉|交叉检查|自查|市自查|自评|互评|测评|民主测评|群众测评|满意度测评|领导评价|部门评价|社会评价|定量|定性|共性|个性|重点工作|日常工作|过程|结果|暗访|明查|督查|第三方评估|第三方|内业|外业|资料|台账|县级|市级|乡级|村级|省级|检查|考评|考核|考评组|评议|打分|评分|成绩|得分|分|工作|情况|指标|督导|巡查|抽查|调度|平均|的|平均分|\\d{1,2}月|[1-4]个季度|、\\d{1,2}|\\d{1,2}(?=、)|月|为平时分)",
  "g",
);
const NAME = "[^%×;=]{1,30}?";

const ONE = new RegExp(
  `^(?:将|按照?|以|由|其中)?(${NAME})(?:各|分别)?(?:所)?(?:占|按|×|权重(?:为|占)?|比重(?:为|占)?|占比(?:为)?|占总分的?|为)?(?:总分的?|总成绩的?|年度(?:考核)?(?:得分|总分|成绩)的?)?(?:的)?${N}%(?:的?权重|的?比例)?(?:计入|折算计入|折算|纳入)?(?:总分|总成绩|(?:年度|年终|全年)(?:考核)?(?:总得分|得分|总分|总成绩|成绩|考核)?)?(?:计算)?$`,
);
const EACH_SAME = new RegExp(`^((?:[^%×;=、]{1,12}、)+[^%×;=、]{1,12}?)(?:各|均|分别各?)(?:占|按)${N}%$`);
const EACH_HALF = new RegExp(`^(${NAME})(?:与|和|、|及)(${NAME})(?:的)?(?:各|分别)(?:占|按)?${N}%$`);
const SHARES = new RegExp(
  `^([^%×;=]{3,60}?)(?:的)?(?:权重|占比|比重)?(?:各|分别|依次)(?:占|按|为)?(${N}%(?:、${N}%)+)(?:的?权重|的?比例)?(?:折算)?(?:计入)?(?:年度|全年)?(?:考核)?(?:总分|总成绩|得分)?$`,
);
const RATIO = new RegExp(
  `^(${NAME}(?:、|与|和)${NAME}(?:(?:、|与|和)${NAME})?)(?:得分)?(?:按|以)(\\d+)[::比](\\d+)(?:[::比](\\d+))?(?:的?比例|的?权重)?(?:计算|计入|合成|折算|加权)*(?:年度|全年|综合)?(?:总分|总成绩|得分|成绩|年度得分|年度总分)?$`,
);
const MEAN_OF =
  /^(?:(?:年度?|全年|总|最终|综合|平时|日常|季度|半年)+(?:考核)?(?:(?:得分|总分|成绩|总成绩|分数)(?:为|取|=|按)?|为|取)|取|按|以)(?:[2-9]次[^\d,;]{0,6}?|4个季度|各季度|每季度|[1-4]-4季度|全年4个季度|上半年和下半年|2个半年|各次|各月|12个月|每月)(?:考核)?(?:得分|成绩|分数)?的?(?:算术)?平均(?:分|值|数|成绩)?(?:计算|确定)?$/;
const MEAN_ALONE = /^(?:4个季度|各季度|12个月|各月)(?:考核)?(?:得分|成绩|分数)?的?(?:算术)?平均(?:分|值|数)$/;
const MEAN_IS =
  /^(?:4个季度|各季度|上半年和下半年|12个月|各月)(?:考核)?(?:得分|成绩)?的?(?:算术)?平均(?:分|值|数)(?:为|作为|即为|计为)(?:年度?|全年|最终)(?:考核)?(?:得分|总分|成绩)$/;
const HEADING =
  /^(?:年度?|年终|全年|总|最终|综合|乡镇)*(?:考核)?(?:得分|总分|成绩|总成绩|综合分|综合得分)(?:=|由.*组成|为)?$|^乡镇综合分=各线路年度分平均$|^(?:实行)?百分制$|^(?:考核)?(?:总分|满分)(?:为|值)?100分$/;
const SUM_OF_PRODUCTS = new RegExp(`^(?:年度?|年终|全年|总|最终|综合)*(?:考核)?(?:得分|总分|成绩|总成绩|综合分)=(.+)$`);

/** Results of periods or checks put together by weight; null when the words say nothing of the kind. */
export function readComposition(clauses: readonly string[], whole: string): RuleReading | null {
  const share = clauses.length === 1 ? shareOfMean(clauses[0]!) : null;
  if (share) return share;
  const parts: WeightedPart[] = [];
  const given: WeightedPart[] = [];
  const outOf = scaleOf(clauses);
  for (const clause of clauses.filter((one) => outOf === null || !isOfScale(one)).flatMap(splitWeights)) {
    if (HEADING.test(clause)) continue;
    const points = GIVEN_POINTS.exec(clause);
    if (points && parts.length > 0) {
      given.push({ name: points[2]!, percent: points[1] ? HUNDRED.neg() : HUNDRED, count: 1 });
      continue;
    }
    if ([MEAN_OF, MEAN_IS, MEAN_ALONE].some((mean) => mean.test(clause)) && clauses.length === 1) return meanOf(clause);
    const found = readWeights(clause);
    if (found === null) return null;
    parts.push(...found);
  }
  if (parts.length < 2 || (outOf === null && !namesResults([whole]))) return null;
  if (!sum(parts.map(({ percent }) => percent)).equals(HUNDRED)) return notUnderstood(whole);
  if (outOf !== null && given.length > 0) return notUnderstood(whole);
  const scaled = parts.map((one) => ({ ...one, percent: one.percent.mul(outOf ?? HUNDRED).div(HUNDRED) }));
  const rule: ScoringRule = { kind: "composition", parts: [...scaled, ...given], cap: null };
  return understood(rule, { full: outOf });
}

/** ...+加减分, ...-扣分: points that come as they are. */
const GIVEN_POINTS = /^(-)?((?:加减|奖惩|附加|奖励|[加扣减])分(?:项)?(?:得分)?)$/;
const FOLDED = /^(?:再)?(?:按|以)(?:百分比|百分制|比例|权重)(?:进行)?(?:折算|计算)(?:得分|计分)?$/;
const SCALE = new RegExp(`^(?:本项|该项)?(?:满分|分值)?(?:为|共|计)?${N}分$`);

function isOfScale(clause: string): boolean {
  return FOLDED.test(clause) || SCALE.test(clause);
}

/** 各占50%,按百分比折算(满分10分): results out of a hundred, put together and brought to so many points. */
function scaleOf(clauses: readonly string[]): Exact | null {
  const scales = clauses.flatMap((clause) => SCALE.exec(clause)?.[1] ?? []);
  return scales.length === 1 && clauses.some((clause) => FOLDED.test(clause)) ? exact(scales[0]!) : null;
}

const SHARE_OF_MEAN = new RegExp(
  `^(?:全年|年度)?([2-9])次(${NAME})(?:得分|成绩)?的?(?:算术)?平均(?:分|值|数)?(?:的)?(?:乘以|×|按|以)${N}%(?:的?比例|的?权重)?(?:折算)?(?:后)?(?:计入|纳入)(?:年度|全年|考核)*(?:总分|总成绩|得分)$`,
);

/** 2次暗访得分的平均值乘以10%计入总分: a share of a total that other things make up. */
function shareOfMean(clause: string): RuleReading | null {
  const match = SHARE_OF_MEAN.exec(clause);
  if (!match || !isName(match[2]!)) return null;
  const rule: ScoringRule = {
    kind: "composition",
    parts: [{ name: match[2]!, percent: exact(match[3]!), count: Number(match[1]) }],
    cap: null,
  };
  return understood(rule);
}

function meanOf(clause: string): RuleReading {
  const times = /([2-9])次/.exec(clause);
  const count = times
    ? Number(times[1])
    : /4个季度|季度/.test(clause)
      ? 4
      : /半年/.test(clause)
        ? 2
        : /12个月|月/.test(clause)
          ? 12
          : null;
  return understood({ kind: "composition", parts: [{ name: "平均", percent: HUNDRED, count }], cap: null });
}

/** 上半年40%、下半年60%, and sums of products behind an equals sign. */
function splitWeights(clause: string): string[] {
  const formula = SUM_OF_PRODUCTS.exec(clause);
  if (formula && /×\d/.test(clause)) return formula[1]!.split(/\+|(?=-扣|-减)/);
  return clause
    .replace(/^(?:[^\d、%=]|\d个1批){0,30}(?:得分|成绩|总分)按(?=[1-4]季度|上半年)/, "")
    .replace(/加权计算$|之和(?:为|作为|计为)?(?:全年|年度|年终|总|最终)?(?:考核)?(?:得分|总分|成绩|总成绩)?$/, "")
    .split(/(?<=\d%(?:的?权重)?)[、和与+](?=[^\d]|[1-4]季度)/);
}

/** Taken off word by word, so that long texts are read in one pass. */
function isName(words: string): boolean {
  const own = words.replace(NAME_WORDS, "");
  return (
    words !== "" &&
    !isFigureName(words) &&
    (own === "" || (words.length <= 16 && !/[与和及、]/.test(words) && isPlainSubject(own)))
  );
}

function readWeights(clause: string): WeightedPart[] | null {
  const parts = weightsOf(clause);
  return parts && parts.every(({ said }) => isName(said))
    ? parts.map(({ said, percent }) => part(said, percent))
    : null;
}

interface SaidWeight {
  readonly said: string;
  readonly percent: Exact;
}

function weightsOf(clause: string): SaidWeight[] | null {
  if (clause.length > 120) return null;
  const same = EACH_SAME.exec(clause);
  if (same) return same[1]!.split("、").map((said) => ({ said, percent: exact(same[2]!) }));
  const one = ONE.exec(clause);
  if (one && isName(one[1]!)) return [{ said: one[1]!, percent: exact(one[2]!) }];
  const half = EACH_HALF.exec(clause);
  if (half) return [half[1]!, half[2]!].map((said) => ({ said, percent: exact(half[3]!) }));
  const shares = SHARES.exec(clause);
  if (shares) {
    const stated = shares[1]!.split("、");
    const isQuarters = /^(?:各|每个?|4个)季度(?:考核)?(?:得分|成绩)?$/.test(shares[1]!);
    const names = isQuarters ? ["1季度", "2季度", "3季度", "4季度"] : stated;
    const weights = [...shares[2]!.matchAll(/\d+(?:\.\d+)?/g)].map(([weight]) => exact(weight));
    return names.length === weights.length ? names.map((said, at) => ({ said, percent: weights[at]! })) : null;
  }
  const ratio = RATIO.exec(clause);
  return ratio && byRatio(ratio);
}

function byRatio(match: RegExpExecArray): SaidWeight[] | null {
  const names = match[1]!.split(/[、与和]/);
  const weights = [match[2], match[3], match[4]]
    .filter((weight) => weight !== undefined)
    .map((weight) => exact(weight));
  if (names.length !== weights.length) return null;
  const total = sum(weights);
  return names.map((said, at) => ({ said, percent: weights[at]!.div(total).mul(HUNDRED) }));
}

/** 3、6、9月平均 is three results, 季度平均 four. */
function part(words: string, percent: Exact): WeightedPart {
  const months = /((?:\d{1,2}、)+\d{1,2})月/.exec(words);
  const count = months
    ? months[1]!.split("、").length
    : /[2-9]次.*平均/.test(words)
      ? Number(/([2-9])次/.exec(words)![1])
      : /4个季度|季度.*平均|前4个?季度/.test(words)
        ? 4
        : /前3个?季度/.test(words)
          ? 3
          : 1;
  const name = words.replace(/为.*$|的$/g, "").replace(/[,:;=]/g, "");
  return { name, percent, count };
}
