import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Standing } from "../scoring/assessment";
import type { Period } from "../values/period";
import { periodText } from "../values/period";
import { plain } from "../values/rounding";
import { foldText } from "../values/fold-text";
import type { RunRecord } from "./run-record";
import { unitOf } from "./run-record";

/**
 * Cumulative figures 累计数 that are lower than a quarter before in the same year. A figure is cumulative when its item, its
 * column or its note says so (累计, 年初以来, 截至).
 */
export function cumulativeFalls(
  standings: readonly Standing[],
  previous: RunRecord | null,
  period: Period,
): readonly Finding[] {
  if (!previous || previous.period.year !== period.year) return [];
  return standings.flatMap(({ unit, scores }) => {
    const before = unitOf(previous, unit);
    return scores.flatMap(({ criterion, reading }) => {
      const old = before?.items.find((item) => item.criterion === criterion.id)?.value;
      const isLower = old && reading.state === "number" && reading.value.compare(old) < 0;
      if (!isLower || !isCumulative(criterion)) return [];
      const facts = {
        unit,
        item: criterion.item,
        now: plain(reading.value),
        before: plain(old),
        period: periodText(previous.period),
      };
      return [finding("run.cumulative-falls", "warning", reading.sources[0] ?? criterion.place, facts)];
    });
  });
}

function isCumulative(criterion: Standing["scores"][number]["criterion"]): boolean {
  const { measure, item, part, note } = criterion;
  const columns = "source" in measure ? [measure.source.column] : [];
  return [item, part ?? "", note ?? "", ...columns].some((text) => /累计|年初以来|截至|自年初/.test(foldText(text)));
}
