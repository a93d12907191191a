import { cellA1, placeA1 } from "../../../core/address";
import type { SheetSpec, SpecLink } from "../../../core/sheets/sheet-spec";
import { textBytes } from "../session/payload-budget";
import { rectanglesWhere } from "./rectangles";
import { PROPERTY_BYTES, RANGE_BYTES, type RenderStep } from "./render-step";
import { addressPieces, areasOf } from "./styles";

/**
 * Links come after the values, which they leave as they are, and before the looks, since Excel gives a linked cell the look
 * of a web link. The target is named as it will be called in the end.
 */
export function linkSteps(spec: SheetSpec): RenderStep[] {
  return [...spec.links.map(linkStep), ...underlineSteps(spec)];
}

function linkStep({ row, col, target, tip }: SpecLink): RenderStep {
  const documentReference = placeA1(target);
  return {
    bytes: RANGE_BYTES + PROPERTY_BYTES + textBytes(documentReference) + textBytes(tip),
    draw: ({ sheet }) => {
      sheet.getRange(cellA1(row, col)).hyperlink = { documentReference, screenTip: tip };
    },
  };
}

/** A page full of underlined figures is hard to read. */
function underlineSteps(spec: SheetSpec): RenderStep[] {
  const linked = new Set(spec.links.map(({ row, col }) => row * spec.columns.length + col));
  if (linked.size === 0) return [];
  const ranges = rectanglesWhere(spec.rows.length, spec.columns.length, (row, col) =>
    linked.has(row * spec.columns.length + col),
  );
  return addressPieces(ranges).map((piece) => ({
    bytes: RANGE_BYTES + PROPERTY_BYTES + piece.length * 14,
    draw: ({ sheet }) => {
      areasOf(sheet, piece).format.font.underline = "None";
    },
  }));
}
