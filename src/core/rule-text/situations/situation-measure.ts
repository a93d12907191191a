import { HUNDRED, ZERO } from "../../values/exact";
import { isSameSubject } from "../bars/bar-subject";
import { negated } from "./situation-change";
import type { Situation } from "./situation-clauses";
import type { Condition } from "./situation-condition";

export interface Measured {
  readonly situations: readonly Situation[];
  /** Whether the figure is meant as a change in percent. */
  readonly valueIs: "growth" | "fall" | null;
}

/** The conditions of all situations. */
function conditionsOf(situations: readonly Situation[]): readonly Condition[] {
  return situations.flatMap(({ when }) => (typeof when === "string" ? [] : when));
}

function subjectsOf(situations: readonly Situation[]): readonly string[] {
  const measured = situations.flatMap(({ effect }) => (effect.kind === "formula" ? [effect.subject] : []));
  return [...conditionsOf(situations).map(({ subject }) => subject), ...measured].filter((name) => name !== "");
}

/** Whether all situations speak of one figure. */
export function isOneSubject(situations: readonly Situation[]): boolean {
  const names = subjectsOf(situations);
  return names.every((name) => isSameSubject(names[0]!, name));
}

/**
 * The situations with what they look at told in one way: 完成任务 beside 完成80%以上 is completion, 增长 beside 增长5%以上 the
 * growth itself, 上升 beside 下降5%以上 a fall below nothing, 高于平均值 beside 高于平均值20%以上 a share of it. Null where growth
 * and falls are told in percent at once.
 */
export function inOneMeasure(situations: readonly Situation[]): Measured | null {
  const all = conditionsOf(situations);
  const has = (looksAt: Condition["looksAt"]): boolean => all.some((one) => one.looksAt === looksAt);
  if (has("growth") && has("fall")) return null;
  const isGrowth =
    has("growth") || subjectsOf(situations).some((name) => /增长|提高|增幅|增速|上升|净增|新增/.test(name));
  const isFall = subjectsOf(situations).some((name) => /(?:下降|降低|减少)(?:率|幅度)|降幅/.test(name));
  const fitted = (one: Condition): Condition => {
    if (one.looksAt === "target" && has("completion")) return ofCompletion(one);
    if (one.looksAt === "average" && has("averageShare")) return ofShare(one);
    const isBare = one.looksAt === "value" && one.unit === "%" && one.subject === "";
    if (isBare && has("completion")) return { ...one, looksAt: "completion" };
    if (one.looksAt === "growth" || one.looksAt === "fall") return { ...one, looksAt: "value" };
    if (one.looksAt === "change" && (has("fall") || isFall))
      return { ...one, looksAt: "value", within: negated(one.within) };
    return one.looksAt === "change" && isGrowth ? { ...one, looksAt: "value" } : one;
  };
  const told = situations.map((one) => ({
    ...one,
    when: typeof one.when === "string" ? one.when : one.when.map(fitted),
  }));
  return { situations: told, valueIs: has("fall") ? "fall" : has("growth") ? "growth" : null };
}

function ofCompletion(one: Condition): Condition {
  const { low, high } = one.within;
  return { ...one, looksAt: "completion", within: { ...one.within, low: low && HUNDRED, high: high && HUNDRED } };
}

/** 高于平均值 is the same in percent of it; three above it is not. */
function ofShare(one: Condition): Condition {
  const { low, high } = one.within;
  const isAtBar = [low, high].every((bound) => bound === null || bound.equals(ZERO));
  return isAtBar ? { ...one, looksAt: "averageShare" } : one;
}
