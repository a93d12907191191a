import { PALETTE, SHEET_FONT } from "../sheets/palette";
import type { SheetSpec } from "../sheets/sheet-spec";
import { exactText } from "../scoring/rules/parameter";
import type { Exact } from "../values/exact";
import { periodText } from "../values/period";
import { JOURNAL_COLUMNS, JOURNAL_SHEET, MAIN_METHOD, STATE_WORDS } from "./journal-columns";
import type { JournalKey } from "./journal-columns";
import type { RunItem, RunRecord, RunUnit } from "./run-record";

/**
 * A run as rows of the journal, in the order of its columns; it reads back the same. `writtenAt` is the moment as the
 * caller's clock tells it: for people only, nothing is computed from it.
 */
export function journalRows(run: RunRecord, writtenAt: string): readonly (readonly string[])[] {
  return run.units.map((unit) => {
    const cells: Record<JournalKey, string> = {
      number: String(run.number),
      period: periodText(run.period),
      state: STATE_WORDS[run.state],
      corrects: run.corrects === null ? "" : String(run.corrects),
      suffix: run.suffix ?? MAIN_METHOD,
      methodVersion: run.methodVersion,
      inputsHash: run.inputsHash.slice(0, 12),
      writtenAt,
      ...unitCells(unit),
    };
    return JOURNAL_COLUMNS.map(({ key }) => cells[key]);
  });
}

function unitCells({ unit, rank, total, band, vetoes, items }: RunUnit): Record<UnitKey, string> {
  return {
    unit,
    rank: numberText(rank),
    total: numberText(total),
    band: band ?? "",
    vetoes: vetoes.join(";"),
    items: items.map(itemText).join(";"),
  };
}

type UnitKey = "unit" | "rank" | "total" | "band" | "vetoes" | "items";

function numberText(value: Exact | null): string {
  return value ? exactText(value) : "";
}

/** `养老保险参保率=92→1.4`, of a change with the figure that moved: `收入增幅=10(110)→5`; signs that part the list are written with a backslash before them. */
function itemText({ criterion, value, level, points }: RunItem): string {
  const moved = level ? `(${exactText(level)})` : "";
  return `${criterion.replace(/[\\;=→]/g, "\\$&")}=${numberText(value)}${moved}→${numberText(points)}`;
}

/** The journal's sheet before any run is in it: hand edits would break the chain of runs, so it is protected. */
export function journalSheet(): SheetSpec {
  const last = JOURNAL_COLUMNS.length - 1;
  const texts = (cells: readonly string[]) => JOURNAL_COLUMNS.map((_, at) => cells[at] ?? null);
  const whole = { top: 0, left: 0, bottom: 2, right: last };
  return {
    name: JOURNAL_SHEET,
    tabColor: PALETTE.quiet,
    rows: [
      { cells: texts(["考核运行记录"]), height: 26 },
      { cells: texts(["每次计分的结果存档,供下一期比较和年度合成使用。请不要手工改动。"]), height: 20 },
      { cells: texts(JOURNAL_COLUMNS.map(({ header }) => header)), height: 22 },
    ],
    columns: JOURNAL_COLUMNS.map(({ width }) => ({ width })),
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    frozen: { rows: 3, cols: 0 },
    styles: [
      { range: whole, style: { font: SHEET_FONT, size: 10, color: PALETTE.ink, vertical: "center" } },
      { range: { ...whole, bottom: 0 }, style: { size: 16, bold: true, horizontal: "center" } },
      { range: { ...whole, top: 1, bottom: 1 }, style: { color: PALETTE.quiet } },
      {
        range: { ...whole, top: 2 },
        style: { bold: true, fill: PALETTE.header, horizontal: "center", borders: "grid" },
      },
    ],
    conditionalFormats: [],
    validations: [],
    links: [],
    print: { landscape: true, area: whole, titleRows: [2, 2] },
    isProtected: false,
    visibility: "visible",
    showGridlines: true,
  };
}
