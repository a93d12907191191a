import { isKeyValue } from "./header-words";
import { lookAtRow } from "./row-look";
import type { SheetView } from "./sheet-view";
import { isUnitNote, unitOfLabel, unitsOfNote } from "./unit-text";

/** What stands above a header: titles, units, keys with values. */
export interface Preface {
  readonly title: string;
  readonly titleRows: readonly number[];
  readonly unitRows: readonly number[];
  /** Units that the rows above state. */
  readonly units: readonly string[];
  /** 指标:地区生产总值(亿元): what all columns of periods measure. */
  readonly indicator: { readonly name: string; readonly unit: string | null } | null;
}

/**
 * Reads the rows from `top` to just above the header. A strip without a unit note of its own takes one that stands on the
 * same rows beside it.
 */
export function readPreface(view: SheetView, top: number, headerTop: number, left: number, right: number): Preface {
  const titleRows: number[] = [];
  const unitRows: number[] = [];
  let title = "";
  let indicator: Preface["indicator"] = null;
  for (let row = Math.max(0, top); row < headerTop; row++) {
    const look = lookAtRow(view, row, left, right);
    if (look.filled === 0) continue;
    const text = view.text(row, look.first).trim();
    if (hasUnitNote(view, row, left, right)) {
      unitRows.push(row);
      if (!isTitle(text)) continue;
    }
    titleRows.push(row);
    indicator = readIndicator(view.folded(row, look.first)) ?? indicator;
    if (look.filled <= 2 && isTitle(text) && text.length > title.length) title = text;
  }
  const units = unitsBetween(view, top, headerTop, left, right);
  const beside = units.length > 0 ? units : unitsBetween(view, top, headerTop, 0, view.cols - 1);
  return { title, titleRows, unitRows, units: beside, indicator };
}

function isTitle(text: string): boolean {
  return (
    !isKeyValue(text.replace(/\s/g, "")) &&
    !/^附[件表]?\s*[\d一二三四五六七八九十]*[:：]?$/.test(text) &&
    !isUnitNote(text)
  );
}

function hasUnitNote(view: SheetView, row: number, left: number, right: number): boolean {
  for (let col = left; col <= right; col++) if (isUnitNote(view.text(row, col))) return true;
  return false;
}

function unitsBetween(view: SheetView, top: number, bottom: number, left: number, right: number): readonly string[] {
  for (let row = bottom - 1; row >= Math.max(0, top); row--) {
    for (let col = left; col <= right; col++) {
      const units = unitsOfNote(view.text(row, col));
      if (units.length > 0) return units;
    }
  }
  return [];
}

function readIndicator(folded: string): Preface["indicator"] {
  const text = /^指标(?:名称)?[::](.+)$/.exec(folded)?.[1];
  if (text === undefined) return null;
  const unit = unitOfLabel(text);
  const name = unit === null ? text : text.replace(new RegExp(`[(]${escapeText(unit)}[)]$`), "");
  return { name, unit };
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
