import type { ColumnRef } from "../measures/measure";
import { foldWidth } from "../values/fold-text";

/**
 * A column as the method sheets name it: `社会保障!参保率`, `'社 保'!参保率`; null for a text without a sheet.
 *
 * @example readColumnRef("社会保障！参保率") // { sheet: "社会保障", column: "参保率" }
 */
export function readColumnRef(text: string): ColumnRef | null {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^!']+?))\s*[!!]\s*(.+?)\s*$/s.exec(text);
  if (!match) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2]!, column: match[3]! };
}

/** The two columns of `A!x/B!y` or `A!x/y`; the denominator is null when there is none. */
export function readSource(
  text: string,
): { readonly source: ColumnRef; readonly denominator: ColumnRef | null } | null {
  const two = /^(.+?)\s*[/÷/]\s*((?:'(?:[^']|'')+'|[^!'/]+)[!!][^!]+)$/s.exec(text);
  const [source, denominator] = two ? [readColumnRef(two[1]!), readColumnRef(two[2]!)] : [readColumnRef(text), null];
  return source && { source, denominator };
}

/** Several columns, one a line or separated by ;: the parts of a rule. Null when one of them is no column. */
export function readSources(text: string): readonly ColumnRef[] | null {
  const pieces = text.split(/[;;\n]/).filter((piece) => piece.trim() !== "");
  const refs = pieces.map(readColumnRef);
  return refs.length > 0 && refs.every((ref) => ref !== null) ? refs : null;
}

/** Reads back the same. @example columnRefText({ sheet: "社会保障", column: "参保率" }) // "社会保障!参保率" */
export function columnRefText({ sheet, column }: ColumnRef): string {
  const isPlain = !/[!'/÷,;\s]/.test(foldWidth(sheet));
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${column}`;
}
