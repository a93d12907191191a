import type { Award } from "../../scoring/rules/award";
import { awardPoints, points, share } from "../../scoring/rules/award";
import { EVERYTHING, atLeast } from "../../scoring/rules/interval";
import type { Tier, TiersRule } from "../../scoring/rules/tiers";
import { HUNDRED, ZERO } from "../../values/exact";
import type { Exact } from "../../values/exact";
import type { Parts } from "./rule-parts";
import type { GoalAward } from "./clause";
import { ratioBaseQuestions } from "./ratio-base";
import type { RatioRule } from "../../scoring/rules/ratio";
import type { Joined, Stretch } from "./join-stretches";
import { isSteady, joinStretches } from "./join-stretches";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { notUnderstood, understood } from "../rule-reading";

/** Several bars, each with its points. */
export function assembleTiers(parts: Parts, whole: string): RuleReading | null {
  if (parts.goals.length < 2) return null;
  const isPlain = parts.caps.length === 0 && parts.floor === null && parts.reading === null && !parts.target;
  const stretches = parts.goals.map(({ bar, award }) =>
    bar.kind === "target"
      ? { within: atLeast(HUNDRED), given: award, unit: "%", isCompletion: true }
      : bar.kind === "interval"
        ? { within: bar.within, given: award, unit: bar.unit, isCompletion: false }
        : null,
  );
  if (!isPlain || stretches.some((one) => one === null)) return notUnderstood(whole);
  const known = stretches.filter((one) => one !== null);
  if (new Set(known.map(({ unit }) => unit ?? "")).size > 1) return notUnderstood(whole);
  if (known.some(({ given }) => given.kind === "ratio")) return ratioInTiers(known, parts, whole);
  const given = known.map(({ within, given }) => ({ within, given: awardOf(given) }));
  const joined = joinStretches(given, (one, other) => size(one).compare(size(other)) > 0);
  if (joined.kind === "contradicts") return notUnderstood(whole);
  if (!isSteady(joined.stretches.map(({ given: one }) => size(one)))) return notUnderstood(whole);
  const isOff = joined.stretches.some(({ given: one }) => one.kind === "less");
  if (isOff && (joined.kind !== "joined" || !isBestOpen(joined.stretches) || !areOff(joined.stretches))) {
    return notUnderstood(whole);
  }
  return tiersReading(
    joined,
    parts,
    known.some(({ isCompletion }) => isCompletion),
    topAward(given),
  );
}

function tiersReading(
  joined: Exclude<Joined<Award>, { kind: "contradicts" }>,
  parts: Parts,
  isCompletion: boolean,
  top: Exact | null,
): RuleReading {
  const basis = isCompletion ? "completion" : "value";
  const isOff = joined.stretches.some(({ given }) => given.kind === "less");
  const isReachedOnly = !parts.zero && !isOff && isReaching(parts);
  const others = parts.zero || isReachedOnly ? points(ZERO) : isOff ? share(HUNDRED) : null;
  const rest: readonly Tier[] = others ? [{ within: EVERYTHING, award: others }] : [];
  const tiersOf = (stretches: readonly Stretch<Award>[]): TiersRule => ({
    kind: "tiers",
    basis,
    tiers: [...stretches.map(({ within, given }) => ({ within, award: given })), ...rest],
  });
  const rule = tiersOf(joined.stretches);
  const questions: RuleQuestion[] =
    joined.kind === "gaps"
      ? [
          {
            code: "bandGaps",
            chosen: 0,
            alternatives: [
              { label: "asWritten", rule },
              { label: "halfOpen", rule: tiersOf(joined.drawnUp) },
            ],
          },
        ]
      : [];
  if (isReachedOnly) questions.push({ code: "belowBar", chosen: 0, alternatives: [{ label: "nothing", rule }] });
  return understood(rule, { full: parts.full ?? top, questions });
}

/** 达60%得2分,达80%得3分: who reaches none of them has nothing, which the text need not say. */
function isReaching({ goals }: Parts): boolean {
  return goals.every(({ bar, award }) => {
    const isUpward =
      bar.kind === "target" || (bar.kind === "interval" && bar.within.low !== null && bar.within.high === null);
    return isUpward && (award.kind !== "points" || award.points.compare(ZERO) > 0);
  });
}

