import type { XmlElement } from "./xml-element";
import { escapeAttribute } from "./xml-text";

interface Change {
  readonly start: number;
  readonly stop: number;
  readonly text: string;
}

/**
 * Changes to the text of a part, told by its elements and made all at once; what no change names stays to the character.
 * Changes at one place come out in the order in which they were told. An element that was removed or replaced takes no
 * further changes.
 */
export class XmlEdits {
  private readonly changes: Change[] = [];
  private readonly appended = new Map<XmlElement, string[]>();
  private readonly attributes = new Map<XmlElement, Map<string, string | null>>();

  constructor(private readonly text: string) {}

  get isEmpty(): boolean {
    return this.changes.length === 0 && this.appended.size === 0 && this.attributes.size === 0;
  }

  insert(at: number, text: string): void {
    this.changes.push({ start: at, stop: at, text });
  }

  replaceSpan(start: number, stop: number, text: string): void {
    this.changes.push({ start, stop, text });
  }

  replace(element: XmlElement, text: string): void {
    this.replaceSpan(element.start, element.end, text);
  }

  remove(element: XmlElement): void {
    this.replace(element, "");
  }

  /** Adds to the end of an element's content. */
  append(element: XmlElement, text: string): void {
    const texts = this.appended.get(element);
    if (texts) texts.push(text);
    else this.appended.set(element, [text]);
  }

  /** Sets an attribute without a prefix; null removes it. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const known = this.attributes.get(element) ?? new Map<string, string | null>();
    this.attributes.set(element, known.set(name, value));
  }

  /** The part's new text. */
  finish(): string {
    const all = [...this.changes, ...this.tagChanges()];
    const order = all.map((change, n) => ({ change, n }));
    order.sort((a, b) => a.change.start - b.change.start || a.change.stop - b.change.stop || a.n - b.n);
    const pieces: string[] = [];
    let at = 0;
    for (const { change } of order) {
      if (change.start < at) throw new Error(`changes overlap at ${change.start}: ${change.text.slice(0, 80)}`);
      pieces.push(this.text.slice(at, change.start), change.text);
      at = change.stop;
    }
    return pieces.join("") + this.text.slice(at);
  }

  private tagChanges(): Change[] {
    const changes: Change[] = [];
    for (const element of new Set([...this.attributes.keys(), ...this.appended.keys()])) {
      const added = this.appended.get(element)?.join("") ?? "";
      const opens = added !== "" && element.closesItself;
      const open = changedOpenTag(this.text.slice(element.start, element.openEnd), this.attributes.get(element), opens);
      const name = element.prefix ? `${element.prefix}:${element.local}` : element.local;
      changes.push({ start: element.start, stop: element.openEnd, text: opens ? `${open}${added}</${name}>` : open });
      if (added !== "" && !opens) changes.push({ start: element.closeStart, stop: element.closeStart, text: added });
    }
    return changes;
  }
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** An opening tag with some attributes set or removed, and, where asked, no longer closing itself. */
export function changedOpenTag(
  tag: string,
  attributes: ReadonlyMap<string, string | null> | undefined,
  opens: boolean,
): string {
  const left = new Map(attributes);
  const changed = tag.replace(ATTRIBUTE, (whole, name: string) => {
    const value = left.get(name);
    if (value === undefined) return whole;
    left.delete(name);
    return value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  });
  const added = [...left]
    .map(([name, value]) => (value === null ? "" : ` ${name}="${escapeAttribute(value)}"`))
    .join("");
  const end = /\s*\/?>$/.exec(changed)!;
  return changed.slice(0, end.index) + added + (opens ? ">" : end[0]);
}
