import type { FormulaRule } from "../../scoring/rules/formula";
import { operation, percent } from "../../scoring/rules/formula-expression";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact } from "../../values/exact";
import { normalText } from "../words/normal-text";
import type { RuleReading, UnderstoodRule } from "../rule-reading";

const WEIGHED =
  /^(.+)[,;。](?:再|最后|然后|得分|单项得分|计算结果|结果)*(?:按照?|以|乘以|×)(?:其)?(\d+(?:\.\d+)?)%(?:的)?(?:权重|比例|系数|占比)?(?:进行)?(?:折算|换算)?(?:后)?(?:计入|纳入|折入|记入)?(?:年度|全年|综合|考核)*(?:总分|总成绩|总得分|得分)?$/;

/** 采用极差法:(本镇值-最低值)÷(最高值-最低值)×10分 is what the unit gets. */
const UNNAMED = /(^|(?:法|公式|标准化|处理|计分|计算|如下|为):)(?=\([^()]*-[^()]*\)[÷/])/;

/**
 * A formula out of a hundred that counts by so much in a greater total: 得分=60+40×(…)÷(…),再按5%的权重折算计入总分. Null where what is
 * weighed is no formula.
 */
export function readWeighedFormula(text: string, read: (text: string) => RuleReading): RuleReading | null {
  const normal = normalText(text).replace(/[。;]+$/, "");
  const named = normal.replace(UNNAMED, "$1得分=");
  const match = WEIGHED.exec(named);
  if (!match || !/[×÷/]/.test(match[1]!)) return named === normal ? null : read(named);
  const reading = read(match[1]!);
  return reading.understood ? weighed(reading, exact(match[2]!)) : null;
}

function weighed(reading: UnderstoodRule, weight: Exact): RuleReading | null {
  if (reading.rule.kind === "efficacy" || reading.rule.kind === "minMax")
    return reading.full === null || reading.rule.kind === "minMax"
      ? null
      : { ...reading, full: reading.full.mul(weight).div(HUNDRED) };
  if (reading.rule.kind !== "formula" || reading.full !== null || reading.rule.top !== null) return null;
  const questions = reading.questions.map((question) => ({
    ...question,
    alternatives: question.alternatives.map((one) => ({ ...one, rule: scaled(one.rule as ScoringRule, weight) })),
  }));
  return { ...reading, rule: scaled(reading.rule, weight), questions };
}

function scaled(rule: ScoringRule, weight: Exact): ScoringRule {
  return rule.kind === "formula" ? ofFormula(rule, weight) : rule;
}

function ofFormula(rule: FormulaRule, weight: Exact): FormulaRule {
  return { ...rule, cases: rule.cases.map((one) => ({ ...one, gives: operation(one.gives, "×", percent(weight)) })) };
}
