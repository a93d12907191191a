import { cellA1 } from "../address";
import { finding, type Finding } from "../finding";
import { chooseTemplate } from "./choose-template";
import { openFile, type OpenFile } from "./open-return";
import { eventKey, resentLists } from "./resent-lists";
import { sameRow } from "./same-row";
import type { ReturnedFile, ReturnedRow } from "./returned-file";
import type { Template, TemplateSheet } from "./template";
import type { ReturnState } from "./template-texts";
import { unusualAmongUnits } from "./unusual-values";

/** Everything that came back, put together: rows with their files, what became of every file, who is missing. */
export interface MergeResult {
  readonly template: Template;
  /** Rows by template sheet, units in roster order, then files and rows. */
  readonly sheets: readonly { readonly sheet: TemplateSheet; readonly rows: readonly MergedRow[] }[];
  readonly returns: readonly FileReturn[];
  /** Units of which no row came in, by template sheet; a list that a unit has nothing to report in is not missing. */
  readonly missing: readonly { readonly unit: string; readonly sheet: string }[];
  readonly findings: readonly FileFinding[];
}

export interface MergedRow {
  readonly row: ReturnedRow;
  readonly file: string;
  /** The row's first cell in its own file, in A1 form. */
  readonly cell: string;
  /** When that file was saved; null when it does not say. */
  readonly modified: string | null;
}

/** What became of one file. rowsIn = merged + rejected + duplicate. */
export interface FileReturn {
  readonly file: string;
  readonly units: readonly string[];
  readonly state: ReturnState;
  readonly modified: string | null;
  readonly version: string | null;
  readonly rowsIn: number;
  readonly merged: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly problems: number;
}

export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/**
 * Merges the files that came back into one sheet a template sheet. The files' order does not matter. Of two returns for one
 * unit that agree the second is a duplicate; of two that differ the later saved one counts and the earlier is superseded; where
 * the files do not say when they were saved, neither counts and the office decides. Rows without a unit are rejected. A cell
 * that does not fit keeps its text, so that nothing is lost and nothing silently becomes a number.
 */
export function mergeReturns(wanted: Template | null, files: readonly ReturnedFile[]): MergeResult | null {
  const template = wanted ?? chooseTemplate(files);
  if (!template) return null;
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const opened = sorted.map((file) => openFile(file, template));
  const merging = new Merging(template, opened);
  return merging.result();
}

interface Candidate extends MergedRow {
  readonly from: OpenFile;
}

type Fate = "merged" | "rejected" | "duplicate";

class Merging {
  private readonly fates = new Map<ReturnedRow, Fate>();
  private readonly said: FileFinding[] = [];
  private readonly superseded = new Set<string>();
  private readonly conflicts = new Set<string>();

  constructor(
    private readonly template: Template,
    private readonly files: readonly OpenFile[],
  ) {
    for (const file of files) for (const one of file.findings) this.said.push({ file: file.name, finding: one });
  }

  result(): MergeResult {
    const sheets = this.template.sheets.map((sheet) => ({ sheet, rows: this.mergeSheet(sheet) }));
    for (const { sheet, rows } of sheets) this.said.push(...unusualAmongUnits(sheet, rows));
    return {
      template: this.template,
      sheets,
      returns: this.files.map((file) => this.returnOf(file)),
      missing: this.missing(sheets),
      findings: this.said,
    };
  }

  private mergeSheet(sheet: TemplateSheet): readonly MergedRow[] {
    const candidates = this.files.flatMap((from) =>
      from.rows
        .filter((row) => row.sheet === sheet.name)
        .map((row): Candidate => ({
          row,
          from,
          file: row.origin?.file ?? from.name,
          cell: row.origin?.cell ?? cellA1(row.place.row, row.place.col),
          modified: row.origin ? row.origin.modified : from.modified,
        })),
    );
    for (const { row, from } of candidates) if (from.isRejected || row.unit === null) this.fates.set(row, "rejected");
    // A row from its own file comes before the same row from an earlier merge of it.
    const open = candidates
      .filter(({ row }) => !this.fates.has(row))
      .sort((a, b) => Number(a.row.origin !== null) - Number(b.row.origin !== null));
    if (sheet.rows.length === 0) this.resent(sheet, open);
    const kept =
      sheet.rows.length > 0
        ? this.oneRowAUnit(sheet, open)
        : this.allEvents(open.filter(({ row }) => !this.fates.has(row)));
    const order = (unit: string | null) => this.template.units.indexOf(unit ?? "");
    return [...kept].sort(
      (a, b) => order(a.row.unit) - order(b.row.unit) || compare(a.file, b.file) || a.row.place.row - b.row.place.row,
    );
  }

  /** A sheet of figures: one row a unit counts. */
  private oneRowAUnit(sheet: TemplateSheet, open: readonly Candidate[]): readonly Candidate[] {
    const byUnit = new Map<string, Candidate[]>();
    for (const one of open) byUnit.set(one.row.unit!, [...(byUnit.get(one.row.unit!) ?? []), one]);
    return [...byUnit.entries()].flatMap(([unit, rows]) => this.choose(sheet, unit, rows));
  }

  private choose(sheet: TemplateSheet, unit: string, rows: readonly Candidate[]): readonly Candidate[] {
    const distinct: Candidate[] = [];
    for (const one of rows) {
      const first = distinct.find((other) => sameRow(other.row, one.row));
      if (first) this.duplicate(one, first, unit);
      else distinct.push(one);
    }
    if (distinct.length === 1) return this.take(distinct[0]!);
    const latest = [...distinct].sort((a, b) => compare(b.modified ?? "", a.modified ?? ""));
    const isDated = latest.every(({ modified }) => modified !== null) && latest[0]!.modified !== latest[1]!.modified;
    return isDated ? this.supersede(unit, latest) : this.conflict(sheet, unit, distinct);
  }

