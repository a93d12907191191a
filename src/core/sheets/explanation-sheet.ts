import type { CellPlace } from "../address";
import { cellA1 } from "../address";
import type { Assessment, Score, Standing } from "../scoring/assessment";
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
    .reduce((lines, one) => lines + one.scores.length, 0);
  return { sheet: context.names.explanation, row: HEAD_ROWS + before + scoreIndex, col: SENTENCE_COL };
}

/**
 * One line a score 评分说明: the value, the bar, the points, the sentence that says how they came about, and a link to the
 * source cell. Units stand in ranking order, their criteria in the method's order.
 */
export function explanationSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "explanation", assessment, context, texts };
  const { heads } = texts;
  const canvas = new SheetCanvas(explanationWidths(assessment, texts).map((width) => ({ width })));
  addTitle(canvas, frame, "points");
  const head = canvas.add(
    [
      heads.unit,
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
    64,
    fittedWidth(sources, 12, 26),
  ];
}

function addUnitLines(canvas: SheetCanvas, frame: SheetFrame, standing: Standing): void {
  const first = canvas.nextRow;
  for (const score of standing.scores) addLine(canvas, frame, standing, score);
  const last = canvas.nextRow - 1;
  if (last < first) return;
  canvas.paint(area(first, 0, last, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line });
  canvas.paint(area(first, 0, first, canvas.lastCol), { borders: "thinTop", borderColor: PALETTE.rule });
}

function addLine(canvas: SheetCanvas, frame: SheetFrame, standing: Standing, score: Score): void {
  const { texts, assessment } = frame;
  const { settings } = assessment.method;
  const sentence = texts.scoreSentence(score, settings);
  const source = sourceText(score, texts);
  const target = targetText(score, texts);
  const texted = [
    [score.criterion.section, 1],
    [score.criterion.item, 2],
    [target, 4],
    [sentence, SENTENCE_COL],
    [source, SOURCE_COL],
  ] as const;
  const row = canvas.add(
    [
      standing.unit,
      score.criterion.section,
      score.criterion.item,
      valueCell(score, texts),
      target,
      { number: plain(score.criterion.full) },
      pointsCell(score, frame),
      sentence,
      source,
    ],
    Math.max(
      18,
      wrappedHeight(
        texted.map(([text, col]) => [text, canvas.widthOf(col, col)]),
        10,
      ),
    ),
  );
  const place = score.reading.sources[0];
  if (place) canvas.link(row, SOURCE_COL, place, source);
  if (score.points === null && score.how.kind === "missing") canvas.paint(area(row, 6, row, 6), MISSING_STYLE);
  if (score.how.kind === "notApplicable") canvas.paint(area(row, 3, row, 3), NOT_APPLICABLE_STYLE);
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
  const text = texts.place(first.sheet, cellA1(first.row, first.col));
  return others.length === 0 ? text : `${text} +${others.length}`;
}

function paintLines(canvas: SheetCanvas, frame: SheetFrame, top: number, bottom: number): void {
  const digits = fixedFormat(frame.assessment.method.settings.digits);
  canvas.paint(area(top, 0, bottom, 2), { horizontal: "left", wrap: true });
  canvas.paint(area(top, 0, bottom, 0), { bold: true });
  canvas.paint(area(top, 3, bottom, 3), { horizontal: "right", numberFormat: "0.00" });
  canvas.paint(area(top, 4, bottom, 4), { horizontal: "center", wrap: true });
  canvas.paint(area(top, 5, bottom, 6), { horizontal: "right", numberFormat: digits });
  canvas.paint(area(top, SENTENCE_COL, bottom, SENTENCE_COL), { horizontal: "left", wrap: true });
  canvas.paint(area(top, SOURCE_COL, bottom, SOURCE_COL), { horizontal: "left", wrap: true, color: PALETTE.link });
}
