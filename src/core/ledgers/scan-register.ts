import type { CellPlace } from "../address";
import { finding, type Finding } from "../finding";
import type { Grid } from "../grid";
import { matchUnit } from "../names/match-unit";
import type { NamedUnit, RosterIndex } from "../names/roster-index";
import { exact } from "../values/exact";
import { isIrrecoverableNumber } from "../values/irrecoverable-number";
import { readNumberText } from "../values/read-number-text";
import { plain } from "../values/rounding";
import { ageOn, readIdentityNumber } from "./identity-number";
import type { LedgerContext } from "./ledger";
import { spreadMerges } from "./ledger-grid";
import { NO, registerColumns, YES, type RegisterColumns, type RegisterKey } from "./register-columns";

/** What a register of households or villages gives for one township. */
export interface RegisterSummary {
  readonly unit: string;
  readonly rows: number;
  /** Rows that meet every standard. */
  readonly met: number;
  readonly lacking: number;
  /** Rows in which a standard is left blank and none is denied: neither met nor lacking. */
  readonly open: number;
  readonly borderline: number;
  readonly suspects: number;
  /** How many rows lack each standard. */
  readonly byStandard: ReadonlyMap<string, number>;
}

/** A row that lacks something 缺项清单: the place and what is lacking; no name and no number of a person. */
export interface LackingRow {
  readonly unit: string | null;
  readonly village: string;
  readonly lacking: readonly string[];
  readonly place: CellPlace;
}

export interface RegisterScan {
  readonly sheet: string;
  readonly standards: readonly string[];
  readonly summaries: ReadonlyMap<string, RegisterSummary>;
  readonly lacking: readonly LackingRow[];
  readonly findings: readonly Finding[];
}

/** Plausible values of a household's figures; what lies outside is a suspect. */
const RANGES = { age: [0, 120], members: [1, 20], income: [0, 200000] } as const;
const LABELS = { age: "年龄", members: "家庭人口", income: "人均收入" } as const;

/** Findings kept of one kind; the summary counts all of them. */
const MOST_FINDINGS = 500;

type Counts = { -readonly [Key in keyof RegisterSummary]: RegisterSummary[Key] } & { byStandard: Map<string, number> };

/**
 * One pass over a register of households or villages: what each row lacks of the standards (M11), suspects by the rules of data
 * cleaning 数据清洗 (M17: duplicates, ID check digit, age, range, missing, contradictions) and households near the line (M18), counted by
 * township. Yields the number of rows done every `slice` rows, so that the caller can show progress, pause or stop.
 *
 * No ID number, name or phone leaves this function: findings name the cell only. Null for a sheet that is no register.
 */
export function* scanRegister(
  sheet: Grid,
  roster: RosterIndex<NamedUnit>,
  context: LedgerContext,
  slice = 5000,
): Generator<number, RegisterScan | null> {
  const grid = spreadMerges(sheet);
  const columns = registerColumns(grid);
  if (!columns) return null;
  const scan = new Scan(grid, columns, roster, context);
  for (let row = columns.headerRow + 1; row < grid.rows; row++) {
    scan.row(row);
    if ((row - columns.headerRow) % slice === 0) yield row - columns.headerRow;
  }
  return scan.result();
}

