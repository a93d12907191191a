import { CellKind, isDataKind } from "./cell-kind";
import { guessHeader, isHeaderOfBody, shareOfSameLabels } from "./header-guess";
import type { HeaderGuess } from "./header-guess";
import { isFormKey, isKeyValue, isLabelWord, isNoteText, isSignature, isTotalName } from "./header-words";
import { columnsOf, isBlankRow, loneCell, lookAtRow } from "./row-look";
import type { LoneCell, RowLook } from "./row-look";
import type { SheetView } from "./sheet-view";
import { isUnitNote } from "./unit-text";

/** Where the body of a table lies, and the notes under it. */
export interface TableBody {
  /** First and last body row; null when there is none. */
  readonly rows: readonly [number, number] | null;
  readonly noteRows: readonly number[];
  /** Where to look for the next table. */
  readonly end: number;
}

const ROWS_A_STEP = 4096;
/** So many blank rows end a table: what comes after belongs to something else. */
const MOST_BLANK_ROWS = 40;

/**
 * Follows the body of a table down from its header: over blank rows, sections, totals and merged records, up to its notes,
 * its signatures, the title or header of the next table, or the end of the strip.
 */
export function* bodyOf(view: SheetView, header: HeaderGuess, left: number, right: number): Generator<void, TableBody> {
  const figures = figureColumns(view, header);
  let [first, last, blanks] = [-1, -1, 0];
  let row = header.bottom + 1;
  for (; row <= header.limit && blanks <= MOST_BLANK_ROWS; row++) {
    if (row % ROWS_A_STEP === 0) yield;
    if (isBlankRow(view, row, header.left, header.right)) {
      blanks++;
      continue;
    }
    if (endsBody(view, header, figures, row, blanks, left, right)) break;
    blanks = 0;
    if (first < 0) first = row;
    last = Math.max(last, mergedTo(view, row, header));
  }
  const rows = first < 0 ? null : ([first, Math.min(last, header.limit)] as const);
  const after = rows ? rows[1] + 1 : header.bottom + 1;
  const noteRows = notesFrom(view, after, header, left, right);
  return { rows, noteRows, end: Math.max(after, (noteRows.at(-1) ?? -1) + 1) };
}

/** A record merged over several rows ends where its merge ends. */
function mergedTo(view: SheetView, row: number, header: HeaderGuess): number {
  let last = row;
  if (!view.hasMerges(row)) return last;
  for (let col = header.left; col <= header.right; col++) {
    const merge = view.merge(row, col);
    if (merge && merge.top === row && merge.bottom > last && isNarrow(merge, header)) last = merge.bottom;
  }
  return last;
}

function isNarrow(merge: { readonly left: number; readonly right: number }, header: HeaderGuess): boolean {
  return merge.right - merge.left < Math.max(1, header.right - header.left);
}

function figureColumns(view: SheetView, header: HeaderGuess): readonly number[] {
  return columnsOf(header).filter((col) => {
    let [figures, filled] = [0, 0];
    for (let row = header.bottom + 1; row < Math.min(view.rows, header.bottom + 40, header.limit + 1); row++) {
      const kind = view.kind(row, col);
      if (kind === CellKind.blank) continue;
      filled++;
      if (isDataKind(kind)) figures++;
    }
    return filled > 0 && figures * 2 > filled;
  });
}

function endsBody(
  view: SheetView,
  header: HeaderGuess,
  figures: readonly number[],
  row: number,
  blanks: number,
  left: number,
  right: number,
): boolean {
  const look = lookAtRow(view, row, header.left, header.right);
  if (look.filled === 0 || (look.filled > 1 && look.data > 0)) return false;
  const folded = view.folded(row, look.first);
  if (isTotalName(folded)) return false;
  const isTextOnly = look.data === 0;
  if (isTextOnly && look.filled <= 4 && isSignature(folded)) return true;
  if (isTextOnly && look.filled <= 2 && isNoteText(folded) && !isRecordNumber(folded, look)) return true;
  if (isTextOnly && look.filled <= 4 && isKeyLine(view, look) && !bodyAhead(view, row + 1, header)) return true;
  if (look.filled === 1)
    return endsAtLoneCell(view, header, loneCell(view, row, header.left, header.right)!, blanks, left, right);
  return isTextOnly && isNextHeader(view, header, figures, look, blanks, left, right);
}

/** 走访人: | 走访时间: - nothing but keys to be filled by hand. */
function isKeyLine(view: SheetView, look: RowLook): boolean {
  return columnsOf({ left: look.first, right: look.last }).every(
    (col) => view.kind(look.row, col) === CellKind.blank || isFormKey(view.folded(look.row, col)),
  );
}

