import type { Stage } from "./gauge-clauses";

/** What the conditions of a gauge call its figure; empty where none says. */
export function subjectOf(stages: readonly Stage[]): string {
  const named = stages.flatMap(({ when }) => (when === "otherwise" ? [] : when.map(({ subject }) => subject)));
  return named.find((name) => name !== "") ?? "";
}
