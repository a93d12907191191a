import type { QuestionCode } from "../../core/rule-text/rule-reading";
import type { AskedAlternative, AskedQuestion } from "../../core/rule-text/understand-rule";

const ASKED: Readonly<Record<QuestionCode, string>> = {
  stepReading: "The rule does not say how a part of a step counts",
  stepBasis: "Is the step in percentage points or in percent of the target",
  ties: "The rule does not say what tied places get",
  otherPlaces: "The rule does not say what the places beyond those named get",
  belowBar: "The rule does not say what falling short of the target gets",
  ratioBase: "Is the proportion of the target or of 100%",
  direction: "The rule does not say whether higher or lower is better",
  difference: "The rule names no target; is the figure the difference from it",
  bandGaps: "The bands or tiers leave gaps (as between 89 and 90); where do decimals go",
  usualBands: "The rule names no bands; are they the usual 90, 80 and 60",
  policies: "Several ways to treat a missing item are written; which one",
  fixedPoints: "How many are the fixed points",
  rescoring: "The points for the ranks are not written; are the parts scores after re-scoring",
  whichPart: "The text holds several rules; are they added up or is one meant",
  flatOrEach: "Is it taken off each time or once",
  addedOrHighest: "Where several hold, are they added up or does only the highest count",
  vetoEffect: "The rule does not say what the veto does",
  placeShares: "The rule does not say how a share of the places is rounded",
  bottomOrder: "Does the last place lose the most or the least",
  ofFull: "Is it taken from the full points or points of its own",
  neverDone: "A unit that never reported or finished has no number of days; how is it written down",
  excusedApart: "Does the figure leave out what the text excuses",
  remarkApart: "The text also says what else is done, without points. Does only what has points count here",
  noneAtAll: "Is the unit one of those that did nothing at all, which get no points",
  openAmount: "Only a range of points is written; which of them is given",
  openBonus: "The rule does not say how many points are added beyond the goal",
  vetoBeside: "The text names a veto as well, which belongs among the vetoes; are only the points meant here",
  twoMethods: "Two methods are written for one shortfall; which one",
  openStep: "The rule does not say by how much the further places fall, and to what",
  placeOrAmount: "Are the others' points in proportion to the place or to the amount",
  placesMiscounted: "There are not as many points as places; please check",
  weightsTotal: "The weights do not add up to 100%; please check",
  partsTotal: "The parts do not add up to the full points; please check",
  figureUnit: "The words speak of 万元 (ten thousands) and 亿元 (hundred millions); in which is the figure",
  openStretch: "Some figures lie in none of the situations; what do they get",
  deeperSteps: "Below the second bar, do the later points count only for what lies below it",
  capOf: "Does the cap hold all of the items together or only the last",
  kindWithin: "Is the worse kind left out of the number before it",
  heldWhen: "Do the full points hold the result, or the gains before anything is taken off",
  missingOrDone: "Is the figure what is missing or what was done",
};

const LABELS: Readonly<Record<string, string>> = {
  tenThousands: "ten thousand yuan",
  hundredMillions: "hundred million yuan",
  othersFull: "all others get the full points",
  leftOpen: "as written; such a figure waits",
  linear: "in proportion",
  whole: "whole steps only",
  started: "each step begun",
  value: "percentage points",
  target: "percent of the target",
  competition: "ties take the better place (1, 2, 2, 4)",
  dense: "ties use up one place (1, 2, 2, 3)",
  average: "ties get the average",
  nothing: "nothing",
  asLast: "as the last place named",
  ratio: "in proportion to completion",
  ofTarget: "of the target",
  ofHundred: "of 100%",
  sameShare: "also the share of the best",
  higher: "higher is better",
  lower: "lower is better",
  difference: "the figure is the difference",
  sincePrevious: "the figure is of this period, held against the one before",
  asWritten: "as written (none in a gap)",
  halfOpen: "the band below",
  rounded: "by the rounded figure",
  byPlaceDone: "no, by its place",
  noneDone: "yes, no points",
  noBonus: "nothing added beyond the goal",
  fallingByPlace: "from the most points to the fewest, place by place",
  evenToZero: "falling evenly from the first place to 0 for the last",
  byUnits: "by the share of units at or below the place",
  lowEnd: "the lower points",
  highEnd: "the higher points",
  interpolated: "in proportion within the range",
  neverDone: "no days; the office enters 0 points itself",
  deeperSteps: "only what lies below it; the rest as before",
  excusedApart: "What is excused is not in the figure",
  remarkApart: "Only what has points",
  vetoBeside: "only the points here",
  allParts: "added up",
  each: "each time",
  once: "once",
  usualBands: "the usual bands",
  fixedPoints: "state the points",
  sameStep: "by the step of the places named, down to nothing",
  halfStep: "by half that step, down to nothing",
  byPlace: "evenly by place",
  byAmount: "by where the amount lies between most and least",
  restNothing: "nothing for the places without points",
  weightsAsWritten: "added up with the weights as written",
  weightsScaled: "brought to 100%",
  fullAsStated: "the full points as stated",
  sumOfStated: "the sum of the parts",
  cutDown: "cut down to whole units",
  roundedPlaces: "rounded to whole units",
  worstMost: "the last place most",
  asListed: "the last place least",
  addedUp: "added up",
  onlyHighest: "only the highest",
  bottomBand: "the lowest band",
  scoreZero: "a total of nothing",
  noExcellent: "not the best band",
  fromFull: "from the full points",
  onTheirOwn: "points of their own",
  rescored: "already re-scored",
  capOfAll: "all together",
  capOfLast: "only the last",
  apart: "left out, the two are counted apart",
  within: "included in it",
  heldAfter: "the result",
  heldBefore: "the gains, before anything is taken off",
  figureMissing: "what is missing",
  figureDone: "what was done",
};

/** What the office's words leave open. */
export function openPoint(code: QuestionCode): string {
  return ASKED[code];
}

/** A choice in words; a choice between parts of the text is named by the part itself. */
export function choiceName(label: string): string {
  return LABELS[label] ?? `"${label}"`;
}

/** A question with what each choice would give; the one worked with is marked. */
export function ruleQuestionSentence({ code, chosen, alternatives }: AskedQuestion): string {
  const choices = alternatives.map((one, index) => `${choiceWords(one)}${index === chosen ? " [used]" : ""}`);
  return `${ASKED[code]}? ${choices.join("; ")}.`;
}

/** A choice with what it would give. */
export function choiceWords({ label, score, band }: AskedAlternative): string {
  const name = choiceName(label);
  const result = [score === null ? "" : `${score} points`, band === null ? "" : `band ${band}`].filter(
    (words) => words !== "",
  );
  return result.length === 0 ? name : `${name}: ${result.join(", ")}`;
}
