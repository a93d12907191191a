import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Method } from "../method/method";
import type { SourceColumn, Sources } from "../measures/sources";
import type { CellPlace } from "../address";
import type { Exact } from "../values/exact";
import { previousPeriod } from "../values/period";
import { readRankText } from "../values/read-rank-text";
import { exact } from "../values/exact";
import type { RunRecord } from "./run-record";

const PLACE: CellPlace = { sheet: "", row: 0, col: 0 };

/**
 * The previous period's result from a sheet that the office kept itself: names with 名次, and 总分 and 等次 where they stand.
 * Null when the workbook has no such sheet; a sheet without ranks is a finding.
 */
export function previousResult(
  method: Method,
  sources: Sources,
): { readonly run: RunRecord | null; readonly findings: readonly Finding[] } {
  const sheet = method.settings.previousResult;
  if (sheet === null || !sources.grid(sheet)) return { run: null, findings: [] };
  const find = (columns: readonly string[]) => {
    for (const column of columns) {
      const found = sources.find({ sheet, column }, PLACE).column;
      if (found) return found;
    }
    return null;
  };
  const ranks = find(["名次", "排名", "位次", "排序"]);
  if (!ranks) {
    const place = { sheet, row: 0, col: 0 };
    const facts = { sheet, column: "名次", columns: "" };
    return { run: null, findings: [finding("method.source-column-missing", "warning", place, facts)] };
  }
  const [totals, bands] = [find(["总分", "得分", "总得分", "综合得分"]), find(["等次", "格次"])];
  const units = method.roster.map(({ name }) => ({
    unit: name,
    rank: rankIn(ranks, name),
    total: totals && figureIn(totals, name),
    band: (bands && textIn(bands, name)) || null,
    vetoes: [],
    items: [],
  }));
  const run: RunRecord = {
    number: 0,
    period: previousPeriod(method.settings.period),
    state: "final",
    suffix: method.suffix,
    methodVersion: "",
    inputsHash: "",
    corrects: null,
    units,
  };
  return { run, findings: [] };
}

function rowIn(column: SourceColumn, unit: string): number | null {
  return column.units.rows.get(unit)?.[0] ?? null;
}

function figureIn(column: SourceColumn, unit: string): Exact | null {
  const row = rowIn(column, unit);
  const reading = row === null ? null : column.at(row);
  return reading?.state === "number" ? reading.value : null;
}

/** 3, 第3名 and 并列第3 are all the third place. */
function rankIn(column: SourceColumn, unit: string): Exact | null {
  const figure = figureIn(column, unit);
  const place = figure ? null : readRankText(textIn(column, unit));
  return figure ?? (place === null ? null : exact(place));
}

function textIn(column: SourceColumn, unit: string): string {
  const row = rowIn(column, unit);
  return row === null ? "" : column.cell(row).text.trim();
}
