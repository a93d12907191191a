import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/presets";
import type { BorderEdge, CellLook } from "../../../host/embedded/model/style-table";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const EDGES: readonly (readonly [BorderEdge, keyof IBorderData])[] = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
  ["diagonalUp", "bl_tr"],
  ["diagonalDown", "tl_br"],
];

/** Hatches, which the grid cannot draw, as an even tint of the pattern's colour or of grey. */
const HATCH_TINT = "#E7E6E6";

/** A cell's look in the grid's terms. */
export function styleOf(look: CellLook): IStyleData {
  const fill = look.fill ?? (look.pattern ? HATCH_TINT : null);
  return {
    ff: look.fontName,
    fs: look.fontSize,
    bl: flag(look.bold),
    it: flag(look.italic),
    cl: { rgb: look.color },
    vt: VERTICAL[look.vertical] ?? VerticalAlign.BOTTOM,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(HORIZONTAL[look.horizontal] !== undefined ? { ht: HORIZONTAL[look.horizontal] } : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(look.underline !== "none" ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.numberFormat !== "General" ? { n: { pattern: look.numberFormat } } : {}),
    ...(look.textRotation ? { tr: { a: look.textRotation } } : {}),
    ...(look.indent ? { pd: { l: look.indent * 9 } } : {}),
    ...bordersOf(look),
  };
}

function bordersOf(look: CellLook): Pick<IStyleData, "bd"> {
  const bd: IBorderData = {};
  for (const [edge, key] of EDGES) {
    const border = look.borders[edge];
    const s = border && BORDERS[border.style];
    if (s) bd[key] = { s, cl: { rgb: border.color } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
