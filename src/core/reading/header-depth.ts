import { CellKind, isDataKind, isLabelKind } from "./cell-kind";
import { isLabelWord } from "./header-words";
import { isBlankRow, lookAtRow } from "./row-look";
import type { SheetView } from "./sheet-view";
import { isUnitText } from "./unit-text";

/** Header rows never run deeper: yearbooks with a language each reach twelve. */
const DEEPEST = 14;

/**
 * The last row of the header that begins at `top`, between the columns `left` and `right`: down to where merged labels end,
 * groups have their members, broken words and a second language end, and rows of units, column numbers or field names stop.
 */
export function headerBottom(view: SheetView, top: number, left: number, right: number): number {
  let bottom = mergedBottom(view, top, top, left, right);
  while (bottom - top < DEEPEST) {
    const next = bottom + 1;
    if (!continuesHeader(view, top, next, left, right)) return bottom;
    bottom = mergedBottom(view, next, next, left, right);
  }
  return bottom;
}

/** Follows merges downward as long as nothing beside them looks like data. */
function mergedBottom(view: SheetView, from: number, row: number, left: number, right: number): number {
  let bottom = row;
  for (let col = left; col <= right; col++) {
    const merge = view.merge(row, col);
    if (!merge || merge.top < from || merge.bottom <= bottom || merge.bottom - from > DEEPEST) continue;
    if (isHeaderLike(view, row + 1, merge.bottom, left, right, col)) bottom = merge.bottom;
  }
  return bottom > row ? Math.max(bottom, mergedBottomBelow(view, row + 1, bottom, left, right)) : bottom;
}

function mergedBottomBelow(view: SheetView, from: number, to: number, left: number, right: number): number {
  let bottom = to;
  for (let row = from; row <= bottom; row++) bottom = Math.max(bottom, mergedBottom(view, row, row, left, right));
  return bottom;
}

/** Whether the rows beside a merged label hold short labels only: else it is a label at the side of a whole form. */
function isHeaderLike(
  view: SheetView,
  from: number,
  to: number,
  left: number,
  right: number,
  labelCol: number,
): boolean {
  for (let row = from; row <= to; row++) {
    for (let col = left; col <= right; col++) {
      if (col === labelCol) continue;
      const kind = view.kind(row, col);
      if (isDataKind(kind) && !isColumnNumber(view, row, col)) return false;
      if (kind !== CellKind.text) continue;
      if (view.text(row, col).length > LONGEST_LABEL || isSentence(view.folded(row, col))) return false;
    }
  }
  return (
    from > to ||
    to - from < 2 ||
    countMergedBeside(view, from - 1, to, left, right) >= 2 ||
    (!labelsEveryColumn(view, from - 1, left, right) && allLabels(view, from, to, left, right))
  );
}

const LONGEST_LABEL = 90;

function countMergedBeside(view: SheetView, top: number, bottom: number, left: number, right: number): number {
  let count = 0;
  for (let col = left; col <= right; col++) {
    const merge = view.merge(top, col);
    if (merge && merge.left === col && merge.top === top && merge.bottom === bottom) count++;
  }
  return count;
}

/** A row with a cell of its own in every column has no members below: what follows are the lines of a form. */
function labelsEveryColumn(view: SheetView, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) {
    const merge = view.merge(row, col);
    if (view.kind(row, col) === CellKind.blank || (merge && merge.right > merge.left)) return false;
  }
  return true;
}

/** Two or more rows under one merged label at the side are header rows when no body column starts beside them. */
function allLabels(view: SheetView, from: number, to: number, left: number, right: number): boolean {
  for (let row = from; row <= to; row++) {
    const look = lookAtRow(view, row, left, right);
    if (look.data > 0 || look.filled === 0) return false;
  }
  return to + 1 >= view.rows || isBlankRow(view, to + 1, left, right) || lookAtRow(view, to + 1, left, right).data > 0;
}

function continuesHeader(view: SheetView, top: number, row: number, left: number, right: number): boolean {
  if (row >= view.rows || isBlankRow(view, row, left, right)) return false;
  const look = lookAtRow(view, row, left, right);
  if (look.filled === 0) return false;
  if (isColumnNumberRow(view, row, left, right) || isUnitRow(view, row, left, right)) return true;
  if (look.data > 0 || !hasOnlyLabels(view, row, left, right)) return false;
  if (crossesGroups(view, row, left, right) || beginsSideLabel(view, row, left, right)) return false;
  if (isOtherLanguageRow(view, top, row, left, right)) return true;
  if (hasGroupAbove(view, row, left, right)) return true;
  return isBrokenLabelRow(view, row, left, right) || isBrokenThroughout(view, row, left, right);
}

