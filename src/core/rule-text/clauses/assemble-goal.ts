import type { ScoringRule } from "../../scoring/rules/registry";
import type { Direction } from "../../scoring/peer-order";
import { ZERO } from "../../values/exact";
import type { Goal, Parts } from "./rule-parts";
import { agreedFull, agreedTarget, isNothing } from "./rule-parts";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";

/** One goal, with or without 否则不得分. */
export function assembleGoal(parts: Parts, whole: string): RuleReading | null {
  if (parts.goals.length !== 1 || parts.caps.length > 0 || parts.floor) return null;
  const [goal] = parts.goals;
  const target = agreedTarget(parts, goal);
  const full = agreedFull(parts, goal);
  if (target === "differ" || full === "differ" || goal!.award.kind === "ratio") return notUnderstood(whole);
  if (isNothing(goal!.award)) return nothingBelow(goal!, parts, whole);
  const isDone = goal!.bar.kind === "described" && parts.zero !== null;
  if (goal!.bar.kind !== "interval" && goal!.bar.kind !== "target" && !isDone) return null;
  if (goal!.bar.kind === "interval" && target === null) return notUnderstood(whole);
  const direction: Direction = target?.op === "<=" ? "lower" : "higher";
  const rule: ScoringRule = { kind: "allOrNothing", direction, otherwise: ZERO };
  if (parts.zero) return understood(rule, { target, full });
  const other: ScoringRule = { kind: "ratio", cap: null, zeroBelow: null };
  const isOpen = direction === "higher" && (target === null || target.value.compare(ZERO) > 0);
  const questions: RuleQuestion[] = isOpen
    ? [
        {
          code: "belowBar",
          chosen: 0,
          alternatives: [
            { label: "nothing", rule },
            { label: "ratio", rule: other },
          ],
        },
      ]
    : [];
  return understood(rule, { target, full, questions });
}

/** 低于60%不得分 alone says nothing of the rest; 有1人不达标不得分 does. */
function nothingBelow(_goal: Goal, _parts: Parts, whole: string): RuleReading {
  return notUnderstood(whole);
}
