import type { Assessment, Standing } from "../scoring/assessment";
import { bulletinFacts } from "./bulletin-facts";
import { bandTint, PALETTE, TAB_COLORS } from "./palette";
import { fixedFormat, numberCell, rankCell } from "./printed-number";
import { shownTotal } from "./ranking-columns";
import type { ResultContext } from "./result-context";
import { addParagraph, addTitle, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { SheetSpec, SpecCell } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { fittedWidth } from "./text-width";

/** The ranking stands in panels side by side, so that it leaves the page to the prose. */
const PANELS = 3;
const PANEL_COLS = 4;
const PROSE_SIZE = 11;

/**
 * The bulletin 通报 of the period on one upright A4 page: how the assessment went, the ranking as a small table, praise for
 * the first places and for those who rose, problems by indicator and by unit, vetoes, and what is due next.
 */
export function bulletinSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "bulletin", assessment, context, texts };
  const facts = bulletinFacts(assessment, texts);
  const words = texts.bulletin;
  const canvas = new SheetCanvas(panelWidths(assessment).map((width) => ({ width })));
  addTitle(canvas, frame);
  addProse(canvas, [words.opening(facts.opening)]);
  addSection(canvas, words.rankingHead);
  addPanels(canvas, frame);
  addSection(canvas, words.praiseHead);
  addProse(canvas, words.praise(facts.praise));
  addSection(canvas, words.problemsHead);
  addProse(canvas, words.problems(facts.problems));
  if (facts.vetoes.length > 0) {
    addSection(canvas, words.vetoHead);
    addProse(canvas, facts.vetoes.map(words.veto));
  }
  addSection(canvas, words.nextHead(facts.vetoes.length > 0));
  addProse(canvas, words.next(facts.next));
  addSignature(canvas, frame);
  return canvas.finish({
    name: context.names.bulletin,
    tabColor: TAB_COLORS.paper,
    frozen: { rows: 0, cols: 0 },
    print: printWhole(canvas, frame, null, { landscape: false, onePage: true }),
  });
}

function panelWidths(assessment: Assessment): readonly number[] {
  const units = assessment.standings.map((standing) => standing.unit);
  const panel = [6, fittedWidth(units, 11, 18), 10, 9];
  return Array.from({ length: PANELS }, () => panel).flat();
}

function addSection(canvas: SheetCanvas, head: string): void {
  const row = canvas.add([head], 26);
  canvas.merge(area(row, 0, row, canvas.lastCol));
  canvas.paint(area(row, 0, row, canvas.lastCol), { bold: true, size: 12, vertical: "center" });
}

function addProse(canvas: SheetCanvas, paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) addParagraph(canvas, paragraph, { size: PROSE_SIZE });
}

/** The ranking down the first panel, then down the next. */
function addPanels(canvas: SheetCanvas, frame: SheetFrame): void {
  const { standings } = frame.assessment;
  const { heads } = frame.texts;
  const length = Math.ceil(standings.length / PANELS);
  const headCells = [heads.rank, frame.texts.unit(frame.assessment.method), heads.total, heads.band];
  const head = canvas.add(Array.from({ length: PANELS }, () => headCells).flat(), 22);
  canvas.paint(area(head, 0, head, canvas.lastCol), { fill: PALETTE.header, bold: true, horizontal: "center" });
  for (let line = 0; line < length; line++) {
    const inLine = Array.from({ length: PANELS }, (_, panel) => standings[panel * length + line]);
    const row = canvas.add(
      inLine.flatMap((standing) => panelCells(standing, frame)),
      20,
    );
    inLine.forEach((standing, panel) => paintPanel(canvas, frame, standing, row, panel * PANEL_COLS));
  }
  canvas.paint(area(head, 0, canvas.nextRow - 1, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line });
}

function panelCells(standing: Standing | undefined, frame: SheetFrame): readonly SpecCell[] {
  const { words } = frame.texts;
  if (standing === undefined) return Array<null>(PANEL_COLS).fill(null);
  const digits = frame.assessment.method.settings.digits;
  return [
    rankCell(standing.rank, words.notRanked),
    standing.unit,
    numberCell(shownTotal(standing), digits, words.missing),
    standing.band ?? words.none,
  ];
}

function paintPanel(
  canvas: SheetCanvas,
  frame: SheetFrame,
  standing: Standing | undefined,
  row: number,
  left: number,
): void {
  if (standing === undefined) return;
  const { bands, digits } = frame.assessment.method.settings;
  const isVetoed = standing.vetoes.length > 0;
  const names = bands.map((band) => band.name);
  const fill = standing.band === null ? PALETTE.paper : bandTint(names.indexOf(standing.band), names.length);
  const format = isVetoed ? `"("${fixedFormat(digits)}")"` : fixedFormat(digits);
  canvas.paint(area(row, left, row, left + PANEL_COLS - 1), {
    horizontal: "center",
    fill,
    ...(isVetoed ? { color: PALETTE.vetoText, bold: true } : {}),
  });
  canvas.paint(area(row, left + 1, row, left + 1), { horizontal: "left" });
  canvas.paint(area(row, left + 2, row, left + 2), { horizontal: "right", numberFormat: format });
}

function addSignature(canvas: SheetCanvas, frame: SheetFrame): void {
  const { assessment, context, texts } = frame;
  const row = canvas.add([texts.bulletin.signature(assessment.method)], 30);
  canvas.merge(area(row, 0, row, canvas.lastCol));
  canvas.paint(area(row, 0, row, canvas.lastCol), { horizontal: "right", size: PROSE_SIZE, bold: true });
  for (const note of texts.notes.foot(assessment.method, assessment.period, context).slice(-1)) {
    addParagraph(canvas, note, { size: 9, quiet: true });
  }
}
