import { cellA1, type CellPlace } from "../address";
import type { Veto } from "../method/method";
import type { AppliedAdjustment, Assessment, Score, Standing } from "../scoring/assessment";
import { plain } from "../values/rounding";
import { MISSING_STYLE, NOT_APPLICABLE_STYLE, PALETTE, TAB_COLORS } from "./palette";
import { fixedFormat, numberCell } from "./printed-number";
import type { ResultContext } from "./result-context";
import { addFoot, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { SheetSpec, SpecCell } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { fittedWidth, wrappedHeight } from "./text-width";

/** Rows before the first line: title, line, head. */
const HEAD_ROWS = 3;
const SENTENCE_COL = 7;
const SOURCE_COL = 8;

/** The line of a unit's score, counted by the score's place among the unit's scores. */
export function explanationPlace(
  assessment: Assessment,
  context: ResultContext,
  standing: Standing,
  scoreIndex: number,
): CellPlace {
  const before = assessment.standings
    .slice(0, assessment.standings.indexOf(standing))
    .reduce((lines, one) => lines + one.scores.length + one.adjustments.length + one.vetoes.length, 0);
  return { sheet: context.names.explanation, row: HEAD_ROWS + before + scoreIndex, col: SENTENCE_COL };
}

/**
 * One line a score 评分说明: the value, the bar, the points, the sentence that says how they came about, and a link to the
 * source cell. Units stand in ranking order, their criteria in the method's order; after them a line for each bonus or
 * deduction event and each veto.
 */
export function explanationSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "explanation", assessment, context, texts };
  const { heads } = texts;
  const canvas = new SheetCanvas(explanationWidths(assessment, texts).map((width) => ({ width })));
  addTitle(canvas, frame, "points");
  const head = canvas.add(
    [
      texts.unit(assessment.method),
      heads.section,
      heads.criterion,
      heads.value,
      heads.target,
      heads.full,
      heads.points,
      heads.sentence,
      heads.source,
    ],
    24,
  );
  paintHead(canvas, head, head);
  const top = canvas.nextRow;
  for (const standing of assessment.standings) addUnitLines(canvas, frame, standing);
  if (canvas.nextRow > top) paintLines(canvas, frame, top, canvas.nextRow - 1);
  addFoot(canvas, frame);
  return canvas.finish({
    name: context.names.explanation,
    tabColor: TAB_COLORS.result,
    frozen: { rows: HEAD_ROWS, cols: 1 },
    print: printWhole(canvas, frame, [0, head]),
  });
}

function explanationWidths(assessment: Assessment, texts: SheetTexts): readonly number[] {
  const { criteria } = assessment.method;
  const sources = assessment.standings.flatMap((standing) => standing.scores.map((score) => sourceText(score, texts)));
  return [
    fittedWidth(
      assessment.standings.map((standing) => standing.unit),
      10,
      24,
    ),
    fittedWidth(
      criteria.map((criterion) => criterion.section),
      10,
      16,
    ),
    fittedWidth(
      criteria.map((criterion) => criterion.item),
      12,
      26,
    ),
    12,
    fittedWidth(
      criteria.map((criterion) => criterion.target?.text ?? ""),
      10,
      18,
    ),
    8,
    9,
    92,
    fittedWidth(sources, 12, 26),
  ];
}

function addUnitLines(canvas: SheetCanvas, frame: SheetFrame, standing: Standing): void {
  const first = canvas.nextRow;
  for (const score of standing.scores) addScoreLine(canvas, frame, standing, score);
  for (const adjustment of standing.adjustments) addAdjustmentLine(canvas, frame, standing, adjustment);
  for (const veto of standing.vetoes) addVetoLine(canvas, frame, standing, veto);
  const last = canvas.nextRow - 1;
  if (last < first) return;
  canvas.paint(area(first, 0, last, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line });
  canvas.paint(area(first, 0, first, canvas.lastCol), { borders: "thinTop", borderColor: PALETTE.rule });
}

/** A line's cells, with the place that its last one links to. */
interface ExplanationLine {
  readonly section: string;
  readonly item: string;
  readonly value: SpecCell;
  readonly target: string;
  readonly full: SpecCell;
  readonly points: SpecCell;
  readonly sentence: string;
  readonly source: string;
  readonly place: CellPlace | undefined;
}

