import type { XmlElement } from "../xml/xml-element";

/** The addresses of namespaces that a package uses: Strict files have their own. */
export interface Dialect {
  readonly main: string;
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

export function dialectOf(workbook: XmlElement): Dialect {
  return workbook.uri === STRICT.main ? STRICT : TRANSITIONAL;
}

/** How an attribute of the relationships namespace is written at an element's place: its name, and what must be declared for it. */
export function relationAttribute(
  root: XmlElement,
  dialect: Dialect,
): { name: string; declare: Record<string, string> } {
  const known = Object.entries(root.declares).find(([prefix, uri]) => prefix !== "" && uri === dialect.relationships);
  return known
    ? { name: `${known[0]}:id`, declare: {} }
    : { name: "r:id", declare: { "xmlns:r": dialect.relationships } };
}
