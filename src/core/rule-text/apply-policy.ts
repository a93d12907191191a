import type { Exact } from "../values/exact";
import { HUNDRED, ZERO } from "../values/exact";
import { USUAL_BANDS, bandOf } from "./band-of";
import type { ReadInputs } from "./rule-inputs";
import type { PolicyRule, StatedBand } from "./rule-reading";
import type { AskedQuestion } from "./understand-rule";

/** A score and a band after a rule of the method's settings. */
export interface PolicyResult {
  readonly score: Exact | null;
  readonly band: string | null;
  readonly questions: readonly AskedQuestion[];
}

/**
 * What bands, a veto or a not-applicable rule do to a total (the value). A veto keeps the score but for 总分为零; where no
 * bands are named it works with the usual ones and asks.
 */
export function applyPolicy(rule: PolicyRule, bands: readonly StatedBand[], given: ReadInputs): PolicyResult {
  switch (rule.kind) {
    case "bands":
      return plainResult(given.value, bandOf(given.value, rule.bands, rule.gaps, given.rank, given.of));
    case "veto":
      return vetoed(rule, bands, given);
    case "notApplicable":
      return plainResult(withoutItem(rule, given), null);
    case "tieBreak":
      return plainResult(null, null);
  }
}

function plainResult(score: Exact | null, band: string | null): PolicyResult {
  return { score, band, questions: [] };
}

type VetoRule = Extract<PolicyRule, { kind: "veto" }>;

function vetoed(rule: VetoRule, stated: readonly StatedBand[], given: ReadInputs): PolicyResult {
  const bands = stated.length > 0 ? stated : USUAL_BANDS;
  const lowest = bands[bands.length - 1]!.name;
  switch (rule.effect) {
    case "bottomBand":
      return plainResult(given.value, rule.band ?? lowest);
    case "scoreZero":
      return plainResult(ZERO, stated.length > 0 ? lowest : null);
    case "noExcellent":
    case "bandDown":
      return {
        ...plainResult(given.value, lowered(rule, bands, given)),
        questions: usualBandsAsked(rule, stated, given),
      };
    case "anyMissed":
      return plainResult(null, missed(given) ? rule.band : missed(given) === null ? null : "达标");
    case "lastRank":
    case "notRanked":
    case "noAward":
      return plainResult(given.value, bandOf(given.value, stated, "asked", given.rank, given.of));
  }
}

function lowered(rule: VetoRule, bands: readonly StatedBand[], given: ReadInputs): string | null {
  const own = given.grade ?? bandOf(given.value, bands, "asked", given.rank, given.of);
  const at = bands.findIndex(({ name }) => name === own);
  if (at < 0) return null;
  if (rule.effect === "noExcellent") return bands[Math.max(at, 1)]?.name ?? null;
  return bands[Math.min(at + 1, bands.length - 1)]!.name;
}

function usualBandsAsked(rule: VetoRule, stated: readonly StatedBand[], given: ReadInputs): readonly AskedQuestion[] {
  if (stated.length > 0) return [];
  const band = lowered(rule, USUAL_BANDS, given);
  return [{ code: "usualBands", chosen: 0, alternatives: [{ label: "usualBands", rule, score: null, band }] }];
}

/** One part for each item, zero for one that is missed; or the number of missed items as the value. Null when neither is given. */
function missed(given: ReadInputs): boolean | null {
  if (given.parts.length > 0) return given.parts.some((part) => part.equals(ZERO));
  return given.value === null ? null : given.value.compare(ZERO) > 0;
}

/**
 * The total when an item does not apply: the value is what the other items gave, the full points are the item's, the
 * average is the other units' on it; all items together are worth 100.
 */
function withoutItem(rule: Extract<PolicyRule, { kind: "notApplicable" }>, given: ReadInputs): Exact | null {
  if (given.value === null) return rule.policy.kind === "rescale" ? rescaledParts(given) : null;
  switch (rule.policy.kind) {
    case "rescale":
      return given.full === null || given.full.compare(HUNDRED) >= 0
        ? null
        : given.value.div(HUNDRED.sub(given.full)).mul(HUNDRED);
    case "average":
      return given.average && given.value.add(given.average);
    case "full":
      return given.full && given.value.add(given.full);
    case "zero":
      return given.value;
    case "fixed":
      return given.value.add(rule.policy.points);
    case "fixedUnknown":
      return given.parts.length === 1 ? given.value.add(given.parts[0]!) : null;
  }
}

/** Two parts: what the other items gave, and the points of those that do not apply. */
function rescaledParts({ parts: [got, missing, ...more] }: ReadInputs): Exact | null {
  const isSound = got && missing && more.length === 0 && missing.compare(HUNDRED) < 0;
  return isSound ? got.div(HUNDRED.sub(missing)).mul(HUNDRED) : null;
}
