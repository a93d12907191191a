import type { PageLayoutModel } from "../../model/workbook-model";
import type { XmlElement } from "../xml/xml-element";

const POINTS_PER_INCH = 72;
const A4 = 9;

/**
 * How a sheet prints, as far as the sheet's own part says it; print area and repeated rows are names of the workbook. Null
 * where the sheet says nothing.
 */
export function readPageLayout(root: XmlElement): PageLayoutModel | null {
  const setup = root.first("pageSetup");
  const texts = root.first("headerFooter");
  const margins = root.first("pageMargins");
  const options = root.first("printOptions");
  const fit = root.at("sheetPr", "pageSetUpPr")?.flag("fitToPage") ?? false;
  if (!setup && !texts && !margins && !options) return null;
  return {
    landscape: setup?.get("orientation") === "landscape",
    paper: setup?.number("paperSize") ?? A4,
    fitWidth: fit ? (setup?.number("fitToWidth") ?? 1) || null : null,
    fitHeight: fit ? (setup?.number("fitToHeight") ?? 1) || null : null,
    printArea: null,
    titleRows: null,
    titleCols: null,
    header: sections(texts?.first("oddHeader")?.text),
    footer: sections(texts?.first("oddFooter")?.text),
    centerHorizontally: options?.flag("horizontalCentered") ?? false,
    margins: margins ? readMargins(margins) : null,
  };
}

function readMargins(margins: XmlElement): NonNullable<PageLayoutModel["margins"]> {
  const points = (name: string) => (margins.number(name) ?? 0) * POINTS_PER_INCH;
  return {
    left: points("left"),
    right: points("right"),
    top: points("top"),
    bottom: points("bottom"),
    header: points("header"),
    footer: points("footer"),
  };
}

/** Parts "&L..&C..&R.." into its three sections; text before any mark stands in the middle. @example sections("&L甲&R&P") */
export function sections(text: string | undefined): PageLayoutModel["footer"] {
  if (text === undefined || text === "") return null;
  const found = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  let current: keyof typeof found = "center";
  for (const piece of text.match(/&[LCR]|&"[^"]*"|&&|&.|[^&]+|&$/gs) ?? []) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof names | undefined;
    if (mark) current = names[mark];
    else found[current] += piece;
  }
  return found;
}
