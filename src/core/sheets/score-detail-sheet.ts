import type { CellPlace } from "../address";
import type { Criterion } from "../method/method";
import type { Assessment, Score, Standing } from "../scoring/assessment";
import { plain } from "../values/rounding";
import { explanationPlace } from "./explanation-sheet";
import { heat } from "./heat";
import { MISSING_STYLE, NOT_APPLICABLE_STYLE, PALETTE, TAB_COLORS } from "./palette";
import { fixedFormat, numberCell, rankCell } from "./printed-number";
import { shownTotal } from "./ranking-columns";
import type { ResultContext } from "./result-context";
import { addFoot, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { CellStyle, SheetSpec, SpecCell } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { displayWidth, fittedWidth, wrappedHeight } from "./text-width";

/** Columns before the first criterion: place, unit, total. */
const LEAD_COLS = 3;
/** With more criteria than this the page becomes so wide that the figures need a larger type. */
const WIDE_FROM = 16;
/** Rows before the first unit: title, line, sections, criteria, full points. */
const HEAD_ROWS = 5;

/** Where a unit's row begins, for links from other sheets. */
export function detailPlace(assessment: Assessment, context: ResultContext, standing: Standing): CellPlace {
  return { sheet: context.names.detail, row: HEAD_ROWS + assessment.standings.indexOf(standing), col: 1 };
}

/**
 * Every score 得分明细: units down in ranking order, criteria across under their sections, full points in a row of their own.
 * The deeper a cell's orange the more is lost; 缺项 is hatched, 缺数据 amber. Each score links to its first source cell, its
 * sentence standing over the link; a score without a source links to its line of 评分说明.
 */
export function scoreDetailSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "detail", assessment, context, texts };
  const criteria = assessedCriteria(assessment);
  const units = assessment.standings.map((standing) => standing.unit);
  const canvas = new SheetCanvas([
    { width: 6 },
    { width: fittedWidth(units, 11, 24) },
    { width: 11 },
    ...criteria.map((criterion) => ({ width: criterionWidth(criterion, assessment) })),
  ]);
  addTitle(canvas, frame, "points");
  addHead(canvas, frame, criteria);
  addScores(canvas, frame, criteria);
  addFoot(canvas, frame, [texts.notes.heat, texts.notes.explanationLinks]);
  return canvas.finish({
    name: context.names.detail,
    tabColor: TAB_COLORS.result,
    frozen: { rows: HEAD_ROWS, cols: 2 },
    print: printWhole(canvas, frame, [0, HEAD_ROWS - 1], { titleCols: [0, 1] }),
  });
}

/** The criteria that scores stand for, in the order of the first unit's scores, parts of a composed result included. */
export function assessedCriteria(assessment: Assessment): readonly Criterion[] {
  return (assessment.standings[0]?.scores ?? []).map((score) => score.criterion);
}

/** The unit's score for a criterion; every unit has one for each. */
export function scoreFor(standing: Standing, criterion: Criterion): Score | undefined {
  return standing.scores.find((score) => score.criterion.id === criterion.id);
}

/** Wide enough for five lines of the item's name and for the longest score, with the word 缺项 where a unit has it. */
function criterionWidth(criterion: Criterion, assessment: Assessment): number {
  const isLeftOut = assessment.standings.some((one) => scoreFor(one, criterion)?.how.kind === "notApplicable");
  const least = isLeftOut ? 13 : criterion.full.compare(10) >= 0 ? 8 : 7;
  return Math.max(least, Math.min(16, Math.ceil(displayWidth(criterion.item) / 5) + 3));
}

function addHead(canvas: SheetCanvas, frame: SheetFrame, criteria: readonly Criterion[]): void {
  const { heads, words } = frame.texts;
  const names = [heads.rank, frame.texts.unit(frame.assessment.method), heads.total];
  const top = canvas.add(
    [...names, ...criteria.map((one, at) => (startsSection(criteria, at) ? one.section : null))],
    24,
  );
  const items = canvas.add(
    [null, null, null, ...criteria.map((criterion) => criterion.item)],
    wrappedHeight(
      criteria.map((criterion) => [criterion.item, criterionWidth(criterion, frame.assessment)]),
      10,
    ),
  );
  const total = frame.assessment.standings[0]?.full;
  const full = canvas.add(
    [null, words.full, total ? { number: plain(total) } : null, ...criteria.map((one) => fullCell(one))],
    20,
  );
  paintHead(canvas, top, full);
  for (let col = 0; col < LEAD_COLS; col++) canvas.merge(area(top, col, items, col));
  mergeSections(canvas, criteria, top);
  canvas.paint(area(full, 0, full, canvas.lastCol), { fill: PALETTE.subHeader, bold: false });
  canvas.paint(area(full, 2, full, canvas.lastCol), {
    horizontal: "right",
    numberFormat: fixedFormat(frame.assessment.method.settings.digits),
  });
}

