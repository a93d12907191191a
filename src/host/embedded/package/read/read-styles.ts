import { PLAIN_LOOK, type BorderEdge, type CellLook } from "../../model/style-table";
import type { DifferentialStyle } from "../../model/workbook-model";
import type { XmlElement } from "../xml/xml-element";
import type { Colors } from "./colors";
import { BUILT_IN_FORMATS } from "./number-formats";

type FontLook = Pick<CellLook, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "color">;
type FillLook = Pick<CellLook, "fill" | "pattern" | "patternColor">;

/** The looks of the file's cellXfs, in their order; a file without styles has the plain one. */
export function readLooks(styles: XmlElement | null, colors: Colors): CellLook[] {
  if (!styles) return [PLAIN_LOOK];
  const formats = readFormats(styles);
  const fonts = kids(styles, "fonts", "font").map((font) => readFont(font, colors));
  const fills = kids(styles, "fills", "fill").map((fill) => readFill(fill, colors));
  const borders = kids(styles, "borders", "border").map((border) => readBorders(border, colors));
  const looks = kids(styles, "cellXfs", "xf").map((xf): CellLook => {
    const format = xf.number("numFmtId") ?? 0;
    return {
      ...PLAIN_LOOK,
      ...fonts[xf.number("fontId") ?? 0],
      ...fills[xf.number("fillId") ?? 0],
      ...readAlignment(xf.first("alignment")),
      borders: borders[xf.number("borderId") ?? 0] ?? {},
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
      locked: xf.first("protection")?.flag("locked", true) ?? true,
      formulaHidden: xf.first("protection")?.flag("hidden") ?? false,
    };
  });
  return looks.length > 0 ? looks : [PLAIN_LOOK];
}

/** The looks that conditional formats refer to. */
export function readDifferentialLooks(styles: XmlElement | null, colors: Colors): DifferentialStyle[] {
  return styles ? kids(styles, "dxfs", "dxf").map((dxf) => readDifferential(dxf, colors)) : [];
}

function kids(styles: XmlElement, list: string, item: string): XmlElement[] {
  return styles.first(list)?.all(item) ?? [];
}

function readFormats(styles: XmlElement): Map<number, string> {
  return new Map(
    kids(styles, "numFmts", "numFmt").map((one) => [one.number("numFmtId") ?? -1, one.get("formatCode") ?? ""]),
  );
}

function readFont(font: XmlElement, colors: Colors): FontLook {
  return {
    fontName: font.first("name")?.get("val") ?? PLAIN_LOOK.fontName,
    fontSize: font.first("sz")?.number("val") ?? PLAIN_LOOK.fontSize,
    bold: font.first("b")?.flag("val", true) ?? false,
    italic: font.first("i")?.flag("val", true) ?? false,
    strikethrough: font.first("strike")?.flag("val", true) ?? false,
    underline: readUnderline(font.first("u")),
    color: colors.of(font.first("color")) ?? PLAIN_LOOK.color,
  };
}

function readUnderline(underline: XmlElement | undefined): CellLook["underline"] {
  const kind = underline && (underline.get("val") ?? "single");
  if (kind === undefined || kind === "none") return "none";
  return kind.startsWith("double") ? "double" : "single";
}

function readFill(fill: XmlElement, colors: Colors): FillLook {
  const pattern = fill.first("patternFill");
  const kind = pattern?.get("patternType") ?? "none";
  const front = colors.of(pattern?.first("fgColor"));
  const back = colors.of(pattern?.first("bgColor"));
  if (kind === "none") return { fill: null, pattern: null, patternColor: null };
  if (kind === "solid") return { fill: front ?? back, pattern: null, patternColor: null };
  return { fill: pattern?.first("bgColor")?.get("indexed") === "64" ? null : back, pattern: kind, patternColor: front };
}

const EDGES = ["left", "right", "top", "bottom"] as const;

function readBorders(border: XmlElement, colors: Colors): CellLook["borders"] {
  const edges: Partial<Record<BorderEdge, { style: string; color: string }>> = {};
  const take = (edge: BorderEdge, element: XmlElement | undefined) => {
    const style = element?.get("style");
    if (element && style && style !== "none")
      edges[edge] = { style, color: colors.of(element.first("color")) ?? "#000000" };
  };
  for (const edge of EDGES)
    take(edge, border.first(edge) ?? border.first(edge === "left" ? "start" : edge === "right" ? "end" : edge));
  if (border.flag("diagonalUp")) take("diagonalUp", border.first("diagonal"));
  if (border.flag("diagonalDown")) take("diagonalDown", border.first("diagonal"));
  return edges;
}

function readAlignment(alignment: XmlElement | undefined) {
  return {
    horizontal: alignment?.get("horizontal") ?? "general",
    vertical: alignment?.get("vertical") ?? "bottom",
    wrap: alignment?.flag("wrapText") ?? false,
    indent: alignment?.number("indent") ?? 0,
    textRotation: alignment?.number("textRotation") ?? 0,
    shrink: alignment?.flag("shrinkToFit") ?? false,
  };
}

function readDifferential(dxf: XmlElement, colors: Colors): DifferentialStyle {
  const font = dxf.first("font");
  const fill = dxf.at("fill", "patternFill");
  const border = dxf.first("border")?.children.find((edge) => edge.get("style") !== undefined);
  return {
    ...said("color", colors.of(font?.first("color"))),
    ...said("fill", colors.of(fill?.first("bgColor")) ?? colors.of(fill?.first("fgColor"))),
    ...said("bold", font?.first("b")?.flag("val", true)),
    ...said("italic", font?.first("i")?.flag("val", true)),
    ...said("strikethrough", font?.first("strike")?.flag("val", true)),
    ...said("borderColor", border && (colors.of(border.first("color")) ?? "#000000")),
  };
}

/** Only what is said becomes a field: a look that says nothing of bold is not one that says "not bold". */
function said<Key extends string, Value>(key: Key, value: Value | null | undefined): { [K in Key]?: Value } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
