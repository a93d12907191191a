import { resolvePart } from "./part-path";
import type { XmlElement } from "../xml/xml-element";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: Strict and Transitional agree in it. */
  readonly kind: string;
  /** A part's name, or the address where it is outside the package. */
  readonly target: string;
  readonly external: boolean;
  readonly element: XmlElement;
}

/** What the relationships part of `part` says, in its order. */
export function readRelationships(part: string, root: XmlElement): Relationship[] {
  return root.all("Relationship").map((element) => {
    const external = element.get("TargetMode") === "External";
    const target = element.get("Target") ?? "";
    return {
      id: element.get("Id") ?? "",
      kind: (element.get("Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolvePart(part, target.split("#")[0]!),
      external,
      element,
    };
  });
}
