import type { CellPlace } from "../address";
import type { Grid } from "../grid";
import type { Exact } from "../values/exact";
import type { CalendarDay } from "../values/period";

/** A file that came back, as the host opened it, or why it was refused. Names without folders. */
export type ReturnedFile =
  | {
      readonly kind: "opened";
      readonly name: string;
      readonly grids: readonly Grid[];
      /** When it was last saved, as the file says; null when it does not. Sorts as time does. */
      readonly modified: string | null;
      /** The file takes values from other files, which nobody here can check. */
      readonly linksElsewhere?: boolean;
    }
  | { readonly kind: "refused"; readonly name: string; readonly reason: string };

/** What somebody wrote into a cell of a form. */
export type ReturnedValue =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "day"; readonly day: CalendarDay }
  | { readonly kind: "text"; readonly text: string }
  /** 缺项, 不涉及: said on purpose. */
  | { readonly kind: "notApplicable"; readonly text: string }
  /** What does not fit its column; the text stays as it was typed. */
  | { readonly kind: "unfit"; readonly text: string };

export interface ReturnedCell {
  readonly value: ReturnedValue;
  readonly place: CellPlace;
}

/** Where a row of an earlier merge came from. */
export interface RowOrigin {
  readonly file: string;
  readonly cell: string;
  /** When that file was saved; null when it did not say. */
  readonly modified: string | null;
}

/** A row that came back, in the columns of its template sheet. */
export interface ReturnedRow {
  /** Name of the template sheet. */
  readonly sheet: string;
  /** The unit of the roster; null when the name is none of them. */
  readonly unit: string | null;
  readonly unitText: string;
  readonly cells: readonly ReturnedCell[];
  readonly place: CellPlace;
  /** The file that the row first came from, where this file is an earlier merge. */
  readonly origin: RowOrigin | null;
}
