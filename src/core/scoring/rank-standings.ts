import type { Band, Method, MethodSettings } from "../method/method";
import type { Exact } from "../values/exact";
import { ZERO, sum } from "../values/exact";
import type { Finding } from "../finding";
import { finding } from "../finding";
import { plain } from "../values/rounding";
import type { Standing } from "./assessment";
import { assignBands } from "./grade-bands";
import type { AssignedBands } from "./grade-bands";
import { byKeys, placeUnits } from "./place-units";
import type { PlacedBy } from "./place-units";
import { bandAfterVeto, vetoEffects } from "./veto-effects";
import type { VetoEffects } from "./veto-effects";

/** A unit's result before it is ranked. */
export type ScoredUnit = Omit<
  Standing,
  "rank" | "classRank" | "band" | "withoutVeto" | "barredFromAwards" | "movement" | "comprehensive"
>;

export type RankedUnit = Omit<Standing, "movement" | "comprehensive">;

/**
 * Ranks units on their printed totals, assigns bands, and applies the vetoes last.
 *
 * First everything is worked out as if there were no veto: that is `withoutVeto`. Then each effect: 总分计零分 makes the total
 * zero, 不予排名 leaves the unit out (the others move up), 列最后一名 puts it behind everyone else (several keep their order
 * among themselves), and the band effects lower the band. A vetoed unit never gives its place in a quota to another. Lifting
 * a veto gives back exactly what would have been. Units whose total is blocked have no rank.
 */
export function rankStandings(
  units: readonly ScoredUnit[],
  method: Pick<Method, "settings">,
): { readonly standings: readonly RankedUnit[]; readonly findings: readonly Finding[] } {
  const { settings } = method;
  const placed = units.flatMap((unit) => (unit.total ? [placedBy(unit, unit.total, settings)] : []));
  const ranks = placeUnits(placed, settings.ties);
  const bands = assignBands(placed, settings.bands);
  const effects = new Map(units.map((unit) => [unit.unit, vetoEffects(unit.vetoes)]));
  const final = units.flatMap((unit) => finalPlace(unit, effects.get(unit.unit)!, settings));
  const finalRanks = placeUnits(final, settings.ties);
  const standings = units.map((unit) => {
    const own = effects.get(unit.unit)!;
    const band = bandAfterVeto(bands.bands.get(unit.unit) ?? null, settings.bands.length, own);
    return {
      ...unit,
      total: unit.total && own.scoreZero ? ZERO : unit.total,
      rank: finalRanks.get(unit.unit) ?? null,
      classRank: null,
      band: bandName(settings.bands, band),
      barredFromAwards: own.noAward,
      withoutVeto:
        unit.vetoes.length === 0
          ? null
          : {
              rank: ranks.get(unit.unit) ?? null,
              total: unit.total,
              band: bandName(settings.bands, bands.bands.get(unit.unit) ?? null),
            },
    };
  });
  const ranked = withClassRanks(standings, final, settings);
  return { standings: inRankingOrder(ranked, final), findings: bandFindings(bands, units, settings, effects) };
}

function placedBy(unit: ScoredUnit, total: Exact, settings: MethodSettings): PlacedBy {
  const keys = settings.tieBreakers.map((name) => tieBreak(unit, name));
  return { unit: unit.unit, keys: [total, ...keys] };
}

/** The points of the item, or of all items of a section, that breaks a tie; a unit that has a total lacks none. */
function tieBreak(unit: ScoredUnit, name: string): Exact {
  const own = unit.scores.filter(({ criterion }) => [criterion.id, criterion.item, criterion.section].includes(name));
  return sum(own.map(({ points }) => points!));
}

/** The keys that place a unit once its vetoes count; the first says whether it must stand behind all others. */
function finalPlace(unit: ScoredUnit, effects: VetoEffects, settings: MethodSettings): readonly PlacedBy[] {
  if (!unit.total || effects.notRanked) return [];
  const { keys } = placedBy(unit, effects.scoreZero ? ZERO : unit.total, settings);
  return [{ unit: unit.unit, keys: [effects.lastRank ? ZERO.sub(1) : ZERO, ...keys] }];
}

function bandName(bands: readonly Band[], index: number | null): string | null {
  return index === null ? null : bands[index]!.name;
}

/** Places within each class 分类排名, by the same keys. */
function withClassRanks(
  standings: readonly RankedUnit[],
  placed: readonly PlacedBy[],
  settings: MethodSettings,
): readonly RankedUnit[] {
  const classOf = new Map(standings.map(({ unit, unitClass }) => [unit, unitClass]));
  const classes = new Set(standings.flatMap(({ unitClass }) => unitClass ?? []));
  const ranks = new Map<string, Exact>();
  for (const name of classes) {
    const own = placed.filter(({ unit }) => classOf.get(unit) === name);
    for (const [unit, rank] of placeUnits(own, settings.ties)) ranks.set(unit, rank);
  }
  return standings.map((standing) => ({ ...standing, classRank: ranks.get(standing.unit) ?? null }));
}

/** Units that are not ranked come last, in roster order; so do ties among themselves: sorting leaves equals as they stand. */
function inRankingOrder(standings: readonly RankedUnit[], placed: readonly PlacedBy[]): readonly RankedUnit[] {
  const keys = new Map(placed.map((one) => [one.unit, one]));
  return standings
    .map((standing) => ({ standing, place: keys.get(standing.unit) }))
    .sort((a, b) => (a.place && b.place ? byKeys(a.place, b.place) : Number(!a.place) - Number(!b.place)))
    .map(({ standing }) => standing);
}

function bandFindings(
  assigned: AssignedBands,
  units: readonly ScoredUnit[],
  settings: MethodSettings,
  effects: ReadonlyMap<string, VetoEffects>,
): readonly Finding[] {
  const ties = assigned.quotaTies.map(({ band, units: tied }) => {
    const { name, quota, place } = settings.bands[band]!;
    const facts = { band: name, quota: plain(quota!), units: tied.join("、") };
    return finding("run.quota-tie", "warning", place, facts);
  });
  if (settings.bands.length === 0) return ties;
  const without = units.filter(
    ({ unit, total }) => total && !assigned.bands.has(unit) && !effects.get(unit)!.notRanked,
  );
  const none = without.map(({ unit, total }) =>
    finding("run.no-band", "warning", settings.bands.at(-1)!.place, { unit, total: plain(total!) }),
  );
  return [...ties, ...none];
}
