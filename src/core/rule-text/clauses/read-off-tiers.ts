import type { Award } from "../../scoring/rules/award";
import { awardPoints, less, points, share } from "../../scoring/rules/award";
import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { Tier } from "../../scoring/rules/tiers";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import type { Stretch } from "./join-stretches";
import { joinStretches } from "./join-stretches";
import { readComparison } from "./read-comparison";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isPlainEvent } from "../words/subject";

const OFF =
  /^(.+?)(?:的|者)?(?:一次性)?(?:扣(?:减|除)?(?:本项|该项)?(\d+(?:\.\d+)?)分|((?:此项|本项|该项)?(?:不得分|不计分|得0分|扣完)))$/;
const COUNT = /^(?:个|次|例|起|件|人|人次|处|宗|户|项|天|日|个月|月|份|篇|期|批|批次|个工作日)$/;
const LEAD = /^(.*?)(?=\d|[≥≤<>]|超过|不足|达到|低于|少于|多于|以上)/;

/**
 * Points off by how many there are: 发生1起扣1分,2起扣3分,3起以上扣5分; 逾期1-3天扣1分,3天以上不得分. None costs nothing. Null for
 * anything else, and where the stretches leave out a number.
 */
export function readOffTiers(text: string): RuleReading | null {
  let full: Exact | null = null;
  const stretches: (Stretch<Award> & { readonly unit: string })[] = [];
  for (const clause of splitClauses(text).flatMap((one) => one.split(/(?<=分)、/))) {
    const stated = /^(?:本项|该项)?(?:满分|分值|共|计)?(\d+(?:\.\d+)?)分$/.exec(clause);
    const stretch = stated ? null : readStretch(clause);
    if (stated && full === null) full = exact(stated[1]!);
    else if (stretch) stretches.push(stretch);
    else if (!/^扣完为止$/.test(clause)) return null;
  }
  const units = new Set(stretches.map(({ unit }) => unit));
  if (stretches.length < 2 || units.size > 1) return null;
  const joined = joinStretches(stretches, (one, other) => off(one).compare(off(other)) < 0);
  if (joined.kind === "contradicts") return null;
  const tiers: Tier[] = joined.stretches.map(({ within, given }) => ({ within, award: given }));
  const lowest = tiers[tiers.length - 1]!.within;
  const isRising = tiers.every((tier, at) => at === 0 || off(tiers[at - 1]!.award).compare(off(tier.award)) > 0);
  if (!isRising || lowest.low === null || tiers[0]!.within.high !== null) return null;
  const none: Interval = { ...EVERYTHING, high: lowest.low, highClosed: !lowest.lowClosed };
  return understood(
    { kind: "tiers", basis: "value", tiers: [...tiers, { within: none, award: share(HUNDRED) }] },
    { full },
  );
}

/** How much is off, for telling which is worse: nothing at all is the worst. */
function off(award: Award): Exact {
  return award.kind === "less" ? award.points : awardPoints(award, ZERO).add(1_000_000);
}

function readStretch(clause: string): (Stretch<Award> & { readonly unit: string }) | null {
  const match = OFF.exec(clause);
  if (!match) return null;
  const lead = LEAD.exec(match[1]!)?.[1] ?? "";
  if (lead !== "" && (!isPlainEvent(lead) || /[不未没无]$|每/.test(lead))) return null;
  const compared = readComparison(match[1]!.slice(lead.length));
  if (!compared || compared.subject !== "" || !COUNT.test(compared.unit ?? "")) return null;
  const within = compared.isBare
    ? { ...compared.within, high: compared.within.low, highClosed: true }
    : compared.within;
  const isOpenBelow = within.low === null;
  const given = match[2] === undefined ? points(ZERO) : less(exact(match[2]));
  return { within: isOpenBelow ? { ...within, low: ZERO, lowClosed: false } : within, given, unit: compared.unit! };
}
