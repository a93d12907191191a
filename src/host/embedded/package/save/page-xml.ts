import type { PageLayoutModel } from "../../model/workbook-model";
import type { SheetContext } from "./sheet-writer";

const POINTS_PER_INCH = 72;

/** Excel's own margins in inches, for a sheet that has a page layout but no margins. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export function printOptionsXml({ sheet, writer }: SheetContext): string {
  return sheet.pageLayout?.centerHorizontally ? writer.element("printOptions", { horizontalCentered: true }) : "";
}

export function pageMarginsXml({ sheet, writer }: SheetContext): string {
  if (!sheet.pageLayout) return "";
  const margins = sheet.pageLayout.margins;
  const inches = (name: keyof typeof USUAL_MARGINS) =>
    margins ? Number((margins[name] / POINTS_PER_INCH).toFixed(6)) : USUAL_MARGINS[name];
  return writer.element("pageMargins", {
    left: inches("left"),
    right: inches("right"),
    top: inches("top"),
    bottom: inches("bottom"),
    header: inches("header"),
    footer: inches("footer"),
  });
}

export function pageSetupXml({ sheet, writer }: SheetContext): string {
  const layout = sheet.pageLayout;
  return layout ? writer.element("pageSetup", pageSetupAttributes(layout)) : "";
}

/** A side that need not fit is written as 0 pages, which means "as many as it takes". */
export function pageSetupAttributes(layout: PageLayoutModel) {
  const fits = layout.fitWidth !== null || layout.fitHeight !== null;
  return {
    paperSize: layout.paper,
    fitToWidth: fits ? (layout.fitWidth ?? 0) : null,
    fitToHeight: fits ? (layout.fitHeight ?? 0) : null,
    orientation: layout.landscape ? "landscape" : "portrait",
  };
}

export function headerFooterXml({ sheet, writer }: SheetContext): string {
  const { header = null, footer = null } = sheet.pageLayout ?? {};
  const content =
    (header ? writer.textElement("oddHeader", joined(header)) : "") +
    (footer ? writer.textElement("oddFooter", joined(footer)) : "");
  return content === "" ? "" : writer.element("headerFooter", {}, content);
}

function joined(sections: NonNullable<PageLayoutModel["footer"]>): string {
  return [
    ["&L", sections.left],
    ["&C", sections.center],
    ["&R", sections.right],
  ]
    .map(([mark, text]) => (text === "" ? "" : `${mark}${text}`))
    .join("");
}
