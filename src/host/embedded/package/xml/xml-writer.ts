import { escapeAttribute, escapeText } from "./xml-text";

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Writes elements with the prefix that the part at hand uses for its own namespace; most use none. */
export class XmlWriter {
  private readonly prefix: string;

  constructor(prefix = "") {
    this.prefix = prefix === "" ? "" : `${prefix}:`;
  }

  /** An element around content that is XML already. Attributes that are null, undefined or false are left out; true is 1. */
  element(name: string, attributes: Attributes = {}, content = ""): string {
    const tag = name.includes(":") ? name : this.prefix + name;
    const open = `<${tag}${writeAttributes(attributes)}`;
    return content === "" ? `${open}/>` : `${open}>${content}</${tag}>`;
  }

  /** An element around plain text. */
  textElement(name: string, text: string, attributes: Attributes = {}): string {
    const tag = name.includes(":") ? name : this.prefix + name;
    return `<${tag}${writeAttributes(attributes)}>${escapeText(text)}</${tag}>`;
  }
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? "1" : escapeAttribute(String(value))}"`)
    .join("");
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
