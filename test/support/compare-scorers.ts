import { assess } from "../../src/core/scoring/assess";
import type { Assessment } from "../../src/core/scoring/assessment";
import { decimal } from "../../src/core/values/rounding";
import { scorePlainly } from "./plain-scorer";
import type { PlainCounty } from "./plain-scorer";
import { countyGrids, randomCounty } from "./random-county";

/** What comparing the two scorers over random counties gave. */
export interface ScorerComparison {
  /** Scores compared: townships times criteria. */
  readonly cases: number;
  readonly counties: number;
  /** One line for each difference, with the seed that makes its county again. */
  readonly differences: readonly string[];
}

/**
 * Scores random counties with the product, from sheets to ranks, and with the plain scorer of the tests, until `cases` scores
 * of a township in a criterion are compared. Ten differences are enough to stop.
 */
export function compareScorers(cases: number, firstSeed: number): ScorerComparison {
  const differences: string[] = [];
  let [done, seed] = [0, firstSeed];
  while (done < cases && differences.length < 10) {
    const county = randomCounty(seed);
    const mine = printedResult(assess({ grids: countyGrids(county) }), county);
    const theirs = JSON.stringify(scorePlainly(county));
    if (mine !== theirs) differences.push(`seed ${seed}\n product ${mine}\n plain   ${theirs}`);
    done += county.units.length * county.criteria.length;
    seed++;
  }
  return { cases: done, counties: seed - firstSeed, differences };
}

/** The product's result in the plain scorer's words. */
export function printedResult(assessment: Assessment, county: PlainCounty): string {
  const results = county.units.map((unit) => {
    const standing = assessment.standings.find((one) => one.unit === unit);
    if (!standing) return null;
    return {
      total: standing.total && decimal(standing.total, 6),
      rank: standing.rank && decimal(standing.rank, 1),
      band: standing.band,
      points: county.criteria.map(({ item }) => {
        const points = standing.scores.find(({ criterion }) => criterion.item === item)?.points;
        return points ? decimal(points, county.digits) : null;
      }),
    };
  });
  return JSON.stringify(results);
}
