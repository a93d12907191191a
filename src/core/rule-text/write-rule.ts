import type { WeightedPart } from "../scoring/rules/composition";
import type { Award } from "../scoring/rules/award";
import type { ThresholdRule } from "../scoring/rules/threshold";
import type { TiersRule } from "../scoring/rules/tiers";
import type { Interval } from "../scoring/rules/interval";
import type { RankTableRule } from "../scoring/rules/rank-table";
import { exactText } from "../scoring/rules/parameter";
import type { ScoringRule } from "../scoring/rules/registry";
import type { Exact } from "../values/exact";
import { ONE, ZERO } from "../values/exact";
import type { StatedTarget } from "./rule-reading";

/**
 * A rule in the office's own words, for the 计分办法 column; null for kinds and parameters that have no plain sentence. What
 * is written here is read back by `readRule` as the same rule, target and full points.
 *
 * @example writeRule(threshold, { op: ">=", value: 95, unit: "%" }, 2) // "≥95%得2分,每低1个百分点扣0.2分,扣完为止"
 */
export function writeRule(rule: ScoringRule, target: StatedTarget | null, full: Exact): string | null {
  const points = `${exactText(full)}分`;
  switch (rule.kind) {
    case "ratio":
      return target && rule.cap === null && rule.zeroBelow === null && target.op === ">="
        ? `${targetWords(target)}得${points},未完成的按比例得分`
        : null;
    case "threshold":
      return target && thresholdWords(rule, target, points);
    case "allOrNothing":
      return target && rule.otherwise.equals(ZERO) ? `${targetWords(target)}得${points},否则不得分` : null;
    case "tiers":
      return rule.basis === "value" ? tiersWords(rule) : null;
    case "rankTable":
      return rankTableWords(rule);
    case "rankStep":
      return rule.from === "top" && rule.start === null && rule.floor.equals(ZERO) && !rule.lastPlace
        ? `第1名得${points},每降低1个名次扣${exactText(rule.step)}分${tieWords(rule.ties)}`
        : null;
    case "composition":
      return rule.cap === null && rule.parts.every(isPlainWeight)
        ? rule.parts.map(({ name, percent }) => `${name}占${exactText(percent)}%`).join(",")
        : null;
    case "progressive":
      return rule.floor?.equals(ZERO) && !rule.mostOff && rule.off.length > 1
        ? `${rule.off.map((off, index) => `第${index + 1}次扣${exactText(off)}分`).join(",")}(${points})`
        : null;
    default:
      return null;
  }
}

function targetWords({ op, value, unit }: StatedTarget): string {
  return `${op === ">=" ? "≥" : "≤"}${exactText(value)}${unit ?? ""}`;
}

/** Only steps in the target's own unit and the usual floor have a sentence that cannot be read otherwise. */
function thresholdWords(rule: ThresholdRule, target: StatedTarget, points: string): string | null {
  const isPlain = isUsualFloor(rule) && rule.stepBasis === "value" && rule.zeroBeyond === null && !rule.zeroGap;
  const isTowards = (rule.direction === "lower") === (target.op === "<=");
  if (!isPlain || !isTowards || target.unit !== "%") return null;
  const side = rule.direction === "lower" ? "高" : "低";
  const most = rule.mostOff === null ? "扣完为止" : `最多扣${exactText(rule.mostOff)}分`;
  const reading = { linear: "", whole: ",不足1个百分点的不计", started: ",不足1个百分点按1个百分点计" }[rule.reading];
  if (rule.reading !== "linear" && !rule.step.equals(ONE)) return null;
  return `${targetWords(target)}得${points},每${side}${exactText(rule.step)}个百分点扣${exactText(rule.pointsPerStep)}分,${most}${reading}`;
}

function isPlainWeight({ count, percent, isFactor }: WeightedPart): boolean {
  return count === 1 && !isFactor && percent.compare(ZERO) > 0;
}

function isUsualFloor({ floor }: ThresholdRule): boolean {
  return floor !== null && floor.equals(ZERO);
}

function tiersWords(rule: TiersRule): string | null {
  const clauses = rule.tiers.map(({ within, award }) => {
    const range = rangeWords(within);
    const given = awardWords(award);
    return range && given && `${range}${given}`;
  });
  return clauses.length > 1 && clauses.every((clause) => clause !== null) ? clauses.join(",") : null;
}

function rangeWords({ low, lowClosed, high, highClosed }: Interval): string | null {
  if (low !== null && high !== null)
    return lowClosed && !highClosed ? `[${exactText(low)}%,${exactText(high)}%)` : null;
  if (low !== null) return lowClosed ? `≥${exactText(low)}%` : null;
  return high !== null && !highClosed ? `<${exactText(high)}%` : null;
}

function awardWords(award: Award): string | null {
  if (award.kind === "less") return null;
  return award.kind === "points" ? `得${exactText(award.points)}分` : `得${exactText(award.percent)}%分值`;
}

function rankTableWords(rule: RankTableRule): string | null {
  const rows = rule.table.map(({ from, to, award }) => {
    if (award.kind !== "points" || to === null || from < 0) return null;
    return `第${from === to ? `${from}` : `${from}-${to}`}名得${exactText(award.points)}分`;
  });
  if (rule.rest.kind !== "points" || rows.some((row) => row === null)) return null;
  return `${rows.join(",")},其余得${exactText(rule.rest.points)}分${tieWords(rule.ties)}`;
}

function tieWords(ties: "competition" | "dense" | "average"): string {
  return {
    competition: ",名次并列的得分相同且占位",
    dense: ",名次并列的得分相同且不占位",
    average: ",名次并列的按平均分计分",
  }[ties];
}