function startsSection(criteria: readonly Criterion[], at: number): boolean {
  return at === 0 || criteria[at]!.section !== criteria[at - 1]!.section;
}

function mergeSections(canvas: SheetCanvas, criteria: readonly Criterion[], row: number): void {
  let start = 0;
  for (let at = 1; at <= criteria.length; at++) {
    if (at < criteria.length && !startsSection(criteria, at)) continue;
    canvas.merge(area(row, LEAD_COLS + start, row, LEAD_COLS + at - 1));
    start = at;
  }
}

function fullCell(criterion: Criterion): SpecCell {
  return { number: plain(criterion.full) };
}

function addScores(canvas: SheetCanvas, frame: SheetFrame, criteria: readonly Criterion[]): void {
  const { assessment } = frame;
  if (assessment.standings.length === 0) return;
  const top = canvas.nextRow;
  for (const standing of assessment.standings) addUnit(canvas, frame, criteria, standing);
  const bottom = canvas.nextRow - 1;
  const format = fixedFormat(assessment.method.settings.digits);
  canvas.paint(area(top, 0, bottom, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line });
  canvas.paint(area(top, 0, bottom, 0), { horizontal: "center" });
  canvas.paint(area(top, 1, bottom, 1), { horizontal: "left", bold: true });
  canvas.paint(area(top, 2, bottom, canvas.lastCol), { horizontal: "right", numberFormat: format });
  canvas.paint(area(top, 2, bottom, 2), { bold: true });
  // A wide table prints small, and its height is there to be used: the figures are set larger than the heads.
  if (criteria.length > WIDE_FROM) canvas.paint(area(top, 0, bottom, canvas.lastCol), { size: 12 });
  criteria.forEach((criterion, at) => {
    const range = area(top, LEAD_COLS + at, bottom, LEAD_COLS + at);
    if (criterion.kind === "score") canvas.format(heat(range, criterion.full));
  });
  assessment.standings.forEach((standing, index) => paintUnit(canvas, frame, criteria, standing, top + index));
}

function addUnit(canvas: SheetCanvas, frame: SheetFrame, criteria: readonly Criterion[], standing: Standing): void {
  const { words } = frame.texts;
  const digits = frame.assessment.method.settings.digits;
  canvas.add(
    [
      rankCell(standing.rank, words.notRanked),
      standing.unit,
      numberCell(shownTotal(standing), digits, words.missing),
      ...criteria.map((criterion) => scoreCell(scoreFor(standing, criterion), frame)),
    ],
    frame.assessment.standings.length <= 24 ? 28 : 22,
  );
}

/** A score as its number; 缺项 without points and missing data as their words. */
function scoreCell(score: Score | undefined, frame: SheetFrame): SpecCell {
  const { words } = frame.texts;
  if (score === undefined) return null;
  const word = score.how.kind === "notApplicable" ? words.notApplicable : words.missing;
  return numberCell(score.points, frame.assessment.method.settings.digits, word);
}

function paintUnit(
  canvas: SheetCanvas,
  frame: SheetFrame,
  criteria: readonly Criterion[],
  standing: Standing,
  row: number,
): void {
  const { settings } = frame.assessment.method;
  if (standing.vetoes.length > 0) {
    canvas.paint(area(row, 0, row, 2), { color: PALETTE.vetoText, bold: true });
    canvas.paint(area(row, 2, row, 2), { numberFormat: `"("${fixedFormat(settings.digits)}")"` });
  }
  if (standing.total === null && shownTotal(standing) === null) canvas.paint(area(row, 2, row, 2), MISSING_STYLE);
  criteria.forEach((criterion, at) => {
    const score = scoreFor(standing, criterion);
    if (score === undefined) return;
    const col = LEAD_COLS + at;
    const style = stateStyle(score, frame);
    if (style) canvas.paint(area(row, col, row, col), style);
    const source = score.reading.sources[0] ?? explanationPlace(frame.assessment, frame.context, standing, at);
    canvas.link(row, col, source, frame.texts.scoreSentence(score, settings));
  });
}

/** 缺项 is hatched and says so before its points, if the policy gives any; missing data are amber. */
function stateStyle(score: Score, frame: SheetFrame): CellStyle | null {
  if (score.how.kind === "notApplicable") {
    const format = fixedFormat(frame.assessment.method.settings.digits);
    return {
      ...NOT_APPLICABLE_STYLE,
      horizontal: score.points === null ? "center" : "right",
      numberFormat: `"${frame.texts.words.notApplicable} "${format}`,
    };
  }
  return score.points === null || score.how.kind === "missing" ? MISSING_STYLE : null;
}
