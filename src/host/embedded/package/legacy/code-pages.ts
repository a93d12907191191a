import { set_cptable } from "@e965/xlsx";

/** Windows' numbers for the encodings that workbooks of Chinese offices carry, in the platform's names. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  1201: "utf-16be",
  10008: "gb18030",
  28591: "iso-8859-1",
  54936: "gb18030",
  65001: "utf-8",
};

/**
 * Lets SheetJS decode workbooks from before Unicode (Excel 5 and 95, which some systems still export) with the platform's own
 * tables, instead of half a megabyte of its own. Reading only: nothing is ever written in these encodings.
 */
export function loadCodePages(): void {
  set_cptable({ utils: { decode, encode: unneeded } });
}

const decoders = new Map<number, TextDecoder>();

function decode(codePage: number, data: ArrayLike<number>): string {
  const bytes = data instanceof Uint8Array ? data : Uint8Array.from(data);
  return decoderOf(codePage).decode(bytes);
}

function decoderOf(codePage: number): TextDecoder {
  const known = decoders.get(codePage);
  if (known) return known;
  const windows = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : "windows-1252";
  const decoder = new TextDecoder(ENCODINGS[codePage] ?? windows, { ignoreBOM: true });
  decoders.set(codePage, decoder);
  return decoder;
}

function unneeded(): never {
  throw new Error("a legacy encoding was asked for in writing");
}