/** The points of the best tier, where all tiers name points. */
function topAward(given: readonly Stretch<Award>[]): Exact | null {
  if (given.some((one) => one.given.kind === "share" && !one.given.percent.equals(HUNDRED))) return null;
  const named = given.flatMap((one) => (one.given.kind === "points" ? [one.given.points] : []));
  return named.length === given.length ? named.reduce((best, one) => (one.compare(best) > 0 ? one : best)) : null;
}

/** 低于90%扣1分,低于80%扣2分 leaves what is better than all of them, which costs nothing; never what is worse. */
function isBestOpen(stretches: readonly Stretch<Award>[]): boolean {
  const [upper, lower] = [stretches[0]!, stretches[stretches.length - 1]!];
  const [isUpperOpen, isLowerOpen] = [upper.within.high !== null, lower.within.low !== null];
  const side = size(upper.given).compare(size(lower.given));
  return isUpperOpen ? !isLowerOpen && side > 0 : !isLowerOpen || side < 0;
}

/** 扣 goes with 扣, 不扣 and 不得分, not with 得. */
function areOff(stretches: readonly Stretch<Award>[]): boolean {
  return stretches.every(({ given }) => given.kind !== "points" || given.points.equals(ZERO));
}

function awardOf(award: GoalAward): Award {
  return award.kind === "full" || award.kind === "ratio" ? share(HUNDRED) : award;
}

/** For telling which award is the better one: a share counts as points of a hundred. */
function size(award: Award): Exact {
  return awardPoints(award, HUNDRED);
}

type Known = { readonly within: Stretch<Award>["within"]; readonly given: GoalAward; readonly unit: string | null };

/** 100%得满分,80%以上按比例得分,80%以下不得分: proportion with a bar below which there is nothing. */
function ratioInTiers(known: readonly Known[], parts: Parts, whole: string): RuleReading {
  const ratios = known.filter(({ given }) => given.kind === "ratio");
  const nothings = known.filter(({ given }) => given.kind === "points" && given.points.equals(ZERO));
  const tops = known.filter((one) => !ratios.includes(one) && !nothings.includes(one));
  const [ratio, top, nothing] = [ratios[0]!, tops[0], nothings[0]];
  if (ratios.length === 1 && tops.length === 0) return ratioAbove(ratio, nothing, parts, whole);
  if (ratios.length !== 1 || tops.length !== 1 || nothings.length > 1) return notUnderstood(whole);
  if (top!.given.kind !== "full" && top!.given.kind !== "points") return notUnderstood(whole);
  const bar = top!.within.low;
  const isUpward = bar !== null && top!.within.high === null && top!.within.lowClosed && bar.compare(ZERO) > 0;
  const { low, high } = ratio.within;
  if (!isUpward || low === null || (high !== null && !high.equals(bar))) return notUnderstood(whole);
  if (!nothing && !parts.zero) return notUnderstood(whole);
  if (nothing && !(nothing.within.low === null && nothing.within.high?.equals(low))) return notUnderstood(whole);
  const full = parts.full ?? (top!.given.kind === "points" ? top!.given.points : null);
  const target = { op: ">=" as const, value: bar, unit: top!.unit };
  const rule: RatioRule = { kind: "ratio", cap: null, zeroBelow: low.div(bar).mul(HUNDRED) };
  return understood(rule, { target, full, questions: ratioBaseQuestions(rule, target) });
}

/** 完成任务80%以上的按比例得分,80%以下的不得分: completion of the task, up to the full points. */
function ratioAbove(ratio: Known, nothing: Known | undefined, parts: Parts, whole: string): RuleReading {
  const { low, high, lowClosed } = ratio.within;
  const isOpen = high === null || (high.equals(HUNDRED) && ratio.unit === "%");
  const isFrom = low !== null && isOpen && lowClosed && low.compare(ZERO) > 0 && low.compare(HUNDRED) <= 0;
  if (!isFrom || (ratio.unit !== "%" && ratio.unit !== "分")) return notUnderstood(whole);
  if (nothing ? !nothing.within.high?.equals(low) || nothing.within.low !== null : !parts.zero)
    return notUnderstood(whole);
  const rule: RatioRule = { kind: "ratio", cap: null, zeroBelow: low };
  const ofHundred = { op: ">=" as const, value: HUNDRED, unit: ratio.unit };
  if (/完成/.test(whole)) return understood(rule, { full: parts.full });
  // 满意度80%以上按比例得分 does not say what the proportion is of.
  const alternatives = [{ label: "ofHundred", rule, target: ofHundred }];
  return understood(rule, {
    target: ofHundred,
    full: parts.full,
    questions: [{ code: "ratioBase", chosen: 0, alternatives }],
  });
}
