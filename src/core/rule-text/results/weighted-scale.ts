import type { WeightedPart } from "../../scoring/rules/composition";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact, sum } from "../../values/exact";
import { normalText } from "../words/normal-text";
import { readWeighted } from "./read-weighted";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isScoreName } from "../words/score-names";

const N = "(\\d+(?:\\.\\d+)?)";
const SCALED = new RegExp(
  `[,;](?:(?:各项|以上)?(?:得分)?(?:合计|加权|加权平均|汇总|求和|相加|加总)(?:得分)?后?,?)?(?:再)?(?:按|折算(?:成|为|到|按)?|换算(?:成|为)?|按满分)${N}分(?:制)?(?:折算|计入|换算|计分|计算)*(?:得分|总分)?$`,
);
const TIMES = new RegExp(
  `^(?:[^=,;。:]{2,16}:)?((?:[^=,;。:\\d]{0,16}?)得分=)\\(?([^()]+?)\\)?(?:,(?:合计后?|求和后?)?再?(?:乘以|×)|×)${N}(?:分|分值)?(?:计入|得分)?$`,
);
/** 计入人居环境整治得分: where the results go. */
const INTO =
  /(?<=%)(?:的)?(?:权重|比例|比重)?(?:折算|加权)?(?:计入|纳入|合成|作为|汇总为)([^,;。%\d]{2,16}?)(?:总得分|得分|总分|成绩|考核)$/;

/**
 * Results by weight that are brought to other full points, or into a result with a name: `县级领导评价占40%,…,合计后按10分折算`,
 * `得分=(满意率×1+基本满意率×0.8)×10`, `…分别按40%、30%、30%的权重计入人居环境整治得分`. The results are of 100 points, the
 * rates are in percent.
 */
export function readWeightedScale(text: string): RuleReading | null {
  const normal = normalText(text)
    .replace(/\((?:满分)?\d+(?:\.\d+)?分\)(?=:)/, "")
    .replace(/[。;]+$/, "");
  return ofTimes(normal) ?? ofScaled(normal) ?? ofNamedResult(normal);
}

const RATE = /^([^\d×÷+]{2,10}率)(?:×(\d+(?:\.\d+)?)(%?))?$/;

function ofTimes(normal: string): RuleReading | null {
  const match = TIMES.exec(normal);
  if (!match || !isScoreName(match[1]!.slice(0, -1))) return null;
  const rates = match[2]!.split("+").map((term) => RATE.exec(term));
  if (rates.length < 2 || new Set(rates.map((rate) => rate?.[1])).size < rates.length) return null;
  const parts = rates.flatMap((rate) => (rate ? [rateOf(rate)] : []));
  if (parts.length < rates.length || !isOneVote(parts)) return null;
  return scaled(understood({ kind: "composition", parts, cap: null }), exact(match[3]!));
}

/** 满意率×1+基本满意率×0.6 are shares of one vote, of which only the first counts whole; 完成率+增长率 are not. */
function isOneVote(parts: readonly WeightedPart[]): boolean {
  return parts.every(({ percent }, at) => (at === 0 ? percent.equals(HUNDRED) : percent.compare(HUNDRED) < 0));
}

/** 基本满意率×0.6 counts by so many percent; a rate alone counts whole. */
function rateOf([, name, factor, sign]: RegExpExecArray): WeightedPart {
  const percent = factor === undefined ? HUNDRED : sign ? exact(factor) : exact(factor).mul(HUNDRED);
  return { name: name!, percent, count: 1 };
}

function ofScaled(normal: string): RuleReading | null {
  const match = SCALED.exec(normal);
  const reading = match && readWeighted(normal.slice(0, match.index));
  return match && reading && isWhole(reading) ? scaled(reading, exact(match[1]!)) : null;
}

function ofNamedResult(normal: string): RuleReading | null {
  const match = INTO.exec(normal);
  if (!match || !isScoreName(match[1]!)) return null;
  const listed = /^([^,;。:%\d]+?)(?:[2-9]项)?(?=(?:得分)?分别)/.exec(normal)?.[1];
  if (listed === undefined) return null;
  const words = `${normal.slice(0, match.index)}的比例计入总得分`.replace(/[2-9]项(?=分别)/, "");
  const reading = readWeighted(
    words.replace(/^([^,;。:%\d]+?)(?=分别)/, (names) => names.replace(/(?<!得分|评价|考核)(?=、|$)/g, "得分")),
  );
  return reading && isWhole(reading) ? reading : null;
}

function isWhole(reading: RuleReading): boolean {
  if (!reading.understood || reading.rule.kind !== "composition") return false;
  return sum(reading.rule.parts.map(({ percent }) => percent)).equals(HUNDRED);
}

/** Results of 100 points brought to so many. */
function scaled(reading: RuleReading, full: Exact): RuleReading | null {
  if (!reading.understood || reading.rule.kind !== "composition") return null;
  const parts = reading.rule.parts.map((part) => ({ ...part, percent: part.percent.mul(full).div(HUNDRED) }));
  return { ...reading, rule: { ...reading.rule, parts }, questions: [], full };
}
