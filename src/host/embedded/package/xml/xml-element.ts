import type { SaxesAttributeNS } from "saxes";

/** An element with its place in the text of its part, so that a save can change it and nothing else. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = "";
  /** The closing tag; both equal `openEnd` where the element closes itself. */
  closeStart = 0;
  end = 0;

  constructor(
    readonly prefix: string,
    readonly local: string,
    readonly uri: string,
    private readonly attributes: Readonly<Record<string, SaxesAttributeNS>>,
    readonly declares: Readonly<Record<string, string>>,
    readonly parent: XmlElement | null,
    readonly start: number,
    readonly openEnd: number,
  ) {}

  get closesItself(): boolean {
    return this.end === this.openEnd;
  }

  /** The element's own namespace's children of that name; no name gives all. */
  all(local: string): XmlElement[] {
    return this.children.filter((child) => child.local === local);
  }

  first(local: string): XmlElement | undefined {
    return this.children.find((child) => child.local === local);
  }

  /** The first element at the end of a path of names. */
  at(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, local) => element?.first(local), this);
  }

  /** An attribute without a prefix. */
  get(name: string): string | undefined {
    return Object.hasOwn(this.attributes, name) ? this.attributes[name]!.value : undefined;
  }

  /** An attribute in a namespace whose address ends so; Strict and Transitional addresses differ in front only. */
  getIn(uriEnd: string, local: string): string | undefined {
    return Object.values(this.attributes).find((one) => one.local === local && one.uri.endsWith(uriEnd))?.value;
  }

  number(name: string): number | undefined {
    const text = this.get(name);
    return text === undefined || text.trim() === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
  }

  /** XML's booleans are 1, 0, true and false; anything else is what is said for a missing attribute. */
  flag(name: string, missing = false): boolean {
    const text = this.get(name);
    if (text === "1" || text === "true" || text === "on") return true;
    return text === "0" || text === "false" || text === "off" ? false : missing;
  }

  /** All attributes as written, with their prefixes. */
  attributeTexts(): readonly (readonly [name: string, value: string])[] {
    return Object.values(this.attributes).map((one) => [one.name, one.value]);
  }

  /** Every element below this one, and this one. */
  *walk(): Iterable<XmlElement> {
    yield this;
    for (const child of this.children) yield* child.walk();
  }
}
