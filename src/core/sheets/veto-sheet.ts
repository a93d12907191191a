import type { Veto } from "../method/method";
import type { Assessment, Standing } from "../scoring/assessment";
import { PALETTE, TAB_COLORS } from "./palette";
import { fixedFormat, numberCell, rankCell } from "./printed-number";
import type { ResultContext } from "./result-context";
import { addFoot, addParagraph, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { SheetSpec } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { wrappedHeight } from "./text-width";

const WIDTHS = [6, 14, 34, 22, 22, 14, 14, 12, 12, 12, 12] as const;

/**
 * Vetoes 一票否决: the unit, the event with its document and date, the effect, and what would have stood without it beside
 * what stands now. One line an event; a sheet without events says so.
 */
export function vetoSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "vetoes", assessment, context, texts };
  const { heads, notes } = texts;
  const canvas = new SheetCanvas(WIDTHS.map((width) => ({ width })));
  addTitle(canvas, frame, "points");
  const head = canvas.add(
    [
      heads.number,
      texts.unit(assessment.method),
      heads.event,
      heads.effect,
      heads.document,
      heads.date,
      heads.decidedBy,
      heads.scoreWithout,
      heads.rankWithout,
      heads.rank,
      heads.band,
    ],
    34,
  );
  paintHead(canvas, head, head);
  const events = assessment.standings.flatMap((standing) => standing.vetoes.map((veto) => ({ standing, veto })));
  events.forEach(({ standing, veto }, index) => addEvent(canvas, frame, standing, veto, index));
  if (events.length === 0) addParagraph(canvas, notes.noVetoes);
  addFoot(canvas, frame);
  return canvas.finish({
    name: context.names.vetoes,
    tabColor: TAB_COLORS.veto,
    frozen: { rows: head + 1, cols: 2 },
    print: printWhole(canvas, frame, [0, head]),
  });
}

function addEvent(canvas: SheetCanvas, frame: SheetFrame, standing: Standing, veto: Veto, index: number): void {
  const { texts } = frame;
  const { words } = texts;
  const digits = frame.assessment.method.settings.digits;
  const effect = texts.vetoEffect(veto.effect);
  const wraps = [veto.event, effect, veto.document].map((text, at) => [text, WIDTHS[at + 2]!] as const);
  const row = canvas.add(
    [
      { number: String(index + 1) },
      standing.unit,
      veto.event,
      effect,
      veto.document,
      veto.date === null ? words.none : texts.day(veto.date),
      veto.decidedBy ?? words.none,
      numberCell(standing.withoutVeto?.total ?? null, digits, words.none),
      rankCell(standing.withoutVeto?.rank ?? null, words.none),
      rankCell(standing.rank, words.notRanked),
      standing.band ?? words.none,
    ],
    Math.max(24, wrappedHeight(wraps, 10)),
  );
  canvas.paint(area(row, 0, row, canvas.lastCol), {
    borders: "grid",
    borderColor: PALETTE.line,
    wrap: true,
    horizontal: "center",
  });
  canvas.paint(area(row, 1, row, 4), { horizontal: "left" });
  canvas.paint(area(row, 1, row, 3), { color: PALETTE.vetoText, bold: true });
  canvas.paint(area(row, 7, row, 7), { horizontal: "right", numberFormat: `"("${fixedFormat(digits)}")"` });
  canvas.link(row, 2, veto.place, texts.place(veto.place.sheet, veto.document));
}
