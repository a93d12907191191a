import type { Exact } from "../values/exact";
import { HUNDRED, exact, sum } from "../values/exact";
import { normalText } from "./normal-text";
import { readResultFormula } from "./read-result-formula";
import { readWeighted } from "./read-weighted";
import type { RuleReading } from "./rule-reading";
import { isScoreName } from "./score-names";

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

function ofTimes(normal: string): RuleReading | null {
  const match = TIMES.exec(normal);
  const isOfRates = match?.[2]!.split("+").every((term) => /^[^\d×÷]{2,10}率(?:×\d+(?:\.\d+)?%?)?$/.test(term));
  if (!match || !isOfRates) return null;
  const reading = readResultFormula(`得分=${match[2]!}`);
  return reading && scaled({ ...reading, questions: [] } as RuleReading, exact(match[3]!));
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
