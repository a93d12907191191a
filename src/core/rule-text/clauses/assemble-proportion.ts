import type { RatioRule } from "../../scoring/rules/ratio";
import type { Exact } from "../../values/exact";
import { HUNDRED } from "../../values/exact";
import { ratioWithBonus } from "./assemble-ratio-bonus";
import { ratioBaseQuestions } from "./ratio-base";
import type { Goal, Parts, RuleHints } from "./rule-parts";
import { agreedFull, agreedTarget, capOf, hasOnlyCaps, isNothing } from "./rule-parts";
import type { RuleReading, StatedTarget } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";

/** 得分按完成比例: one bar at most, and a bar below which there is nothing. */
export function assembleProportion(parts: Parts, whole: string, hints: RuleHints): RuleReading | null {
  if (!parts.proportion) return null;
  if (parts.plus.length === 1) return proportionWithBonus(parts, whole, hints) ?? notUnderstood(whole);
  if (parts.minus.length + parts.plus.length + parts.events.length > 0) return notUnderstood(whole);
  const fulls = parts.goals.filter(({ award }) => !isNothing(award));
  const nothings = parts.goals.filter(({ award }) => isNothing(award));
  if (fulls.length > 1 || nothings.length > 1 || parts.floor || parts.zero) return notUnderstood(whole);
  if (!hasOnlyCaps(parts, ["total"])) return notUnderstood(whole);
  const full = agreedFull(parts, fulls[0]);
  const target = agreedTarget(parts, fulls[0]);
  if (full === "differ" || target === "differ") return notUnderstood(whole);
  if (fulls[0] && !isReachable(fulls[0])) return notUnderstood(whole);
  const cap = capShareOf(parts, full ?? hints.full ?? null) ?? capOf(parts, "total");
  if (parts.capShare && (cap === null || capOf(parts, "total"))) return notUnderstood(whole);
  if (parts.proportion.inverse) {
    return nothings.length > 0 ? notUnderstood(whole) : understood({ kind: "inverseRatio", cap }, { target, full });
  }
  if (target?.op === "<=") return notUnderstood(whole);
  const zeroBelow = nothings[0] ? zeroBar(nothings[0], target) : null;
  if (zeroBelow === undefined) return notUnderstood(whole);
  const bonus = cap !== null && full !== null && cap.compare(full) <= 0 ? null : cap;
  const rule: RatioRule = { kind: "ratio", cap: bonus, zeroBelow };
  const questions = ratioBaseQuestions(rule, target);
  return understood(rule, { target, full: full ?? (bonus === null ? cap : null), questions });
}

/** 最高不超过分值的1.2倍 is a figure where the full points are known. */
function capShareOf({ capShare }: Parts, full: Exact | null): Exact | null {
  return capShare && full && full.mul(capShare).div(HUNDRED);
}

function proportionWithBonus(parts: Parts, whole: string, hints: RuleHints): RuleReading | null {
  const [goal, ...more] = parts.goals.filter(({ award }) => !isNothing(award));
  const nothings = parts.goals.filter(({ award }) => isNothing(award));
  const isPlain = parts.minus.length + parts.events.length === 0 && !parts.floor && !parts.zero && !parts.isHeldAtFull;
  if (!isPlain || !parts.proportion || parts.proportion.inverse || more.length > 0 || nothings.length > 1) return null;
  if (parts.plus[0]!.bar !== "target" || !hasOnlyCaps(parts, ["plus", "total"])) return null;
  if (goal && !isReachable(goal)) return null;
  const [full, target] = [agreedFull(parts, goal), agreedTarget(parts, goal)];
  if (full === "differ" || target === "differ" || target?.op === "<=") return notUnderstood(whole);
  const zeroBelow = nothings[0] ? zeroBar(nothings[0], target) : null;
  if (zeroBelow === undefined) return null;
  const caps = { plusCap: capOf(parts, "plus"), top: capOf(parts, "total") };
  const hinted = hints.target ?? null;
  return ratioWithBonus({ plus: parts.plus[0]!, ...caps, reading: parts.reading, target, hinted, full, zeroBelow });
}

function isReachable({ bar }: Goal): boolean {
  return bar.kind === "target" || bar.kind === "described" || (bar.kind === "interval" && bar.within.low !== null);
}

/** 低于60%不得分: in percent of completion where the target is 100% or in other units; else its own unit is open. */
function zeroBar({ bar }: Goal, target: StatedTarget | null): Exact | undefined {
  if (bar.kind !== "interval" || bar.within.low !== null || bar.within.highClosed || bar.unit !== "%") return undefined;
  const isShare = target === null || target.unit !== "%" || target.value.equals(HUNDRED);
  return isShare ? bar.within.high! : undefined;
}
