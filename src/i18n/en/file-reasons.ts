import type { FileReasonTexts } from "../host-error-texts";

const RESAVE = "Open it in Excel, save it as an .xlsx workbook, then try again.";
const ASK_AGAIN = "Ask the sender for another copy, or copy it again from where it came.";
const CHECK_ORIGIN = "Make sure where the file comes from.";

/** Why a file cannot be read, and what to do. */
export const fileReasons: FileReasonTexts = {
  "not-found": { what: "There is no such file.", next: "Check the file's name and folder." },
  "is-folder": { what: "This is a folder, not a file.", next: "Name a file in it." },
  "no-access": {
    what: "The file cannot be opened: access is denied or another program holds it.",
    next: "Close that program or save a copy, then try again.",
  },
  empty: { what: "The file is empty (0 bytes).", next: ASK_AGAIN },
  "not-a-workbook": { what: "This is no Excel workbook.", next: "Choose an .xlsx, .xls, .csv or .ods file." },
  "web-page": { what: "This is a web page, not a workbook.", next: RESAVE },
  "unreadable-text": { what: "The text is neither UTF-8 nor GBK.", next: RESAVE },
  truncated: { what: "The end of the file is missing.", next: ASK_AGAIN },
  encrypted: {
    what: "The file is protected by a password.",
    next: "Open it in Excel, remove the password, save, then try again.",
  },
  "document-security": {
    what: "The file is encrypted by a document-security product.",
    next: "Decrypt it first, then try again.",
  },
  "bad-zip": { what: "The file is damaged: its directory contradicts itself.", next: ASK_AGAIN },
  "bad-crc": { what: "The file is damaged: a checksum does not match.", next: ASK_AGAIN },
  bomb: { what: "The file unpacks to far more than a workbook ever does and was not opened.", next: CHECK_ORIGIN },
  "too-large": {
    what: "The file is too large.",
    next: "Remove sheets and pictures that are not needed, save, then try again.",
  },
  "too-many-entries": { what: "The file has too many parts and was not opened.", next: RESAVE },
  "too-many-cells": {
    what: "There are too many cells.",
    next: "Remove unused rows and columns, or split the workbook.",
  },
  "too-spread-out": { what: "A sheet has cells too far apart.", next: "Delete the far cells, save, then try again." },
  "unsafe-path": { what: "The file holds unsafe paths and was not opened.", next: CHECK_ORIGIN },
  "duplicate-part": { what: "The file holds a part or a sheet name twice.", next: RESAVE },
  "unsupported-compression": { what: "The file is packed in a way that is not supported.", next: RESAVE },
  doctype: { what: "The file holds an unsafe declaration (DOCTYPE) and was not opened.", next: CHECK_ORIGIN },
  "bad-xml": { what: "The file is damaged: its structure cannot be read.", next: ASK_AGAIN },
  "missing-part": { what: "The file is damaged: a part is missing.", next: ASK_AGAIN },
  "bad-shared-string": { what: "The file is damaged: the text of a cell is missing.", next: ASK_AGAIN },
  "bad-style": { what: "The file is damaged: the format of a cell is missing.", next: RESAVE },
  "bad-cell": { what: "The file is damaged: a cell's address or content is not valid.", next: ASK_AGAIN },
  "no-sheets": { what: "The workbook has no worksheets.", next: ASK_AGAIN },
  macros: {
    what: "The file holds macros and was not opened.",
    next: "Save it as an .xlsx workbook without macros, then try again.",
  },
  "binary-workbook": { what: "This is an .xlsb workbook, which is not supported.", next: RESAVE },
  "damaged-legacy": { what: "The file of an old format is damaged.", next: RESAVE },
};
