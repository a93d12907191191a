import { rangeA1, type CellRange } from "../../../core/address";
import type { CellStyle, SheetSpec } from "../../../core/sheets/sheet-spec";
import { drawBorders } from "./borders";
import { PROPERTY_BYTES, RANGE_BYTES, type RenderStep } from "./render-step";
import { styleGroups } from "./style-groups";
import { setNumberFormat } from "./values";

/** Excel takes the addresses of many areas in one text of at most 8192 characters; this keeps well below. */
const ADDRESS_CHARACTERS = 2000;

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
/** Excel's own name for the file's gray125 is Gray16. */
const PATTERN = { lightUp: "LightUp", gray125: "Gray16" } as const;

/** Number formats of the styles; they come before the values, which Excel reads by them. */
export function numberFormatSteps(spec: SheetSpec): RenderStep[] {
  const formats = spec.styles.flatMap(({ range, style: { numberFormat } }) =>
    numberFormat === undefined ? [] : [{ range, style: { numberFormat } }],
  );
  return styleGroups(formats).flatMap(({ style, ranges }) =>
    ranges.map((range) => ({
      bytes: RANGE_BYTES + PROPERTY_BYTES,
      draw: ({ sheet }) => setNumberFormat(sheet.getRange(rangeA1(range)), style.numberFormat!),
    })),
  );
}

/** Everything else that a style says, one call a look for as many rectangles as share it. */
export function styleSteps(spec: SheetSpec): RenderStep[] {
  const looks = spec.styles.map(({ range, style }) => ({ range, style: { ...style, numberFormat: undefined } }));
  return styleGroups(looks.filter(({ style }) => saysSomething(style))).flatMap(({ style, ranges }) =>
    style.borders
      ? ranges.map((range) => lookStep(style, [range]))
      : addressPieces(ranges).map((piece) => lookStep(style, piece)),
  );
}

/** Rectangles by the number that fit into one text of addresses. */
export function addressPieces(ranges: readonly CellRange[]): CellRange[][] {
  const pieces: CellRange[][] = [[]];
  let length = 0;
  for (const range of ranges) {
    const more = rangeA1(range).length + 1;
    if (length + more > ADDRESS_CHARACTERS) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)!.push(range);
    length += more;
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** One rectangle, or several that are spoken to as one. */
export function areasOf(sheet: Excel.Worksheet, ranges: readonly CellRange[]): Excel.Range | Excel.RangeAreas {
  const addresses = ranges.map(rangeA1);
  return addresses.length === 1 ? sheet.getRange(addresses[0]) : sheet.getRanges(addresses.join(","));
}

function lookStep(style: CellStyle, ranges: readonly CellRange[]): RenderStep {
  const borders = style.borders === undefined ? 0 : 18;
  return {
    bytes: RANGE_BYTES * 2 + ranges.length * 14 + (Object.keys(style).length + borders) * PROPERTY_BYTES,
    draw: ({ sheet }) => {
      const areas = areasOf(sheet, ranges);
      drawFont(areas.format.font, style);
      drawFill(areas.format.fill, style);
      drawAlignment(areas.format, style);
      if (style.unlocked !== undefined) areas.format.protection.locked = !style.unlocked;
      if (style.borders !== undefined) drawBorders(areas.format.borders, style.borders, style.borderColor, ranges[0]!);
    },
  };
}

function drawFont(font: Excel.RangeFont, style: CellStyle): void {
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.color !== undefined) font.color = style.color;
}

function drawFill(fill: Excel.RangeFill, style: CellStyle): void {
  if (style.fill !== undefined) fill.color = style.fill;
  if (style.pattern !== undefined) fill.pattern = PATTERN[style.pattern];
  if (style.patternColor !== undefined) fill.patternColor = style.patternColor;
}

function drawAlignment(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

function saysSomething(style: CellStyle): boolean {
  return Object.entries(style).some(([name, value]) => value !== undefined && name !== "borderColor");
}
