import type { Interval } from "../../scoring/rules/interval";
import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";
import { ONE } from "../../values/exact";
import type { CountedCaps } from "./counted-caps";
import { isMeasure } from "./counted-names";
import type { CountedExtent } from "./counted-extents";
import type { CountedItem, CountedPhrase } from "./counted-phrase";
import type { CountedSetting } from "./counted-settings";

export type Bare =
  | CountedPhrase
  | CountedSetting
  | CountedExtent
  | { readonly is: "noneOf"; readonly points: Exact | null; readonly ofTask: boolean; readonly ofRate?: boolean };

/** A phrase or a setting, with the sentence it stands in and whether 其中 makes it a kind of the one before. */
export type Told = Bare & {
  readonly sentence: number;
  readonly isWithin: boolean;
};

export type CountedThing = Told & CountedItem;
export type Kind = CountedThing | Extract<Told, { is: "clear" }>;

/** What a text of counted things says, sorted. */
export interface Counted {
  /** Items and what clears everything, in the order of the text. */
  readonly kinds: readonly Kind[];
  readonly items: readonly CountedThing[];
  readonly caps: CountedCaps;
  readonly full: Exact | null;
  /** Null where the points may fall below zero without end. */
  readonly floor: Exact | null;
  readonly reading: StepReading | null;
  readonly zeroFrom: Interval | null;
  readonly target: Extract<Told, { is: "target" }> | null;
  readonly net: Extract<Told, { is: "net" }> | null;
  /** Points that stand apart from any full points. */
  readonly isApart: boolean;
  readonly isFilled: boolean;
  /** Points where nothing that is counted happened. */
  readonly whenNone: Exact | null;
  /** The points are given for a task that is done 完成任务得2分. */
  readonly isOfTask: boolean;
  /** 就高; `counted` where the office counts each matter at its highest level, so that what it counts adds up. */
  readonly highest: "counted" | "points" | null;
  readonly hasRemark: boolean;
  /** Some of them are not to be counted. */
  readonly hasExcused: boolean;
  readonly adds: boolean;
  readonly takes: boolean;
  readonly text: string;
}

/** A part of 每100万元 counts in proportion, where nothing else is said; a part of a case does not. */
export function usualReading({ unit, perCount }: CountedItem): StepReading {
  return isMeasure(unit) || !perCount.equals(ONE) ? "linear" : "whole";
}
