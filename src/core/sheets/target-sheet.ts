import type { Criterion } from "../method/method";
import type { Assessment, TargetCheck } from "../scoring/assessment";
import { exact, type Exact } from "../values/exact";
import type { Period } from "../values/period";
import { decimal, plain } from "../values/rounding";
import { PALETTE, TAB_COLORS } from "./palette";
import { numberCell } from "./printed-number";
import type { ResultContext } from "./result-context";
import { addFoot, addHeading, addParagraph, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { SheetSpec } from "./sheet-spec";
import type { MissedTarget, SheetTexts } from "./sheet-texts";
import { barText, checkCell, markStyle } from "./target-marks";
import { addPhaseRows } from "./target-phase-rows";
import { fittedWidth, wrappedHeight } from "./text-width";

/** Where the text of missed targets begins; it goes on to the last column. */
const LIST_COL = 2;
/** The most units with which the sheet is still to hang on one page. */
const ONE_PAGE_UNITS = 24;
/** With more targets than these one page would be too small to read. */
const ONE_PAGE_TARGETS = 24;

/** One indicator with its checks: the county's and each unit's. */
interface TargetRow {
  readonly criterion: Criterion;
  readonly county: TargetCheck | undefined;
  readonly units: ReadonlyMap<string, TargetCheck>;
}

/**
 * Targets 指标达标: indicators down, the county first, then the units in roster order. A value carries its mark ● reached,
 * ▲ near, ■ not reached, so that colour is never alone; the county has its gap and what is needed a month until the year's
 * end. A target by phases has a line for every phase below it. At the foot stands every target that a unit missed, the
 * widest gap relative to its bar first.
 */
export function targetSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "targets", assessment, context, texts };
  const rows = targetRows(assessment);
  const units = assessment.method.roster.map((unit) => unit.name);
  const canvas = new SheetCanvas([
    { width: itemWidth(rows) },
    { width: 13 },
    { width: 12 },
    { width: 10 },
    { width: 10 },
    ...units.map(() => ({ width: 10 })),
  ]);
  addTitle(canvas, frame);
  const heads = [texts.heads.criterion, texts.heads.target, texts.words.county, texts.heads.gap, texts.heads.aMonth];
  const names = [...heads, ...units];
  const head = canvas.add(
    names,
    wrappedHeight(
      names.map((name) => [name, 10]),
      10,
    ),
  );
  paintHead(canvas, head, head);
  for (const row of rows) {
    addTargetRow(canvas, frame, row, units);
    addPhaseRows(canvas, texts, [row.county, ...units.map((unit) => row.units.get(unit))]);
  }
  if (rows.length === 0) addParagraph(canvas, texts.notes.noTargets);
  if (rows.length > 0) addShortfalls(canvas, frame, rows);
  const margin = plain(assessment.method.settings.nearMargin);
  const staged = rows.some(({ criterion }) => criterion.target?.bar.kind === "phases") ? [texts.phases.note] : [];
  addFoot(canvas, frame, [texts.notes.marks(margin), texts.notes.aMonth(monthsLeft(assessment.period)), ...staged]);
  return canvas.finish({
    name: context.names.targets,
    tabColor: TAB_COLORS.result,
    frozen: { rows: head + 1, cols: 1 },
    print: printWhole(canvas, frame, [0, head], {
      onePage: units.length <= ONE_PAGE_UNITS && rows.length <= ONE_PAGE_TARGETS,
    }),
  });
}

function itemWidth(rows: readonly TargetRow[]): number {
  return fittedWidth(
    rows.map((row) => itemText(row.criterion)),
    18,
    30,
  );
}

function targetRows(assessment: Assessment): readonly TargetRow[] {
  const { criteria } = assessment.method;
  return criteria.flatMap((criterion) => {
    const checks = assessment.targets.filter((check) => check.criterion.id === criterion.id);
    if (checks.length === 0) return [];
    const units = checks.flatMap((check) => (check.unit === null ? [] : [[check.unit, check] as const]));
    return [{ criterion, county: checks.find((check) => check.unit === null), units: new Map(units) }];
  });
}

/** Whole months from the period's end to the year's end; 0 for a year. */
function monthsLeft(period: Period): number {
  if (period.kind === "quarter") return 12 - period.quarter * 3;
  return period.kind === "half" ? 12 - period.half * 6 : 0;
}

