import { CellKind, isDataKind, isLabelKind } from "./cell-kind";
import { headerBottom, isSentence } from "./header-depth";
import { isFormKey, isKeyValue, isLabelWord, isNoteText, isSignature, isTotalName } from "./header-words";
import { columnsOf, isBlankRow, lookAtRow } from "./row-look";
import type { RowLook } from "./row-look";
import type { SheetView } from "./sheet-view";
import { isUnitNote, isUnitText } from "./unit-text";

/** Rows that may be a header, with the columns that they label and the evidence for it. */
export interface HeaderGuess {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The last row that the table can reach: where a label merged down its side ends. */
  readonly limit: number;
  readonly evidence: HeaderEvidence;
}

export interface HeaderEvidence {
  /** Columns with a label. */
  readonly labelled: number;
  /** Share of the columns between the first and the last label that have one. */
  readonly coverage: number;
  /** Share of labels that use the words of labels. */
  readonly words: number;
  /** Labels that are cells of their own, by columns: a wide merged cell is one label. */
  readonly ownLabels: number;
  /** Columns whose cells below are figures, codes or dates under a text. */
  readonly contrast: number;
  /** Body rows seen below, up to the sample's size. */
  readonly bodyRows: number;
  /** Share of the rows below that are merged the same way as the header. */
  readonly sameLayout: number;
  /** Share of labels that come again in their own column: names do, labels do not. */
  readonly recurring: number;
}

const SAMPLE_ROWS = 30;
const PERIOD_LABEL = /^(?:\d{4}年?|\d{1,2}[月日号]?|第?[一二三四]季度|[上下]半年)$/;

/** The header that may begin in a row of a strip, with its evidence; null when the row cannot be one. */
export function guessHeader(view: SheetView, row: number, left: number, right: number): HeaderGuess | null {
  if (!canBeginHeader(view, row, left, right)) return null;
  const bottom = headerBottom(view, row, left, right);
  const labels = columnsOf({ left, right }).filter((col) => hasLabel(view, row, bottom, col));
  if (labels.length < 2) return null;
  const last = labels.at(-1)!;
  const limit = sideLimit(view, row, bottom, left, labels[0]!);
  if (limit < view.rows - 1 && hasNamesAtSide(view, row, bottom, left, labels[0]!, last)) return null;
  const first = limit === view.rows - 1 ? unlabelledNames(view, row, bottom, left, labels[0]!, last) : labels[0]!;
  return { top: row, bottom, left: first, right: last, limit, evidence: weigh(view, row, bottom, labels, right) };
}

function canBeginHeader(view: SheetView, row: number, left: number, right: number): boolean {
  const look = lookAtRow(view, row, left, right);
  if (look.filled < 2 && !isWideGroup(view, row, left, right)) return false;
  if (isFormLine(view, row, left, right) || isKeyLine(view, row, left, right)) return false;
  let [sequence, numbers] = [0, 0];
  for (let col = left; col <= right; col++) {
    const kind = view.kind(row, col);
    if (kind === CellKind.blank) continue;
    const folded = view.folded(row, col);
    if (folded.length > 80 || (look.filled <= 2 && isSentence(folded))) return false;
    if (
      col === look.first &&
      (isKeyValue(folded) || isNoteText(folded) || isSignature(folded) || (isTotalName(folded) && look.data > 0))
    )
      return false;
    if (isUnitNote(view.text(row, col)) && look.filled <= 3) return false;
    if (isLabelKind(kind) || (look.labels >= 2 && isBound(folded))) continue;
    numbers++;
    if (/^\d{1,2}$/.test(folded) && Number(folded) === sequence + 1) sequence++;
    else if (!isUnitText(folded)) return false;
  }
  return numbers === 0 || (sequence >= 3 && sequence === numbers && look.labels > 0);
}

/** 12岁以上, 500亩以下: a class of units that columns are labelled by. */
function isBound(folded: string): boolean {
  return /^\d[\d.-]*(?:岁|万?元|人|户|亩|公顷|平方米|吨)及?以[上下内]$/.test(folded);
}

const FORM_KEY =
  /^(?:项目名称|主管部门|主管预算部门|实施单位|项目单位|部门名称|单位名称|填报单位|预算单位|评价对象|政策名称|申报单位|法定代表人|姓名|户主姓名)$/;

/** 项目名称 | 某工程 | 实施单位 | 某镇: keys with their values beside them. */
function isFormLine(view: SheetView, row: number, left: number, right: number): boolean {
  const texts = columnsOf({ left, right })
    .map((col) => view.folded(row, col))
    .filter((text) => text !== "");
  if (texts.some((text) => /[□☐]/.test(text))) return true;
  return texts.length <= 6 && FORM_KEY.test(texts[0] ?? "") && texts.length >= 2 && !isLabelWord(texts[1]!);
}

