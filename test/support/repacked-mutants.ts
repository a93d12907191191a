import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook, type OpenedWorkbook } from "../../src/host/embedded/package/open-workbook";
import { HostError } from "../../src/host/host-error";
import { randomFrom, type Random } from "./fuzz-package";

export interface RepackedReport {
  readonly agreed: number;
  readonly refused: number;
  /** Mutants that only this program opened: the other found nothing to read. */
  readonly alone: number;
  /** Mutants in which the other finds the same values in the same order, but a changed address in its old column. */
  readonly moved: number;
  readonly slowest: number;
}

/** What the two readers made of a mutant that both opened. */
export interface Disagreement {
  readonly which: string;
  readonly ours: string;
  readonly theirs: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens mutants whose parts were changed as text and packed again with a right checksum, as a broken program would write them.
 * Whatever this program opens must hold the rows that another reader, SheetJS, finds in it. The same seed gives the same mutants.
 */
export function openRepacked(
  bytes: Uint8Array,
  rounds: number,
  seed: number,
  onDisagreement: (found: Disagreement) => void,
): RepackedReport {
  const random = randomFrom(seed);
  const parts = unzipSync(bytes);
  let [agreed, refused, alone, moved, slowest] = [0, 0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const mutant = repacked(parts, random);
    const started = performance.now();
    const ours = readOrRefuse(mutant, `seed ${seed}, round ${round}`);
    slowest = Math.max(slowest, performance.now() - started);
    if (ours === null) {
      refused++;
      continue;
    }
    const theirs = sheetJsRows(withPlainTags(mutant));
    if (theirs === null) alone++;
    else if (theirs === ours) agreed++;
    else if (withoutColumns(theirs) === withoutColumns(ours)) moved++;
    else onDisagreement({ which: `seed ${seed}, round ${round}`, ours, theirs, bytes: mutant });
  }
  return { agreed, refused, alone, moved, slowest };
}

function withoutColumns(rows: string): string {
  const cells = JSON.parse(rows) as readonly (readonly unknown[])[];
  return JSON.stringify(cells.map(([sheet, row, , value]) => [sheet, row, value]));
}

const PARTS = /^xl\/(?:worksheets\/sheet\d+|sharedStrings|workbook|styles)\.xml$/;
/** Without R: SheetJS takes an address such as RC1 for one of rows and columns. */
const SIGNS = `<>/"'=&;: 0123456789.-eEABCstv`;

function repacked(parts: Readonly<Record<string, Uint8Array>>, random: Random): Uint8Array {
  const names = Object.keys(parts).filter((name) => PARTS.test(name));
  const name = names[random(names.length)]!;
  let text = strFromU8(parts[name]!);
  for (let times = 1 + random(3); times > 0; times--) text = CHANGES[random(CHANGES.length)]!(text, random);
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
}

type Change = (text: string, random: Random) => string;

const CHANGES: readonly Change[] = [
  (text, random) => replaced(text, random(text.length), 1, SIGNS[random(SIGNS.length)]!),
  (text, random) => replaced(text, random(text.length), 1 + random(30), ""),
  (text, random) => replaced(text, random(text.length), 0, SIGNS[random(SIGNS.length)]!),
  (text, random) => withTag(text, random, (tag) => tag + tag),
  (text, random) => withTag(text, random, () => ""),
  (text, random) => withTag(text, random, (tag) => tag.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))),
];

function replaced(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}

/** One element of the text, from its < to its >. */
function withTag(text: string, random: Random, change: (tag: string) => string): string {
  const from = text.indexOf("<", random(text.length));
  const to = from < 0 ? -1 : text.indexOf(">", from);
  return to < 0 ? text : replaced(text, from, to + 1 - from, change(text.slice(from, to + 1)));
}

function readOrRefuse(bytes: Uint8Array, which: string): string | null {
  try {
    return ourRows(openWorkbook(bytes, "改动.xlsx"));
  } catch (error) {
    if (error instanceof HostError && error.code === "file-unreadable") return null;
    throw new Error(`${which}: neither opened nor refused`, { cause: error });
  }
}

/** Cells that hold something, sheet by sheet: [sheet, row, column, value]. */
function ourRows({ model }: OpenedWorkbook): string {
  const cells = model.sheets.flatMap(({ name, values }) =>
    values.flatMap((row, at) =>
      (row ?? []).flatMap((value, col) =>
        value === null || value === undefined || value === "" ? [] : [[name, at, col, shown(value)]],
      ),
    ),
  );
  return JSON.stringify(cells);
}

/** SheetJS does not know that white space may stand before the end of a closing tag. */
function withPlainTags(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const text = strFromU8(part);
    return [name, strToU8(text.replace(/<\/([\w:]+)\s+>/g, "</$1>"))] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** Null where the other reader gives up. */
function sheetJsRows(bytes: Uint8Array): string | null {
  try {
    const book = XLSX.read(bytes, { type: "array", cellDates: false });
    const cells = book.SheetNames.flatMap((name) => sheetCells(name, book.Sheets[name]!));
    // An address in small letters is a place before the first column to it.
    return cells.some(([, row, col]) => Number(row) < 0 || Number(col) < 0) ? null : JSON.stringify(cells);
  } catch {
    return null;
  }
}

function sheetCells(name: string, sheet: XLSX.WorkSheet): readonly (readonly unknown[])[] {
  return Object.entries(sheet)
    .filter(
      ([address, cell]) =>
        !address.startsWith("!") && (cell as XLSX.CellObject).v !== undefined && (cell as XLSX.CellObject).v !== "",
    )
    .map(([address, cell]) => ({ ...XLSX.utils.decode_cell(address), value: shown((cell as XLSX.CellObject).v) }))
    .sort((a, b) => a.r - b.r || a.c - b.c)
    .map(({ r, c, value }) => [name, r, c, value]);
}

function shown(value: unknown): unknown {
  return typeof value === "object" && value !== null ? "#" : value;
}
