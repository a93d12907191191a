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

/** How a rule's words were understood, and the worked number where there is one; what was not understood is said so. */
export function understandingSentence(found: RuleUnderstanding): string {
  const doubt = found.unreadable.length === 0 ? "" : ` Not a number and not used: ${found.unreadable.join(", ")}.`;
  if (!found.understood || found.rule === null) {
    return `The words "${found.words}" were not understood, and nothing was guessed; reword them.${doubt}`;
  }
  return `${ruleDescription(found.rule)}${statedWords(found)}.${workedWords(found)}${doubt}`;
}

function statedWords(found: RuleUnderstanding): string {
  const full = found.full === null ? "" : `, full points ${plain(found.full)}`;
  return `${found.target === null ? "" : `, target ${targetWords(found.target)}`}${full}`;
}

function targetWords({ op, value, unit }: StatedTarget): string {
  const unitText = unit === null ? "" : unit === "%" ? "%" : ` ${unit}`;
  return `${op === ">=" ? "≥" : "≤"}${plain(value)}${unitText}`;
}

function workedWords(found: RuleUnderstanding): string {
  if (found.refusal === "noFull") return " Not scored: the full points are missing.";
  if (found.refusal !== null) return ` Not scored: ${refusalWords[found.refusal]}`;
  const band = found.band === null ? "" : ` Band ${found.band}.`;
  if (found.score === null) return band;
  const unit = found.target?.unit === "%" ? "%" : "";
  const value = typeof found.facts?.["value"] === "string" ? `value ${found.facts["value"]}${unit}, ` : "";
  const work = found.facts === null ? "" : `${value}${ruleWork(found.facts)}, `;
  return ` ${work}${found.score} points.${band}`;
}

/** A rule in words, with its parameters as the method sheet writes them. */
export function ruleDescription(rule: TextRule): string {
  if (!(rule.kind in RULE_KINDS)) return policyDescription(rule as PolicyRule);
  const pointsRule = rule as ScoringRule;
  const parameters = ruleParameters(pointsRule);
  return `${RULE_KINDS[pointsRule.kind].names.en}${parameters === "" ? "" : ` (${parameters})`}`;
}

const VETO_EFFECTS: Readonly<Record<Extract<PolicyRule, { kind: "veto" }>["effect"], string>> = {
  bottomBand: "Veto: lowest band, score kept",
  noExcellent: "Veto: not the best band, score kept",
  bandDown: "One band down for each, score kept",
  lastRank: "Veto: last place",
  scoreZero: "Veto: total of zero",
  notRanked: "Veto: not ranked",
  noAward: "No award",
  anyMissed: "One missed item misses the whole",
};

const POLICIES: Readonly<Record<string, string>> = {
  rescale: "Not applicable: the other items are scaled up",
  average: "Not applicable: the average of the other units",
  full: "Not applicable: full points",
  zero: "Not applicable: no points",
  fixedUnknown: "Not applicable: fixed points (not stated)",
};

function policyDescription(rule: PolicyRule): string {
  switch (rule.kind) {
    case "bands":
      return `Bands: ${rule.bands.map(bandWords).join(", ")}`;
    case "veto":
      return [
        `${VETO_EFFECTS[rule.effect]}${rule.band === null ? "" : ` (${rule.band})`}`,
        ...rule.also.map((effect) => VETO_EFFECTS[effect]),
      ].join("; ");
    case "notApplicable":
      return rule.policy.kind === "fixed"
        ? `Not applicable: ${exactText(rule.policy.points)} points`
        : POLICIES[rule.policy.kind]!;
    case "tieBreak":
      return `Equal totals: first the one with ${rule.by}`;
  }
}

function bandWords({ name, within, quota }: StatedBand): string {
  const range = within === null ? "" : ` ${INTERVAL.write(within)}`;
  return `${name}${range}${quota === null ? "" : ` (at most ${exactText(quota)}%)`}`;
}
