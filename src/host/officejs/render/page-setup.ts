import { columnLetters, rangeA1 } from "../../../core/address";
import type { PrintSetup, SheetSpec } from "../../../core/sheets/sheet-spec";
import type { RenderStep } from "./render-step";

const SETUP_BYTES = 3000;
/** In points: 1 cm at the sides, 1.5 cm above and below, 0.8 cm for the footer. */
const MARGINS = { side: 28.35, end: 42.5, footer: 22.7 } as const;

/** A4, one page wide, head rows on every page, page x of y at the foot. */
export function pageSetupSteps(spec: SheetSpec): RenderStep[] {
  const { print } = spec;
  if (print === null) return [];
  return [{ bytes: SETUP_BYTES, draw: ({ sheet }) => drawPage(sheet.pageLayout, print) }];
}

function drawPage(page: Excel.PageLayout, print: PrintSetup): void {
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, ...(print.onePage ? { verticalFitToPages: 1 } : {}) };
  page.centerHorizontally = true;
  page.leftMargin = MARGINS.side;
  page.rightMargin = MARGINS.side;
  page.topMargin = MARGINS.end;
  page.bottomMargin = MARGINS.end;
  page.footerMargin = MARGINS.footer;
  page.setPrintArea(rangeA1(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.titleCols) {
    page.setPrintTitleColumns(`$${columnLetters(print.titleCols[0])}:$${columnLetters(print.titleCols[1])}`);
  }
  const footer = page.headersFooters.defaultForAllPages;
  if (print.footerLeft !== undefined) footer.leftFooter = print.footerLeft.replaceAll("&", "&&");
  footer.rightFooter = "&P / &N";
}
