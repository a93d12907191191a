import { normalizeName } from "../names/normalize-name";
import type { Confirmation } from "./confirmations";

/** What is known before a sheet is read. */
export interface ReadingContext {
  /** Names of the roster 名册 and their other names. */
  readonly rosterNames?: readonly string[];
  /** What the office confirmed before: the sheet 数据对照. */
  readonly confirmations?: readonly Confirmation[];
}

/** The same, ready for looking up. */
export interface Known {
  /** Normalised. */
  readonly names: ReadonlySet<string>;
  readonly confirmations: readonly Confirmation[];
}

export function knownOf(context: ReadingContext): Known {
  return {
    names: new Set((context.rosterNames ?? []).map(normalizeName)),
    confirmations: context.confirmations ?? [],
  };
}
