import { cellOf } from "../measures/sources";
import type { MeasureContext } from "../measures/take-readings";
import { takeReadings } from "../measures/take-readings";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Criterion, Target } from "../method/method";
import type { Exact } from "../values/exact";
import { phaseOn } from "../targets/phases";
import { foldText } from "../values/fold-text";
import { periodDays } from "../values/period";
import { readCell } from "../values/read-cell";
import { convertUnit } from "../values/unit-of-measure";

/** The bar of every unit, in the order of the units; null where there is none. */
export interface TargetBars {
  readonly bars: readonly (Exact | null)[];
  readonly findings: readonly Finding[];
}

/**
 * The bar that each unit's target comes out to, in the criterion's unit of measure: a figure, an average, the unit's own
 * figure in another column, the row of the province, one cell, or what the unit had before.
 */
export function targetBars(
  criterion: Criterion,
  context: MeasureContext,
  average: (unit: string) => Exact | null,
): TargetBars {
  const { target } = criterion;
  const findings: Finding[] = [];
  if (!target) return { bars: context.units.map(() => null), findings };
  const bars = barsOf(target, criterion, context, average, findings);
  context.units.forEach(({ name }, at) => {
    if (bars[at] !== null) return;
    const facts = { unit: name, item: criterion.item, text: target.text };
    findings.push(finding("measure.bar-missing", "blocking", criterion.cells.target, facts));
  });
  return { bars, findings };
}

function barsOf(
  target: Target,
  criterion: Criterion,
  context: MeasureContext,
  average: (unit: string) => Exact | null,
  findings: Finding[],
): readonly (Exact | null)[] {
  const { bar } = target;
  const same = (value: Exact | null) => context.units.map(() => value);
  switch (bar.kind) {
    case "figure":
      return same(inUnitOf(criterion, bar.value, target.unit));
    case "average":
      return context.units.map(({ name }) => average(name));
    case "previous":
      return context.units.map(({ name }) => context.earlier("previous", criterion, name)?.mul(bar.factor) ?? null);
    case "column": {
      const taken = takeReadings(
        { ...criterion, target: null, measure: { kind: "value", source: bar.source, condition: null } },
        context,
      );
      findings.push(...taken.findings);
      return taken.readings.map((reading) =>
        reading.state === "number" ? inUnitOf(criterion, reading.value.mul(bar.factor), reading.unit) : null,
      );
    }
    case "cell": {
      const grid = context.sources.grid(bar.place.sheet);
      const column = { unit: criterion.unit, scale: "asWritten" as const, header: criterion.item };
      const reading = grid ? readCell(cellOf(grid, bar.place.row, bar.place.col), column) : null;
      return same(reading?.state === "number" ? reading.value : null);
    }
    case "phases": {
      const { value } = phaseOn(bar.phases, periodDays(context.period).last);
      return same(inUnitOf(criterion, value, target.unit));
    }
    case "row":
      return same(rowFigure(criterion, bar.name, context, findings)?.mul(bar.factor) ?? null);
  }
}

/** A figure in the criterion's unit of measure; as it is when one of them has none or they do not go together. */
export function inUnitOf(criterion: Pick<Criterion, "unit">, value: Exact, unit: string | null): Exact {
  if (unit === null || criterion.unit === null) return value;
  return convertUnit(value, unit, criterion.unit) ?? value;
}

/** The source column's figure in the row of that name, such as 全省; rows of totals count too. */
function rowFigure(criterion: Criterion, name: string, context: MeasureContext, findings: Finding[]): Exact | null {
  const { measure } = criterion;
  if (measure.kind === "adjustments" || measure.kind === "parts") return null;
  const found = context.sources.find(measure.source, criterion.place);
  if (!found.column) return null;
  const { column } = found;
  const { nameCol, bodyRows } = column.units;
  const rows = [...bodyRows, ...column.table.totalRows];
  // A column is only found beside a column of names.
  const isNamed = (row: number) => foldText(column.grid.texts[row]![nameCol!]!).startsWith(name);
  const row = rows.find(isNamed);
  if (row === undefined) {
    findings.push(
      finding("measure.row-not-found", "blocking", criterion.cells.target, {
        row: name,
        sheet: column.grid.sheet,
      }),
    );
    return null;
  }
  const reading = column.at(row);
  return reading.state === "number" ? inUnitOf(criterion, reading.value, reading.unit) : null;
}
