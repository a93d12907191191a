import type { BulletinTexts, NextFacts, OpeningFacts, ProblemFacts } from "../../core/sheets/bulletin-texts";
import { periodWords } from "./period-words";

export const bulletinTexts: BulletinTexts = {
  title: (method, period) => `${method.county}: assessment, ${periodWords(period)}`,
  opening: openingWords,
  rankingHead: "1. Ranking",
  praiseHead: "2. Commended",
  praise: ({ first, risers }) =>
    [
      first.length > 0 ? `In the first places: ${first.join(", ")}.` : null,
      risers.length > 0 ? `Rose most: ${risers.map((one) => `${one.unit} (up ${one.places})`).join(", ")}.` : null,
    ].filter((text) => text !== null),
  problemsHead: "3. Problems",
  problems: problemWords,
  vetoHead: "4. Vetoes",
  veto: ({ unit, event, document, date, effect, total }) =>
    `${unit}: ${event} (${[document, date].filter((text) => text !== null && text !== "").join(", ")}); ${effect}${
      total === null ? "" : `; score without it ${total}`
    }.`,
  nextHead: (hasVetoes) => `${hasVetoes ? 5 : 4}. What is due next`,
  next: nextWords,
  signature: (method) => method.office,
};

function openingWords({ method, period, units, criteria, mean, best, worst, bands }: OpeningFacts): string {
  const counts = bands.map((band) => `${band.name} ${band.count}`).join(", ");
  return (
    `Under "${method.title}", ${units} units were assessed on ${criteria} criteria for ${periodWords(period)}. ` +
    `Mean ${mean}, best ${best}, lowest ${worst}${counts === "" ? "" : `; ${counts}`}.`
  );
}

function problemWords({ worstCriteria, fallers, behind, targets }: ProblemFacts): readonly string[] {
  const weak = worstCriteria.map((one) => `${one.item} (${one.rate}% of points, ${one.losers} units)`);
  const units = behind.map((one) => (one.items.length === 0 ? one.unit : `${one.unit} (${one.items.join(", ")})`));
  return [
    weak.length > 0 ? `Most points were lost on: ${weak.join("; ")}.` : null,
    targets.all > 0
      ? `Of ${targets.all} county targets ${targets.reached} are reached, ${targets.near} nearly, ${targets.missed.length} not${
          targets.missed.length > 0 ? ` (${targets.missed.join(", ")})` : ""
        }.`
      : null,
    units.length > 0 ? `Last places and their largest losses: ${units.join("; ")}.` : null,
    fallers.length > 0 ? `Fell most: ${fallers.map((one) => `${one.unit} (down ${one.places})`).join(", ")}.` : null,
  ].filter((text) => text !== null);
}

function nextWords({ mustExplain, missedTargets }: NextFacts): readonly string[] {
  return [
    mustExplain.length > 0
      ? `To explain themselves to the office in writing, with measures: ${mustExplain.join(", ")}.`
      : null,
    missedTargets > 0 ? `The departments in charge follow the ${missedTargets} missed targets month by month.` : null,
    "Every unit puts right what it lost points on; the next assessment checks it.",
  ].filter((text) => text !== null);
}
