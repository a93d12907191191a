import { foldText } from "../values/fold-text";
import type { Table, TableColumn } from "../reading/table";

/**
 * The columns of a table that a column text means, the best way of meaning it first: the whole header path, its last words,
 * its last line, then any line of it; units in brackets do not count. A header that holds a whole path in one cell, as merged
 * returns do (养老保险/参保率), is read as that path where nothing else fits. Several columns come back when the text fits
 * several equally well.
 *
 * @example findColumns(table, "养老保险/参保率")
 */
export function findColumns(table: Table, text: string): readonly TableColumn[] {
  const wanted = withoutUnit(text);
  const written = foldText(text);
  for (const read of [asItStands, atSlashes]) {
    for (const means of MEANINGS) {
      const found = table.columns.filter((column) => means(read(column.path), wanted, written));
      if (found.length > 0) return found;
    }
  }
  return [];
}

function asItStands(path: readonly string[]): readonly string[] {
  return path;
}

/** Slashes inside brackets belong to a unit of measure: 元/人. */
function atSlashes(path: readonly string[]): readonly string[] {
  return path.flatMap((line) => foldText(line).split(/\/(?![^()]*\))/));
}

type Meaning = (path: readonly string[], wanted: string, written: string) => boolean;

const MEANINGS: readonly Meaning[] = [
  (path, _wanted, written) => SEPARATORS.some((sign) => path.map(foldText).join(sign) === written),
  (path, wanted) => SEPARATORS.some((sign) => path.map(withoutUnit).join(sign) === wanted),
  (path, _wanted, written) => foldText(path.at(-1) ?? "") === written,
  (path, wanted) => withoutUnit(path.at(-1) ?? "") === wanted,
  (path, wanted) => tails(path).some((tail) => tail === wanted),
  (path, wanted) => path.some((line) => withoutUnit(line) === wanted),
];

const SEPARATORS = ["", "/", "-", "—", ">", "·", "_", "|"] as const;

/** The last lines of a path joined: 养老保险/参保率 of 社会保障/养老保险/参保率. */
function tails(path: readonly string[]): readonly string[] {
  return path.slice(1).flatMap((_, at) =>
    SEPARATORS.map((sign) =>
      path
        .slice(at + 1)
        .map(withoutUnit)
        .join(sign),
    ),
  );
}

function withoutUnit(text: string): string {
  return foldText(text).replace(/\((?:单位:)?[^()]*\)$/, "");
}

/** A column's header in one line, as messages show it. */
export function headerOf(column: TableColumn): string {
  return column.path.join("/");
}
