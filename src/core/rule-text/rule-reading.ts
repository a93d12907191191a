import type { ScoringRule } from "../scoring/rules/registry";
import type { Interval } from "../scoring/rules/interval";
import type { NotApplicablePolicy, VetoEffect } from "../method/method";
import type { Exact } from "../values/exact";

/** What a rule's own words say that is no points rule of one criterion: it belongs to the method's settings. */
export type PolicyRule =
  | { readonly kind: "bands"; readonly bands: readonly StatedBand[]; readonly gaps: "asked" | "halfOpen" | "rounded" }
  | {
      readonly kind: "veto";
      readonly effect: StatedVetoEffect;
      /** The band that the unit falls to, as written. */
      readonly band: string | null;
      /** Further effects of the same veto. */
      readonly also: readonly StatedVetoEffect[];
    }
  | { readonly kind: "notApplicable"; readonly policy: NotApplicablePolicy | { readonly kind: "fixedUnknown" } }
  | { readonly kind: "tieBreak"; readonly by: string; readonly order: "heavierFirst" };

/** The effects of a veto, and the one that any missed item has 有一项不达标. */
export type StatedVetoEffect = VetoEffect | "anyMissed";

/** A grade band as written: a stretch of scores, or a share of the units. */
export interface StatedBand {
  readonly name: string;
  readonly within: Interval | null;
  /** At most so many percent of the units; null when the band has no quota. */
  readonly quota: Exact | null;
  /** The last place that is in the band, where it goes by places: 前3名为优秀. */
  readonly upToPlace?: number;
}

export type TextRule = ScoringRule | PolicyRule;

/** A target that stands in the rule's own words. */
export interface StatedTarget {
  readonly op: ">=" | "<=";
  readonly value: Exact;
  /** "%" or the counting word; null when none is written. */
  readonly unit: string | null;
}

/** What the office must say because its words leave it open. */
export type QuestionCode =
  | "stepReading"
  | "stepBasis"
  | "ties"
  | "otherPlaces"
  | "belowBar"
  | "ratioBase"
  | "direction"
  | "difference"
  | "bandGaps"
  | "usualBands"
  | "policies"
  | "fixedPoints"
  | "rescoring"
  | "whichPart"
  | "flatOrEach"
  | "addedOrHighest"
  | "vetoEffect"
  | "placeShares"
  | "bottomOrder"
  | "ofFull"
  | "neverDone"
  | "noneAtAll"
  | "openAmount"
  | "openBonus"
  | "vetoBeside"
  | "twoMethods"
  | "capOf"
  | "kindWithin"
  | "heldWhen"
  | "missingOrDone"
  | "openStep"
  | "placeOrAmount"
  | "placesMiscounted"
  | "weightsTotal"
  | "partsTotal"
  | "deeperSteps"
  | "openStretch"
  | "remarkApart"
  | "excusedApart"
  | "figureUnit";

/** A choice with its alternatives as concrete rules, so that both results can be shown; `chosen` is the one worked with. */
export interface RuleQuestion {
  readonly code: QuestionCode;
  readonly chosen: number;
  readonly alternatives: readonly RuleAlternative[];
}

export interface RuleAlternative {
  /** The word for the alternative, a code that i18n turns into words, or words of the text itself. */
  readonly label: string;
  readonly rule: TextRule;
  /** Where the alternative is about the part of a text: its own target and full points. */
  readonly target?: StatedTarget | null;
  readonly full?: Exact | null;
}

export type RuleReading = UnderstoodRule | RuleNotUnderstood;

/** How a rule's own words were understood. */
export interface UnderstoodRule {
  /** The figure is the growth or the fall in percent, which follows from the figure before where that is given; or a place. */
  readonly valueIs?: "growth" | "fall" | "place";
  readonly understood: true;
  readonly rule: TextRule;
  readonly target: StatedTarget | null;
  /** Full points that stand in the text. */
  readonly full: Exact | null;
  readonly questions: readonly RuleQuestion[];
  /** Bands that stand beside the points rule in the same text. */
  readonly bands: readonly StatedBand[];
  /** Neither full points nor a base stand anywhere: the points are a plain plus or minus. */
  readonly isRelative?: boolean;
}

/** The words that could not be read; nothing is guessed. */
export interface RuleNotUnderstood {
  readonly understood: false;
  readonly words: string;
}

export function notUnderstood(words: string): RuleNotUnderstood {
  return { understood: false, words };
}

export function understood(rule: TextRule, facts: Partial<UnderstoodRule> = {}): UnderstoodRule {
  return { understood: true, rule, target: null, full: null, questions: [], bands: [], ...facts };
}
