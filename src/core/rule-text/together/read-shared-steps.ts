import { exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { StepReading } from "../../scoring/rules/steps";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import { FIGURE } from "../counted/counted-words";
import { LISTED, SO_MANY, namesListed, partName } from "../words/listed-names";
import { readComparison } from "../clauses/read-comparison";
import { BASE } from "./read-sub-rules";
import { bodiesOf } from "./rule-bodies";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const AWARD = `(?:的|者)?,?(?:(?:得|计|记)(?:满分|(${FIGURE})分))?`;
const SHARED = new RegExp(
  `^(${LISTED})${SO_MANY}(?:均|都)(?:应|须|需|要)?(?:达到|达|不低于|≥)(${FIGURE})%(?:以上)?${AWARD}$`,
);
const EACH_OWN = new RegExp(`^(.*\\d.*[、且].*\\d.*?)(?:的|者)(?:得|计|记)(${FIGURE})分$`);
const STEP = new RegExp(
  `^(?:(?:其中)?(?:任一|任何1项|任1项|任意1项|各|每项|每个|各项|单项|1项)(?:指标|项)?|([^\\d,;每]{1,8}))?(?:未达到的?|未达标的?|不达标的?|低于标准的?)?,?每(?:低|少|差|下降|降低)(?:于目标值)?(${FIGURE})(个百分点|%|[^\\d扣]{1,2})(?:的)?,?扣(${FIGURE})分$`,
);

/** A figure with its bar, and what it loses short of it. */
interface Barred {
  readonly name: string;
  readonly bar: Exact;
  readonly step: Exact;
  readonly off: Exact;
}

/**
 * Points for all of several figures together, from which each takes its own steps: A率、B率均应达到100%,任一指标每低1个百分点扣0.1分;
 * 培训班4期以上、200人次以上的得2分,期数每少1期扣0.25分,人次每少50人次扣0.25分. Each takes one part, down to nothing in all.
 */
export function readSharedSteps(text: string): RuleReading | null {
  for (const { body, full } of bodiesOf(text)) {
    const clauses = body
      .replace(/[,;。](?:直至)?(?:合计)?扣[完光]为止$/, "")
      .split(/[;。]/)
      .join(",")
      .split(",");
    for (let at = 1; at < clauses.length; at += 1) {
      const said = barredIn(clauses.slice(0, at).join(","), clauses.slice(at).join(","));
      if (!said || (said.full && full && !said.full.equals(full))) continue;
      return understood(ruleOf(said.barred, "linear"), { full: said.full ?? full, questions: stepAsked(said.barred) });
    }
  }
  return null;
}

function barredIn(
  head: string,
  steps: string,
): { readonly barred: readonly Barred[]; readonly full: Exact | null } | null {
  const shared = SHARED.exec(head);
  const step = shared && STEP.exec(steps);
  if (shared && step) {
    const names = namesListed(shared[1]!, shared[2]);
    if (!names || step[1] !== undefined || (step[3] !== "个百分点" && step[3] !== "%")) return null;
    const barred = names.map((name) => ({ name, bar: exact(shared[3]!), step: exact(step[2]!), off: exact(step[4]!) }));
    return { barred, full: shared[4] === undefined ? null : exact(shared[4]) };
  }
  const own = EACH_OWN.exec(head);
  const barred = eachOwn(own?.[1] ?? head, steps, own === null);
  return barred && { barred, full: own ? exact(own[2]!) : null };
}

/** Each bar has the steps that are told in its own unit. */
function eachOwn(head: string, steps: string, isForAll: boolean): readonly Barred[] | null {
  const bars = head.split(/、|且/).map((one) => readComparison(one));
  const said = steps.split(",").map((one) => STEP.exec(one));
  const isMany = bars.length > 1 && (bars.length === said.length || (isForAll && said.length === 1));
  if (!isMany || /均|都|全部|或/.test(head)) return null;
  const barred = bars.map((bar): Barred | null => {
    const own = said.filter((step) => step && bar?.unit && (step[3] === "个百分点" ? "%" : step[3]) === bar.unit);
    const step =
      own.length === 1 && (said.length > 1 || (bar?.unit === "%" && said[0]?.[1] === undefined)) ? own[0] : null;
    if (!bar || !step || bar.within.low === null || bar.within.high !== null || bar.subject.length < 3) return null;
    return { name: bar.subject, bar: bar.within.low, step: exact(step[2]!), off: exact(step[4]!) };
  });
  return barred.every((one) => one !== null) ? barred : null;
}

function ruleOf(barred: readonly Barred[], reading: StepReading): ScoringRule {
  return { kind: "sumOfParts", parts: [BASE, ...barred.map((one) => partOf(one, reading))], cap: null };
}

function partOf({ name, bar, step, off }: Barred, reading: StepReading): RulePart {
  const rule: ScoringRule = {
    kind: "threshold",
    direction: "higher",
    step,
    pointsPerStep: off,
    stepBasis: "value",
    reading,
    floor: null,
    mostOff: null,
    zeroBeyond: null,
    zeroGap: null,
  };
  return { name: partName(name), rule, full: ZERO, target: bar, looksAt: "part" };
}

function stepAsked(barred: readonly Barred[]): readonly RuleQuestion[] {
  const alternatives = (["linear", "whole", "started"] as const).map((label) => ({
    label,
    rule: ruleOf(barred, label),
  }));
  return [{ code: "stepReading", chosen: 0, alternatives }];
}
