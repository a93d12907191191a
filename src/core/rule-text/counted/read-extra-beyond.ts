import { points } from "../../scoring/rules/award";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import { RULE_KINDS } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { HUNDRED, ONE, ZERO, exact } from "../../values/exact";
import { FIGURE } from "./counted-words";
import { LISTED, SO_MANY, namesListed } from "../words/listed-names";
import { bodiesOf } from "../together/rule-bodies";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const EXTRA = `(?:再|另|另外|额外)(?:加|奖励|奖)(${FIGURE})分`;
const BEYOND = new RegExp(
  `^(.+)[,;。]超(?:额|过|出)?(?:完成)?(?:年度)?(?:任务|目标|目标任务|计划)?(?:数)?(${FIGURE})%(?:及?以上)?(?:的)?,?${EXTRA}$`,
);
const EACH_DONE = new RegExp(
  `^(?:(${LISTED})${SO_MANY}|([2-9])项(?:[^,;。:\\d、]{0,16}))(?:中)?,?每(?:完成|达标)1项(?:的)?得(${FIGURE})分(?:[,;。](?:([2-9])项)?(?:全部|均|都)(?:完成|达标)(?:任务)?(?:的)?,?${EXTRA})?$`,
);

/**
 * Points on top for the same figure: 完成任务得2分,未完成不得分,超任务20%以上的另加0.5分; A、B、C三项,每完成一项得1分,三项全部完成的另加0.5分,
 * where the figure is how many are done.
 */
export function readExtraBeyond(text: string, readAlone: (words: string) => RuleReading): RuleReading | null {
  for (const { body, full } of bodiesOf(text)) {
    const reading = eachDone(body, full) ?? beyond(body, full, readAlone);
    if (reading) return reading;
  }
  return null;
}

function beyond(body: string, headed: Exact | null, readAlone: (words: string) => RuleReading): RuleReading | null {
  const match = BEYOND.exec(body);
  const main = match && readAlone(match[1]!);
  if (!match || !main?.understood || !(main.rule.kind in RULE_KINDS) || main.full === null) return null;
  if (headed && !headed.equals(main.full)) return null;
  const { rule, target } = main;
  const isOfTask = rule.kind === "allOrNothing" || (rule.kind === "ratio" && rule.cap === null);
  if (!isOfTask || target !== null || main.valueIs) return null;
  const more = tiers("completion", HUNDRED.add(exact(match[2]!)), exact(match[3]!));
  const build = (one: ScoringRule): ScoringRule => ({
    kind: "sumOfParts",
    parts: [part("完成任务", one), part("超额加分", more)],
    cap: null,
  });
  const questions = main.questions.map((question) => ({
    ...question,
    alternatives: question.alternatives.map((one) => ({ ...one, rule: build(one.rule as ScoringRule) })),
  }));
  return understood(build(rule as ScoringRule), { full: main.full, questions });
}

function eachDone(body: string, headed: Exact | null): RuleReading | null {
  const match = EACH_DONE.exec(body);
  const count = match && (match[1] === undefined ? Number(match[3]) : namesListed(match[1], match[2])?.length);
  if (!match || !count || (match[5] && Number(match[5]) !== count)) return null;
  const all = exact(String(count));
  const each: ScoringRule = {
    kind: "tally",
    base: ZERO,
    items: [{ name: "完成项数", sign: "plus", each: exact(match[4]!), perCount: ONE, cap: all.mul(exact(match[4]!)) }],
    counting: "sum",
    plusCap: null,
    minusCap: null,
    whenNone: ZERO,
    top: null,
    floor: null,
  };
  if (match[6] === undefined) return understood(each, { full: headed });
  const parts = [part("完成项数", each), part("全部完成", tiers("value", all, exact(match[6])))];
  return understood({ kind: "sumOfParts", parts, cap: null }, { full: headed });
}

function tiers(basis: "value" | "completion", from: Exact, extra: Exact): ScoringRule {
  const steps = [
    { within: atLeast(from), award: points(extra) },
    { within: EVERYTHING, award: points(ZERO) },
  ];
  return { kind: "tiers", basis, tiers: steps };
}

function part(name: string, rule: ScoringRule): RulePart {
  return { name, rule, full: null, target: null, looksAt: "value" };
}