/** Members lie inside their group: a cell that reaches over a border of the row above belongs to a form, not a header. */
function crossesGroups(view: SheetView, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) {
    const own = view.merge(row, col);
    if (!own || own.left !== col || own.top !== row || own.right === own.left) continue;
    const above = view.merge(row - 1, col);
    const isInside = above !== undefined && above.left <= own.left && above.right >= own.right;
    const isUnderBlank = above === undefined && !hasFilledAbove(view, row - 1, own.left, own.right);
    if (!isInside && !isUnderBlank) return true;
  }
  return false;
}

/** A first cell merged down beside figures is the side label of a part of a form, which has a header of its own. */
function beginsSideLabel(view: SheetView, row: number, left: number, right: number): boolean {
  const merge = view.merge(row, left);
  if (!merge || merge.top !== row || merge.bottom - row < 2) return false;
  for (let below = row + 1; below <= merge.bottom; below++) {
    if (lookAtRow(view, below, left + 1, right).data > 0) return true;
  }
  return false;
}

/** Whether a label of its own stands over the second or a later column. */
function hasFilledAbove(view: SheetView, row: number, left: number, right: number): boolean {
  for (let col = left + 1; col <= right; col++) {
    if (view.kind(row, col) !== CellKind.blank || view.merge(row, col)) return true;
  }
  return false;
}

/** A text that says something rather than labels something. */
export function isSentence(folded: string): boolean {
  if (!/[\u4e00-\u9fff]/.test(folded)) return false;
  return (
    (folded.length > 28 && /[,;。]/.test(folded)) || (folded.length > 14 && /[,;。]/.test(folded) && /\d/.test(folded))
  );
}

function hasOnlyLabels(view: SheetView, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) {
    const kind = view.kind(row, col);
    if (kind === CellKind.blank) continue;
    if (!isLabelKind(kind) || view.text(row, col).length > LONGEST_LABEL) return false;
    if (isSentence(view.folded(row, col))) return false;
  }
  return true;
}

/** A label over several columns asks for members below it, unless the row below is as wide itself. */
function hasGroupAbove(view: SheetView, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) {
    const merge = view.merge(row - 1, col);
    if (!merge || merge.left !== col || merge.bottom !== row - 1 || merge.right === col) continue;
    if (merge.left === left && merge.right === right) continue;
    if (membersUnder(view, row, col, Math.min(merge.right, right)) >= 1 && !isSideText(view, row, left, right))
      return true;
  }
  return false;
}

function membersUnder(view: SheetView, row: number, left: number, right: number): number {
  const below = view.merge(row, left);
  const isSameWidth = below?.left === left && below.right === right && below.top === row;
  if (isSameWidth && repeatsBelow(view, row, left, right)) return 0;
  let count = 0;
  for (let col = left; col <= right; col++) if (view.kind(row, col) !== CellKind.blank) count++;
  return count;
}

/** A column that is merged to the same width in row after row is just a wide column. */
function repeatsBelow(view: SheetView, row: number, left: number, right: number): boolean {
  const below = view.merge(row + 1, left);
  return below?.left === left && below.right === right && below.top === row + 1;
}

/** A first cell that the columns of groups leave alone: the row has a name of its own, so it is a body row. */
function isSideText(view: SheetView, row: number, left: number, right: number): boolean {
  const first = firstFilled(view, row, left, right);
  if (first < 0) return false;
  const above = view.merge(row - 1, first);
  const isOwnName = !above && view.kind(row - 1, first) !== CellKind.blank;
  return isOwnName && first === left && lookAtRow(view, row, left, right).filled <= 1;
}

function firstFilled(view: SheetView, row: number, left: number, right: number): number {
  for (let col = left; col <= right; col++) if (view.kind(row, col) !== CellKind.blank) return col;
  return -1;
}

/**
 * The rest of words that are broken over rows, or members under unmerged groups: no name of its own in the first column,
 * texts only where figures follow further down.
 */
function isBrokenLabelRow(view: SheetView, row: number, left: number, right: number): boolean {
  if (view.kind(row, left) !== CellKind.blank || (view.merge(row, left)?.top ?? row) < row - DEEPEST) return false;
  const [labelled, overFigures] = [
    lookAtRow(view, row, left, right).filled,
    columnsOverFigures(view, row, left, right),
  ];
  return overFigures > 0 && overFigures * 2 >= labelled;
}

/** 乡 | 行政 | 集体 over 镇 | 村名 | 经济: scraps that make a label only together, over figures. */
function isBrokenThroughout(view: SheetView, row: number, left: number, right: number): boolean {
  const [above, own] = [view.folded(row - 1, left), view.folded(row, left)];
  if (above === "" || above.length + own.length > 4 || !isLabelWord(above + own)) return false;
  for (let col = left; col <= right; col++) {
    if (view.folded(row - 1, col).length > 4 || view.folded(row, col).length > 5) return false;
  }
  const filled = lookAtRow(view, row, left, right).filled;
  return filled >= 3 && columnsOverFigures(view, row, left, right) * 2 >= filled;
}

