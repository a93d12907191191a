import type { OpenedFile } from "../read/opened-file";
import { relsPart } from "../parts/part-path";
import { XmlEdits } from "../xml/xml-edits";
import { XML_HEAD, XmlWriter } from "../xml/xml-writer";
import { encodeXml } from "../xml/xml-text";
import { packEntry, writeZip } from "../zip/write-zip";

const RELS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES_PART = "[Content_Types].xml";

/** A package in the making: the opened file's parts, with some changed, some added and some gone. */
export class PackageEdits {
  private readonly edits = new Map<string, XmlEdits>();
  private readonly written = new Map<string, string>();
  private readonly removed = new Set<string>();
  private readonly newRelationships = new Map<string, { ids: Set<string>; xml: string[] }>();

  constructor(readonly file: OpenedFile) {}

  /** The changes to a part that the file has as a tree. */
  edit(part: string): XmlEdits {
    const known = this.edits.get(part);
    if (known) return known;
    const edits = new XmlEdits(this.file.parts.tree(part).text);
    this.edits.set(part, edits);
    return edits;
  }

  /** Writes a part whole; one that is new needs a content type. */
  write(part: string, text: string, contentType?: string): void {
    this.written.set(part, text);
    if (contentType !== undefined) this.addContentType(part, contentType);
  }

  remove(part: string): void {
    this.removed.add(part.toLowerCase());
    const types = this.file.parts.tree(TYPES_PART).root;
    for (const type of types.all("Override")) {
      if (type.get("PartName")?.toLowerCase() === `/${part.toLowerCase()}`) this.edit(TYPES_PART).remove(type);
    }
  }

  /** A part's name that is still free. @example freePart("xl/worksheets/sheet#.xml") // "xl/worksheets/sheet10.xml" */
  freePart(pattern: string): string {
    for (let n = 1; ; n++) {
      const name = pattern.replace("#", String(n));
      if (!this.file.parts.has(name) && !this.written.has(name)) return name;
    }
  }

  /** Adds a relationship to a part and gives its id. */
  relate(part: string, type: string, target: string, external = false): string {
    const rels = this.newRelationships.get(part) ?? {
      ids: new Set(this.file.parts.relationships(part).map((one) => one.id)),
      xml: [],
    };
    this.newRelationships.set(part, rels);
    let n = rels.ids.size + 1;
    while (rels.ids.has(`rId${n}`)) n++;
    const id = `rId${n}`;
    rels.ids.add(id);
    const mode = external ? "External" : null;
    rels.xml.push(
      this.writerFor(relsPart(part)).element("Relationship", { Id: id, Type: type, Target: target, TargetMode: mode }),
    );
    return id;
  }

  private addContentType(part: string, contentType: string): void {
    const { root } = this.file.parts.tree(TYPES_PART);
    const xml = new XmlWriter(root.prefix).element("Override", { PartName: `/${part}`, ContentType: contentType });
    this.edit(TYPES_PART).append(root, xml);
  }

  private writerFor(part: string): XmlWriter {
    return new XmlWriter(this.file.parts.treeIfThere(part)?.root.prefix ?? "");
  }

  /** The package's bytes: untouched parts keep their packed bytes and their order, new ones follow. */
  finish(): Uint8Array {
    this.writeRelationships();
    for (const [part, edits] of this.edits) if (!edits.isEmpty) this.written.set(part, edits.finish());
    const packed = (part: string, text: string) => packEntry(part, encodeXml(text));
    const old = this.file.parts.zip.all
      .filter((entry) => !this.removed.has(entry.name.toLowerCase()))
      .map((entry) => {
        const key = [...this.written.keys()].find((name) => name.toLowerCase() === entry.name.toLowerCase());
        if (key === undefined) return entry;
        const text = this.written.get(key)!;
        this.written.delete(key);
        return { ...packed(entry.name, text), nameBytes: entry.nameBytes, utf8: entry.utf8 };
      });
    return writeZip([...old, ...[...this.written].map(([part, text]) => packed(part, text))]);
  }

  private writeRelationships(): void {
    for (const [part, { xml }] of this.newRelationships) {
      const name = relsPart(part);
      const known = this.file.parts.treeIfThere(name);
      if (known) this.edit(name).append(known.root, xml.join(""));
      else this.write(name, `${XML_HEAD}<Relationships xmlns="${RELS_NAMESPACE}">${xml.join("")}</Relationships>`);
    }
  }
}
