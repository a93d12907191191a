import { MOST_CELLS } from "../read/cell-extent";
import { refuse } from "../refuse";
import { walkXml, type OpenTag, type XmlListener } from "../xml/walk-xml";
import { decodeXml } from "../xml/xml-text";
import type { ZipArchive } from "../zip/zip-archive";

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

/** Whether a zip file is an OpenDocument spreadsheet (.ods). */
export function isOpenDocument(zip: ZipArchive): boolean {
  const type = zip.bytes("mimetype");
  return type !== undefined && new TextDecoder().decode(type).trim().startsWith(SPREADSHEET);
}

/** Refuses an OpenDocument file that is encrypted, not well formed, or says by repetition that it has more cells than can be held. */
export function checkOpenDocument(zip: ZipArchive): void {
  const manifest = zip.bytes("META-INF/manifest.xml");
  if (manifest && new TextDecoder().decode(manifest).includes("encryption-data")) refuse("encrypted");
  const content = zip.bytes("content.xml");
  if (!content) refuse("missing-part", { part: "content.xml" });
  walkXml(decodeXml(content, "content.xml"), "content.xml", new RepeatCounter());
  zip.verifyRest(new Set(["mimetype", "content.xml"]));
}

/** A cell may stand for millions ("repeat this 16,384 times"); the ones that hold something are counted. */
class RepeatCounter implements XmlListener {
  private rowTimes = 1;
  private cellTimes = 1;
  private cells = 0;

  open(tag: OpenTag): void {
    if (tag.local === "table-row") this.rowTimes = times(tag, "number-rows-repeated");
    if (tag.local !== "table-cell" && tag.local !== "covered-table-cell") return;
    this.cellTimes = times(tag, "number-columns-repeated");
    if (Object.values(tag.attributes).some((one) => one.local === "value-type"))
      this.add(this.rowTimes * this.cellTimes);
  }

  private add(count: number): void {
    this.cells += count;
    if (this.cells > MOST_CELLS) refuse("too-many-cells", { part: "content.xml", limit: MOST_CELLS });
  }

  text(): void {}

  close(): void {}
}

function times(tag: OpenTag, name: string): number {
  const attribute = Object.values(tag.attributes).find((one) => one.local === name);
  return Number(attribute?.value ?? 1) || 1;
}
