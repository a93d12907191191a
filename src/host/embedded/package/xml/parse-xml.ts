import type { Span } from "./span";
import { walkXml, type OpenTag, type XmlListener } from "./walk-xml";
import { XmlElement } from "./xml-element";

/** Reads a part into a tree. Refuses what is not well formed. For parts of moderate size: rows of cells have their own way. */
export function parseXml(text: string, part: string, skip?: Span): XmlElement {
  const builder = new TreeBuilder();
  walkXml(text, part, builder, skip);
  return builder.root!;
}

export class TreeBuilder implements XmlListener {
  root: XmlElement | null = null;
  /** The element that is open. */
  current: XmlElement | null = null;

  open(tag: OpenTag): void {
    const element = new XmlElement(
      tag.prefix,
      tag.local,
      tag.uri,
      tag.attributes,
      tag.declares,
      this.current,
      tag.start,
      tag.end,
    );
    if (this.current) this.current.children.push(element);
    else this.root = element;
    this.current = element;
  }

  text(text: string): void {
    if (this.current) this.current.text += text;
  }

  close(start: number, end: number): void {
    const element = this.current!;
    element.closeStart = start;
    element.end = end;
    this.current = element.parent;
  }
}