/** The scan in one go. */
export function scanWholeRegister(
  grid: Grid,
  roster: RosterIndex<NamedUnit>,
  context: LedgerContext,
): RegisterScan | null {
  const steps = scanRegister(grid, roster, context, grid.rows + 1);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

type Answer = "yes" | "no" | "open";

/** Answers kept in mind; a column of free text does not fill the memory. */
const MOST_ANSWERS = 1000;

class Scan {
  private readonly answers = new Map<string, Answer>();
  /** The first whole income that is not near the line any more. */
  private readonly watched: number;
  private readonly units = new Map<string, string | null>();
  private readonly seenIds = new Map<string, number>();
  private readonly counts = new Map<string, Counts>();
  private readonly lacking: LackingRow[] = [];
  private readonly findings: Finding[] = [];
  private readonly kept = new Map<string, number>();

  constructor(
    private readonly grid: Grid,
    private readonly columns: RegisterColumns,
    private readonly roster: RosterIndex<NamedUnit>,
    private readonly context: LedgerContext,
  ) {
    this.watched = Number(context.quotas.watchLine.ceil().valueOf());
  }

  row(row: number): void {
    const name = this.text(row, "unit");
    const village = this.text(row, "village");
    if ((name === "" && village === "") || /^(?:合计|总计|小计)/.test(name)) return;
    const unit = this.unitOf(name, row);
    const counts = this.countsOf(unit ?? "");
    counts.rows++;
    this.checkStandards(row, unit, village, counts);
    if (this.checkPerson(row)) counts.suspects++;
  }

  result(): RegisterScan {
    this.counts.delete("");
    const standards = this.columns.standards.map(({ name }) => name);
    return {
      sheet: this.grid.sheet,
      standards,
      summaries: this.counts,
      lacking: this.lacking,
      findings: this.findings,
    };
  }

  private checkStandards(row: number, unit: string | null, village: string, counts: Counts): void {
    const lacking: string[] = [];
    let isOpen = false;
    for (const { col, name } of this.columns.standards) {
      const answer = this.answer(this.grid.texts[row]?.[col] ?? "");
      if (answer === "no") lacking.push(name);
      else if (answer === "open") isOpen = true;
    }
    for (const name of lacking) counts.byStandard.set(name, (counts.byStandard.get(name) ?? 0) + 1);
    if (lacking.length > 0) {
      counts.lacking++;
      this.lacking.push({ unit, village, lacking, place: this.place(row, "village") });
    } else if (isOpen) counts.open++;
    else counts.met++;
    this.checkIncome(row, counts);
    if (lacking.length > 0 && /^已脱贫/.test(this.text(row, "state"))) {
      this.keep(
        "ledger.contradiction",
        finding("ledger.contradiction", "warning", this.place(row, "state"), {
          one: "已脱贫",
          other: `${lacking.join("、")}未达标`,
        }),
      );
    }
  }

  /** A register holds the same few answers again and again: each is understood once. */
  private answer(text: string): Answer {
    const known = this.answers.get(text);
    if (known) return known;
    const written = text.trim();
    const answer = NO.test(written) ? "no" : YES.test(written) ? "yes" : "open";
    if (this.answers.size < MOST_ANSWERS) this.answers.set(text, answer);
    return answer;
  }

  private checkIncome(row: number, counts: Counts): void {
    if (this.isWholeFrom(row, "income", this.watched)) return;
    const income = this.number(row, "income");
    const { povertyLine, watchLine } = this.context.quotas;
    if (income === null || income.compare(povertyLine) < 0 || income.compare(watchLine) >= 0) return;
    counts.borderline++;
    const facts = { income: plain(income), line: plain(watchLine) };
    this.keep("ledger.borderline", finding("ledger.borderline", "note", this.place(row, "income"), facts));
  }

  /** True when something about the row's figures or ID number is suspect. */
  private checkPerson(row: number): boolean {
    const before = this.found;
    for (const key of ["age", "members", "income"] as const) this.checkRange(row, key);
    if (this.columns.byKey.has("id")) this.checkId(row);
    return this.found > before;
  }

  private found = 0;

  private checkRange(row: number, key: keyof typeof RANGES): void {
    if (!this.columns.byKey.has(key)) return;
    const [from, to] = RANGES[key];
    if (this.isWholeFrom(row, key, from, to)) return;
    const text = this.text(row, key);
    const place = this.place(row, key);
    if (text === "") return this.suspect(finding("ledger.cell-missing", "warning", place, { header: LABELS[key] }));
    const value = this.number(row, key);
    if (value !== null && value.compare(from) >= 0 && value.compare(to) <= 0) return;
    const facts = { header: LABELS[key], text: value === null ? "" : text, from: String(from), to: String(to) };
    this.suspect(finding("ledger.out-of-range", "warning", place, facts));
  }

  private checkId(row: number): void {
    const col = this.columns.byKey.get("id")!;
    const value = this.grid.values[row]?.[col] ?? null;
    const place = (): CellPlace => this.place(row, "id");
    if (typeof value === "number" && isIrrecoverableNumber(value)) {
      return this.suspect(finding("ledger.id-invalid", "warning", place(), { why: "destroyed" }));
    }
    const text = typeof value === "string" ? value.trim() : value === null ? "" : this.text(row, "id");
    if (text === "") return this.suspect(finding("ledger.cell-missing", "warning", place(), { header: "身份证号" }));
    const reading = readIdentityNumber(text);
    if (!reading.ok) return this.suspect(finding("ledger.id-invalid", "warning", place(), { why: reading.why }));
    this.checkTwice(text.toUpperCase(), row);
    this.checkAge(row, ageOn(reading.facts.born, this.context.last));
    const sex = this.text(row, "sex");
    if (/^[男女]$/.test(sex) && sex !== reading.facts.sex) {
      this.suspect(finding("ledger.sex-differs", "warning", this.place(row, "sex"), { stated: sex }));
    }
  }

  private checkTwice(id: string, row: number): void {
    const first = this.seenIds.get(id);
    if (first === undefined) this.seenIds.set(id, row);
    else {
      const [place, other] = [this.place(row, "id"), this.place(first, "id")];
      this.suspect(finding("ledger.id-duplicate", "warning", place, {}, other));
    }
  }

  /** Ages are often written a year late: one year of difference is let pass. */
  private checkAge(row: number, byId: number): void {
    if (this.isWholeFrom(row, "age", byId - 1, byId + 1)) return;
    const stated = this.number(row, "age");
    if (stated === null || stated.sub(byId).abs().compare(1) <= 0) return;
    const facts = { stated: Number(stated.valueOf()), byId };
    this.suspect(finding("ledger.age-differs", "warning", this.place(row, "age"), facts));
  }

  private suspect(found: Finding): void {
    this.found++;
    this.keep(found.code, found);
  }

  private keep(code: string, found: Finding): void {
    const count = (this.kept.get(code) ?? 0) + 1;
    this.kept.set(code, count);
    if (count <= MOST_FINDINGS) this.findings.push(found);
  }

  private unitOf(name: string, row: number): string | null {
    const known = this.units.get(name);
    if (known !== undefined) return known;
    const match = matchUnit(name, this.roster);
    const unit = match.kind === "exact" || match.kind === "same" ? match.unit.name : null;
    this.units.set(name, unit);
    if (unit === null) {
      const suggested =
        match.kind === "suggested" ? match.candidates.map((candidate) => candidate.name).join("、") : "";
      this.findings.push(finding("ledger.unit-unknown", "question", this.place(row, "unit"), { name, suggested }));
    }
    return unit;
  }

  private countsOf(unit: string): Counts {
    const known = this.counts.get(unit);
    if (known) return known;
    const fresh = {
      unit,
      rows: 0,
      met: 0,
      lacking: 0,
      open: 0,
      borderline: 0,
      suspects: 0,
      byStandard: new Map<string, number>(),
    };
    this.counts.set(unit, fresh);
    return fresh;
  }

  private text(row: number, key: RegisterKey): string {
    const col = this.columns.byKey.get(key);
    return col === undefined ? "" : (this.grid.texts[row]?.[col]?.trim() ?? "");
  }

  /** A typed whole number within bounds: most cells are, and need no exact arithmetic. */
  private isWholeFrom(row: number, key: RegisterKey, from: number, to = Number.MAX_SAFE_INTEGER): boolean {
    const col = this.columns.byKey.get(key);
    const value = col === undefined ? null : this.grid.values[row]?.[col];
    return typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
  }

  private number(row: number, key: RegisterKey) {
    const col = this.columns.byKey.get(key);
    const value = col === undefined ? null : (this.grid.values[row]?.[col] ?? null);
    if (typeof value === "number") return exact(value);
    return typeof value === "string" && value !== "" ? (readNumberText(value)?.value ?? null) : null;
  }

  private place(row: number, key: RegisterKey): CellPlace {
    return { sheet: this.grid.sheet, row, col: this.columns.byKey.get(key) ?? 0 };
  }
}
