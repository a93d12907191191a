import type { RuleKind } from "../../core/scoring/rules/registry";
import type { RuleFacts } from "../../core/scoring/scoring-rule";
import { refusalWords } from "./refusals";

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What the rule did with a unit's figure, between the figure and the points. */
export function ruleWork(facts: RuleFacts): string {
  if (typeof facts["refusal"] === "string") {
    return `not scored: ${refusalWords[facts["refusal"] as keyof typeof refusalWords]}`.replace(/\.$/, "");
  }
  return WORK[facts.kind as RuleKind](facts)
    .filter((words) => words !== "")
    .join(", ");
}

/** Units of a difference: percentages differ by percentage points. */
function gapUnit(f: Facts): string {
  return f["unit"] === "%" ? " percentage points" : unitWords(f);
}

function unitWords(f: Facts): string {
  return f["unit"] === null || f["unit"] === undefined ? "" : f["unit"] === "%" ? "%" : ` ${f["unit"]}`;
}

function target(f: Facts): string {
  if (f["target"] === null) return "";
  return `target ${f["direction"] === "lower" ? "≤" : "≥"}${f["target"]}${unitWords(f)}`;
}

function readingWords(f: Facts): string {
  return f["reading"] === "whole" ? " (whole steps only)" : f["reading"] === "started" ? " (each step begun)" : "";
}

function stepWords(f: Facts, size: string, verb: string, points: string): string {
  const step = f["stepBasis"] === "target" ? `${f[size]}% of the target` : `${f[size]}${gapUnit(f)}`;
  return `${f[points]} points ${verb} for each ${step}${readingWords(f)}`;
}

const better = (f: Facts): string => (f["direction"] === "lower" ? "below" : "above");
const worse = (f: Facts): string => (f["direction"] === "lower" ? "above" : "below");
const isZero = (fact: string | number | boolean | null | undefined): boolean =>
  fact === "0" || fact === null || fact === undefined;

function tierBasis(f: Facts): string {
  switch (f["basis"]) {
    case "completion":
      return `completed ${f["looked"]}%`;
    case "overTarget":
      return `${f["looked"]} over the target`;
    case "overAverage":
      return `${f["looked"]} over the average`;
    case "overPrevious":
      return `${f["looked"]} over the period before`;
    case "placeShare":
    case "placeShareRounded":
    case "placeShareEnds":
      return `among the first ${f["looked"]}%`;
    default:
      return "";
  }
}

function placeWords(f: Facts): string {
  return `place ${f["rank"]}${f["of"] === 0 ? "" : ` of ${f["of"]}`}${f["isShared"] === true ? " (shared)" : ""}`;
}

function aroundBar(f: Facts, bar: string): string[] {
  const base = `${f["base"]} base points`;
  if (!isZero(f["added"])) {
    const cap = f["plusCap"] === null ? "" : ` (at most ${f["plusCap"]})`;
    return [
      bar,
      `${f["above"]}${aroundUnit(f)} ${better(f)}`,
      base,
      stepWords(f, "plusStep", "more", "plus") + cap,
      `${f["added"]} added`,
    ];
  }
  if (!isZero(f["taken"])) {
    const cap = f["minusCap"] === null ? "" : ` (at most ${f["minusCap"]})`;
    return [
      bar,
      `${f["below"]}${aroundUnit(f)} ${worse(f)}`,
      base,
      stepWords(f, "minusStep", "off", "minus") + cap,
      `${f["taken"]} taken off`,
    ];
  }
  return [bar, base];
}

function aroundUnit(f: Facts): string {
  return f["stepBasis"] === "target" ? "%" : gapUnit(f);
}

