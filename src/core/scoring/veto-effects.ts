import type { Veto } from "../method/method";

/** What all vetoes of one unit do together. */
export interface VetoEffects {
  readonly scoreZero: boolean;
  readonly notRanked: boolean;
  readonly lastRank: boolean;
  readonly bottomBand: boolean;
  readonly noExcellent: boolean;
  readonly bandsDown: number;
  readonly noAward: boolean;
}

/** Several vetoes add up: each effect holds, and every 降一个等次 takes one band more. */
export function vetoEffects(vetoes: readonly Veto[]): VetoEffects {
  const has = (effect: Veto["effect"]) => vetoes.some((veto) => veto.effect === effect);
  return {
    scoreZero: has("scoreZero"),
    notRanked: has("notRanked"),
    lastRank: has("lastRank"),
    bottomBand: has("bottomBand"),
    noExcellent: has("noExcellent"),
    bandsDown: vetoes.filter(({ effect }) => effect === "bandDown").length,
    noAward: has("noAward") || has("notRanked") || has("bottomBand") || has("noExcellent"),
  };
}

/**
 * The band after the vetoes, as an index (0 is the best) among `count` bands: never better than before, never below the
 * last. A unit that is not ranked has no band.
 *
 * @example bandAfterVeto(0, 4, one noExcellent) // 1
 * @example bandAfterVeto(0, 4, one bandDown and one noExcellent) // 2
 */
export function bandAfterVeto(band: number | null, count: number, effects: VetoEffects): number | null {
  if (band === null || effects.notRanked) return null;
  if (effects.bottomBand || effects.scoreZero) return count - 1;
  const allowed = effects.noExcellent ? Math.max(band, 1) : band;
  return Math.min(allowed + effects.bandsDown, count - 1);
}