/** 会议名称:某会 | 时间: | 检查日期: - mostly keys that end in a colon or carry their value behind it; 其中:男 is a label. */
function isKeyLine(view: SheetView, row: number, left: number, right: number): boolean {
  const texts = columnsOf({ left, right })
    .map((col) => view.folded(row, col))
    .filter((text) => text !== "");
  const keys = texts.filter(isFormKey);
  return keys.length > 0 && keys.length * 2 >= texts.length;
}

/** A group label over all columns but the first, whose own label stands a row lower. */
function isWideGroup(view: SheetView, row: number, left: number, right: number): boolean {
  const look = lookAtRow(view, row, left, right);
  const merge = look.filled === 1 ? view.merge(row, look.first) : undefined;
  return merge !== undefined && look.first > left && merge.right > merge.left && merge.bottom === row;
}

/** Names often stand under an empty corner: filled columns left of the first label belong to the table. */
function unlabelledNames(
  view: SheetView,
  top: number,
  bottom: number,
  left: number,
  first: number,
  last: number,
): number {
  const body = sampleBody(view, top, bottom, first, last);
  let start = first;
  while (start > left && body.filter((row) => view.kind(row, start - 1) !== CellKind.blank).length * 2 > body.length)
    start--;
  return start;
}

/** Names without a label between a side label and the first label: a block of keys and amounts in a form. */
function hasNamesAtSide(
  view: SheetView,
  top: number,
  bottom: number,
  left: number,
  first: number,
  last: number,
): boolean {
  const own = columnsOf({ left, right: first - 1 }).filter((col) => (view.merge(top, col)?.bottom ?? 0) <= bottom);
  const body = sampleBody(view, top, bottom, first, last);
  return own.some((col) => body.filter((row) => view.kind(row, col) === CellKind.text).length >= 2);
}

/** A label that is merged down the side of header and body ends the table where it ends. */
function sideLimit(view: SheetView, top: number, bottom: number, left: number, first: number): number {
  let limit = view.rows - 1;
  for (let col = left; col < first; col++) {
    const merge = view.merge(top, col);
    if (merge && merge.bottom > bottom) limit = Math.min(limit, merge.bottom);
  }
  return limit;
}

/** Whether a column has a label of its own or lies under a merged one; a label that reaches into the body is none. */
export function hasLabel(view: SheetView, top: number, bottom: number, col: number): boolean {
  for (let row = top; row <= bottom; row++) {
    const merge = view.merge(row, col);
    if (merge && merge.bottom > bottom) return false;
    if (view.kind(row, col) !== CellKind.blank) return true;
    if (merge && merge.top >= top && merge.bottom <= bottom) return true;
  }
  return false;
}

function weigh(
  view: SheetView,
  top: number,
  bottom: number,
  labels: readonly number[],
  stripRight: number,
): HeaderEvidence {
  const [left, right] = [labels[0]!, labels.at(-1)!];
  const body = sampleBody(view, top, bottom, left, right);
  const used = columnsOf({ left, right: stripRight }).filter((col) => labels.includes(col) || isUsed(view, body, col));
  const texts = labels.map((col) => lowestLabel(view, top, bottom, col)).filter((text) => text !== "");
  return {
    labelled: labels.length,
    coverage: labels.length / used.length,
    words: texts.filter((text) => isLabelWord(text) || PERIOD_LABEL.test(text)).length / Math.max(1, texts.length),
    ownLabels: countOwnLabels(view, top, bottom, labels) / labels.length,
    contrast: labels.filter((col) => isFigureColumn(view, body, col)).length,
    bodyRows: body.length,
    sameLayout: shareOfSameLayout(view, bottom, body, { left, right }),
    recurring: shareOfRecurring(view, top, bottom, body, labels),
  };
}

/** Rows below that hold something, up to a note, a lone long text or the sample's size. */
function sampleBody(view: SheetView, top: number, bottom: number, left: number, right: number): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = bottom + 1; row < view.rows && rows.length < SAMPLE_ROWS && blanks < 12; row++) {
    if (isBlankRow(view, row, left, right)) {
      blanks++;
      continue;
    }
    const look = lookAtRow(view, row, left, right);
    if (look.filled === 0) continue;
    const folded = view.folded(row, look.first);
    if (isNoteText(folded) || isSignature(folded)) break;
    if (look.filled > 1 && (isHeaderAgain(view, top, row, left, right) || beginsAgain(view, top, look))) break;
    blanks = 0;
    rows.push(row);
  }
  return rows;
}

function countOwnLabels(view: SheetView, top: number, bottom: number, labels: readonly number[]): number {
  const own = labels.map((col) => {
    const merge = view.merge(bottom, col);
    return merge && merge.top >= top ? merge.left : col;
  });
  return new Set(own).size;
}

