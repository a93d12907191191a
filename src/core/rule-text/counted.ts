import type { Interval } from "../scoring/rules/interval";
import type { StepReading } from "../scoring/rules/steps";
import type { Exact } from "../values/exact";
import { ONE } from "../values/exact";
import type { CountedCaps } from "./counted-caps";
import { isMeasure } from "./counted-names";
import type { CountedItem, CountedPhrase } from "./counted-phrase";
import type { CountedSetting } from "./counted-settings";

export type Bare = CountedPhrase | CountedSetting | { readonly is: "noneOf"; readonly points: Exact | null };

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
  readonly adds: boolean;
  readonly takes: boolean;
  readonly text: string;
}

/** A part of 每100万元 counts in proportion, where nothing else is said; a part of a case does not. */
export function usualReading({ unit, perCount }: CountedItem): StepReading {
  return isMeasure(unit) || !perCount.equals(ONE) ? "linear" : "whole";
}
