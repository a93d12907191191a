/**
 * How one reading per unit comes out of tables 取数: a union by `kind`. `condition` is a text in the grammar of
 * conditions/parse-condition, null for all rows.
 */
export type Measure =
  | {
      readonly kind: "value" | "sum" | "count" | "mean" | "max" | "min" | "latest";
      readonly source: ColumnRef;
      readonly condition: string | null;
    }
  /** Share of the unit's rows that meet the condition, in percent. */
  | { readonly kind: "share"; readonly source: ColumnRef; readonly condition: string }
  /** ratio 比率: sum over sum, in percent; perHead 人均: sum over sum as a plain quotient. */
  | {
      readonly kind: "ratio" | "perHead";
      readonly source: ColumnRef;
      readonly denominator: ColumnRef;
      readonly condition: string | null;
    }
  /**
   * Change 增减 (difference) or growth 增幅 (percent of what was before) against the previous period or last year. The
   * earlier figure stands in column `before`; null takes it from the frozen run of that period.
   */
  | {
      readonly kind: "change" | "growth";
      readonly source: ColumnRef;
      readonly since: "previous" | "lastYear";
      readonly before: ColumnRef | null;
      readonly condition: string | null;
    }
  /** Points given by hand 评分; several assessors' columns of the same name are averaged. */
  | { readonly kind: "manual"; readonly source: ColumnRef }
  /** Several columns, each a part for a rule that puts parts together 分项; several rows of a unit are summed. */
  | { readonly kind: "parts"; readonly sources: readonly ColumnRef[]; readonly condition: string | null }
  /** The total of the unit's rows on 加扣分 that name this criterion's item. */
  | { readonly kind: "adjustments" };

/** A column of a sheet, as the method sheet names it: its path or its last words, as in `社会保障!参保率`. */
export interface ColumnRef {
  readonly sheet: string;
  readonly column: string;
}
