import type { Exact } from "../../values/exact";
import { sum } from "../../values/exact";
import { refused, scored } from "./outcome";
import { choice, number, optional } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** Several groups of assessors, averaged 分组打分. */
export interface AssessorGroupsRule {
  readonly kind: "assessorGroups";
  /** Where the ranks within each group are scored anew: points of the first place; null when the groups' own scores count. */
  readonly first: Exact | null;
  /** Points less for each further place. */
  readonly perPlace: Exact | null;
  /** Leaves out one highest and one lowest score 去掉最高分和最低分. */
  readonly dropExtremes: boolean;
}

/**
 * The mean of the groups' scores, or of the points for the ranks that the groups gave.
 *
 * Rule: 三组分别打分,根据三组的排名重新进行赋分,平均为综合得分. Takes one part a group: a score, or a rank where ranks are scored
 * anew. Without parts it is refused, and so is dropping extremes of fewer than three.
 *
 * @example first 100, 2 a place: ranks 1, 2, 1 -> 99.333333
 */
export const assessorGroups: RuleKindOf<AssessorGroupsRule> = {
  kind: "assessorGroups",
  names: { "zh-CN": "分组打分", en: "Assessor groups" },
  needs: ["parts"],
  parameters: {
    first: optional(number("第一名", "100")),
    perPlace: optional(number("每位次", "2")),
    dropExtremes: choice<boolean>(
      "去掉最高最低",
      [
        [false, "否"],
        [true, "是"],
      ],
      false,
    ),
  },
  apply(rule, input) {
    if (input.parts.length === 0) return refused("assessorGroups", "noParts", input);
    if (rule.dropExtremes && input.parts.length < 3) return refused("assessorGroups", "wrongNumberOfParts", input);
    const scores = input.parts.map((part) => groupPoints(rule, part));
    const ordered = [...scores].sort((a, b) => a.compare(b));
    const counted = rule.dropExtremes ? ordered.slice(1, -1) : ordered;
    const points = sum(counted).div(counted.length);
    const { first, perPlace, dropExtremes } = rule;
    return scored("assessorGroups", points, input, { groups: scores.length, first, perPlace, dropExtremes });
  },
};

function groupPoints(rule: AssessorGroupsRule, part: Exact): Exact {
  if (rule.first === null || rule.perPlace === null) return part;
  return rule.first.sub(rule.perPlace.mul(part.sub(1)));
}
