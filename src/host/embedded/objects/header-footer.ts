import type { PageLayoutModel } from "../model/workbook-model";
import { ApiObject } from "./api-object";
import type { HostWorkbook } from "./host-workbook";

type Texts = Pick<PageLayoutModel, "header" | "footer">;

/** The page whose texts are read and set. */
export interface TextHolder {
  read(): Texts;
  change(part: Partial<Texts>): void;
}

/** The texts above and below a page; this host has the same for all pages. */
export class HeaderFooterGroupObject extends ApiObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    book: HostWorkbook,
    private readonly holder: TextHolder,
  ) {
    super(book);
  }

  get state(): string {
    return "Default";
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.book, this.holder);
  }
}

const NO_TEXT = { left: "", center: "", right: "" };

export class HeaderFooterObject extends ApiObject {
  readonly className = "HeaderFooter";

  constructor(
    book: HostWorkbook,
    private readonly holder: TextHolder,
  ) {
    super(book);
  }

  get leftHeader(): string {
    return this.header.left;
  }

  set leftHeader(left: string) {
    this.holder.change({ header: { ...this.header, left } });
  }

  get centerHeader(): string {
    return this.header.center;
  }

  set centerHeader(center: string) {
    this.holder.change({ header: { ...this.header, center } });
  }

  get rightHeader(): string {
    return this.header.right;
  }

  set rightHeader(right: string) {
    this.holder.change({ header: { ...this.header, right } });
  }

  get leftFooter(): string {
    return this.footer.left;
  }

  set leftFooter(left: string) {
    this.holder.change({ footer: { ...this.footer, left } });
  }

  get centerFooter(): string {
    return this.footer.center;
  }

  set centerFooter(center: string) {
    this.holder.change({ footer: { ...this.footer, center } });
  }

  get rightFooter(): string {
    return this.footer.right;
  }

  set rightFooter(right: string) {
    this.holder.change({ footer: { ...this.footer, right } });
  }

  private get header(): typeof NO_TEXT {
    return this.holder.read().header ?? NO_TEXT;
  }

  private get footer(): typeof NO_TEXT {
    return this.holder.read().footer ?? NO_TEXT;
  }
}
