import { points } from "../../scoring/rules/award";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { ONE, ZERO, exact, max } from "../../values/exact";
import { FIGURE } from "../counted/counted-words";
import { LISTED, SO_MANY, namesListed, partName } from "../words/listed-names";
import type { Comparison } from "../clauses/read-comparison";
import { readComparison } from "../clauses/read-comparison";
import { bodiesOf } from "./rule-bodies";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isPlainSubject } from "../words/subject";

const GIVES = "(?:得|计|记|给|赋)";
const ALL_REACHED = new RegExp(
  `^(.+?)(?:的|,)?,?(?:([2-9])项(?:指标)?(?:均|都|全部)(?:达标|达到|完成|合格)(?:要求|标准|任务|目标)?的?)?,?${GIVES}(${FIGURE})分$`,
);
const MISSED = "(?:未达标|不达标|未达到|达不到|未达|未完成|没有完成|不合格)";
const BAR_AGAIN = `(?:要求|标准|目标|任务|${FIGURE}%)?`;
const ONE_MISSED = new RegExp(
  `^(?:其中|若|如)?(?:(每)有?1项|(?:有|任)?(?:任何|任意)?1项)(?:指标)?${MISSED}${BAR_AGAIN}的?,?(?:(扣)|${GIVES})(${FIGURE})分$`,
);
const ONLY_ONE = new RegExp(
  `^(?:仅|只)(?:有)?(?:1项)?(?:达到|完成|达标)(?:1项)?(?:指标)?(?:要求|标准)?的?,?${GIVES}(${FIGURE})分$`,
);
const ALL_MISSED = new RegExp(`^([2-9])项(?:指标)?(?:均|都)?${MISSED}${BAR_AGAIN}的?,?(?:本项|该项)?不得分$`);
const ALL_ALIKE = new RegExp(
  `^(?:(${LISTED})${SO_MANY}|([2-9])项[^,;。\\d]{2,24})(?:均|都|全部)(?:按期|按时)?(?:完成|达到|达)(?:年度|全年|县|市|上级|下达|目标|任务|要求|标准|的)*(?:${FIGURE}%)?(?:以上)?的?$`,
);

/** Points by how many of them are missed. */
interface Missed {
  readonly full: Exact;
  /** Off for each that is missed. */
  readonly each: Exact;
  /** The points are gone where all are missed, however many each takes. */
  readonly allGone: boolean;
}

/**
 * Points for reaching all of several things, and what some of them give: 结案率≥95%、调解率≥70%的得2分,有一项未达到的得1分,两项均未达到的不得
 * 分. With a bar each they take one part each; where only their number counts, 四项均完成得4分,每有一项未完成扣1分, the figure is how many
 * are missed. Null for anything else.
 */
export function readSomeReached(text: string): RuleReading | null {
  for (const { body, full } of bodiesOf(text)) {
    for (const { index } of body.matchAll(/[,;。]/g)) {
      const reading = reachedAt(body, index, full);
      if (reading) return reading;
    }
  }
  return null;
}

/** The points for all stand before so many signs, what is missed behind. */
function reachedAt(body: string, index: number, headed: Exact | null): RuleReading | null {
  const all = ALL_REACHED.exec(body.slice(0, index));
  const full = all && exact(all[3]!);
  if (!all || !full || (headed && !headed.equals(full))) return null;
  const rest = body.slice(index + 1).split(/[;。]|,(?!(?:[扣得计]\d|本项|该项|不得分))/);
  const bars = barsIn(all[1]!);
  const count = bars?.length ?? countOf(all[1]!);
  const missed = count === null || (all[2] && Number(all[2]) !== count) ? null : missedIn(rest, full, count);
  return missed && (bars ? byBars(bars, missed) : byCount(missed, count!));
}

function barsIn(words: string): readonly Comparison[] | null {
  const bars = words.split(/、|且|,|同时|并且/).map((one) => readComparison(one));
  const isOwn = bars.every(
    (bar) => bar && bar.subject.length > 1 && (bar.within.low === null) !== (bar.within.high === null),
  );
  if (bars.length < 2 || !isOwn || /均|都|全部|或/.test(words)) return null;
  const names = bars.map((bar) => bar!.subject);
  return names.every((name, at) => names.every((other, to) => at === to || !other.endsWith(name)))
    ? bars.map((bar) => bar!)
    : null;
}

function countOf(words: string): number | null {
  const match = ALL_ALIKE.exec(words);
  if (!match) return null;
  if (match[3]) return Number(match[3]);
  // C级、D级主体完成率 are two all the same.
  return (
    namesListed(match[1]!.replace(/(?<=、|^)[A-D]级/g, "某级"), match[2])?.length ?? shortNames(match[1]!, match[2])
  );
}

function shortNames(list: string, stated?: string): number | null {
  const names = list.split("、");
  const isPlain = names.every((name) => isPlainSubject(name.replace(/^[A-D]级/, "")) || name.length === 2);
  return isPlain && new Set(names).size === names.length && (!stated || Number(stated) === names.length)
    ? names.length
    : null;
}

function missedIn(clauses: readonly string[], full: Exact, count: number): Missed | null {
  let each: Exact | null = null;
  let allGone = false;
  let isEach = false;
  for (const clause of clauses) {
    const one = ONE_MISSED.exec(clause);
    const only = ONLY_ONE.exec(clause);
    const none = ALL_MISSED.exec(clause);
    if (one && each === null) {
      each = one[2] ? exact(one[3]!) : full.sub(exact(one[3]!));
      isEach = one[1] !== undefined || one[2] !== undefined;
    } else if (only && each === null && count === 2) each = full.sub(exact(only[1]!));
    else if (none && !allGone && Number(none[1]) === count) allGone = true;
    else if (clause !== "扣完为止") return null;
  }
  if (each === null || each.compare(ZERO) <= 0 || each.compare(full) > 0) return null;
  return allGone || isEach ? { full, each, allGone } : null;
}

function byCount({ full, each, allGone }: Missed, count: number): RuleReading {
  const rule: ScoringRule = {
    kind: "events",
    counted: "occurred",
    pointsPerEvent: each,
    eventsPerStep: ONE,
    reading: "whole",
    allowed: ZERO,
    floor: ZERO,
    mostOff: null,
    zeroCount: allGone ? atLeast(exact(count)) : null,
  };
  return understood(rule, { full });
}

/** The first gives the points; each that is missed takes its own back. */
function byBars(bars: readonly Comparison[], { full, each, allGone }: Missed): RuleReading | null {
  const left = full.sub(each.mul(exact(bars.length)));
  if (allGone && max(left, ZERO).compare(ZERO) > 0) return null;
  const parts = bars.map(({ subject, within }, at): RulePart => {
    const reached = at === 0 ? full : ZERO;
    const tiers = [
      { within, award: points(reached) },
      { within: EVERYTHING, award: points(reached.sub(each)) },
    ];
    const rule: ScoringRule = { kind: "tiers", basis: "value", tiers };
    return { name: partName(subject), rule, full: null, target: null, looksAt: "part" };
  });
  return understood({ kind: "sumOfParts", parts, cap: null }, { full });
}
