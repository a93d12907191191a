/**
 * How one reading per unit comes out of tables 取数. The first set; grown by the measures' own files.
 * `column` is a column's path or its last words, as in `社会保障!参保率`.
 */
export type Measure =
  | { readonly kind: "value" | "sum" | "count"; readonly source: ColumnRef; readonly condition: string | null }
  | { readonly kind: "share"; readonly source: ColumnRef; readonly condition: string }
  | {
      readonly kind: "ratio";
      readonly source: ColumnRef;
      readonly denominator: ColumnRef;
      readonly condition: string | null;
    }
  /** Points given by hand 评分. */
  | { readonly kind: "manual"; readonly source: ColumnRef };

/** A column of a sheet, as the method sheet names it. */
export interface ColumnRef {
  readonly sheet: string;
  readonly column: string;
}
