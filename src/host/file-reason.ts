/** Why a file was refused. The sentence that says why and what to do stands in i18n under the same name. */
export type FileReason =
  /** The disk has no such file. */
  | "not-found"
  | "is-folder"
  /** Another program holds it, or the user may not read it. */
  | "no-access"
  /** No bytes at all. */
  | "empty"
  /** None of the kinds of file that we read. */
  | "not-a-workbook"
  /** A web page that does not say that it is a workbook. */
  | "web-page"
  /** Text whose characters are neither UTF-8 nor GB18030. */
  | "unreadable-text"
  /** The end is missing. */
  | "truncated"
  /** Protected by a password. */
  | "encrypted"
  /** Encrypted by a document-security product such as 亿赛通 or 绿盾. */
  | "document-security"
  /** The directory of the package contradicts itself or the file. */
  | "bad-zip"
  /** A part's content is not what its checksum says. */
  | "bad-crc"
  /** A part unpacks to far more than a workbook ever does. */
  | "bomb"
  | "too-large"
  | "too-many-entries"
  | "too-many-cells"
  /** Two cells so far apart that the sheet between them cannot be held. */
  | "too-spread-out"
  | "unsafe-path"
  | "duplicate-part"
  | "unsupported-compression"
  | "doctype"
  | "bad-xml"
  | "missing-part"
  /** A cell refers to a shared text that is not there. */
  | "bad-shared-string"
  /** A cell refers to a style that is not there. */
  | "bad-style"
  /** A cell whose address, type or number cannot be read. */
  | "bad-cell"
  | "no-sheets"
  | "macros"
  | "binary-workbook"
  | "damaged-legacy";

/** What a refusal tells beside its reason. */
export interface FileRefusal {
  readonly reason: FileReason;
  readonly file?: string;
  /** The part of the package, such as xl/workbook.xml. */
  readonly part?: string;
  /** The sheet's name, where the fault lies in a sheet. */
  readonly sheet?: string;
  /** A cell in A1 form. */
  readonly cell?: string;
  readonly limit?: number;
}
