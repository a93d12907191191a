import type { Assessment, Standing } from "../../core/scoring/assessment";
import { decimal, plain } from "../../core/values/rounding";

/** A unit whose place or printed total is another than before; null for what stayed. */
export interface RankChange {
  readonly unit: string;
  readonly rank: readonly [string, string] | null;
  readonly total: readonly [string, string] | null;
}

/** What moved between two assessments, in the order of the second. Totals are compared as they are printed. */
export function rankChanges(before: Assessment, after: Assessment): readonly RankChange[] {
  return after.standings.flatMap((standing) => {
    const old = before.standings.find(({ unit }) => unit === standing.unit) ?? null;
    const rank = pair(rankText(old), rankText(standing));
    const total = pair(totalText(old, before), totalText(standing, after));
    return rank || total ? [{ unit: standing.unit, rank, total }] : [];
  });
}

function pair(before: string, after: string): readonly [string, string] | null {
  return before === after ? null : [before, after];
}

function rankText(standing: Standing | null): string {
  return standing?.rank ? plain(standing.rank) : "—";
}

function totalText(standing: Standing | null, { method }: Assessment): string {
  return standing?.total ? decimal(standing.total, method.settings.digits) : "—";
}
