import type { CellRange } from "../../../core/address";
import type { PageLayoutModel, SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import { HeaderFooterGroupObject } from "./header-footer";
import type { HostWorkbook } from "./host-workbook";
import { COLS, ROWS } from "./range-address";
import { writtenRange } from "./written-range";

/** Excel's paper numbers that a county has in its printers. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

const POINTS_PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const PLAIN_PAGE: PageLayoutModel = {
  landscape: false,
  paper: 9,
  fitWidth: null,
  fitHeight: null,
  printArea: null,
  titleRows: null,
  titleCols: null,
  footer: null,
  header: null,
  centerHorizontally: false,
  margins: null,
};

const USUAL_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

type Margin = keyof typeof USUAL_MARGINS;

/** Somewhere on a sheet, as an object or as its address. */
type Place = string | (ApiObject & { readonly range?: CellRange; readonly ranges?: readonly CellRange[] });

/** How a sheet prints. */
export class PageLayoutObject extends ApiObject {
  readonly className = "PageLayout";

  constructor(
    book: HostWorkbook,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  get orientation(): string {
    return this.page.landscape ? "Landscape" : "Portrait";
  }

  set orientation(orientation: string) {
    this.change({ landscape: orientation === "Landscape" });
  }

  get paperSize(): string | null {
    return Object.keys(PAPERS).find((name) => PAPERS[name] === this.page.paper) ?? null;
  }

  set paperSize(name: string) {
    const paper = PAPERS[name];
    if (paper === undefined) throw new ApiFailure("NotImplemented");
    this.change({ paper });
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }

  set centerHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }

  get zoom(): object {
    const { fitWidth, fitHeight } = this.page;
    if (fitWidth === null && fitHeight === null) return { scale: 100 };
    return { horizontalFitToPages: fitWidth ?? undefined, verticalFitToPages: fitHeight ?? undefined };
  }

  /** Fitting to pages only; a scale in percent is not kept by this host. */
  set zoom(zoom: object) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Excel.PageLayoutZoomOptions;
    if (scale !== undefined && scale !== null && scale !== 100) throw new ApiFailure("NotImplemented");
    this.change({ fitWidth: horizontalFitToPages ?? null, fitHeight: verticalFitToPages ?? null });
  }

  get leftMargin(): number {
    return this.margin("left");
  }

  set leftMargin(points: number) {
    this.setMargin({ left: points });
  }

  get rightMargin(): number {
    return this.margin("right");
  }

  set rightMargin(points: number) {
    this.setMargin({ right: points });
  }

  get topMargin(): number {
    return this.margin("top");
  }

  set topMargin(points: number) {
    this.setMargin({ top: points });
  }

  get bottomMargin(): number {
    return this.margin("bottom");
  }

  set bottomMargin(points: number) {
    this.setMargin({ bottom: points });
  }

  get headerMargin(): number {
    return this.margin("header");
  }

  set headerMargin(points: number) {
    this.setMargin({ header: points });
  }

  get footerMargin(): number {
    return this.margin("footer");
  }

  set footerMargin(points: number) {
    this.setMargin({ footer: points });
  }

  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.book, {
      read: () => this.page,
      change: (part) => this.change(part),
    });
  }

  setPrintMargins(unit: string, margins: Readonly<Partial<Record<Margin, number>>>): void {
    const factor = POINTS_PER_UNIT[unit];
    if (factor === undefined) throw new ApiFailure("InvalidArgument");
    const given = Object.entries(margins).filter(([, value]) => typeof value === "number");
    this.setMargin(Object.fromEntries(given.map(([name, value]) => [name, value * factor])));
  }

  setPrintArea(place: Place): void {
    this.change({ printArea: this.rangeOf(place) });
  }

  getPrintAreaOrNullObject(): ApiObject | null {
    const { printArea } = this.page;
    return printArea && this.book.areasObject(this.sheet, [printArea]);
  }

  getPrintArea(): ApiObject {
    return found(this.getPrintAreaOrNullObject());
  }

  setPrintTitleRows(place: Place): void {
    const { top, bottom } = this.rangeOf(place);
    this.change({ titleRows: [top, bottom] });
  }

  getPrintTitleRowsOrNullObject(): ApiObject | null {
    const rows = this.page.titleRows;
    return rows && this.book.rangeObject(this.sheet, { top: rows[0], left: 0, bottom: rows[1], right: COLS - 1 });
  }

  getPrintTitleRows(): ApiObject {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  setPrintTitleColumns(place: Place): void {
    const { left, right } = this.rangeOf(place);
    this.change({ titleCols: [left, right] });
  }

  getPrintTitleColumnsOrNullObject(): ApiObject | null {
    const cols = this.page.titleCols;
    return cols && this.book.rangeObject(this.sheet, { top: 0, left: cols[0], bottom: ROWS - 1, right: cols[1] });
  }

  getPrintTitleColumns(): ApiObject {
    return found(this.getPrintTitleColumnsOrNullObject());
  }

  private get page(): PageLayoutModel {
    return this.sheet.pageLayout ?? PLAIN_PAGE;
  }

  private change(part: Partial<PageLayoutModel>): void {
    this.sheet.pageLayout = { ...this.page, ...part };
    this.sheet.changedParts.add("pageLayout");
  }

  private margin(side: Margin): number {
    return (this.page.margins ?? USUAL_MARGINS)[side];
  }

  private setMargin(margins: Partial<Record<Margin, number>>): void {
    if (Object.values(margins).some((points) => points < 0)) throw new ApiFailure("InvalidArgument");
    this.change({ margins: { ...(this.page.margins ?? USUAL_MARGINS), ...margins } });
  }

  /** This host prints one rectangle. */
  private rangeOf(place: Place): CellRange {
    if (typeof place === "string") return writtenRange(this.book, this.sheet, place).range;
    if (place.ranges && place.ranges.length !== 1) throw new ApiFailure("NotImplemented");
    return place.range ?? place.ranges![0]!;
  }
}

function found(object: ApiObject | null): ApiObject {
  if (!object) throw new ApiFailure("ItemNotFound");
  return object;
}
