import { cellA1 } from "../../../../core/address";
import { isCellError, type CellValue } from "../../../../core/grid";
import { keyPlace, type SheetModel } from "../../model/workbook-model";
import { changedOpenTag, type XmlEdits } from "../xml/xml-edits";
import type { XmlElement } from "../xml/xml-element";
import type { CellWriter } from "./cell-xml";
import { placeKey, type CellPlaceInText, type RowPlaceInText, type RowPlaces } from "./row-places";

export interface RowPatch {
  readonly sheet: SheetModel;
  readonly text: string;
  readonly edits: XmlEdits;
  readonly cells: CellWriter;
  readonly styleNumber: (style: number) => number;
  /** Rows whose height or hiding was set. */
  readonly resized: ReadonlySet<number>;
}

/** The rows that a patch of the sheet may touch. */
export function touchedRows(sheet: SheetModel, resized: ReadonlySet<number>): Set<number> {
  const rows = new Set(resized);
  for (const key of sheet.changedCells) rows.add(keyPlace(key).row);
  return rows;
}

/**
 * Writes the changed cells of a sheet into the text of its part; every other cell stays to the character. Gives whether a
 * formula came, went or changed, which makes the file's order of calculation wrong.
 */
export function patchRows(patch: RowPatch, data: XmlElement, places: RowPlaces): boolean {
  const wanted = wantedCells(patch, places);
  let formulas = false;
  for (const [row, keys] of wanted) {
    const there = places.rows.filter((place) => place.row === row);
    const first = there[0];
    if (!first) {
      insertRow(patch, data, places, row, keys);
      formulas ||= keys.some((key) => patch.sheet.formulas.has(key));
    } else formulas = patchRow(patch, first, there, keys) || formulas;
  }
  nameSilent(patch, places, new Set([...wanted.keys()]));
  return formulas;
}

/** Writes out the places of rows and cells that left them to the order, since the order has changed. */
function nameSilent(patch: RowPatch, places: RowPlaces, rows: ReadonlySet<number>): void {
  const written = new Set<number>();
  for (const row of places.rows) {
    if (!rows.has(row.row)) continue;
    written.add(row.start);
    for (const cell of row.cells) if (patch.sheet.changedCells.has(placeKey(cell))) written.add(cell.start);
  }
  for (const { start, reference } of places.silent) if (!written.has(start)) nameplate(patch, start, reference);
}

function nameplate({ edits, text }: RowPatch, start: number, reference: string): void {
  const name = /^<[^\s/>]+/.exec(text.slice(start, start + 60))![0];
  edits.insert(start + name.length, ` r="${reference}"`);
}

/** Changed cells by row. When the cell that holds a shared formula's text changes, all that share it are written out. */
function wantedCells({ sheet, resized }: RowPatch, places: RowPlaces): Map<number, number[]> {
  const keys = new Set(sheet.changedCells);
  for (const sharers of places.sharers.values()) {
    const holder = sharers.find((place) => place.sharesItsText);
    if (!holder || !sheet.changedContents.has(placeKey(holder))) continue;
    for (const place of sharers) keys.add(placeKey(place));
  }
  const byRow = new Map<number, number[]>();
  for (const key of [...keys].sort((a, b) => a - b)) {
    const { row } = keyPlace(key);
    const known = byRow.get(row);
    if (known) known.push(key);
    else byRow.set(row, [key]);
  }
  for (const row of resized) if (!byRow.has(row)) byRow.set(row, []);
  return new Map([...byRow].sort(([a], [b]) => a - b));
}

function insertRow(patch: RowPatch, data: XmlElement, places: RowPlaces, row: number, keys: readonly number[]): void {
  const { sheet, edits } = patch;
  const prefix = data.prefix === "" ? "" : `${data.prefix}:`;
  const cells = keys.map((key) => patch.cells.cell(sheet, row, keyPlace(key).col)).join("");
  const open = changedOpenTag(`<${prefix}row r="${row + 1}">`, sizeAttributes(patch, row), false);
  const xml = `${open}${cells}</${prefix}row>`;
  const next = places.rows.find((place) => place.row > row);
  if (next) edits.insert(next.start, xml);
  else edits.append(data, xml);
}

