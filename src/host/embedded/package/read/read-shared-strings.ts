import { scanStringsFast } from "./scan-strings-fast";
import { walkXml, type OpenTag, type XmlListener } from "../xml/walk-xml";
import { readCellText } from "../xml/cell-text";

/** The shared texts in their order. Runs of rich text are joined; phonetic readings are left out. */
export function readSharedStrings(text: string, part: string): string[] {
  const general = (xml: string) => readByParser(xml, part);
  return (scanStringsFast(text, general) ?? general(text)).map(readCellText);
}

function readByParser(text: string, part: string): string[] {
  const reader = new SharedStringReader();
  walkXml(text, part, reader);
  return reader.strings;
}

class SharedStringReader implements XmlListener {
  readonly strings: string[] = [];
  private current = "";
  private depth = 0;
  private phonetic = 0;
  private inText = false;

  open(tag: OpenTag): void {
    this.depth++;
    if (this.depth === 2) this.current = "";
    if (tag.local === "rPh") this.phonetic = this.depth;
    this.inText = tag.local === "t" && this.phonetic === 0;
  }

  text(text: string): void {
    if (this.inText) this.current += text;
  }

  close(): void {
    if (this.depth === 2) this.strings.push(this.current);
    if (this.phonetic === this.depth) this.phonetic = 0;
    this.inText = false;
    this.depth--;
  }
}
