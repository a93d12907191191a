/** A text in both languages of the product. */
export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** A column of a method sheet: what it means, which header words name it, and how it is offered to the person who fills it. */
export interface MethodColumn<Key extends string = string> {
  readonly key: Key;
  readonly header: BothLanguages;
  /** Header words that mean this column, beside the header itself; white space, case, width and brackets do not count. */
  readonly words: readonly string[];
  readonly value: "text" | "points" | "day" | "choice";
  /** Without this column the sheet cannot be read. */
  readonly isRequired: boolean;
  /** What a choice may be; also offered for a text that is usually one of these. */
  readonly choices: readonly string[];
  readonly help: BothLanguages;
  readonly example: string;
  /** Width in characters; a Chinese character counts two. */
  readonly width: number;
}

/** One of the sheets that hold the method 考核办法. */
export interface MethodSheet<Key extends string = string> {
  readonly kind: MethodSheetKind;
  readonly name: string;
  readonly title: BothLanguages;
  readonly note: BothLanguages;
  readonly columns: readonly MethodColumn<Key>[];
  /** Scoring cannot start without this sheet. */
  readonly isRequired: boolean;
}

export type MethodSheetKind = "roster" | "settings" | "criteria" | "vetoes" | "adjustments";

/**
 * The name of a method sheet; the sheets of a further method in the same workbook end in its suffix.
 *
 * @example methodSheetName("考核指标", "部门") // "考核指标·部门"
 */
export function methodSheetName(name: string, suffix: string | null): string {
  return suffix === null ? name : `${name}·${suffix}`;
}
