import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

/** An element of the manifest, its name without the prefix. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The manifest as a tree; throws where it is not well-formed. */
export function readManifest(): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ local, attributes }) => {
    const named = Object.fromEntries(Object.entries(attributes).map(([name, { value }]) => [name, value]));
    const element: Element = { name: local, attributes: named, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text.trim()));
  parser.on("closetag", () => void open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(readFileSync("manifest.xml", "utf8")).close();
  return root.children[0]!;
}

/** Every element of a name below another, in document order. */
export function all(within: Element, name: string): Element[] {
  return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The only element of a name; throws when there is none or more than one. */
export function only(within: Element, name: string): Element {
  const found = all(within, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}, not one`);
  return found[0]!;
}
