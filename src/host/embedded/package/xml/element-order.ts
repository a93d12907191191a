import type { XmlElement } from "./xml-element";

/** The position at which a new child of `parent` comes to stand where the format's `order` of names wants it. */
export function placeInOrder(parent: XmlElement, order: readonly string[], name: string): number {
  const place = order.indexOf(name);
  let at = parent.openEnd;
  for (const child of parent.children) {
    const known = order.indexOf(child.local);
    if (known >= 0 && known < place) at = child.end;
  }
  return at;
}
