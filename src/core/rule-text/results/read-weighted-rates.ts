import { figure, operation, quantity } from "../../scoring/rules/formula-expression";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact, sum } from "../../values/exact";
import { FIGURE } from "../counted/counted-words";
import { LISTED, SO_MANY, namesListed, partName } from "../words/listed-names";
import { bodiesOf } from "../together/rule-bodies";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isScoreName } from "../words/score-names";
import { isPlainSubject } from "../words/subject";

const TIMES = "(?:×|乘以|乘)";
const FULL = `(?:本项|该项|此项)?(?:分值|满分|标准分)?(?:\\(?(${FIGURE})分?\\)?)?`;
const BRACKETS = new RegExp(
  `^(?:[^=,;。]{0,24}得分|[^=,;。]{2,16})=(?:${FULL}${TIMES})?\\(([^()]+)\\)(?:${TIMES}${FULL})?$`,
);
const TERM = new RegExp(`^([^\\d+×()=]{2,30}?)${TIMES}(${FIGURE})(%?)$`);
const TERM_TURNED = new RegExp(`^(${FIGURE})(%?)${TIMES}([^\\d+×()=]{2,30})$`);
const WEIGHED = new RegExp(
  `^(${LISTED})${SO_MANY}(?:分别|依次)(?:占|按|以)?((?:${FIGURE}%、)+${FIGURE}%)(?:的)?(?:权重|比重|比例|占比)?(?:计算|计|加权)?,?(?:(?:进行)?加权(?:计算|汇总|平均|求和)?(?:得出)?(?:综合)?(?:完成率|得分率|比率|结果)?后?,?)(?:再)?${TIMES}${FULL}(?:计分|得分|计算得分)?$`,
);
const ALIKE = new RegExp(
  `^(${LISTED})${SO_MANY}(?:的权重)?各占(${FIGURE})%(?:的?(?:权重|比重))?,(?:均)?按(?:照)?(?:各项)?(?:实际)?(?:得分率|百分比|比例|比率|完成率|完成比例)(?:折算|计算|加权)*(?:计分|得分)?(?:\\((?:满分|计|共)*(${FIGURE})分\\))?$`,
);
const SHARES = new RegExp(
  `^(?:[^\\d,;。:]{2,20}[,:])?((?:[^\\d,;、:]{2,14}占${FIGURE}%[,、;])+[^\\d,;、:]{2,14}占${FIGURE}%)(?:[,;。](?:满分|计|共)(${FIGURE})分)?$`,
);

interface Weight {
  readonly name: string;
  readonly percent: Exact;
}

/**
 * Rates by weights, times the points of all: 得分=(完成率×70%+合格率×30%)×8分; 分别占30%、30%、40%的权重,加权后乘以5分. Each rate is one
 * part, in percent. Scores by weights, 明查成绩占40%,暗访成绩占60%, are put together as they are. Null where the weights do not
 * make 100 %, or where anything but rates is weighed.
 */
export function readWeightedRates(text: string): RuleReading | null {
  for (const { body, full } of bodiesOf(text)) {
    const reading = composed(body, full) ?? inBrackets(body, full) ?? weighed(body, full) ?? alike(body, full);
    if (reading) return reading;
  }
  return null;
}

function inBrackets(body: string, headed: Exact | null): RuleReading | null {
  const match = BRACKETS.exec(body);
  if (!match) return null;
  const terms = match[2]!.split("+").map(termOf);
  return terms.every((one) => one !== null) ? rated(terms, match[1] ?? match[3] ?? null, headed) : null;
}

function termOf(term: string): Weight | null {
  const match = TERM.exec(term);
  const turned = match ? null : TERM_TURNED.exec(term);
  const [name, weight, sign] = match ? match.slice(1) : turned ? [turned[3], turned[1], turned[2]] : [];
  if (name === undefined || weight === undefined) return null;
  return { name, percent: sign === "%" ? exact(weight) : exact(weight).mul(HUNDRED) };
}

function weighed(body: string, headed: Exact | null): RuleReading | null {
  const match = WEIGHED.exec(body);
  const names = match && namesListed(match[1]!, match[2]);
  if (!match || !names) return null;
  const percents = match[3]!.split("、").map((one) => exact(one.replace("%", "")));
  if (percents.length !== names.length) return null;
  return rated(
    names.map((name, at) => ({ name, percent: percents[at]! })),
    match[4] ?? null,
    headed,
  );
}

function alike(body: string, headed: Exact | null): RuleReading | null {
  const match = ALIKE.exec(body);
  const names = match && namesListed(match[1]!.replace(/^12345(?:热线|平台)?/, ""), match[2]);
  const weights = names?.map((name) => ({ name, percent: exact(match![3]!) }));
  return weights ? rated(weights, match![4] ?? null, headed) : null;
}

/** So much of the points for each percent of a rate; no more than the points in all. */
function rated(weights: readonly Weight[], stated: string | null, headed: Exact | null): RuleReading | null {
  const full = stated === null ? headed : exact(stated);
  if (full === null || (headed !== null && !full.equals(headed))) return null;
  const isRates = weights.every(({ name }) => /(?:率|比例|占比|比重|满意度|进度)$/.test(name) && isPlainSubject(name));
  if (weights.length < 2 || !isRates || !isWhole(weights)) return null;
  const parts = weights.map(({ name, percent }): RulePart => {
    const gives = operation(quantity("value"), "×", figure(percent.mul(full).div(HUNDRED).div(HUNDRED)));
    const rule: ScoringRule = { kind: "formula", cases: [{ when: [], gives }], top: null, floor: null, decimals: null };
    return { name: partName(name), rule, full: null, target: null, looksAt: "part" };
  });
  return understood({ kind: "sumOfParts", parts, cap: full }, { full });
}

function composed(body: string, headed: Exact | null): RuleReading | null {
  const match = SHARES.exec(body);
  if (!match) return null;
  const weights = match[1]!.split(/[,、;]/).map((one): Weight => {
    const [name, percent] = one.split("占");
    return { name: name!, percent: exact(percent!.replace("%", "")) };
  });
  if (match[2] !== undefined || weights.every(({ name }) => /率$/.test(name)))
    return rated(weights, match[2] ?? null, headed);
  const isScores = weights.every(
    ({ name }) => isScoreName(name) && /(?:成绩|得分|分数|评分|考核|评价|测评|结果)$/.test(name),
  );
  if (!isScores || !isWhole(weights) || new Set(weights.map(({ name }) => name)).size < weights.length) return null;
  const parts = weights.map(({ name, percent }) => ({ name, percent, count: 1 }));
  return understood({ kind: "composition", parts, cap: null });
}

function isWhole(weights: readonly Weight[]): boolean {
  return sum(weights.map(({ percent }) => percent)).equals(HUNDRED);
}
