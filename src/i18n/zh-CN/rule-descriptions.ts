import { ruleParameters } from "../../core/rule-text/rule-parameters";
import type { PolicyRule, StatedBand, StatedTarget, TextRule } from "../../core/rule-text/rule-reading";
import type { RuleUnderstanding } from "../../core/rule-text/understand-rule";
import { INTERVAL } from "../../core/scoring/rules/interval";
import { exactText } from "../../core/scoring/rules/parameter";
import { RULE_KINDS } from "../../core/scoring/rules/registry";
import type { ScoringRule } from "../../core/scoring/rules/registry";
import { plain } from "../../core/values/rounding";
import { refusalWords } from "./refusals";
import { ruleWork } from "./rule-sentences";

const INPUT_NAMES: Readonly<Record<string, string>> = {
  value: "指标值",
  target: "目标值",
  full: "分值",
  average: "平均数",
  peers: "各单位数值",
  rank: "名次",
  of: "单位个数",
  previous: "上期数",
  parts: "分项",
  coefficient: "难度系数",
};

/** How a rule's words were understood, and the worked number where there is one; what was not understood is said so. */
export function understandingSentence(found: RuleUnderstanding): string {
  const unreadable = found.unreadable.map((name) => INPUT_NAMES[name]).join("、");
  const doubt = unreadable === "" ? "" : `给出的${unreadable}不是数字,没有采用。`;
  if (!found.understood || found.rule === null) return `没有读懂「${found.words}」,不作猜测,请改写。${doubt}`;
  const description = `${ruleDescription(found.rule)}${statedWords(found)}。`;
  return `${description}${workedWords(found)}${doubt}`;
}

function statedWords(found: RuleUnderstanding): string {
  const full = found.full === null ? "" : `,满分 ${plain(found.full)} 分`;
  return `${found.target === null ? "" : `,目标 ${targetWords(found.target)}`}${full}`;
}

function targetWords({ op, value, unit }: StatedTarget): string {
  const unitText = unit === null ? "" : unit === "%" ? "%" : ` ${unit}`;
  return `${op === ">=" ? "≥" : "≤"}${plain(value)}${unitText}`;
}

function workedWords(found: RuleUnderstanding): string {
  if (found.refusal === "noFull") return "没有分值,不能计分,请给出分值。";
  if (found.refusal !== null) return `不能计分:${refusalWords[found.refusal]}`;
  const band = found.band === null ? "" : `等次为${found.band}。`;
  if (found.score === null) return band;
  const unit = found.target?.unit === "%" ? "%" : "";
  const value = typeof found.facts?.["value"] === "string" ? `指标值 ${found.facts["value"]}${unit},` : "";
  const work = found.facts === null ? "" : `${value}${ruleWork(found.facts)},`;
  return `${work}得 ${found.score} 分。${band}`;
}

/** A rule in words, with its parameters as the method sheet writes them. */
export function ruleDescription(rule: TextRule): string {
  if (!(rule.kind in RULE_KINDS)) return policyDescription(rule as PolicyRule);
  const pointsRule = rule as ScoringRule;
  const parameters = ruleParameters(pointsRule);
  const name = RULE_KINDS[pointsRule.kind].names["zh-CN"];
  return `按「${name}」计分${parameters === "" ? "" : `(${parameters})`}`;
}

const VETO_EFFECTS: Readonly<Record<Extract<PolicyRule, { kind: "veto" }>["effect"], string>> = {
  bottomBand: "一票否决:定为最低等次,得分保留",
  noExcellent: "一票否优:不得评为最高等次,得分保留",
  bandDown: "每有一项降低一个等次,得分保留",
  lastRank: "一票否决:名次列末位",
  scoreZero: "一票否决:总分按 0 分",
  notRanked: "一票否决:不予排名",
  noAward: "取消评先评优资格",
  anyMissed: "有一项不达标即不达标",
};

const POLICIES: Readonly<Record<string, string>> = {
  rescale: "缺项:按其余项目得分折算",
  average: "缺项:按其他单位平均分",
  full: "缺项:计满分",
  zero: "缺项:不得分",
  fixedUnknown: "缺项:计固定分(分数未写)",
};

function policyDescription(rule: PolicyRule): string {
  switch (rule.kind) {
    case "bands":
      return `等次:${rule.bands.map(bandWords).join("、")}`;
    case "veto":
      return [
        `${VETO_EFFECTS[rule.effect]}${rule.band === null ? "" : `(${rule.band})`}`,
        ...rule.also.map((effect) => VETO_EFFECTS[effect]),
      ].join(";");
    case "notApplicable":
      return rule.policy.kind === "fixed"
        ? `缺项:计固定分 ${exactText(rule.policy.points)} 分`
        : POLICIES[rule.policy.kind]!;
    case "tieBreak":
      return `得分相同时,${rule.by}的排在前面`;
  }
}

function bandWords({ name, within, quota }: StatedBand): string {
  const range = within === null ? "" : ` ${INTERVAL.write(within)}`;
  return `${name}${range}${quota === null ? "" : `(不超过 ${exactText(quota)}%)`}`;
}
