import { parsePlace } from "../../../core/address";

/**
 * How our own sheets are told from the user's: a hidden name of the workbook refers to each. Such names follow a sheet that
 * is renamed, do not come along when a sheet is copied, and survive Excel, WPS and LibreOffice alike. A sheet's own name
 * proves nothing: the user may have a 季度排名 as well.
 */
export type OwnMark =
  | {
      readonly kind: "run";
      readonly markName: string;
      readonly runId: string;
      readonly index: number;
      readonly sheet: string | null;
    }
  | { readonly kind: "journal"; readonly markName: string; readonly sheet: string | null }
  /** A former result that gives way to a new one: what it was called before. */
  | {
      readonly kind: "was";
      readonly markName: string;
      readonly runId: string;
      readonly index: number;
      readonly name: string;
    };

export const JOURNAL_MARK = "_kaohe.journal";

/** The name that marks sheet `index` of a run. */
export function runMark(runId: string, index: number): string {
  return `_kaohe.run.${encodeRunId(runId)}.${index}`;
}

/** The name that keeps what the former result `index` was called before a run took its place. */
export function wasMark(runId: string, index: number): string {
  return `_kaohe.was.${encodeRunId(runId)}.${index}`;
}

/** The formula that keeps a text in a name. */
export function textFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** Reads a name of the workbook as a mark; null for a name that is not ours. */
export function readMark(name: string, formula: string): OwnMark | null {
  if (name.toLowerCase() === JOURNAL_MARK) return { kind: "journal", markName: name, sheet: sheetOf(formula) };
  const match = /^_kaohe\.(run|was)\.([A-Za-z0-9_]+)\.(\d+)$/i.exec(name);
  if (!match) return null;
  const runId = decodeRunId(match[2]!);
  const index = Number(match[3]);
  if (match[1]!.toLowerCase() === "run") return { kind: "run", markName: name, runId, index, sheet: sheetOf(formula) };
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1]?.replaceAll('""', '"') ?? "";
  return { kind: "was", markName: name, runId, index, name: text };
}

/** Null when the sheet is gone (#REF!). */
function sheetOf(formula: string): string | null {
  const place = parsePlace(formula.replace(/^=/, ""));
  return place === null || place.sheet.startsWith("#") ? null : place.sheet;
}

/** Names of the workbook hold letters, digits and _ only; everything else of a run id becomes its code between two _. */
function encodeRunId(runId: string): string {
  return [...runId]
    .map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}_`))
    .join("");
}

function decodeRunId(encoded: string): string {
  return encoded.replace(/_([0-9a-f]+)_/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
