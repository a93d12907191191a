import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { AssessedUnit, Criterion } from "../method/method";
import { HUNDRED, ZERO, exact } from "../values/exact";
import type { Exact } from "../values/exact";
import type { LedgerFigures } from "../ledgers/ledger-figures";
import type { Period } from "../values/period";
import { plain } from "../values/rounding";
import type { Reading } from "../values/reading";
import { combineReadings, numberReading } from "./combine-readings";
import type { Combination } from "./combine-readings";
import { rowFilter } from "./condition-filter";
import type { RowFilter } from "./condition-filter";
import type { ColumnRef, Measure } from "./measure";
import type { MissingReading, SourceRow } from "./missing-readings";
import { noRow, noRowMeets, nothingDue, rowTwice } from "./missing-readings";
import type { SourceColumn, Sources } from "./sources";
import { rowsOfUnit } from "./unit-rows";

/** What measures look at beside the tables. */
export interface MeasureContext {
  readonly sources: Sources;
  /** Figures that ledgers 台账 give under names of their own, such as 整改台账!销号率. */
  readonly ledgers: LedgerFigures;
  readonly units: readonly AssessedUnit[];
  readonly period: Period;
  /** The value of a criterion for a unit in an earlier run; null when no run holds it. */
  readonly earlier: (since: "previous" | "lastYear", criterion: Criterion, unit: string) => Exact | null;
  /** As `earlier`; of a criterion that is a change itself, the figure that had moved by then. */
  readonly earlierLevel: (since: "previous" | "lastYear", criterion: Criterion, unit: string) => Exact | null;
  /**
   * The sum of a unit's 加扣分 rows that feed a criterion: of a bonus item the rows that add, of a deduction item those that
   * take off, as a positive number. Null when there are none.
   */
  readonly adjustments: (
    criterion: Pick<Criterion, "item" | "kind">,
    unit: string,
  ) => { readonly points: Exact; readonly places: readonly CellPlace[] } | null;
}

/** One reading per unit, in the order of the units, with every finding on the way. */
export interface TakenReadings {
  readonly readings: readonly Reading[];
  /** The parts of a measure of several columns, per unit; empty lists for other measures. */
  readonly parts: readonly (readonly Exact[])[];
  readonly findings: readonly Finding[];
}

/**
 * Takes a criterion's figure for every unit. A unit without a row, with two rows where one figure is asked for, with no
 * row that meets the condition, a zero denominator or no earlier figure: a finding each, and a reading that is no number.
 * A count over a ledger in which a unit has no row is zero: nothing happened there.
 */
export function takeReadings(criterion: Criterion, context: MeasureContext): TakenReadings {
  const taker = new Taker(criterion, context);
  if (criterion.measure.kind === "parts") return { ...taker.parts(criterion.measure), findings: taker.findings };
  const readings = taker.take(criterion.measure);
  return { readings, parts: readings.map(() => []), findings: taker.findings };
}

const BLANK: Reading = { state: "blank", sources: [] };

class Taker {
  readonly findings: Finding[] = [];

  constructor(
    private readonly criterion: Criterion,
    private readonly context: MeasureContext,
  ) {}

  /** One reading of each column; what spoils one part spoils the whole. */
  parts(measure: Extract<Measure, { kind: "parts" }>): Pick<TakenReadings, "readings" | "parts"> {
    const columns = measure.sources.map((source) => this.fromRows("sum", source, measure.condition));
    const perUnit = this.units.map((_, at) => columns.map((readings) => readings[at]!));
    return {
      readings: perUnit.map((readings) => {
        const sources = readings.flatMap((reading) => reading.sources);
        const spoilt = readings.find(({ state }) => state !== "number");
        return spoilt ? { ...spoilt, sources } : combineReadings(readings, "sum").reading;
      }),
      parts: perUnit.map((readings) =>
        readings.flatMap((reading) => (reading.state === "number" ? reading.value : [])),
      ),
    };
  }

  take(measure: Exclude<Measure, { kind: "parts" }>): readonly Reading[] {
    switch (measure.kind) {
      case "value":
      case "latest":
      case "sum":
      case "mean":
      case "max":
      case "min":
      case "count":
        return this.fromRows(measure.kind, measure.source, measure.condition);
      case "manual":
        return this.fromAssessors(measure.source);
      case "share":
        return this.share(measure.source, measure.condition);
      case "ratio":
        return this.quotient(measure.source, measure.denominator, measure.condition, "%");
      case "perHead":
        return this.quotient(measure.source, measure.denominator, measure.condition, null);
      case "change":
      case "growth":
        return this.change(measure);
      case "adjustments":
        return this.units.map(({ name }) => {
          const found = this.context.adjustments(this.criterion, name);
          return numberReading(found?.points ?? ZERO, "分", found?.places ?? []);
        });
    }
  }

  private get sourcePlace(): CellPlace {
    return this.criterion.cells.source;
  }

