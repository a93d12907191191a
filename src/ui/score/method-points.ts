import type { Criterion, Method } from "../../core/method/method";
import { sum, type Exact } from "../../core/values/exact";

/** The points of a section's criteria that give points; bonus and deduction stand apart. */
export interface SectionPoints {
  readonly section: string;
  readonly points: Exact;
  readonly criteria: readonly Criterion[];
}

/** The method by section, in its own order. */
export function sectionPoints({ criteria }: Method): readonly SectionPoints[] {
  const names = [...new Set(criteria.map(({ section }) => section))];
  return names.map((section) => {
    const own = criteria.filter((criterion) => criterion.section === section);
    return { section, points: sum(own.filter(({ kind }) => kind === "score").map(({ full }) => full)), criteria: own };
  });
}

/** What all criteria that give points add up to. */
export function pointsInAll(method: Method): Exact {
  return sum(sectionPoints(method).map(({ points }) => points));
}
