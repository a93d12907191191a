import type { Finding } from "../finding";
import { finding } from "../finding";
import { headerOf } from "../measures/find-column";
import type { Sources } from "../measures/sources";

/** Columns of figures on the used sheets that no criterion looks at: data nobody needs, or a criterion that was forgotten. */
export function unusedColumns(sources: Sources): readonly Finding[] {
  return sources.used().flatMap(({ sheet, figures, usedCols }) => {
    const unused = figures.filter(({ column }) => !usedCols.has(column.col));
    const [first] = unused;
    if (!first) return [];
    const facts = { sheet, columns: unused.map(({ column }) => headerOf(column)).join("、") };
    return [finding("method.column-unused", "note", { sheet, row: first.row, col: first.column.col }, facts)];
  });
}
