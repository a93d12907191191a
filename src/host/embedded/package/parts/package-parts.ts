import { refuse } from "../refuse";
import { parseXml } from "../xml/parse-xml";
import { decodeXml } from "../xml/xml-text";
import type { XmlElement } from "../xml/xml-element";
import type { ZipArchive } from "../zip/zip-archive";
import { relsPart } from "./part-path";
import { readRelationships, type Relationship } from "./relationships";

export interface XmlPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** The parts of an opened package, read when they are asked for. Small parts are kept, sheets are not. */
export class PackageParts {
  private readonly trees = new Map<string, XmlPart>();
  private readonly read = new Set<string>();

  constructor(readonly zip: ZipArchive) {}

  has(name: string): boolean {
    return this.zip.find(name) !== undefined;
  }

  /** The text of a part that must be there. */
  text(name: string): string {
    const entry = this.zip.find(name);
    if (!entry) refuse("missing-part", { part: name });
    this.read.add(entry.name);
    return decodeXml(this.zip.bytes(name)!, name);
  }

  /** A part as a tree; refuses when it is missing. */
  tree(name: string): XmlPart {
    const known = this.trees.get(name);
    if (known) return known;
    const text = this.text(name);
    const part = { name, text, root: parseXml(text, name) };
    this.trees.set(name, part);
    return part;
  }

  treeIfThere(name: string): XmlPart | null {
    return this.has(name) ? this.tree(name) : null;
  }

  /** The relationships of a part, none when it has no such part of its own; "" asks for the package's. */
  relationships(part: string): Relationship[] {
    const rels = this.treeIfThere(relsPart(part));
    return rels ? readRelationships(part, rels.root) : [];
  }

  verifyRest(): void {
    this.zip.verifyRest(this.read);
  }
}