/** 1、 alone may number a record whose other cells are filled. */
function isRecordNumber(folded: string, look: RowLook): boolean {
  return look.filled > 1 && /^\(?\d/.test(folded);
}

function endsAtLoneCell(
  view: SheetView,
  header: HeaderGuess,
  lone: LoneCell,
  blanks: number,
  left: number,
  right: number,
): boolean {
  const isWideTable = header.right - header.left >= 2;
  const isTitle = headerAhead(view, lone.row + 1, left, right, header);
  if (isTitle)
    return lone.span > 1 || blanks > 0 || (!isDataKind(view.kind(lone.row, lone.col)) && lone.col === header.left);
  if (isDataKind(view.kind(lone.row, lone.col))) return false;
  if (isUnitNote(lone.text) || (blanks > 0 && isKeyValue(lone.text))) return true;
  if (isInsideRecord(view, lone.row, header)) return false;
  const isAcross = isWideTable && lone.span * 2 > header.right - header.left + 1;
  const isSentence = lone.text.length > 40 || /[。;]$/.test(lone.text);
  const mayTrail = isAcross || isSentence || blanks > 0;
  return mayTrail && !bodyAhead(view, lone.row + 1, header);
}

/** A row beside a cell that is merged down from a row above belongs to that record or group. */
function isInsideRecord(view: SheetView, row: number, header: HeaderGuess): boolean {
  return columnsOf(header).some((col) => (view.merge(row, col)?.top ?? row) < row);
}

/** Whether only lone, key or blank rows lie between here and the next table's header. */
function headerAhead(view: SheetView, from: number, left: number, right: number, current: HeaderGuess): boolean {
  let seen = 0;
  for (let row = from; row < view.rows && seen < 5 && row < from + 12; row++) {
    if (isBlankRow(view, row, left, right)) continue;
    seen++;
    const look = lookAtRow(view, row, left, right);
    const guess = look.data === 0 || look.filled > 2 ? guessHeader(view, row, left, right) : null;
    if (guess) return isHeaderOfBody(guess) && isLikelyHeader(view, guess, current);
    if (look.filled > 1 && !isPreface(view, row, look)) return false;
  }
  return false;
}

function isPreface(view: SheetView, row: number, look: RowLook): boolean {
  return isKeyValue(view.folded(row, look.first)) || isUnitNote(view.text(row, look.last));
}

function isLikelyHeader(view: SheetView, guess: HeaderGuess, current: HeaderGuess): boolean {
  const { words, contrast, labelled } = guess.evidence;
  const repeats = view.folded(guess.top, guess.left) === view.folded(current.top, current.left);
  return words >= 0.6 || (repeats && contrast * 2 >= labelled) || shareOfSameLabels(view, current, guess) >= 0.6;
}

/** Whether rows with several cells follow before the next title, notes or the end. */
function bodyAhead(view: SheetView, from: number, header: HeaderGuess): boolean {
  let seen = 0;
  for (let row = from; row <= Math.min(header.limit, from + MOST_BLANK_ROWS) && seen < 20; row++) {
    if (isBlankRow(view, row, header.left, header.right)) continue;
    seen++;
    const look = lookAtRow(view, row, header.left, header.right);
    const folded = look.filled === 0 ? "" : view.folded(row, look.first);
    if (isNoteText(folded) || isSignature(folded)) return false;
    if (look.filled > 1) return true;
    if (isTotalName(folded)) return true;
  }
  return false;
}

/** A row of labels in the middle of a body: the header of a next table, or this one's again. */
function isNextHeader(
  view: SheetView,
  header: HeaderGuess,
  figures: readonly number[],
  look: RowLook,
  blanks: number,
  left: number,
  right: number,
): boolean {
  const broken = figures.filter((col) => view.kind(look.row, col) === CellKind.text).length;
  const breaksFigures = figures.length > 0 && broken * 2 >= figures.length;
  const repeats = view.folded(look.row, look.first) === view.folded(header.top, header.left);
  if (!breaksFigures && !repeats && blanks === 0) return false;
  if (!repeats && !isLabelWord(view.folded(look.row, look.first))) return false;
  const guess = guessHeader(view, look.row, left, right);
  if (!guess || !isHeaderOfBody(guess)) return false;
  if (shareOfSameLabels(view, header, guess) >= 0.6 || (repeats && breaksFigures)) return true;
  return guess.evidence.words >= 0.6 && guess.evidence.labelled >= 3 && (breaksFigures || guess.evidence.words >= 0.8);
}

/** Notes under a body: rows that begin like notes, and what follows them alone in its row. */
function notesFrom(view: SheetView, from: number, header: HeaderGuess, left: number, right: number): readonly number[] {
  const notes: number[] = [];
  let blanks = 0;
  for (let row = from; row < view.rows && blanks <= 3; row++) {
    if (isBlankRow(view, row, left, right)) {
      blanks++;
      continue;
    }
    const look = lookAtRow(view, row, left, right);
    const folded = look.first < 0 ? "" : view.folded(row, look.first);
    const isNote = look.filled <= 6 && (isNoteText(folded) || isSignature(folded));
    const goesOn = notes.length > 0 && blanks === 0 && look.filled <= 2 && look.data === 0;
    if (!isNote && !goesOn) break;
    if (!isNote && headerAhead(view, row + 1, left, right, header)) break;
    notes.push(row);
    blanks = 0;
  }
  return notes;
}