/** The same texts in every column as in the header's first row: a table below has the same header. */
function isHeaderAgain(view: SheetView, top: number, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) {
    if (view.folded(row, col) !== view.folded(top, col)) return false;
  }
  return true;
}

/** The first label again at the head of a row of labels: a table with some other columns follows. */
function beginsAgain(view: SheetView, top: number, look: RowLook): boolean {
  const label = view.folded(top, look.first);
  return label !== "" && look.data === 0 && view.folded(look.row, look.first) === label;
}

function lowestLabel(view: SheetView, top: number, bottom: number, col: number): string {
  for (let row = bottom; row >= top; row--) {
    const merge = view.merge(row, col);
    const text = merge ? view.folded(merge.top, merge.left) : view.folded(row, col);
    if (text !== "") return text;
  }
  return "";
}

function isFigureColumn(view: SheetView, body: readonly number[], col: number): boolean {
  let [figures, filled] = [0, 0];
  for (const row of body) {
    const kind = view.kind(row, col);
    if (kind === CellKind.blank) continue;
    filled++;
    if (isDataKind(kind) || kind === CellKind.year || kind === CellKind.period) figures++;
  }
  return filled > 0 && figures * 2 > filled;
}

function isUsed(view: SheetView, body: readonly number[], col: number): boolean {
  return body.some((row) => view.kind(row, col) !== CellKind.blank || view.merge(row, col) !== undefined);
}

/**
 * The share of rows with several cells that keep the header's columns apart: no cell of theirs is merged over columns that
 * the header labels one by one. Totals and sections may be merged over anything.
 */
export function shareOfSameLayout(
  view: SheetView,
  bottom: number,
  body: readonly number[],
  columns: { readonly left: number; readonly right: number },
): number {
  const own = layoutOf(view, bottom, columns.left, columns.right);
  const rows = body.filter((row) => {
    const look = lookAtRow(view, row, columns.left, columns.right);
    return look.filled > 1 && !isTotalName(view.folded(row, look.first));
  });
  if (rows.length === 0) return 1;
  const same = rows.filter((row) => !crosses(layoutOf(view, row, columns.left, columns.right), own));
  return same.length / rows.length;
}

/** Columns that are covered from the left by a merge of the row. */
function layoutOf(view: SheetView, row: number, left: number, right: number): readonly boolean[] {
  return columnsOf({ left, right }).map((col) => (view.merge(row, col)?.left ?? col) < col);
}

function crosses(row: readonly boolean[], header: readonly boolean[]): boolean {
  return row.some((covered, index) => covered && !header[index]);
}

function shareOfRecurring(
  view: SheetView,
  top: number,
  bottom: number,
  body: readonly number[],
  labels: readonly number[],
): number {
  const recurring = labels.filter((col) => {
    const label = lowestLabel(view, top, bottom, col);
    return label !== "" && body.some((row) => view.folded(row, col) === label);
  });
  return recurring.length / labels.length;
}

/** Whether the evidence is enough for a table with a body. */
export function isHeaderOfBody(guess: HeaderGuess): boolean {
  const { labelled, coverage, words, contrast, bodyRows, sameLayout, recurring, ownLabels } = guess.evidence;
  if (bodyRows === 0 || ownLabels < 0.4 || coverage < 0.55 || sameLayout < 0.5 || recurring >= 0.34) return false;
  if (contrast > 0) return words >= 0.25 || contrast * 2 >= labelled || guess.bottom > guess.top;
  return words >= 0.5 && labelled >= 2;
}

/** Whether the evidence is enough for a prescribed form without any row yet. */
export function isHeaderOfEmptyForm(guess: HeaderGuess): boolean {
  const { labelled, coverage, words, ownLabels } = guess.evidence;
  if (ownLabels < 0.4) return false;
  const isDeep = guess.bottom > guess.top && labelled >= 4 && coverage >= 0.95;
  return labelled >= 3 && coverage >= 0.9 && (words >= 0.5 || (isDeep && words > 0));
}

/** Whether two header guesses carry mostly the same labels: one of them is a row of machine keys or a repeat. */
export function shareOfSameLabels(view: SheetView, a: HeaderGuess, b: HeaderGuess): number {
  const bare = (text: string): string => text.replace(/\([^()]*\)/g, "");
  let [same, all] = [0, 0];
  for (let col = a.left; col <= a.right; col++) {
    const label = bare(lowestLabel(view, a.top, a.bottom, col));
    if (label === "") continue;
    all++;
    if (label === bare(lowestLabel(view, b.top, b.bottom, col))) same++;
  }
  return all === 0 ? 0 : same / all;
}

/** Whether nothing but white space stands between two rows. */
export function isBlankBetween(view: SheetView, from: number, to: number, left: number, right: number): boolean {
  for (let row = from; row <= to; row++) if (!isBlankRow(view, row, left, right)) return false;
  return true;
}
