import type { BorderEdge, CellLook } from "../../model/style-table";
import type { DifferentialStyle } from "../../model/workbook-model";
import type { XmlElement } from "../xml/xml-element";
import type { XmlWriter } from "../xml/xml-writer";

/** A colour as files write it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** A font; what looks do not speak of (family, character set) is taken from the font it is derived from. */
export function fontXml(writer: XmlWriter, look: CellLook, base: XmlElement | undefined): string {
  const kept = (name: string) => {
    const value = base?.first(name)?.get("val");
    return value === undefined ? "" : writer.element(name, { val: value });
  };
  const sameName = base?.first("name")?.get("val") === look.fontName;
  return writer.element(
    "font",
    {},
    (look.bold ? writer.element("b") : "") +
      (look.italic ? writer.element("i") : "") +
      (look.strikethrough ? writer.element("strike") : "") +
      (look.underline === "none" ? "" : writer.element("u", { val: look.underline })) +
      writer.element("sz", { val: look.fontSize }) +
      writer.element("color", { rgb: argb(look.color) }) +
      writer.element("name", { val: look.fontName }) +
      (sameName ? kept("family") + kept("charset") : ""),
  );
}

export function fillXml(writer: XmlWriter, { fill, pattern, patternColor }: CellLook): string {
  if (pattern === null && fill === null)
    return writer.element("fill", {}, writer.element("patternFill", { patternType: "none" }));
  if (pattern === null) {
    const colors = writer.element("fgColor", { rgb: argb(fill!) }) + writer.element("bgColor", { indexed: 64 });
    return writer.element("fill", {}, writer.element("patternFill", { patternType: "solid" }, colors));
  }
  const front =
    patternColor === null
      ? writer.element("fgColor", { indexed: 64 })
      : writer.element("fgColor", { rgb: argb(patternColor) });
  const back =
    fill === null ? writer.element("bgColor", { indexed: 64 }) : writer.element("bgColor", { rgb: argb(fill) });
  return writer.element("fill", {}, writer.element("patternFill", { patternType: pattern }, front + back));
}

export function borderXml(writer: XmlWriter, { borders }: CellLook): string {
  const edge = (name: string, line: CellLook["borders"][BorderEdge]) =>
    line
      ? writer.element(name, { style: line.style }, writer.element("color", { rgb: argb(line.color) }))
      : writer.element(name);
  const diagonal = borders.diagonalUp ?? borders.diagonalDown;
  const sides = (["left", "right", "top", "bottom"] as const).map((name) => edge(name, borders[name])).join("");
  const directions = { diagonalUp: borders.diagonalUp !== undefined, diagonalDown: borders.diagonalDown !== undefined };
  return writer.element("border", directions, sides + edge("diagonal", diagonal));
}

/** The look of a conditional format: it says only what it changes. */
export function differentialXml(writer: XmlWriter, style: DifferentialStyle): string {
  const on = (name: string, value: boolean | undefined) =>
    value === undefined ? "" : writer.element(name, value ? {} : { val: 0 });
  const font =
    on("b", style.bold) +
    on("i", style.italic) +
    on("strike", style.strikethrough) +
    (style.color === undefined ? "" : writer.element("color", { rgb: argb(style.color) }));
  const fill =
    style.fill === undefined
      ? ""
      : writer.element("patternFill", {}, writer.element("bgColor", { rgb: argb(style.fill) }));
  const line = style.borderColor;
  const edges = ["left", "right", "top", "bottom"]
    .map((name) => writer.element(name, { style: "thin" }, writer.element("color", { rgb: argb(line ?? "#000000") })))
    .join("");
  return writer.element(
    "dxf",
    {},
    (font === "" ? "" : writer.element("font", {}, font)) +
      (fill === "" ? "" : writer.element("fill", {}, fill)) +
      (line === undefined ? "" : writer.element("border", {}, edges)),
  );
}