const WORK: { readonly [Kind in RuleKind]: (f: Facts) => string[] } = {
  ratio: (f) => [
    target(f),
    `completed ${f["completion"]}%`,
    f["isBelowBar"] === true ? `below ${f["zeroBelow"]}%: nothing` : "points in proportion",
  ],
  inverseRatio: (f) => [`target ≤${f["target"]}${unitWords(f)}`, "points by target over value"],
  threshold: (f) =>
    isZero(f["gap"])
      ? [target(f), "reached"]
      : [
          target(f),
          `${f["gap"]}${gapUnit(f)} ${worse(f)}`,
          f["isTooShort"] === true
            ? "too far short: nothing"
            : f["isZeroed"] === true
              ? `${worse(f)} ${f["zeroBeyond"]}${unitWords(f)}: nothing`
              : stepWords(f, "step", "off", "pointsPerStep"),
          `${f["deducted"]} taken off`,
        ],
  allOrNothing: (f) => [
    target(f),
    f["isReached"] === true ? "reached" : `not reached (${f["gap"]}${gapUnit(f)} missing)`,
  ],
  overFulfilment: (f) => aroundBar(f, target(f)),
  twoSided: (f) => aroundBar(f, isZero(f["target"]) ? "" : target(f)),
  aroundAverage: (f) => aroundBar(f, `average ${f["bar"]}${unitWords(f)}`),
  tiers: (f) => [tierBasis(f), `in the tier ${f["tier"]}`],
  rankTable: (f) => [placeWords(f), "points by place"],
  rankLinear: (f) => [
    placeWords(f),
    `${f["first"]} points for the first, ${f["last"]} for the last, evenly between`,
    f["coefficient"] === "1" ? "" : `times difficulty ${f["coefficient"]}`,
  ],
  rankStep: (f) => [
    placeWords(f),
    f["isLast"] === true
      ? "the last place has its own points"
      : f["from"] === "top"
        ? `${f["step"]} points less for each place from the first`
        : `${f["step"]} points more for each place from the last`,
  ],
  shareOfBest: (f) => [
    `best ${f["best"]}${unitWords(f)}`,
    f["isOut"] === true ? `place ${f["rank"]}, not among the first ${f["upTo"]}` : "points by the share of the best",
  ],
  efficacy: (f) => [
    `worst ${f["worst"]}, best ${f["best"]}${unitWords(f)}`,
    `efficacy coefficient ${f["coefficient"]}`,
  ],
  betweenStandards: (f) => [
    `standards ${f["lower"]} and ${f["upper"]}${unitWords(f)}`,
    "points by where it lies between",
  ],
  events: (f) => [
    f["counted"] === "missing"
      ? `${f["target"]} expected, ${f["events"]} missing`
      : isZero(f["allowed"])
        ? ""
        : `${f["allowed"]} allowed`,
    f["isZeroed"] === true
      ? "too many: nothing"
      : `${f["pointsPerEvent"]} points off for each${f["eventsPerStep"] === "1" ? "" : ` ${f["eventsPerStep"]}`}`,
    `${f["deducted"]} taken off`,
  ],
  escalating: (f) => [String(f["items"]), `${f["deducted"]} taken off`],
  progressive: (f) => [`${f["events"]} times, heavier each time`, `${f["deducted"]} taken off`],
  bonus: (f) => [String(f["items"]), f["isHeld"] === true ? `${f["total"]} in all, held to the cap` : ""],
  tally: (f) => [
    String(f["items"]),
    f["counting"] === "highest" ? "only the highest counts" : "",
    isZero(f["base"]) ? "" : `${f["base"]} base points`,
    isZero(f["added"]) ? "" : `${f["added"]} added`,
    isZero(f["taken"]) ? "" : `${f["taken"]} taken off`,
    f["isCleared"] === true ? "something that leaves no points has happened" : "",
  ],
  formula: (f) => [
    f["situation"] === "" ? "" : `where ${f["situation"]}`,
    `by ${f["formula"]}${f["worked"] === f["result"] ? "" : `, ${f["worked"]}=${f["result"]}`}`,
    f["isHeld"] === true ? "held to the most or fewest points, or rounded" : "",
  ],
  sumOfParts: (f) => [String(f["items"]), f["isHeld"] === true ? `${f["total"]} in all, held to the cap` : ""],
  change: (f) => aroundBar(f, `previous period ${f["bar"]}${unitWords(f)}`),
  qualitative: (f) => [`grade "${f["grade"]}"`],
  manual: (f) => [
    `${f["given"]} points given`,
    f["isHeld"] === true ? "outside the range of the points, held to it" : "",
  ],
  assessorGroups: (f) => [
    `mean of ${f["groups"]} groups${f["dropExtremes"] === true ? " without the highest and the lowest" : ""}`,
  ],
  minMax: (f) => [`worst ${f["worst"]}, best ${f["best"]}${unitWords(f)}`, "points by min-max"],
  zScore: (f) => [`mean ${f["mean"]}, standard deviation ${f["deviation"]}`, `z-score ${f["z"]}`],
  shareOfRange: (f) => [
    `nothing at ${f["worst"]}, full points at ${f["best"]}${unitWords(f)}`,
    "points by where it lies between",
  ],
  composition: (f) => [String(f["items"])],
  periodPlaces: (f) => [
    `place and points of each period ${f["items"]}`,
    isZero(f["added"]) ? "" : `${f["added"]} points added`,
    isZero(f["taken"]) ? "" : `${f["taken"]} points off`,
  ],
  firstLast: (f) => [
    `first ${f["firsts"]} times, last ${f["lasts"]} times`,
    `${f["first"]} points more or ${f["last"]} off each time`,
  ],
  shareOfTotal: (f) => [`out of ${f["outOf"]}, in proportion`],
};
