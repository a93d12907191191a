import { refuse } from "../refuse";
import { parseXml, TreeBuilder } from "../xml/parse-xml";
import type { Span } from "../xml/span";
import { walkXml, type OpenTag, type XmlListener } from "../xml/walk-xml";
import type { XmlElement } from "../xml/xml-element";
import type { RowListener } from "./raw-cell";
import { scanRowsFast } from "./scan-rows-fast";
import { StrictRowReader } from "./scan-rows-strictly";

export interface ScannedSheet<Listener> {
  /** The sheet without its rows. */
  readonly root: XmlElement;
  readonly rows: Listener;
}

/**
 * Reads a sheet part: the rows are told to a listener, everything else comes back as a tree with its places in the text.
 * The listener is made afresh for each way that is tried.
 */
export function scanSheet<Listener extends RowListener>(
  text: string,
  part: string,
  listen: () => Listener,
): ScannedSheet<Listener> {
  return scanFast(text, part, listen) ?? scanStrictly(text, part, listen);
}

const OPEN = "<sheetData>";

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function scanFast<L extends RowListener>(text: string, part: string, listen: () => L): ScannedSheet<L> | null {
  const start = text.indexOf(OPEN) + OPEN.length;
  if (start < OPEN.length || FORBIDDEN.test(text)) return null;
  const rows = listen();
  const scan = scanRowsFast(text, start, rows);
  if (!scan) return null;
  const root = parseXml(text, part, { start, stop: scan.stop });
  return isRealSheetData(root, { start, stop: scan.stop }, scan.prefixes) ? { root, rows } : null;
}

/** That what looked like `<sheetData>` was one, not a piece of a comment, and that prefixes used inside are declared. */
function isRealSheetData(root: XmlElement, inside: Span, prefixes: ReadonlySet<string>): boolean {
  const data = root.first("sheetData");
  const real = data?.openEnd === inside.start && data.closeStart === inside.stop && data.uri === root.uri;
  return real && [...prefixes].every((prefix) => prefix === "xml" || Object.hasOwn(root.declares, prefix));
}

function scanStrictly<L extends RowListener>(text: string, part: string, listen: () => L): ScannedSheet<L> {
  const rows = listen();
  const reader = new SheetReader(new StrictRowReader(part, rows));
  walkXml(text, part, reader);
  return { root: reader.tree.root ?? refuse("bad-xml", { part }), rows };
}

/** Sends what is inside the sheet's own `sheetData` to the row reader, and the rest into the tree. */
class SheetReader implements XmlListener {
  readonly tree = new TreeBuilder();
  private depthInData = 0;

  constructor(private readonly rows: XmlListener) {}

  open(tag: OpenTag): void {
    if (this.inData()) {
      this.depthInData++;
      this.rows.open(tag);
    } else this.tree.open(tag);
  }

  text(text: string): void {
    if (this.inData()) this.rows.text(text);
    else this.tree.text(text);
  }

  close(start: number, end: number): void {
    if (this.depthInData > 0) {
      this.depthInData--;
      this.rows.close(start, end);
    } else this.tree.close(start, end);
  }

  private inData(): boolean {
    const open = this.tree.current;
    return this.depthInData > 0 || (open?.local === "sheetData" && open.parent?.parent === null);
  }
}
