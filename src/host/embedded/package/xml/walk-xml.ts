import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from "saxes";
import { refuse } from "../refuse";
import type { Span } from "./span";

export interface OpenTag {
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  /** The prefixes that this very element declares. */
  readonly declares: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** Deeper than this no part of a workbook nests; the parser takes ever longer the deeper it is. */
const DEEPEST = 256;

/** Is told what a document holds, with positions in its text; elements that close themselves open and close at one place. */
export interface XmlListener {
  open(tag: OpenTag): void;
  text(text: string): void;
  /** From the `<` of the closing tag to behind its `>`. */
  close(start: number, end: number): void;
}

/**
 * Reads a document from end to end, namespaces and all, and refuses one that is not well formed or has a DOCTYPE: entities
 * of its own are a way to blow a file up. A stretch named by `skip` is left out as if it were not there; whoever names it
 * vouches for it.
 */
export function walkXml(text: string, part: string, listener: XmlListener, skip?: Span): void {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  const place = () =>
    skip && parser.position > skip.start ? parser.position + skip.stop - skip.start : parser.position;
  let depth = 0;
  const open = (tag: SaxesTagNS) => {
    if (++depth > DEEPEST) refuse("bad-xml", { part });
    const end = place();
    const { prefix, local, uri, attributes, ns: declares } = tag;
    listener.open({ prefix, local, uri, attributes, declares, start: tagStart(text, end), end });
  };
  const close = (tag: SaxesTagNS) => {
    depth--;
    const end = place();
    listener.close(tag.isSelfClosing ? end : tagStart(text, end), end);
  };
  parser.on("doctype", () => refuse("doctype", { part }));
  parser.on("opentag", open);
  parser.on("closetag", close);
  parser.on("text", (piece) => listener.text(piece));
  parser.on("cdata", (piece) => listener.text(piece));
  parser.on("error", (error) => refuse("bad-xml", { part }, error));
  if (skip) parser.write(text.slice(0, skip.start)).write(text.slice(skip.stop)).close();
  else parser.write(text).close();
}

/** Where the tag that ends at `end` begins: a `<` cannot stand inside a tag. */
function tagStart(text: string, end: number): number {
  let at = end - 1;
  while (text.charCodeAt(at) !== 60) at--;
  return at;
}
