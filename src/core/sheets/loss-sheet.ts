import type { Assessment, Standing } from "../scoring/assessment";
import { HUNDRED, sum, ZERO, type Exact } from "../values/exact";
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
const WIDTHS = [15, 8, 28, 9, 10, 11, 11, 92] as const;
const SENTENCE_COL = 7;
/** The most losses that a unit shows. */
const SHOWN = 5;
/** The most units that a list names before it counts the rest. */
const NAMED = 4;

/**
 * Where points were lost 失分分析, under one head: first every criterion for the county, with the mean points, the mean loss,
 * its share in all losses, how many units lost on it, the best and the worst; then each unit's five largest losses with the
 * sentence that says why, linked to the source cell.
 */
export function lossSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "losses", assessment, context, texts };
  const canvas = new SheetCanvas(WIDTHS.map((width) => ({ width })));
  addTitle(canvas, frame, "points");
  const head = addHead(canvas, frame);
  addCriteria(canvas, frame);
  addUnits(canvas, frame);
  addFoot(canvas, frame);
  return canvas.finish({
    name: context.names.losses,
    tabColor: TAB_COLORS.result,
    frozen: { rows: head + 1, cols: 1 },
    print: printWhole(canvas, frame, [0, head]),
  });
}

function addHead(canvas: SheetCanvas, frame: SheetFrame): number {
  const { heads } = frame.texts;
  const names = [
    frame.texts.unit(frame.assessment.method),
    heads.rank,
    heads.criterion,
    heads.full,
    heads.points,
    heads.lost,
    heads.lostShare,
  ];
  const head = canvas.add([...names, heads.sentence], 24);
  paintHead(canvas, head, head);
  return head;
}

function addCriteria(canvas: SheetCanvas, frame: SheetFrame): void {
  addHeading(canvas, frame.texts.notes.lossesByCriterion);
  const all = lossesByCriterion(frame.assessment);
  const lost = sum(all.map((losses) => losses.lost));
  const top = canvas.nextRow;
  for (const losses of all) addCriterion(canvas, frame, losses, lost);
  const bottom = canvas.nextRow - 1;
  if (bottom < top) return;
  canvas.format({ kind: "dataBar", range: area(top, 6, bottom, 6), color: PALETTE.heatLow, min: "0" });
}

function addCriterion(canvas: SheetCanvas, frame: SheetFrame, losses: CriterionLosses, all: Exact): void {
  const { texts } = frame;
  const digits = frame.assessment.method.settings.digits;
  const { criterion, mean } = losses;
  const text = extremesText(losses, frame);
  const share = all.equals(ZERO) ? ZERO : losses.lost.mul(HUNDRED).div(all);
  const row = canvas.add(
    [
      texts.words.county,
      texts.words.none,
      criterion.item,
      { number: plain(criterion.full) },
      numberCell(mean, digits, texts.words.none),
      numberCell(mean === null ? null : criterion.full.sub(mean), digits, texts.words.none),
      numberCell(share, 2),
      text,
    ],
    lineHeight([criterion.item, 2], [text, SENTENCE_COL]),
  );
  paintLine(canvas, row, digits);
}

/** How many lost points, the best and the worst points and whose they are. */
function extremesText({ best, worst, bestUnits, worstUnits, losers }: CriterionLosses, frame: SheetFrame): string {
  const { notes, words } = frame.texts;
  const digits = frame.assessment.method.settings.digits;
  if (best === null || worst === null) return words.none;
  return notes.criterionLosses({
    losers,
    best: decimal(best, digits),
    bestUnits: notes.unitList(bestUnits, NAMED),
    worst: decimal(worst, digits),
    worstUnits: notes.unitList(worstUnits, NAMED),
  });
}

function addUnits(canvas: SheetCanvas, frame: SheetFrame): void {
  addHeading(canvas, frame.texts.notes.lossesByUnit);
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
  canvas.paint(area(row, 6, row, 6), { numberFormat: `0.00"%"` });
  canvas.paint(area(row, SENTENCE_COL, row, SENTENCE_COL), { indent: 1 });
}