function columnsOverFigures(view: SheetView, row: number, left: number, right: number): number {
  let count = 0;
  for (let col = left; col <= right; col++) {
    if (view.kind(row, col) !== CellKind.blank && hasFigureBelow(view, row, col)) count++;
  }
  return count;
}

function hasFigureBelow(view: SheetView, row: number, col: number): boolean {
  let seen = 0;
  for (let below = row + 1; below < view.rows && seen < 8 && below < row + 24; below++) {
    const kind = view.kind(below, col);
    if (kind === CellKind.blank) continue;
    seen++;
    if (isDataKind(kind)) return true;
  }
  return false;
}

const WORDS = /[a-z]{3}/;
const CHINESE = /[\u4e00-\u9fff]/;

/** A row of English words below Chinese labels. */
function isOtherLanguageRow(view: SheetView, top: number, row: number, left: number, right: number): boolean {
  const look = lookAtRow(view, row, left, right);
  let english = 0;
  for (let col = left; col <= right; col++) {
    const text = view.text(row, col);
    if (text !== "" && CHINESE.test(text)) return false;
    if (WORDS.test(text)) english++;
  }
  if (english * 2 < look.filled || english === 0) return false;
  for (let col = left; col <= right; col++) if (CHINESE.test(view.text(top, col))) return true;
  return false;
}

/** 甲 乙 1 2 3, (1) (2) (3=1+2), 栏次: the numbers of the columns. */
export function isColumnNumberRow(view: SheetView, row: number, left: number, right: number): boolean {
  if (isColumnLetterRow(view, row, left, right)) return true;
  let [expected, numbered, filled] = [0, 0, 0];
  for (let col = left; col <= right; col++) {
    if (view.kind(row, col) === CellKind.blank) continue;
    filled++;
    const folded = view.folded(row, col);
    if (/^[甲乙丙丁戊]$|^栏次$|^行次$|^列次$/.test(folded)) continue;
    const number = /^[([]?(\d{1,2})(?:[=＝][\d+\-×÷*/%().,]+)?[)\]]?$/.exec(folded)?.[1];
    if (number === undefined || Number(number) !== expected + 1) return false;
    expected++;
    numbered++;
  }
  return (
    numbered >= 2 &&
    filled >= 3 &&
    (numbered * 2 >= filled || isMarked(view, row, left, right)) &&
    !isColumnNumberStart(view, row, left, right)
  );
}

/** 公式 | A=B+C | B | C: the letters of the columns. */
function isColumnLetterRow(view: SheetView, row: number, left: number, right: number): boolean {
  const letters: string[] = [];
  for (let col = left; col <= right; col++) {
    const folded = view.folded(row, col);
    if (folded === "" || /^(?:公式|栏次|[甲乙丙丁])$/.test(folded)) continue;
    const letter = /^([a-z])(?:[=＝][a-z\d+\-×÷*/%().,]+)?$/i.exec(folded)?.[1];
    if (letter === undefined) return false;
    letters.push(letter.toUpperCase());
  }
  return letters.length >= 3 && letters.every((letter, index) => index === 0 || letter > letters[index - 1]!);
}

/** A first data row may read 1 too: column numbers begin with 甲, 栏次 or (1), or fill the whole row. */
function isColumnNumberStart(view: SheetView, row: number, left: number, right: number): boolean {
  const first = firstFilled(view, row, left, right);
  const isMarked = /^[甲栏行列(]/.test(view.folded(row, first));
  const isWhole = lookAtRow(view, row, left, right).filled >= (right - left + 1) * 0.8;
  return !isMarked && !isWhole;
}

/** Columns of texts are counted 甲 乙 丙 before the figures are counted 1 2. */
function isMarked(view: SheetView, row: number, left: number, right: number): boolean {
  return view.folded(row, firstFilled(view, row, left, right)) === "甲";
}

function isColumnNumber(view: SheetView, row: number, col: number): boolean {
  return /^[([]?\d{1,2}[)\]]?$/.test(view.folded(row, col));
}

/** A row that says only units: 单位 | 万元 | % | 人. */
export function isUnitRow(view: SheetView, row: number, left: number, right: number): boolean {
  let [units, others] = [0, 0];
  for (let col = left; col <= right; col++) {
    const folded = view.folded(row, col);
    if (folded === "") continue;
    const bare = folded.replace(/^\(|\)$/g, "");
    if (isUnitText(bare) && !/^\d/.test(bare)) units++;
    else if (!/^(?:计量)?单位$|^[-—/]$/.test(folded)) others++;
  }
  return units >= 2 && others === 0;
}
