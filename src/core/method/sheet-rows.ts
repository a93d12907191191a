import type { CellPlace } from "../address";
import type { Finding, FindingFacts } from "../finding";
import { finding } from "../finding";
import type { CellValue, Grid } from "../grid";
import { isCellError } from "../grid";
import { dayOfSerial } from "../values/calendar-day";
import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import { foldText } from "../values/fold-text";
import type { CalendarDay } from "../values/period";
import { readDayText } from "../values/read-day-text";
import { readNumberText } from "../values/read-number-text";
import type { Choices } from "./choices";
import { choiceWords, readChoice } from "./choices";
import type { MethodColumn } from "./method-column";

/** A row of a method sheet, its cells by what their columns mean. Reading a cell notes what is wrong with it. */
export class MethodRow<Key extends string> {
  constructor(
    private readonly grid: Grid,
    readonly row: number,
    private readonly columns: ReadonlyMap<Key, MatchedColumn<Key>>,
    private readonly findings: Finding[],
  ) {}

  place(key: Key): CellPlace {
    return { sheet: this.grid.sheet, row: this.row, col: this.columns.get(key)?.col ?? 0 };
  }

  /** True when the sheet has a column of this meaning. */
  knows(key: Key): boolean {
    return this.columns.has(key);
  }

  /** How many cells of the row hold something, known columns or not. */
  filled(): number {
    return (this.grid.texts[this.row] ?? []).filter((text) => text.trim() !== "").length;
  }

  /** The text of the first cell that holds something. */
  anyText(): string {
    return (this.grid.texts[this.row] ?? []).find((text) => text.trim() !== "")?.trim() ?? "";
  }

  has(key: Key): boolean {
    return this.text(key) !== "";
  }

  /** What the user sees, without white space around; empty when the sheet has no such column. */
  text(key: Key): string {
    const matched = this.columns.get(key);
    if (!matched) return "";
    const value = this.value(key);
    if (isCellError(value)) {
      this.report("method.cell-error", key, { header: matched.column.header.zh, error: value.error });
      return "";
    }
    return (this.grid.texts[this.row]?.[matched.col] ?? "").trim() || (value === null ? "" : String(value));
  }

  textOrNull(key: Key): string | null {
    return this.text(key) || null;
  }

  /** The text of a cell that must be filled; null, with a finding, when it is empty. */
  required(key: Key): string | null {
    const text = this.text(key);
    if (text !== "" || isCellError(this.value(key))) return text || null;
    const column = this.columns.get(key)?.column;
    this.report("method.cell-empty", key, { header: column?.header.zh ?? key, example: column?.example ?? "" });
    return null;
  }

  /** A number of points or another plain number; null, with a finding, for anything else. */
  number(key: Key): Exact | null {
    const value = this.value(key);
    if (typeof value === "number") return exact(value);
    const text = this.text(key);
    if (text === "") return null;
    const read = readNumberText(text);
    if (read && !read.isApproximate && (read.unit === null || read.unit === "分")) return read.value;
    const column = this.columns.get(key)!.column;
    this.report("method.not-a-number", key, { header: column.header.zh, text, example: column.example });
    return null;
  }

  day(key: Key): CalendarDay | null {
    const value = this.value(key);
    if (typeof value === "number") {
      const day = value < 100000 ? dayOfSerial(value, this.grid.date1904) : readDayText(String(value));
      if (day) return day;
    }
    const text = this.text(key);
    const day = text === "" ? null : readDayText(text);
    if (text !== "" && !day) {
      this.report("method.not-a-day", key, { header: this.columns.get(key)!.column.header.zh, text });
    }
    return day;
  }

  /** A word of a closed list; `blank` where nothing is written, null with a finding where the word is not in the list. */
  choice<Value extends string>(key: Key, choices: Choices<Value>, blank: Value): Value | null {
    const text = this.text(key);
    if (text === "") return blank;
    const value = readChoice(choices, text);
    if (value === null) {
      const header = this.columns.get(key)!.column.header.zh;
      this.report("method.unknown-choice", key, { header, text, choices: choiceWords(choices).join("、") });
    }
    return value;
  }

  report<Code extends Finding["code"]>(
    code: Code,
    key: Key,
    facts: Parameters<typeof finding<Code>>[3],
    severity: Finding["severity"] = "blocking",
  ): void {
    const place = this.place(key);
    const isKnown = this.findings.some(
      (known) => known.code === code && known.place?.row === place.row && known.place.col === place.col,
    );
    if (!isKnown) this.findings.push(finding(code, severity, place, facts));
  }

  /** A question about what the rule's own words leave open. */
  addQuestion(facts: FindingFacts["method.rule-question"]): void {
    const column = [...this.columns.keys()].find((key) => key === ("ruleText" as Key));
    if (column) this.findings.push(finding("method.rule-question", "question", this.place(column), facts));
  }

  /** Keeps a finding that somebody else made about this row. */
  add(found: Finding): void {
    this.findings.push(found);
  }

  private value(key: Key): CellValue {
    const matched = this.columns.get(key);
    return matched ? (this.grid.values[this.row]?.[matched.col] ?? null) : null;
  }
}

/** A column of the sheet that answers to a header. */
export interface MatchedColumn<Key extends string> {
  readonly col: number;
  readonly column: MethodColumn<Key>;
}

const NOTE_ROW = /^(?:填写说明|说明[::]|示例|例[::]|注[::]|备注[::]|填表说明|help:|example:|note:)/i;

/** True for rows that explain rather than say: the help row, notes at the foot. */
export function isNoteRow(grid: Grid, row: number): boolean {
  const first = (grid.texts[row] ?? []).find((text) => text.trim() !== "");
  return first !== undefined && NOTE_ROW.test(foldText(first));
}

export function isBlankRow(grid: Grid, row: number): boolean {
  return (grid.values[row] ?? []).every((value) => value === null || value === "");
}
