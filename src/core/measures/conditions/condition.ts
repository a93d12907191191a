import type { Exact } from "../../values/exact";
import type { CalendarDay } from "../../values/period";
import type { ColumnRef } from "../measure";

/** A condition 条件 over the columns of a row: a closed grammar, never evaluated as code. */
export type Condition =
  | { readonly kind: "and" | "or"; readonly parts: readonly Condition[] }
  | { readonly kind: "not"; readonly part: Condition }
  | {
      readonly kind: "compare";
      readonly column: ConditionColumn;
      readonly op: CompareOp;
      readonly with: Operand;
    }
  | {
      readonly kind: "in";
      readonly column: ConditionColumn;
      readonly values: readonly Operand[];
    }
  | {
      readonly kind: "text";
      readonly column: ConditionColumn;
      readonly how: "contains" | "startsWith" | "endsWith";
      readonly text: string;
    }
  | { readonly kind: "empty"; readonly column: ConditionColumn };

export type CompareOp = "=" | "<>" | ">" | ">=" | "<" | "<=";

/** A column of the measure's own table, or of another sheet, joined on the unit's name. */
export type ConditionColumn = { readonly sheet: null; readonly column: string } | ColumnRef;

/** What a cell is held against. A word is a column's name where the table has such a column, else a text. */
export type Operand =
  | { readonly kind: "number"; readonly value: Exact; readonly unit: string | null; readonly text: string }
  | { readonly kind: "day"; readonly day: CalendarDay }
  | { readonly kind: "time"; readonly word: TimeWord }
  | { readonly kind: "column"; readonly column: ConditionColumn }
  | { readonly kind: "text"; readonly text: string };

/** 期初, 期末: first and last day of the period; 年初, 年末: of its year; 上期末: the day before the period. */
export type TimeWord = "期初" | "期末" | "年初" | "年末" | "上期末";

/** Why a text is no condition: the piece where reading stopped (empty at the end) and what was expected there. */
export interface ConditionMistake {
  readonly at: string;
  readonly expected: "column" | "operator" | "value" | "connective" | "closing";
}
