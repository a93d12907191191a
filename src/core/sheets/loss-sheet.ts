import type { Assessment, Standing } from "../scoring/assessment";
import { HUNDRED, sum, type Exact } from "../values/exact";
import { decimal, plain } from "../values/rounding";
import { lossesByCriterion, lossesOf, type CriterionLosses, type Loss } from "./losses";
import { PALETTE, TAB_COLORS } from "./palette";
import { fixedFormat, numberCell, rankCell } from "./printed-number";
import type { ResultContext } from "./result-context";
import { addFoot, addHeading, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { SheetSpec, SpecCell } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { wrappedHeight } from "./text-width";

/** Unit, place, criterion, full, points, lost, share, sentence. */
const WIDTHS = [15, 8, 28, 9, 10, 11, 11, 78] as const;
const SENTENCE_COL = 7;
/** The most losses that a unit shows. */
const SHOWN = 5;
/** The most units that a list names before it counts the rest. */
const NAMED = 4;

/**
 * Where points were lost 失分分析: first every criterion with its mean, best, worst and how many units lost on it, then each
 * unit's five largest losses with the sentence that says why, linked to the source cell.
 */
export function lossSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "losses", assessment, context, texts };
  const canvas = new SheetCanvas(WIDTHS.map((width) => ({ width })));
  addTitle(canvas, frame, "points");
  addCriteria(canvas, frame);
  addUnits(canvas, frame);
  addFoot(canvas, frame);
  return canvas.finish({
    name: context.names.losses,
    tabColor: TAB_COLORS.result,
    frozen: { rows: 2, cols: 1 },
    print: printWhole(canvas, frame, [0, 1]),
  });
}

function addCriteria(canvas: SheetCanvas, frame: SheetFrame): void {
  const { heads, notes } = frame.texts;
  addHeading(canvas, notes.lossesByCriterion);
  const head = canvas.add(
    [
      heads.section,
      heads.number,
      heads.criterion,
      heads.full,
      heads.mean,
      heads.lost,
      heads.losers,
      `${heads.best} / ${heads.worst}`,
    ],
    24,
  );
  paintHead(canvas, head, head);
  const top = canvas.nextRow;
  lossesByCriterion(frame.assessment).forEach((losses, index) => addCriterion(canvas, frame, losses, index));
  const bottom = canvas.nextRow - 1;
  if (bottom < top) return;
  canvas.format({ kind: "dataBar", range: area(top, 5, bottom, 5), color: PALETTE.heatLow, min: "0" });
}

function addCriterion(canvas: SheetCanvas, frame: SheetFrame, losses: CriterionLosses, index: number): void {
  const digits = frame.assessment.method.settings.digits;
  const { criterion } = losses;
  const extremes = extremesText(losses, frame);
  const row = canvas.add(
    [
      criterion.section,
      { number: String(index + 1) },
      criterion.item,
      { number: plain(criterion.full) },
      numberCell(losses.mean, digits, frame.texts.words.none),
      numberCell(losses.lost, digits),
      { number: String(losses.losers) },
      extremes,
    ],
    lineHeight([criterion.section, 0], [criterion.item, 2], [extremes, SENTENCE_COL]),
  );
  paintLine(canvas, row, digits);
  canvas.paint(area(row, 6, row, 6), { numberFormat: "0", horizontal: "center" });
}

/** The best and the worst points and whose they are; where all are equal, one text says both. */
function extremesText({ best, worst, bestUnits, worstUnits }: CriterionLosses, frame: SheetFrame): string {
  const { heads, words } = frame.texts;
  const digits = frame.assessment.method.settings.digits;
  if (best === null || worst === null) return words.none;
  const part = (head: string, points: Exact, units: readonly string[]) =>
    `${head} ${decimal(points, digits)}(${frame.texts.notes.unitList(units, NAMED)})`;
  return `${part(heads.best, best, bestUnits)};${part(heads.worst, worst, worstUnits)}`;
}

function addUnits(canvas: SheetCanvas, frame: SheetFrame): void {
  const { heads, notes } = frame.texts;
  addHeading(canvas, notes.lossesByUnit);
  const head = canvas.add(
    [heads.unit, heads.rank, heads.criterion, heads.full, heads.points, heads.lost, heads.lostShare, heads.sentence],
    24,
  );
  paintHead(canvas, head, head);
  for (const standing of frame.assessment.standings) addUnit(canvas, frame, standing);
}

function addUnit(canvas: SheetCanvas, frame: SheetFrame, standing: Standing): void {
  const losses = lossesOf(standing);
  const top = canvas.nextRow;
  const all = sum(losses.map((loss) => loss.lost));
  if (losses.length === 0) addNoLoss(canvas, frame, standing);
  for (const loss of losses.slice(0, SHOWN)) addLoss(canvas, frame, standing, loss, all);
  canvas.paint(area(top, 0, top, canvas.lastCol), { borders: "thinTop", borderColor: PALETTE.rule });
  canvas.paint(area(top, 0, canvas.nextRow - 1, 0), { bold: true });
}

function addNoLoss(canvas: SheetCanvas, frame: SheetFrame, standing: Standing): void {
  const { words, notes } = frame.texts;
  const cells: SpecCell[] = [standing.unit, rankCell(standing.rank, words.notRanked)];
  const row = canvas.add([...cells, ...Array<null>(5).fill(null), notes.noLosses], 20);
  paintLine(canvas, row, frame.assessment.method.settings.digits);
}

function addLoss(canvas: SheetCanvas, frame: SheetFrame, standing: Standing, loss: Loss, all: Exact): void {
  const { texts, assessment } = frame;
  const { settings } = assessment.method;
  const { criterion, points, reading } = loss.score;
  const sentence = texts.scoreSentence(loss.score, settings);
  const row = canvas.add(
    [
      standing.unit,
      rankCell(standing.rank, texts.words.notRanked),
      criterion.item,
      { number: plain(criterion.full) },
      numberCell(points, settings.digits),
      numberCell(loss.lost, settings.digits),
      numberCell(loss.lost.mul(HUNDRED).div(all), 2),
      sentence,
    ],
    lineHeight([criterion.item, 2], [sentence, SENTENCE_COL]),
  );
  paintLine(canvas, row, settings.digits);
  canvas.paint(area(row, 6, row, 6), { numberFormat: `0.00"%"` });
  const place = reading.sources[0];
  if (place) canvas.link(row, 4, place, sentence);
}

function lineHeight(...texts: readonly (readonly [string, number])[]): number {
  return Math.max(
    20,
    wrappedHeight(
      texts.map(([text, col]) => [text, WIDTHS[col]!]),
      10,
    ),
  );
}

function paintLine(canvas: SheetCanvas, row: number, digits: number): void {
  canvas.paint(area(row, 0, row, canvas.lastCol), {
    borders: "grid",
    borderColor: PALETTE.line,
    wrap: true,
    horizontal: "left",
  });
  canvas.paint(area(row, 1, row, 1), { horizontal: "center" });
  canvas.paint(area(row, 3, row, 6), { horizontal: "right", numberFormat: fixedFormat(digits) });
  canvas.paint(area(row, SENTENCE_COL, row, SENTENCE_COL), { indent: 1 });
}
