import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Grid } from "../grid";
import type { Exact } from "../values/exact";
import { readExact } from "../scoring/rules/parameter";
import { foldText } from "../values/fold-text";
import { parsePeriod } from "../values/period";
import { JOURNAL_COLUMNS, MAIN_METHOD, STATE_WORDS } from "./journal-columns";
import type { JournalKey } from "./journal-columns";
import type { RunItem, RunRecord, RunUnit } from "./run-record";

/** The runs of a workbook, in the order of their numbers. */
export interface ReadRuns {
  readonly runs: readonly RunRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the frozen runs from the journal 考核运行记录, found by its headers, whatever its sheet is called. A row that somebody
 * edited into nonsense is reported and its run left out: better no comparison than a wrong one.
 */
export function readRuns(grids: readonly Grid[]): ReadRuns {
  const findings: Finding[] = [];
  const runs = grids.flatMap((grid) => readJournal(grid, findings));
  return { runs: [...runs].sort((a, b) => a.number - b.number), findings };
}

type Header = ReadonlyMap<JournalKey, number>;

/** True for the sheet that holds the journal. */
export function isJournal(grid: Grid): boolean {
  return findHeader(grid) !== null;
}

function findHeader(grid: Grid): { readonly row: number; readonly header: Header } | null {
  for (let row = 0; row < Math.min(grid.rows, 6); row++) {
    const texts = grid.texts[row]!.map(foldText);
    const found = JOURNAL_COLUMNS.map(({ key, header }) => [key, texts.indexOf(foldText(header))] as const);
    if (found.every(([, col]) => col >= 0)) return { row, header: new Map(found) };
  }
  return null;
}

function readJournal(grid: Grid, findings: Finding[]): readonly RunRecord[] {
  const found = findHeader(grid);
  if (!found) return [];
  const runs = new Map<number, RunRecord & { units: RunUnit[] }>();
  const broken = new Set<number>();
  for (let row = found.row + 1; row < grid.rows; row++) {
    const text = (key: JournalKey) => (grid.texts[row]?.[found.header.get(key)!] ?? "").trim();
    if (text("number") === "" && text("unit") === "") continue;
    const read = readRow(text);
    if (!read) {
      broken.add(Number(text("number")));
      const place = { sheet: grid.sheet, row, col: found.header.get("number")! };
      findings.push(finding("run.journal-unreadable", "warning", place, { text: text("unit") || text("number") }));
      continue;
    }
    const run = runs.get(read.run.number) ?? { ...read.run, units: [] };
    run.units.push(read.unit);
    runs.set(run.number, run);
  }
  return [...runs.values()].filter(({ number }) => !broken.has(number));
}

function readRow(text: (key: JournalKey) => string): { run: Omit<RunRecord, "units">; unit: RunUnit } | null {
  const period = parsePeriod(text("period"));
  const number = Number(text("number"));
  const state = text("state") === STATE_WORDS.final ? "final" : text("state") === STATE_WORDS.draft ? "draft" : null;
  const [rank, total] = [readNumber(text("rank")), readNumber(text("total"))];
  const items = readItems(text("items"));
  if (!period || !Number.isInteger(number) || number < 1 || !state || text("unit") === "") return null;
  if (rank === undefined || total === undefined || !items) return null;
  return {
    run: {
      number,
      period,
      state,
      suffix: text("suffix") === MAIN_METHOD || text("suffix") === "" ? null : text("suffix"),
      methodVersion: text("methodVersion"),
      inputsHash: text("inputsHash"),
      corrects: text("corrects") === "" ? null : Number(text("corrects")),
    },
    unit: {
      unit: text("unit"),
      rank,
      total,
      band: text("band") || null,
      vetoes: text("vetoes") === "" ? [] : text("vetoes").split(";"),
      items,
    },
  };
}

/** Null for an empty cell, undefined for what is no number. */
function readNumber(text: string): Exact | null | undefined {
  return text === "" ? null : readExact(foldText(text));
}

const ITEM = /^((?:[^\\;=→]|\\.)+)=([^;→(]*)(?:\(([^;→)]*)\))?→([^;]*)$/;

function readItems(text: string): readonly RunItem[] | null {
  if (text === "") return [];
  const items = text.match(/(?:[^\\;]|\\.)+/g)!.map((piece) => {
    const match = ITEM.exec(piece);
    const [value, points] = [readNumber(match?.[2] ?? "x"), readNumber(match?.[4] ?? "x")];
    const level = readNumber(match?.[3] ?? "");
    if (!match || value === undefined || level === undefined || points === undefined) return null;
    return { criterion: match[1]!.replace(/\\(.)/g, "$1"), value, ...(level ? { level } : {}), points };
  });
  return items.every((item) => item !== null) ? items : null;
}

/** The next free run number. */
export function nextRunNumber(runs: readonly RunRecord[]): number {
  return runs.reduce((most, { number }) => Math.max(most, number), 0) + 1;
}
