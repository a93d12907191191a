import type { Assessment, Standing } from "../scoring/assessment";
import { max, ONE } from "../values/exact";
import { plain } from "../values/rounding";
import { bandTint, MISSING_STYLE, PALETTE, TAB_COLORS } from "./palette";
import { fixedFormat } from "./printed-number";
import { heat } from "./heat";
import { rankingColumns, shownTotal, vetoMark, type RankingColumn } from "./ranking-columns";
import type { ResultContext } from "./result-context";
import { addFoot, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { detailPlace } from "./score-detail-sheet";
import { area, SheetCanvas } from "./sheet-canvas";
import type { SheetSpec } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { wrappedHeight } from "./text-width";

/**
 * The ranked sheet 季度排名: one row a unit in ranking order, the band as the row's tint, a bar under the total, heat in the
 * sections. Ties share a number; a vetoed unit stands in dark red with its score in brackets at the place that the veto gives
 * it; units out of the ranking come last with no number. The total links to the unit's row of 得分明细.
 */
export function rankingSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "ranking", assessment, context, texts };
  const columns = rankingColumns(assessment, texts);
  const canvas = new SheetCanvas(columns.map(({ width }) => ({ width })));
  addTitle(canvas, frame, "points");
  const head = canvas.add(
    columns.map((column) => column.head),
    wrappedHeight(
      columns.map((column) => [column.head, column.width]),
      10,
    ),
  );
  paintHead(canvas, head, head);
  addBody(canvas, frame, columns);
  addFoot(canvas, frame, [texts.notes.bands(assessment.method.settings.bands), texts.notes.heat]);
  return canvas.finish({
    name: context.names.ranking,
    tabColor: TAB_COLORS.result,
    frozen: { rows: head + 1, cols: 2 },
    print: printWhole(canvas, frame, [0, head], { onePage: assessment.standings.length <= 40 }),
  });
}

function addBody(canvas: SheetCanvas, frame: SheetFrame, columns: readonly RankingColumn[]): void {
  const { standings } = frame.assessment;
  const top = canvas.nextRow;
  if (standings.length === 0) return;
  const vetoAt = columns.findIndex((column) => column.kind === "veto");
  // A short list is given air, a long one must fit its page.
  const rowHeight = standings.length <= 24 ? 25 : 20;
  for (const standing of standings) {
    const mark = vetoMark(standing, frame.texts) ?? "";
    const cells = columns.map((column) => column.cell(standing));
    canvas.add(cells, Math.max(rowHeight, wrappedHeight([[mark, columns[vetoAt]!.width]], 10)));
  }
  const bottom = canvas.nextRow - 1;
  canvas.paint(area(top, 0, bottom, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line });
  columns.forEach((column, col) => paintColumn(canvas, frame, column, col, [top, bottom]));
  paintBands(canvas, frame, top);
  clearForHeat(canvas, columns, [top, bottom]);
  standings.forEach((standing, index) => paintStanding(canvas, frame, columns, standing, top + index));
}

const BOLD_KINDS: readonly RankingColumn["kind"][] = ["rank", "unit", "total", "band"];

function paintColumn(
  canvas: SheetCanvas,
  frame: SheetFrame,
  column: RankingColumn,
  col: number,
  [top, bottom]: readonly [number, number],
): void {
  const range = area(top, col, bottom, col);
  const { settings } = frame.assessment.method;
  const isNumber = column.kind === "total" || column.kind === "section" || column.kind === "points";
  if (isNumber) canvas.paint(range, { horizontal: "right", numberFormat: fixedFormat(settings.digits) });
  else if (column.kind === "unit") canvas.paint(range, { horizontal: "left", indent: 1 });
  else canvas.paint(range, { horizontal: "center", wrap: column.kind === "veto" });
  if (BOLD_KINDS.includes(column.kind)) canvas.paint(range, { bold: true });
  if (column.kind === "total") {
    canvas.format({ kind: "dataBar", range, color: PALETTE.bar, min: "0", max: barEnd(frame.assessment) });
  }
  if (column.kind === "section" && column.full !== undefined) canvas.format(heat(range, column.full));
  if (column.kind === "movement") {
    canvas.format({ kind: "textContains", range, text: "▲", style: { color: PALETTE.rise, bold: true } });
    canvas.format({ kind: "textContains", range, text: "▼", style: { color: PALETTE.fall, bold: true } });
  }
}

/** The bar of full points fills the cell, or that of the best total where a bonus carries it beyond. */
function barEnd(assessment: Assessment): string {
  const ends = assessment.standings.map((standing) => max(standing.full, shownTotal(standing) ?? standing.full));
  return plain(ends.reduce(max, ONE));
}

/** One tint a run of equal bands, and a darker thin rule where the next band begins. */
function paintBands(canvas: SheetCanvas, frame: SheetFrame, top: number): void {
  const { standings, method } = frame.assessment;
  const names = method.settings.bands.map((band) => band.name);
  let start = 0;
  for (let index = 1; index <= standings.length; index++) {
    const band = standings[start]!.band;
    if (index < standings.length && standings[index]!.band === band) continue;
    const tint = band === null ? PALETTE.paper : bandTint(names.indexOf(band), names.length);
    canvas.paint(area(top + start, 0, top + index - 1, canvas.lastCol), { fill: tint });
    if (start > 0) {
      canvas.paint(area(top + start, 0, top + start, canvas.lastCol), {
        borders: "thinTop",
        borderColor: PALETTE.rule,
      });
    }
    start = index;
  }
}

/** Under the bar and the heat the ground stays white, or the two colours would mix. */
function clearForHeat(
  canvas: SheetCanvas,
  columns: readonly RankingColumn[],
  [top, bottom]: readonly [number, number],
) {
  const heated = columns.flatMap(({ kind }, col) => (kind === "total" || kind === "section" ? [col] : []));
  canvas.paint(area(top, heated[0]!, bottom, heated.at(-1)!), { fill: PALETTE.paper });
}

function paintStanding(
  canvas: SheetCanvas,
  frame: SheetFrame,
  columns: readonly RankingColumn[],
  standing: Standing,
  row: number,
): void {
  const { assessment, context, texts } = frame;
  const totalAt = columns.findIndex((column) => column.kind === "total");
  canvas.link(row, totalAt, detailPlace(assessment, context, standing), texts.notes.detailLinks);
  columns.forEach((column, col) => {
    if (column.cell(standing) === texts.words.missing) canvas.paint(area(row, col, row, col), MISSING_STYLE);
  });
  const [veto] = standing.vetoes;
  if (veto === undefined) return;
  const vetoAt = columns.findIndex((column) => column.kind === "veto");
  canvas.link(row, vetoAt, veto.place, texts.vetoSentence(veto, standing, assessment.method.settings));
  canvas.paint(area(row, 0, row, canvas.lastCol), { color: PALETTE.vetoText, bold: true });
  const digits = fixedFormat(assessment.method.settings.digits);
  canvas.paint(area(row, totalAt, row, totalAt), { numberFormat: `"("${digits}")"` });
}
