import type { DefinedName } from "../../model/workbook-model";
import type { PackageParts, XmlPart } from "../parts/package-parts";
import type { Relationship } from "../parts/relationships";
import type { XmlElement } from "../xml/xml-element";

/** A tab of the file: a worksheet of the model, or a chart or dialog sheet that is only kept. */
export interface FileTab {
  readonly element: XmlElement;
  readonly part: string;
  readonly relationship: Relationship;
  /** The model's id; null for what is no worksheet. */
  readonly sheetId: string | null;
}

/** What a save must know of the file that a model was read from. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly parts: PackageParts;
  readonly workbook: XmlPart;
  readonly relationships: readonly Relationship[];
  readonly tabs: readonly FileTab[];
  readonly names: readonly DefinedName[];
  readonly sharedStrings: readonly string[];
  readonly settings: ReadonlyMap<string, string>;
  readonly settingsPart: string | null;
  readonly calculation: "automatic" | "manual";
}