function patchRow(
  patch: RowPatch,
  first: RowPlaceInText,
  all: readonly RowPlaceInText[],
  keys: readonly number[],
): boolean {
  const places = all.flatMap((row) => row.cells);
  const known = new Map(places.map((place) => [placeKey(place), place]));
  const added: string[] = [];
  let formulas = false;
  for (const key of keys) {
    const place = known.get(key);
    if (place) formulas = patchCell(patch, place, key) || formulas;
    else {
      insertCell(patch, first, key, added);
      formulas ||= patch.sheet.formulas.has(key);
    }
  }
  patchRowTag(patch, first, added);
  return formulas;
}

/** A new cell goes before the first that stands further right, or to the end of the row. */
function insertCell({ sheet, edits, cells }: RowPatch, row: RowPlaceInText, key: number, added: string[]): void {
  const { col } = keyPlace(key);
  const xml = cells.cell(sheet, row.row, col);
  const next = row.cells.find((place) => place.col > col);
  if (next) edits.insert(next.start, xml);
  else added.push(xml);
}

/** The row's own tag: new sizes, and no `spans`, which new cells may have made wrong. */
function patchRowTag(patch: RowPatch, row: RowPlaceInText, added: readonly string[]): void {
  const { text, edits } = patch;
  const attributes = sizeAttributes(patch, row.row);
  if (row.attributes.has("spans")) attributes.set("spans", null);
  const closed = row.end === row.openEnd;
  attributes.set("r", String(row.row + 1));
  const tag = text.slice(row.start, row.openEnd);
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  const changed = changedOpenTag(tag, attributes, closed && added.length > 0);
  edits.replaceSpan(row.start, row.openEnd, changed);
  if (added.length === 0) return;
  edits.insert(closed ? row.openEnd : row.closeStart, added.join("") + (closed ? `</${name}>` : ""));
}

function sizeAttributes({ sheet, resized, styleNumber }: RowPatch, row: number): Map<string, string | null> {
  if (!resized.has(row)) return new Map();
  const height = sheet.rowHeights.get(row);
  const style = sheet.rowStyles.get(row);
  return new Map([
    ["ht", height === undefined ? null : String(height)],
    ["customHeight", height === undefined ? null : "1"],
    ["hidden", sheet.hiddenRows.has(row) ? "1" : null],
    ...(style === undefined
      ? []
      : ([
          ["s", String(styleNumber(style))],
          ["customFormat", "1"],
        ] as const)),
  ]);
}

/** A cell whose content is what it was gets a new style and keeps the rest, rich text and shared formulas with it. */
function patchCell(patch: RowPatch, place: CellPlaceInText, key: number): boolean {
  const { sheet, text, edits, cells, styleNumber } = patch;
  const formula = sheet.formulas.get(key);
  const same =
    !place.hasFormula && formula === undefined && sameValue(place.value, sheet.valueAt(place.row, place.col));
  if (same || (sheet.changedCells.has(key) && !sheet.changedContents.has(key))) {
    const stop = text.indexOf(">", place.start) + 1;
    const attributes = new Map([["s", String(styleNumber(sheet.styleAt(place.row, place.col)))]]);
    if (place.silent) attributes.set("r", cellA1(place.row, place.col));
    edits.replaceSpan(place.start, stop, changedOpenTag(text.slice(place.start, stop), attributes, false));
    return false;
  }
  edits.replaceSpan(place.start, place.end, cells.cell(sheet, place.row, place.col));
  return place.hasFormula || formula !== undefined;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  return isCellError(a) && isCellError(b) && a.error === b.error;
}
