import type { SheetModel } from "../../model/workbook-model";
import type { DifferentialStyle } from "../../model/workbook-model";
import type { XmlWriter } from "../xml/xml-writer";

/** What the writers of a sheet's elements need. */
export interface SheetContext {
  readonly sheet: SheetModel;
  readonly writer: XmlWriter;
  /** The tab's number in the workbook, for ids that must differ between sheets. */
  readonly number: number;
  readonly styleNumber: (style: number) => number;
  readonly differentialNumber: (style: DifferentialStyle) => number;
  /** Adds a link to an address outside and gives its relationship's id. */
  readonly relateUrl: (url: string) => string;
  /** The name of the attribute that holds a relationship's id, with what must be declared for it. */
  readonly relation: { readonly name: string; readonly declare: Readonly<Record<string, string>> };
  readonly isActive: boolean;
}

/** The elements of a worksheet in the order that the file format fixes. */
export const SHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");