  private get units(): readonly AssessedUnit[] {
    return this.context.units;
  }

  private fromRows(
    kind: "value" | "latest" | "sum" | "mean" | "max" | "min" | "count",
    source: ColumnRef,
    condition: string | null,
  ): readonly Reading[] {
    const ofLedger = kind === "value" ? this.fromLedger(source) : null;
    if (ofLedger) return ofLedger;
    const columns = this.columns(source);
    const parts = columns && this.filtered(columns, condition);
    if (!parts) return this.units.map(() => BLANK);
    return this.units.map(({ name }) => this.oneUnit(kind, name, parts, condition));
  }

  /** A figure that the ledger of that name gives; a column of the sheet comes first. */
  private fromLedger(source: ColumnRef): readonly Reading[] | null {
    const figure = this.context.ledgers.find(source);
    if (!figure || this.context.sources.find(source, this.sourcePlace).column) return null;
    return this.units.map(({ name }) => figure.readings.get(name) ?? BLANK);
  }

  private oneUnit(
    kind: "value" | "latest" | "sum" | "mean" | "max" | "min" | "count",
    unit: string,
    parts: readonly FilteredColumn[],
    condition: string | null,
  ): Reading {
    const all = parts.flatMap(({ column }) => rowsOf(column, unit).map((row) => ({ column, row })));
    const kept =
      condition === null
        ? all
        : parts.flatMap(({ column, keeps }) =>
            rowsOf(column, unit)
              .filter((row) => keeps(row, unit))
              .map((row) => ({ column, row })),
          );
    if (kind === "count") return this.count(kept, condition !== null);
    if (all.length === 0) return this.noRow(unit, parts[0]!.column);
    if (kept.length === 0) {
      if (kind === "sum") return numberReading(ZERO, parts[0]!.column.column.unit, []);
      return this.missing(noRowMeets(unit, this.criterion.item, condition ?? "", this.criterion.place));
    }
    const readings = kept.map(({ column, row }) => column.at(row));
    if (kind === "value")
      return kept.length === 1 ? readings[0]! : this.missing(rowTwice(unit, this.criterion.item, kept));
    if (kind === "latest") return [...readings].reverse().find(({ state }) => state !== "blank") ?? readings.at(-1)!;
    return this.combined(unit, readings, kind);
  }

  private count(kept: readonly SourceRow[], hasCondition: boolean): Reading {
    const counted = hasCondition ? kept : kept.filter(({ column, row }) => column.cell(row).text.trim() !== "");
    const places = counted.map(({ column, row }) => column.cell(row).place);
    return numberReading(exact(counted.length), null, places);
  }

  private combined(unit: string, readings: readonly Reading[], how: Combination): Reading {
    const { reading, blanks } = combineReadings(readings, how);
    if (blanks > 0 && reading.state === "number") {
      const facts = { unit, item: this.criterion.item, count: blanks };
      const place = readings.find(({ state }) => state === "blank")!.sources[0] ?? null;
      this.findings.push(finding("measure.blank-skipped", "warning", place, facts));
    }
    return reading;
  }

  /** The mean of all columns that the source names: several assessors side by side. */
  private fromAssessors(source: ColumnRef): readonly Reading[] {
    const found = this.context.sources.find(source, this.sourcePlace);
    const columns = found.column ? [found.column, ...found.more] : found.more;
    if (columns.length === 0 && found.finding) this.findings.push(found.finding);
    if (columns.length === 0) return this.units.map(() => BLANK);
    return this.units.map(({ name }) => {
      const readings = columns.flatMap((column) => rowsOf(column, name).map((row) => column.at(row)));
      return readings.length === 0 ? this.noRow(name, columns[0]!) : this.combined(name, readings, "mean");
    });
  }

  private share(source: ColumnRef, condition: string): readonly Reading[] {
    const columns = this.columns(source);
    const parts = columns && this.filtered(columns, condition);
    if (!parts) return this.units.map(() => BLANK);
    return this.units.map(({ name }) => {
      const all = parts.flatMap(({ column }) => rowsOf(column, name).map((row) => ({ column, row })));
      const kept = parts.flatMap(({ column, keeps }) => rowsOf(column, name).filter((row) => keeps(row, name)));
      const places = all.map(({ column, row }) => column.cell(row).place);
      if (all.length === 0) return this.nothingDue(name, true, places);
      return numberReading(exact(kept.length).div(all.length).mul(HUNDRED), "%", places);
    });
  }

  private quotient(
    source: ColumnRef,
    denominator: ColumnRef,
    condition: string | null,
    unit: "%" | null,
  ): readonly Reading[] {
    const [above, below] = [this.columns(source), this.columns(denominator)];
    const upper = above && this.filtered(above, condition);
    // A condition is about the rows of the source; it holds for the denominator where both stand in one table.
    const isOneTable = above?.[0]?.table === below?.[0]?.table;
    const lower = below && this.filtered(below, isOneTable ? condition : null);
    if (!upper || !lower) return this.units.map(() => BLANK);
    return this.units.map(({ name }) => this.oneQuotient(name, upper, lower, unit));
  }

