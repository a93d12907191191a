import { MOST_CELLS } from "../read/cell-extent";
import { refuse } from "../refuse";
import { LAST_ROW } from "../rows/cell-reference";
import { walkXml, type OpenTag, type XmlListener } from "../xml/walk-xml";
import { decodeXml } from "../xml/xml-text";
import type { ZipArchive } from "../zip/zip-archive";

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

/** Whether a zip file is an OpenDocument spreadsheet (.ods). */
export function isOpenDocument(zip: ZipArchive): boolean {
  const type = zip.bytes("mimetype");
  return type !== undefined && new TextDecoder().decode(type).trim().startsWith(SPREADSHEET);
}

/** What is hidden in an OpenDocument sheet; SheetJS does not say. */
export interface HiddenParts {
  isHidden: boolean;
  readonly rows: number[];
  readonly cols: number[];
}

/**
 * Refuses an OpenDocument file that is encrypted, not well formed, or says by repetition that it has more cells than can be
 * held. Gives what is hidden, by sheet.
 */
export function checkOpenDocument(zip: ZipArchive): Map<string, HiddenParts> {
  const manifest = zip.bytes("META-INF/manifest.xml");
  if (manifest && new TextDecoder().decode(manifest).includes("encryption-data")) refuse("encrypted");
  const content = zip.bytes("content.xml");
  if (!content) refuse("missing-part", { part: "content.xml" });
  const reader = new ContentReader();
  walkXml(decodeXml(content, "content.xml"), "content.xml", reader);
  zip.verifyRest(new Set(["mimetype", "content.xml"]));
  return reader.hidden;
}

/** A cell may stand for millions ("repeat this 16,384 times"); the ones that hold something are counted. */
class ContentReader implements XmlListener {
  readonly hidden = new Map<string, HiddenParts>();
  private readonly hiddenStyles = new Set<string>();
  private style = "";
  private table: HiddenParts | null = null;
  private row = 0;
  private col = 0;
  private rowTimes = 1;
  private cells = 0;

  open(tag: OpenTag): void {
    switch (tag.local) {
      case "style":
        this.style = attribute(tag, "name") ?? "";
        return;
      case "table-properties":
        if (attribute(tag, "display") === "false") this.hiddenStyles.add(this.style);
        return;
      case "table":
        return this.openTable(tag);
      case "table-column":
        this.col = this.pass(tag, "number-columns-repeated", this.col, this.table?.cols);
        return;
      case "table-row":
        this.rowTimes = times(tag, "number-rows-repeated");
        this.row = this.pass(tag, "number-rows-repeated", this.row, this.table?.rows);
        return;
      case "table-cell":
      case "covered-table-cell":
        if (attribute(tag, "value-type") !== undefined)
          this.count(this.rowTimes * times(tag, "number-columns-repeated"));
    }
  }

  private openTable(tag: OpenTag): void {
    this.table = { isHidden: this.hiddenStyles.has(attribute(tag, "style-name") ?? ""), rows: [], cols: [] };
    this.row = this.col = 0;
    this.hidden.set(attribute(tag, "name") ?? "", this.table);
  }

  /** Goes over one row or column and its repetitions; those that are not shown are noted. */
  private pass(tag: OpenTag, repeated: string, at: number, hidden: number[] | undefined): number {
    const visibility = attribute(tag, "visibility");
    const next = at + times(tag, repeated);
    if (visibility !== undefined && visibility !== "visible") {
      for (let n = at; n < Math.min(next, LAST_ROW); n++) hidden?.push(n);
    }
    return next;
  }

  private count(cells: number): void {
    this.cells += cells;
    if (this.cells > MOST_CELLS) refuse("too-many-cells", { part: "content.xml", limit: MOST_CELLS });
  }

  text(): void {}

  close(): void {}
}

function attribute(tag: OpenTag, local: string): string | undefined {
  return Object.values(tag.attributes).find((one) => one.local === local)?.value;
}

function times(tag: OpenTag, name: string): number {
  return Math.max(1, Math.floor(Number(attribute(tag, name) ?? 1)) || 1);
}
