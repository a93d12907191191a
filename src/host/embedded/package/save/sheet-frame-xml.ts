import { cellA1, rangeA1 } from "../../../../core/address";
import { argb } from "./style-xml";
import type { SheetContext } from "./sheet-writer";

/** The tab's colour and whether the print is fitted to pages. */
export function sheetPropertiesXml({ sheet, writer }: SheetContext): string {
  const layout = sheet.pageLayout;
  const fits = layout !== null && (layout.fitWidth !== null || layout.fitHeight !== null);
  const content =
    (sheet.tabColor === null ? "" : writer.element("tabColor", { rgb: argb(sheet.tabColor) })) +
    (fits ? writer.element("pageSetUpPr", { fitToPage: true }) : "");
  return content === "" ? "" : writer.element("sheetPr", {}, content);
}

export function sheetViewsXml(context: SheetContext): string {
  const { sheet, writer, isActive } = context;
  const view = { showGridLines: sheet.showGridlines ? null : 0, tabSelected: isActive, workbookViewId: 0 };
  return writer.element("sheetViews", {}, writer.element("sheetView", view, paneXml(context)));
}

/** Frozen rows and columns, with the selection in the part that scrolls. */
export function paneXml({ sheet, writer }: SheetContext): string {
  const { rows, cols } = sheet.frozen;
  if (rows === 0 && cols === 0) return "";
  const pane = rows > 0 && cols > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const topLeftCell = cellA1(rows, cols);
  return (
    writer.element("pane", {
      xSplit: cols > 0 ? cols : null,
      ySplit: rows > 0 ? rows : null,
      topLeftCell,
      activePane: pane,
      state: "frozen",
    }) + writer.element("selection", { pane, activeCell: topLeftCell, sqref: topLeftCell })
  );
}

/** Default sizes; the default height is what Excel needs to be told for Chinese fonts. */
export function sheetFormatXml({ sheet, writer }: SheetContext): string {
  return writer.element("sheetFormatPr", {
    defaultColWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight ?? 13.5,
  });
}

export function mergesXml({ sheet, writer }: SheetContext): string {
  const merges = sheet.merges.map((merge) => writer.element("mergeCell", { ref: rangeA1(merge) }));
  return merges.length === 0 ? "" : writer.element("mergeCells", { count: merges.length }, merges.join(""));
}

/** A lock without a password, which keeps from accidents; people can take it off. */
export function protectionXml({ sheet, writer }: SheetContext): string {
  return sheet.isProtected ? writer.element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "";
}

export function hyperlinksXml(context: SheetContext): string {
  const { sheet, writer, relation, relateUrl } = context;
  const links = [...sheet.hyperlinks]
    .sort(([a], [b]) => a - b)
    .map(([key, link]) => {
      const id = link.url === null ? {} : { ...relation.declare, [relation.name]: relateUrl(link.url) };
      const ref = cellA1(Math.floor(key / 16384), key % 16384);
      return writer.element("hyperlink", { ref, ...id, location: link.location, tooltip: link.tip });
    });
  return links.length === 0 ? "" : writer.element("hyperlinks", {}, links.join(""));
}