  private oneQuotient(
    unit: string,
    upper: readonly FilteredColumn[],
    lower: readonly FilteredColumn[],
    measure: "%" | null,
  ): Reading {
    const [top, bottom] = [this.total(unit, upper), this.total(unit, lower)];
    if (top.state !== "number") return withSources(top, bottom);
    if (bottom.state !== "number") return withSources(bottom, top);
    const sources = [...top.sources, ...bottom.sources];
    if (bottom.value.equals(ZERO)) return this.nothingDue(unit, top.value.equals(ZERO), sources);
    const quotient = top.value.div(bottom.value);
    return numberReading(measure === "%" ? quotient.mul(HUNDRED) : quotient, measure, sources);
  }

  private total(unit: string, parts: readonly FilteredColumn[]): Reading {
    const rows = parts.flatMap(({ column }) => rowsOf(column, unit));
    if (rows.length === 0) return this.noRow(unit, parts[0]!.column);
    const readings = parts.flatMap(({ column, keeps }) =>
      rowsOf(column, unit)
        .filter((row) => keeps(row, unit))
        .map((row) => column.at(row)),
    );
    return readings.length === 0 ? numberReading(ZERO, null, []) : this.combined(unit, readings, "sum");
  }

  private change(measure: Extract<Measure, { kind: "change" | "growth" }>): readonly Reading[] {
    const now = this.fromRows("sum", measure.source, measure.condition);
    const before = measure.before
      ? this.fromRows("sum", measure.before, null)
      : this.units.map(({ name }) => this.earlier(measure.since, name));
    return now.map((level, at) => {
      const reading = this.oneChange(measure.kind, this.units[at]!.name, level, before[at]!);
      return level.state === "number" ? { ...reading, level: level.value } : reading;
    });
  }

  private earlier(since: "previous" | "lastYear", unit: string): Reading {
    const value = this.context.earlierLevel(since, this.criterion, unit);
    if (value) return numberReading(value, null, []);
    const facts = { unit, item: this.criterion.item, period: since === "previous" ? "上期" : "上年同期" };
    this.findings.push(finding("measure.no-previous", "warning", this.criterion.place, facts));
    return BLANK;
  }

  private oneChange(kind: "change" | "growth", unit: string, now: Reading, before: Reading): Reading {
    if (now.state !== "number") return now;
    if (before.state !== "number") return withSources(before, now);
    const sources = [...now.sources, ...before.sources];
    const difference = now.value.sub(before.value);
    if (kind === "change") return numberReading(difference, now.unit === "%" ? "百分点" : now.unit, sources);
    if (before.value.compare(ZERO) > 0) return numberReading(difference.div(before.value).mul(HUNDRED), "%", sources);
    const facts = { unit, item: this.criterion.item, before: plain(before.value) };
    this.findings.push(finding("measure.no-growth-base", "warning", sources[0] ?? this.criterion.place, facts));
    return { state: "unreadable", text: `${plain(before.value)}→${plain(now.value)}`, sources };
  }

  private columns(source: ColumnRef): readonly SourceColumn[] | null {
    const bar = this.criterion.target?.bar;
    const target = bar?.kind === "figure" ? { value: bar.value, unit: this.criterion.target!.unit } : null;
    const found = this.context.sources.find(source, this.sourcePlace, { target });
    if (found.finding) this.findings.push(found.finding);
    return found.column ? [found.column, ...found.more] : null;
  }

  private filtered(columns: readonly SourceColumn[], condition: string | null): readonly FilteredColumn[] | null {
    const { sources, period } = this.context;
    const parts: FilteredColumn[] = [];
    for (const column of columns) {
      const keeps = rowFilter(
        condition,
        column,
        { sources, period, place: this.criterion.cells.condition },
        this.findings,
      );
      if (!keeps) return null;
      parts.push({ column, keeps });
    }
    return parts;
  }

  private noRow(unit: string, column: SourceColumn): Reading {
    return this.missing(noRow(unit, this.criterion.item, column));
  }

  private nothingDue(unit: string, isNothingDue: boolean, sources: readonly CellPlace[]): Reading {
    return this.missing(nothingDue(unit, this.criterion.item, isNothingDue, sources, this.criterion.place));
  }

  private missing({ reading, finding: why }: MissingReading): Reading {
    this.findings.push(why);
    return reading;
  }
}

interface FilteredColumn {
  readonly column: SourceColumn;
  readonly keeps: RowFilter;
}

function rowsOf(column: SourceColumn, unit: string): readonly number[] {
  return rowsOfUnit(column.units, unit);
}

function withSources(reading: Reading, other: Reading): Reading {
  return { ...reading, sources: [...reading.sources, ...other.sources] };
}
