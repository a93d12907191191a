import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { Clause } from "./clause";
import { assembleEvents } from "./assemble-events";
import { assembleGoal } from "./assemble-goal";
import { assembleProportion } from "./assemble-proportion";
import { assembleSteps } from "./assemble-steps";
import { assembleTiers } from "./assemble-tiers";
import type { Goal, Parts, RuleHints } from "./rule-parts";
import { sortParts } from "./rule-parts";
import { ruleJson } from "../rule-json";
import type { RuleReading, UnderstoodRule } from "../rule-reading";
import { notUnderstood } from "../rule-reading";

/**
 * Puts the clauses of one rule together; a set of clauses that is no known shape is not understood, and neither is one of
 * which a clause does nothing: what an office writes down, it means.
 */
export function assemble(clauses: readonly Clause[], whole: string, hints: RuleHints): RuleReading {
  const reading = assembleOnce(clauses, whole, hints);
  if (!reading.understood) return reading;
  const idle = clauses.some((clause, at) => {
    if (isWithoutEffect(clause, reading)) return false;
    const rest = assembleOnce([...clauses.slice(0, at), ...clauses.slice(at + 1)], whole, hints);
    return rest.understood && isSameReading(rest, reading);
  });
  return idle ? notUnderstood(whole) : reading;
}

/** Clauses that may say what holds anyhow: 扣完为止, the full points or the target once more, a cap at the full points. */
function isWithoutEffect(clause: Clause, { rule, full, target }: UnderstoodRule): boolean {
  switch (clause.is) {
    case "nothing":
    case "untilGone":
    case "heldAtFull":
    case "uncapped":
      return true;
    case "full":
      return full?.equals(clause.points) ?? false;
    case "target":
      return rule.kind === "events" || (target?.value.equals(clause.value) ?? false);
    case "goal":
      return isOfFull(clause, full) && (clause.bar.kind !== "interval" || rule.kind === "events");
    case "zero":
      return rule.kind === "allOrNothing";
    case "cap":
      return clause.of === "total" && (full?.equals(clause.points) ?? false);
    case "floor":
      return clause.points.equals(ZERO);
    default:
      return false;
  }
}

/** 完成任务得满分 beside what is taken off short of it. */
function isOfFull({ award }: Goal, full: Exact | null): boolean {
  return award.kind === "full" || (award.kind === "points" && (full?.equals(award.points) ?? false));
}

function isSameReading(one: UnderstoodRule, other: UnderstoodRule): boolean {
  const words = ({ rule, target, full, questions }: UnderstoodRule): string =>
    JSON.stringify([ruleJson(rule, target, full), questions.map(({ code }) => code)]);
  return words(one) === words(other);
}

function assembleOnce(clauses: readonly Clause[], whole: string, hints: RuleHints): RuleReading {
  const parts = sortParts(clauses);
  if (parts === null || (parts.isUncapped && !isAddingUncapped(parts))) return notUnderstood(whole);
  if (parts.zero?.when === "nothingDone" && !isOfCounts(parts)) return notUnderstood(whole);
  if (parts.isBelowZero && (parts.isUntilGone || parts.floor || !isTaking(parts))) return notUnderstood(whole);
  if (parts.capShare && (!parts.proportion || parts.plus.length > 0)) return notUnderstood(whole);
  if (parts.zeroGap && (parts.minus.length !== 1 || parts.plus.length > 0)) return notUnderstood(whole);
  const shapes = [assembleEvents, assembleProportion, assembleSteps, assembleTiers, assembleGoal];
  for (const shape of shapes) {
    const reading = shape(parts, whole, hints);
    if (reading) return reading;
  }
  return notUnderstood(whole);
}

/** 不封顶 is said of what is added, and not beside a cap. */
function isAddingUncapped(parts: Parts): boolean {
  const adds = parts.plus.length > 0 || parts.events.some(({ sign }) => sign === "plus");
  return adds && parts.caps.length === 0 && !parts.isHeldAtFull;
}

/** 未开展不得分 is the rest of a table of counts: 2次以上得2分,1次得1分. */
function isOfCounts({ goals }: Parts): boolean {
  return goals.length > 1 && goals.every(({ bar }) => bar.kind === "interval" && bar.unit !== null && bar.unit !== "%");
}

/** 可倒扣 is said of what is taken off. */
function isTaking({ minus, events }: Parts): boolean {
  return minus.length > 0 || events.some(({ sign }) => sign === "minus");
}
