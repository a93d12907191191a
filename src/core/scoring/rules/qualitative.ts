import { foldText } from "../../values/fold-text";
import type { Award } from "./award";
import { AWARD, awardPoints } from "./award";
import { refused, scored } from "./outcome";
import { list } from "./parameter";
import type { RuleKindOf } from "./rule-kind";

/** A grade in words and what it gives. */
export interface Grade {
  readonly name: string;
  readonly award: Award;
}

/** Points for a grade in words 定性等级. */
export interface QualitativeRule {
  readonly kind: "qualitative";
  readonly grades: readonly Grade[];
}

/**
 * The points of the grade that the cell names.
 *
 * Rule: 好、较好、一般、差 -> 100、80、60、0%. White space and full-width signs do not matter; a word that the rule does not
 * list is refused, never taken for the nearest.
 *
 * @example full 10: 较好 -> 8
 */
export const qualitative: RuleKindOf<QualitativeRule> = {
  kind: "qualitative",
  names: { "zh-CN": "定性等级", en: "Grade in words" },
  needs: ["grade"],
  parameters: {
    grades: list<Grade>("等级", "好:100%,较好:80%,一般:60%,差:0", ",", {
      read: readGrade,
      write: ({ name, award }) => `${name}:${AWARD.write(award)}`,
    }),
  },
  apply(rule, input) {
    const word = input.grade === null || input.grade === undefined ? null : foldText(input.grade);
    if (word === null) return refused("qualitative", "noValue", input);
    const grade = rule.grades.find(({ name }) => foldText(name) === word);
    if (!grade) return refused("qualitative", "unknownGrade", input);
    return scored("qualitative", awardPoints(grade.award, input.full), input, { grade: grade.name });
  },
};

function readGrade(text: string): Grade | undefined {
  const [name, pointsText, ...more] = text.split(":");
  const award = AWARD.read(pointsText ?? "");
  return name && award && more.length === 0 ? { name, award } : undefined;
}
