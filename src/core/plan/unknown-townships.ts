import { finding, type Finding } from "../finding";
import { matchUnit } from "../names/match-unit";
import { rosterIndex, type NamedUnit } from "../names/roster-index";
import type { Plan } from "./plan";
import { namesTownships } from "./same-unit";

/** Townships that a plan names and the roster does not have, each once, at the first task that names it. */
export function unknownTownships(plan: Plan, roster: readonly NamedUnit[]): readonly Finding[] {
  if (roster.length === 0) return [];
  const index = rosterIndex(roster);
  const seen = new Set<string>();
  return plan.tasks.flatMap(({ number, title, leadUnits, units, place }) =>
    [...leadUnits, ...units].flatMap((unit) => {
      const isTownship = /(?:镇|乡|街道)$/.test(unit) && !namesTownships(unit);
      if (!isTownship || seen.has(unit)) return [];
      seen.add(unit);
      const { kind } = matchUnit(unit, index);
      if (kind === "exact" || kind === "same") return [];
      const facts = { line: place.line, excerpt: `${number} ${title}`.trim(), unit };
      return [finding("plan.unit-unknown", "question", place.cell, facts)];
    }),
  );
}
