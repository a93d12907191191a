import { NOTHING_KNOWN } from "../scoring/scoring-rule";
import type { RuleInput } from "../scoring/scoring-rule";
import type { ScoringRule } from "../scoring/rules/registry";
import { peerOrder } from "../scoring/peer-order";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO, exact, sum } from "../values/exact";
import { foldText } from "../values/fold-text";
import type { StatedTarget } from "./rule-reading";

/** What is given beside a rule's words, as typed; a given figure wins over the one in the text. Percentages are 92 or 92%. */
export interface RuleInputs {
  readonly value?: string;
  readonly target?: string;
  readonly full?: string;
  readonly average?: string;
  /** All units' values; the unit's own is added when it is not among them. */
  readonly peers?: readonly string[];
  readonly rank?: string;
  readonly of?: string;
  readonly previous?: string;
  readonly parts?: readonly string[];
  readonly coefficient?: string;
  /** Which alternatives of the questions the office chose, `2` or `1/2`; absent takes the usual ones. */
  readonly choices?: string;
}

/** The inputs as numbers; `unreadable` names those that are none. A value in words is a grade. */
export interface ReadInputs {
  readonly value: Exact | null;
  readonly grade: string | null;
  readonly target: Exact | null;
  readonly full: Exact | null;
  readonly average: Exact | null;
  readonly peers: readonly Exact[];
  readonly rank: Exact | null;
  readonly of: number | null;
  readonly previous: Exact | null;
  readonly parts: readonly Exact[];
  readonly coefficient: Exact | null;
  readonly unreadable: readonly string[];
}

/** Reads the inputs; nothing that is no plain number becomes one: 2000万 is unreadable, not 2000 and not 0. */
export function readInputs(inputs: RuleInputs): ReadInputs {
  const unreadable: string[] = [];
  const one = (name: string, text: string | undefined): Exact | null => {
    const value = text === undefined ? null : plainNumber(text);
    if (text !== undefined && value === null) unreadable.push(name);
    return value;
  };
  const many = (name: string, texts: readonly string[] | undefined): Exact[] =>
    (texts ?? []).flatMap((text) => one(name, text) ?? []);
  const isGrade = inputs.value !== undefined && /^[^\d]+$/.test(foldText(inputs.value));
  const value = isGrade ? null : one("value", inputs.value);
  const of = one("of", inputs.of);
  if (of !== null && (of.d !== 1n || of.compare(1) < 0)) unreadable.push("of");
  const peers = many("peers", inputs.peers);
  const isAmong = value === null || peers.length === 0 || peers.some((peer) => peer.equals(value));
  return {
    value,
    grade: isGrade ? foldText(inputs.value!) : null,
    target: one("target", inputs.target?.replace(/^\s*(?:>=|<=|[≥≤><=])/, "")),
    full: one("full", inputs.full),
    average: one("average", inputs.average),
    peers: isAmong ? peers : [...peers, value],
    rank: one("rank", inputs.rank),
    of: of === null ? null : Number(of.toString()),
    previous: one("previous", inputs.previous),
    parts: many("parts", inputs.parts),
    coefficient: one("coefficient", inputs.coefficient),
    unreadable,
  };
}

function plainNumber(text: string): Exact | null {
  const match = /^([+-]?\d+(?:\.\d+)?)[%分]?$/.exec(foldText(text));
  return match ? exact(match[1]!) : null;
}

/** What a points rule looks at, out of the inputs and the text; null full points when nobody states them. */
export function inputFor(rule: ScoringRule, given: ReadInputs, target: StatedTarget | null): Omit<RuleInput, "full"> {
  const counts = rule.kind === "allOrNothing" ? countsOf(given) : null;
  const stated = given.target ?? counts?.due ?? target?.value ?? null;
  const parts = partsFor(rule, given);
  return {
    ...NOTHING_KNOWN,
    value: counts?.done ?? given.value,
    grade: given.grade,
    target: stated ?? usualTarget(rule),
    peers: given.peers,
    average: given.average ?? (given.peers.length > 0 ? peerOrder(given.peers).mean : null),
    previous: given.previous,
    rank: given.rank,
    of: given.of ?? (given.peers.length > 0 ? given.peers.length : null),
    parts,
    coefficient: given.coefficient ?? (rule.kind === "rankLinear" && given.parts.length === 1 ? given.parts[0]! : null),
    unit: target?.unit ?? null,
  };
}

/** Done and due as counts: two parts, or a value out of so many. */
function countsOf(given: ReadInputs): { readonly done: Exact; readonly due: Exact } | null {
  if (given.value === null && given.parts.length === 2) return { done: given.parts[0]!, due: given.parts[1]! };
  if (given.value !== null && given.of !== null && given.rank === null)
    return { done: given.value, due: exact(given.of) };
  return null;
}

/** Completion is already a rate where no target is given; a difference is measured from zero. */
function usualTarget(rule: ScoringRule): Exact | null {
  if (rule.kind === "tiers" && rule.basis === "completion") return HUNDRED;
  const isDifference = rule.kind === "overFulfilment" && rule.base !== null && rule.base.equals(ZERO);
  return rule.kind === "twoSided" || isDifference ? ZERO : null;
}

/** The points of all other parts are one part: their sum. */
function partsFor(rule: ScoringRule, given: ReadInputs): readonly Exact[] {
  const isGivenPoints = rule.kind === "sumOfParts" && rule.parts.some((part) => part.rule.kind === "bonus");
  return isGivenPoints && given.parts.length > 0 ? [sum(given.parts)] : given.parts;
}