function addTargetRow(canvas: SheetCanvas, frame: SheetFrame, row: TargetRow, units: readonly string[]): void {
  const { texts } = frame;
  const { county } = row;
  const target = barText(county ?? [...row.units.values()][0], texts);
  const item = itemText(row.criterion);
  const checks = [county, null, null, ...units.map((unit) => row.units.get(unit))];
  const at = canvas.add(
    [
      item,
      target,
      checkCell(county, texts),
      numberCell(openGap(county), 2, texts.words.none),
      numberCell(aMonth(county, frame), 2, texts.words.none),
      ...units.map((unit) => checkCell(row.units.get(unit), texts)),
    ],
    Math.max(
      22,
      wrappedHeight(
        [
          [item, canvas.widthOf(0, 0)],
          [target, 13],
        ],
        10,
      ),
    ),
  );
  canvas.paint(area(at, 0, at, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line, horizontal: "right" });
  canvas.paint(area(at, 0, at, 0), { horizontal: "left", wrap: true, bold: true });
  canvas.paint(area(at, 1, at, 1), { horizontal: "center", wrap: true });
  canvas.paint(area(at, 3, at, 4), { numberFormat: "0.00" });
  canvas.paint(area(at, 2, at, 2), { bold: true });
  checks.forEach((check, index) => paintCheck(canvas, frame, check, at, index + 2));
}

function itemText(criterion: Criterion): string {
  const unit = criterion.unit ?? criterion.target?.unit ?? null;
  return unit === null ? criterion.item : `${criterion.item}(${unit})`;
}

/** The gap where there is one to close. */
function openGap(check: TargetCheck | undefined): Exact | null {
  return check?.gap && check.gap.compare(0) > 0 ? check.gap : null;
}

function aMonth(check: TargetCheck | undefined, frame: SheetFrame): Exact | null {
  const gap = openGap(check);
  const phase = check?.phases.find(({ applies }) => applies);
  if (phase) return phase.aMonth;
  const months = monthsLeft(frame.assessment.period);
  return gap === null || months === 0 ? null : gap.div(exact(months));
}

function paintCheck(
  canvas: SheetCanvas,
  frame: SheetFrame,
  check: TargetCheck | null | undefined,
  row: number,
  col: number,
): void {
  if (!check) return;
  canvas.paint(area(row, col, row, col), markStyle(check, frame.texts));
  const place = check.unit === null ? undefined : check.reading.sources[0];
  if (place) canvas.link(row, col, place, `${check.unit} ${check.criterion.item}`);
}

/** One line a unit: how many targets it missed, and which, so that the page stays one page. */
function addShortfalls(canvas: SheetCanvas, frame: SheetFrame, rows: readonly TargetRow[]): void {
  const { texts, assessment } = frame;
  addHeading(canvas, texts.notes.shortfalls);
  const missed = shortfalls(rows);
  if (missed.length === 0) addParagraph(canvas, texts.notes.noShortfalls);
  for (const { name } of assessment.method.roster) {
    const own = missed.filter((check) => check.unit === name);
    if (own.length > 0) addShortfall(canvas, frame, name, own);
  }
}

function addShortfall(canvas: SheetCanvas, frame: SheetFrame, unit: string, missed: readonly TargetCheck[]): void {
  const { texts } = frame;
  const text = texts.notes.missed(missed.map((check) => missedTarget(check, texts)));
  const width = canvas.widthOf(LIST_COL, canvas.lastCol);
  const count = `${texts.notes.missedCount} ${missed.length}`;
  const row = canvas.add([unit, count, text], Math.max(20, wrappedHeight([[text, width]], 10)));
  canvas.merge(area(row, LIST_COL, row, canvas.lastCol));
  canvas.paint(area(row, 0, row, canvas.lastCol), {
    borders: "grid",
    borderColor: PALETTE.line,
    horizontal: "left",
    wrap: true,
  });
  canvas.paint(area(row, 0, row, 1), { bold: true });
}

function missedTarget(check: TargetCheck, texts: SheetTexts): MissedTarget {
  const value = check.reading.state === "number" ? decimal(check.reading.value, 2) : texts.reading(check.reading);
  const gap = decimal(check.gap ?? exact(0), 2);
  const unit = check.reading.state === "number" ? check.reading.unit : null;
  return { item: check.criterion.item, value, target: barText(check, texts), gap, unit };
}

/** Missed targets, the widest gap relative to its bar first, then in the order of the matrix. */
function shortfalls(rows: readonly TargetRow[]): readonly TargetCheck[] {
  const missed = rows.flatMap((row) => [...row.units.values()].filter((check) => check.state === "notReached"));
  return [...missed].sort((a, b) => relativeGap(b).compare(relativeGap(a)));
}

function relativeGap(check: TargetCheck): Exact {
  const bar = check.bar?.abs();
  const gap = check.gap ?? exact(0);
  return bar === undefined || bar.compare(0) === 0 ? gap : gap.div(bar);
}
