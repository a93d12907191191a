import type { CellPlace } from "../address";
import type { Exact } from "./exact";

/**
 * What a cell, or a measure over cells, says. Five states that never become one another: zero is a number, blank is not
 * zero, not applicable 缺项 is not blank.
 */
export type Reading = NumberReading | BlankReading | NotApplicableReading | UnreadableReading | ErrorReading;

export type ReadingState = Reading["state"];

interface Sourced {
  /** The cells that it was read from, in reading order. */
  readonly sources: readonly CellPlace[];
  /** Of a change or a growth: the figure that moved, which the next period's change is taken from. */
  readonly level?: Exact;
}

/** A number in the unit of measure of its column; a percentage is on the 0-100 scale with unit "%". */
export interface NumberReading extends Sourced {
  readonly state: "number";
  readonly value: Exact;
  readonly unit: string | null;
}

/** Nothing is there, or a word or sign for "no figure" (—, …, 无, 未统计), which `text` then keeps. */
export interface BlankReading extends Sourced {
  readonly state: "blank";
  readonly text?: string;
}

/** The office wrote that the item does not concern the unit: 缺项, 不涉及. */
export interface NotApplicableReading extends Sourced {
  readonly state: "notApplicable";
  readonly text: string;
}

export interface UnreadableReading extends Sourced {
  readonly state: "unreadable";
  readonly text: string;
}

/** An Excel error in the cell, such as #DIV/0!. */
export interface ErrorReading extends Sourced {
  readonly state: "error";
  readonly error: string;
}
