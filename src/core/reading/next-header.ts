import type { CellRange } from "../address";
import { guessHeader, isHeaderOfBody, isHeaderOfEmptyForm, shareOfSameLabels } from "./header-guess";
import type { HeaderGuess } from "./header-guess";
import { isBlankRow, loneCell, lookAtRow } from "./row-look";
import type { SheetView } from "./sheet-view";

const CHINESE = /[\u4e00-\u9fff]/;

/**
 * A header further down that a row of machine keys only announces: the same labels again after a unit line, or Chinese
 * labels under a row of field names. Null when the guess is itself the header.
 */
export function nextHeader(view: SheetView, guess: HeaderGuess, strip: CellRange): HeaderGuess | null {
  let hasLoneBetween = false;
  for (let row = guess.bottom + 1; row < Math.min(view.rows, guess.bottom + 5); row++) {
    if (isBlankRow(view, row, strip.left, strip.right)) continue;
    if (loneCell(view, row, strip.left, strip.right)) {
      hasLoneBetween = true;
      continue;
    }
    const next = guessHeader(view, row, strip.left, strip.right);
    if (!next || !(isHeaderOfBody(next) || isHeaderOfEmptyForm(next))) return null;
    const isRepeat = hasLoneBetween && shareOfSameLabels(view, guess, next) >= 0.6;
    const isFieldNames = !hasLoneBetween && isLatin(view, guess) && !isLatin(view, next) && next.evidence.words >= 0.6;
    return isRepeat || isFieldNames || isNextPart(view, guess, next) ? next : null;
  }
  return null;
}

/** In a form, a row of wide cells is followed by a part with a label at its side and a header that labels every column. */
function isNextPart(view: SheetView, guess: HeaderGuess, next: HeaderGuess): boolean {
  const hasSideLabel = next.limit < view.rows - 1 || next.left > guess.left;
  return hasSideLabel && isWideRow(view, guess) && next.evidence.ownLabels >= 0.9 && next.evidence.words >= 0.8;
}

/** Fewer cells than columns, and no members under them. */
function isWideRow(view: SheetView, { top, bottom, left, right, evidence }: HeaderGuess): boolean {
  if (evidence.ownLabels < 0.6) return true;
  const hasMembers = bottom === top || lookAtRow(view, bottom, left, right).filled > 0;
  return !hasMembers && lookAtRow(view, top, left, right).filled < evidence.labelled * 0.6;
}

function isLatin(view: SheetView, guess: HeaderGuess): boolean {
  for (let col = guess.left; col <= guess.right; col++) if (CHINESE.test(view.text(guess.top, col))) return false;
  return true;
}