function addLine(canvas: SheetCanvas, unit: string, line: ExplanationLine): number {
  const wraps = [
    [line.section, 1],
    [line.item, 2],
    [line.target, 4],
    [line.sentence, SENTENCE_COL],
    [line.source, SOURCE_COL],
  ] as const;
  const height = wrappedHeight(
    wraps.map(([text, col]) => [text, canvas.widthOf(col, col)]),
    10,
  );
  const { section, item, value, target, full, points, sentence, source } = line;
  const row = canvas.add([unit, section, item, value, target, full, points, sentence, source], Math.max(18, height));
  if (line.place) canvas.link(row, SOURCE_COL, line.place, source);
  return row;
}

function addScoreLine(canvas: SheetCanvas, frame: SheetFrame, standing: Standing, score: Score): void {
  const { texts, assessment } = frame;
  const { criterion, reading, how } = score;
  const row = addLine(canvas, standing.unit, {
    section: criterion.section,
    item: criterion.item,
    value: valueCell(score, texts),
    target: targetText(score, texts),
    full: { number: plain(criterion.full) },
    points: pointsCell(score, frame),
    sentence: texts.scoreSentence(score, assessment.method.settings),
    source: sourceText(score, texts),
    place: reading.sources[0],
  });
  if (how.kind === "missing") canvas.paint(area(row, 3, row, 3), MISSING_STYLE);
  if (how.kind === "notApplicable") canvas.paint(area(row, 3, row, 3), NOT_APPLICABLE_STYLE);
}

function addAdjustmentLine(
  canvas: SheetCanvas,
  frame: SheetFrame,
  standing: Standing,
  adjustment: AppliedAdjustment,
): void {
  const { heads, words } = frame.texts;
  const isBonus = adjustment.points.compare(0) >= 0;
  addLine(canvas, standing.unit, {
    section: isBonus ? heads.bonus : heads.deduction,
    item: adjustment.item,
    value: null,
    target: words.none,
    full: null,
    points: numberCell(adjustment.counted, frame.assessment.method.settings.digits),
    sentence: frame.texts.adjustmentSentence(adjustment),
    source: placeText(adjustment.place, frame.texts),
    place: adjustment.place,
  });
}

function addVetoLine(canvas: SheetCanvas, frame: SheetFrame, standing: Standing, veto: Veto): void {
  const { heads, words } = frame.texts;
  const row = addLine(canvas, standing.unit, {
    section: heads.veto,
    item: veto.event,
    value: null,
    target: words.none,
    full: null,
    points: null,
    sentence: frame.texts.vetoSentence(veto, standing, frame.assessment.method.settings),
    source: placeText(veto.place, frame.texts),
    place: veto.place,
  });
  canvas.paint(area(row, 1, row, SENTENCE_COL), { color: PALETTE.vetoText, bold: true });
}

function pointsCell(score: Score, frame: SheetFrame): SpecCell {
  const { words } = frame.texts;
  const word = score.how.kind === "notApplicable" ? words.notApplicable : words.missing;
  return numberCell(score.points, frame.assessment.method.settings.digits, word);
}

/** The value as a number with two decimals, or the word for why there is none. */
function valueCell(score: Score, texts: SheetTexts): SpecCell {
  return score.reading.state === "number" ? numberCell(score.reading.value, 2) : texts.reading(score.reading);
}

function targetText(score: Score, texts: SheetTexts): string {
  const { target } = score.criterion;
  return target === null ? texts.words.none : texts.target(target, score.bar === null ? null : plain(score.bar));
}

/** The first source cell, and how many more there are. */
function sourceText(score: Score, texts: SheetTexts): string {
  const [first, ...others] = score.reading.sources;
  if (first === undefined) return texts.words.none;
  const text = placeText(first, texts);
  return others.length === 0 ? text : `${text} +${others.length}`;
}

function placeText(place: CellPlace, texts: SheetTexts): string {
  return texts.place(place.sheet, cellA1(place.row, place.col));
}

function paintLines(canvas: SheetCanvas, frame: SheetFrame, top: number, bottom: number): void {
  const digits = fixedFormat(frame.assessment.method.settings.digits);
  canvas.paint(area(top, 0, bottom, 2), { horizontal: "left", wrap: true });
  canvas.paint(area(top, 0, bottom, 0), { bold: true });
  canvas.paint(area(top, 3, bottom, 3), { horizontal: "right", numberFormat: "0.00" });
  canvas.paint(area(top, 4, bottom, 4), { horizontal: "center", wrap: true });
  canvas.paint(area(top, 5, bottom, 6), { horizontal: "right", numberFormat: digits });
  canvas.paint(area(top, SENTENCE_COL, bottom, SENTENCE_COL), { horizontal: "left", wrap: true, indent: 1 });
  canvas.paint(area(top, SOURCE_COL, bottom, SOURCE_COL), { horizontal: "left", wrap: true, color: PALETTE.link });
}
