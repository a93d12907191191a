import type { Assessment } from "../scoring/assessment";
import type { ResultContext } from "./result-context";
import { area, type SheetCanvas } from "./sheet-canvas";
import type { ResultSheetKind } from "./sheet-names";
import type { PrintSetup } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { PALETTE } from "./palette";
import { displayWidth, wrappedHeight } from "./text-width";

/** What all result sheets share: whose they are, and in which words they speak. */
export interface SheetFrame {
  readonly kind: ResultSheetKind;
  readonly assessment: Assessment;
  readonly context: ResultContext;
  readonly texts: SheetTexts;
}

/**
 * The title in large Song type with the light mark 草稿 beside it while the run is a draft, and the line under it. On a
 * sheet of fewer than four columns the mark stands in the line.
 */
export function addTitle(canvas: SheetCanvas, frame: SheetFrame, unit: "points" | "none" = "none"): void {
  const { assessment, context, texts } = frame;
  const title = texts.title(frame.kind, assessment.method, assessment.period);
  const line = texts.line(assessment.method, assessment.period, unit);
  const isDraft = context.state === "draft";
  const markCols = isDraft ? markSpan(canvas) : 0;
  const last = canvas.lastCol;
  const cells = [title, ...Array<null>(last).fill(null)] as (string | null)[];
  if (markCols > 0) cells[last - markCols + 1] = texts.words.draft;
  const width = canvas.widthOf(0, last - markCols);
  const size = titleSize(title, width);
  const row = canvas.add(cells, Math.max(36, wrappedHeight([[title, (width * 10) / size]], size)));
  canvas.merge(area(row, 0, row, last - markCols));
  canvas.paint(area(row, 0, row, last), { size, bold: true, horizontal: "center", wrap: true });
  if (markCols > 0) {
    canvas.merge(area(row, last - markCols + 1, row, last));
    canvas.paint(area(row, last - markCols + 1, row, last), { size: 14, bold: false, color: PALETTE.quiet });
  }
  const under = canvas.add([isDraft && markCols === 0 ? `${line} · ${texts.words.draft}` : line], 20);
  canvas.merge(area(under, 0, under, last));
  canvas.paint(area(under, 0, under, last), { color: PALETTE.quiet, horizontal: "center" });
}

/** The largest title type that keeps the title on one line; the smallest one where none does, and the title wraps. */
function titleSize(title: string, width: number): number {
  return TITLE_SIZES.find((size) => (displayWidth(title) * size) / 10 <= width - 2) ?? TITLE_SIZES.at(-1)!;
}

const TITLE_SIZES = [18, 16, 14, 12] as const;

/** As many last columns as the mark needs to be readable; none where they would push the title out of the middle. */
function markSpan(canvas: SheetCanvas): number {
  const whole = canvas.widthOf(0, canvas.lastCol);
  for (let count = 1; count < canvas.lastCol - 1; count++) {
    const width = canvas.widthOf(canvas.lastCol - count + 1, canvas.lastCol);
    if (width >= MARK_WIDTH) return width * MARK_SHARE <= whole ? count : 0;
  }
  return 0;
}

const MARK_WIDTH = 9;
/** The mark takes at most one part in so many of the sheet's width. */
const MARK_SHARE = 5;

/** A head row's look: bold, centred, wrapped, with the grid. */
export function paintHead(canvas: SheetCanvas, top: number, bottom: number): void {
  canvas.paint(area(top, 0, bottom, canvas.lastCol), {
    fill: PALETTE.header,
    bold: true,
    horizontal: "center",
    wrap: true,
    borders: "grid",
    borderColor: PALETTE.line,
  });
}

/** A heading over one part of a sheet. */
export function addHeading(canvas: SheetCanvas, text: string): void {
  const row = canvas.add([text], 24);
  canvas.merge(area(row, 0, row, canvas.lastCol));
  canvas.paint(area(row, 0, row, canvas.lastCol), { bold: true, size: 12, vertical: "bottom" });
}

/** A full-width paragraph, high enough for all its lines. */
export function addParagraph(canvas: SheetCanvas, text: string, style: { size?: number; quiet?: boolean } = {}): void {
  const size = style.size ?? 10;
  const width = (canvas.widthOf(0, canvas.lastCol) * 10) / size;
  const row = canvas.add([text], wrappedHeight([[text, width]], size));
  canvas.merge(area(row, 0, row, canvas.lastCol));
  canvas.paint(area(row, 0, row, canvas.lastCol), {
    wrap: true,
    size,
    horizontal: "left",
    ...(style.quiet ? { color: PALETTE.quiet } : {}),
  });
}

/** The notes at the foot: what the sheet's own signs mean, then method, rules, data, run. */
export function addFoot(canvas: SheetCanvas, frame: SheetFrame, own: readonly string[] = []): void {
  const { assessment, context, texts } = frame;
  const notes = [...own, ...texts.notes.foot(assessment.method, assessment.period, context)];
  notes.forEach((note, index) => addParagraph(canvas, `${index + 1}. ${note}`, { size: 9, quiet: true }));
}

/** Prints all rows on A4 pages of one page width, the head rows on every page. */
export function printWhole(
  canvas: SheetCanvas,
  frame: SheetFrame,
  titleRows: readonly [number, number] | null,
  manner: Partial<Pick<PrintSetup, "landscape" | "onePage" | "titleCols">> = {},
): PrintSetup {
  return {
    landscape: true,
    ...manner,
    area: area(0, 0, canvas.nextRow - 1, canvas.lastCol),
    titleRows,
    footerLeft: frame.texts.notes.footer(
      frame.texts.title(frame.kind, frame.assessment.method, frame.assessment.period),
    ),
  };
}
