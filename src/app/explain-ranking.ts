import type { Finding } from "../core/finding";
import { readRuns } from "../core/runs/read-runs";
import { fragility } from "../core/what-if/fragility";
import { lostPoints, riseOnePlace, type LostPoints, type RiseOnePlace } from "../core/what-if/rise-one-place";
import { type AssessedWorkbook, inputGrids } from "./assess-workbook";

/** Why a unit stands where it does, and what would lift it. */
export interface UnitWhy {
  readonly unit: string;
  readonly lost: readonly LostPoints[];
  readonly rise: RiseOnePlace | null;
}

/** Points lost in order and what it takes to rise one place, for the named units or for all. */
export function whyPlaces({ assessment }: AssessedWorkbook, units: readonly string[] | null): readonly UnitWhy[] {
  return assessment.standings
    .filter(({ unit }) => units === null || units.includes(unit))
    .map((standing) => ({
      unit: standing.unit,
      lost: lostPoints(standing),
      rise: riseOnePlace(assessment, standing.unit),
    }));
}

/** On what the order of neighbours hangs: one criterion, rounding, step readings, 缺项 policies, one more or less in a cell. */
export function closePlaces({ assessment, snapshot }: AssessedWorkbook): readonly Finding[] {
  const grids = inputGrids(snapshot);
  return fragility(assessment.method, grids, readRuns(grids).runs).findings;
}