  private supersede(unit: string, [latest, ...earlier]: readonly Candidate[]): readonly Candidate[] {
    for (const one of earlier) this.giveWay(one, unit, latest!.file);
    return this.take(latest!);
  }

  private giveWay(one: Candidate, unit: string, by: string): void {
    this.fates.set(one.row, "duplicate");
    this.superseded.add(one.from.name);
    const facts = { unit, file: one.file, by };
    this.said.push({ file: one.from.name, finding: finding("form.superseded", "warning", one.row.place, facts) });
  }

  /** Lists of a township that came more than once: what was put right gives way, what nobody can tell is asked. */
  private resent(sheet: TemplateSheet, open: readonly Candidate[]): void {
    const own = open.filter(({ row, from }) => row.origin !== null || from.unit === row.unit);
    const direct = new Set(own.filter(({ row }) => row.origin === null).map(({ file }) => file));
    const once = own.filter(({ row, file }) => row.origin === null || !direct.has(file));
    for (const unit of new Set(once.map(({ row }) => row.unit!))) {
      const { superseded, unclear } = resentLists(
        unit,
        once.filter(({ row }) => row.unit === unit),
      );
      for (const { row: gone, by } of superseded)
        for (const one of own)
          if (one.file === gone.file && eventKey(one) === eventKey(gone)) this.giveWay(one, unit, by);
      for (const { first, files, same } of unclear) {
        const facts = { unit, sheet: sheet.name, first: files[0], second: files[1], same: String(same) };
        const asked = finding("form.list-twice", "question", first.row.place, facts);
        this.said.push({ file: first.from.name, finding: asked });
      }
    }
  }

  private conflict(sheet: TemplateSheet, unit: string, rows: readonly Candidate[]): readonly Candidate[] {
    const headers = sheet.columns.filter((_, i) =>
      rows.some(({ row }) => !sameRow(pick(row, i), pick(rows[0]!.row, i))),
    );
    const facts = {
      unit,
      sheet: sheet.name,
      files: rows.map(({ file }) => file).join("、"),
      headers: headers.map(({ header }) => header).join("、"),
    };
    for (const one of rows) {
      this.fates.set(one.row, "rejected");
      this.conflicts.add(one.from.name);
      this.said.push({ file: one.from.name, finding: finding("form.conflict", "blocking", one.row.place, facts) });
    }
    return [];
  }

  /**
   * A ledger: the same event from two files is a duplicate. Two equal rows in one file are two events, as on the county's own
   * sheet: of equal rows as many count as the file with the most of them has.
   */
  private allEvents(open: readonly Candidate[]): readonly Candidate[] {
    const kept: Candidate[] = [];
    const equal = new Map<string, Candidate[]>();
    const seen = new Map<string, number>();
    for (const one of open) {
      const key = eventKey(one);
      const same = equal.get(key) ?? [];
      const own = seen.get(`${one.from.name}\n${key}`) ?? 0;
      seen.set(`${one.from.name}\n${key}`, own + 1);
      if (own < same.length) this.duplicate(one, same[own]!, one.row.unit!);
      else {
        equal.set(key, [...same, one]);
        kept.push(...this.take(one));
      }
    }
    return kept;
  }

  private duplicate(one: Candidate, first: Candidate, unit: string): void {
    this.fates.set(one.row, "duplicate");
    const facts = { unit, file: one.file, first: first.file };
    this.said.push({ file: one.from.name, finding: finding("form.duplicate", "note", one.row.place, facts) });
  }

  private take(one: Candidate): readonly Candidate[] {
    this.fates.set(one.row, "merged");
    return [one];
  }

  /** Of a sheet of figures every unit has a row. A list may have none: a unit lacks it only when nothing of the unit came in. */
  private missing(sheets: MergeResult["sheets"]): MergeResult["missing"] {
    const came = new Set(sheets.flatMap(({ rows }) => rows.map(({ row }) => row.unit)));
    return sheets.flatMap(({ sheet, rows }) => {
      const there = sheet.rows.length > 0 ? new Set(rows.map(({ row }) => row.unit)) : came;
      return this.template.units.filter((unit) => !there.has(unit)).map((unit) => ({ unit, sheet: sheet.name }));
    });
  }

  private returnOf(file: OpenFile): FileReturn {
    const count = (fate: Fate) => file.rows.filter((row) => this.fates.get(row) === fate).length;
    const [merged, rejected, duplicate] = [count("merged"), count("rejected"), count("duplicate")];
    const problems = this.said.filter((one) => one.file === file.name && one.finding.severity !== "note").length;
    return {
      file: file.name,
      units: [...new Set([...(file.unit === null ? [] : [file.unit]), ...file.rows.flatMap(({ unit }) => unit ?? [])])],
      state: this.stateOf(file, merged, rejected, duplicate),
      modified: file.modified,
      version: file.version,
      rowsIn: file.rows.length,
      merged,
      rejected,
      duplicate,
      problems,
    };
  }

  private stateOf(file: OpenFile, merged: number, rejected: number, duplicate: number): ReturnState {
    if (file.isRejected) return "rejected";
    if (file.rows.length === 0) return "empty";
    if (this.conflicts.has(file.name)) return "conflict";
    if (merged === 0 && duplicate > 0) return this.superseded.has(file.name) ? "superseded" : "duplicate";
    if (merged === 0) return "rejected";
    return rejected > 0 ? "partly" : "merged";
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One cell of a row as a row of its own. */
function pick(row: ReturnedRow, at: number): ReturnedRow {
  return { ...row, cells: [row.cells[at]!] };
}
