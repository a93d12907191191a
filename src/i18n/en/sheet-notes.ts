import type { Band, MethodSettings, NotApplicablePolicy, VetoEffect } from "../../core/method/method";
import type { SheetNotes } from "../../core/sheets/sheet-texts";
import { plain } from "../../core/values/rounding";
import { periodDays } from "../../core/values/period";
import { dayWords } from "./period-words";

export const sheetNotes: SheetNotes = {
  foot: (method, period, stamp) => [
    `Method: ${method.title} (version ${method.version.slice(0, 8)}).`,
    `${roundingWords(method.settings)}; ${tiesWords(method.settings)}; ranks are taken on the published score.`,
    `Not applicable: ${policyWords(method.settings.notApplicable)}; missing data: ${missingWords(method.settings.missing)}.`,
    `Data as of ${dayWords(stamp.dataAsOf ?? periodDays(period).last)}; run ${stamp.runNumber}; ${
      stamp.state === "draft" ? "draft, not approved for publication" : "final"
    }.`,
  ],
  heat: "Shading shows lost points: white is full points, deeper orange is a larger loss, the deepest is half or less.",
  bands: bandWords,
  detailLinks: "Go to this unit's scores",
  explanationLinks:
    "A score links to its source cell; the explanation sheet tells how each came about. Hatched: not applicable; amber: no data.",
  marks: (margin) =>
    `● reached ▲ near (gap within ${margin}% of the target) ■ not reached. The gap is what is missing.`,
  shortfalls: "Targets not reached by each unit (widest gap relative to the target first)",
  missedCount: "Missed",
  noShortfalls: "Every unit has reached, or nearly reached, every target.",
  aMonth: (months) =>
    months === 0
      ? "The period ends with the year: nothing is spread over months."
      : `Needed a month: the gap spread over the ${months} months to the year's end.`,
  noTargets: "No criterion states a target. Fill in 目标值 on 考核指标 and score again.",
  noVetoes: "No vetoes in this period.",
  noAccountability: "No unit has to answer in this period.",
  noFindings: "Nothing was found.",
  findingCounts: ({ blocking, question, warning, note }) =>
    [
      blocking > 0 ? `${blocking} blocking` : null,
      question > 0 ? `${question} to confirm` : null,
      warning > 0 ? `${warning} warnings` : null,
      note > 0 ? `${note} notes` : null,
    ]
      .filter((part) => part !== null)
      .join(", ") + ". A click on the cell column goes to the place.",
  lossesByCriterion: "1. Losses by criterion (means over the units)",
  lossesByUnit: "2. The five largest losses of each unit",
  noLosses: "Nothing lost.",
  unitList: (units, most) =>
    units.length <= most ? units.join(", ") : `${units.slice(0, most).join(", ")} and ${units.length - most} more`,
  reasonVeto: (event) => `Veto: ${event}`,
  reasonBand: (band) => `Band "${band}"`,
  evidenceBand: (total, rank) => `${total} points${rank === null ? "" : `, rank ${rank}`}`,
  missed: (items) =>
    items
      .map(({ item, value, target, gap, unit }) => `${item} ${value}${unit ?? ""} (target ${target}, gap ${gap})`)
      .join("; "),
  criterionLosses: ({ losers, best, bestUnits, worst, worstUnits }) =>
    losers === 0
      ? `All have full points, ${best}.`
      : `${losers} units lost points; best ${best} (${bestUnits}), worst ${worst} (${worstUnits}).`,
  office: "Assessment office",
  footer: (title) => title,
};

export function roundingWords({ digits, rounding }: MethodSettings): string {
  const mode = rounding === "halfAway" ? "half away from zero" : "half to even (GB/T 8170)";
  return `Scores rounded to ${digits} digits, ${mode}; totals are sums of printed scores`;
}

export function tiesWords({ ties, tieBreakers }: MethodSettings): string {
  const way = {
    competition: "equal scores share a rank (1, 2, 2, 4)",
    dense: "equal scores share a rank (1, 2, 2, 3)",
    average: "equal scores take the mean of their ranks",
  }[ties];
  return tieBreakers.length === 0 ? way : `ties are broken by ${tieBreakers.join(", then ")}; otherwise ${way}`;
}

export function policyWords(policy: NotApplicablePolicy): string {
  switch (policy.kind) {
    case "rescale":
      return "left out, the rest scaled up to full points";
    case "average":
      return "the mean of the other units";
    case "full":
      return "full points";
    case "zero":
      return "no points";
    case "fixed":
      return `${plain(policy.points)} points`;
  }
}

function missingWords(missing: MethodSettings["missing"]): string {
  return { block: "the total waits for them", notApplicable: "treated as not applicable", zero: "no points" }[missing];
}

function bandWords(bands: readonly Band[]): string {
  if (bands.length === 0) return "This method has no bands.";
  const parts = bands.map((band) => {
    const from = band.from === null ? null : `from ${plain(band.from)}`;
    const quota = band.quota === null ? null : `at most ${plain(band.quota)}%`;
    const rule = [from, quota].filter((part) => part !== null).join(", ");
    return rule === "" ? `${band.name} (the rest)` : `${band.name} (${rule})`;
  });
  return `Bands: ${parts.join("; ")}. Row tints run from blue (best) to orange (last).`;
}

export const vetoEffectWords: Readonly<Record<VetoEffect, string>> = {
  bottomBand: "bottom band, score kept",
  noExcellent: "not in the best band",
  bandDown: "one band down",
  lastRank: "last place",
  scoreZero: "score set to zero",
  notRanked: "out of the ranking",
  noAward: "no awards",
};
