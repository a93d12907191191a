import { points } from "../../scoring/rules/award";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { StepReading } from "../../scoring/rules/steps";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { ONE, ZERO, exact, max, sum } from "../../values/exact";
import type { StepClause } from "../clauses/clause";
import { FIGURE, NOTHING_GIVEN, TAKES, THIS_ITEM } from "../counted/counted-words";
import type { Matter } from "./matters-with-bars";
import { areApart, readMatters } from "./matters-with-bars";
import { readClause } from "../clauses/read-clause";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const MISSED = new RegExp(
  `^(?:其中)?(?:每?有?(?:任何|任意)?1项|每?(?:少|缺)1项|每项|任1项|未达标|未达到|达不到|不达标)(?:指标)?(?:未达标|不达标|未达到|达不到|未完成|不合格)?(?:标准|要求|目标)?的?(?:每项|各)?(?:(?:${TAKES})(${FIGURE})分|(?:${THIS_ITEM}|相应)?(?:${NOTHING_GIVEN}))$`,
);
const GONE = /^(?:单项|各项|每项|各指标|该项|本项)?(?:分值|得分|分)?扣[完光](?:该项|本项|单项|各项)?(?:分值|分)?为止$/;
const LEAD = /^(?:低于|未达到?|达不到|不足)(?:标准|目标|要求|指标|以上标准)?的?$|^(?:未|不)达标的?$/;

/** What the clauses of the text say. */
interface Told {
  readonly matters: readonly Matter[];
  /** By matter: what it loses for each step short of its bar. */
  readonly steps: ReadonlyMap<Matter, StepClause>;
  /** Off for each matter that misses its bar; full where it then gets nothing. */
  readonly missed: Exact | "all" | null;
  readonly reading: StepReading | null;
}

/**
 * Several matters in one cell, each with its own bar and points, and what each loses short of it: A率≥90%、B率≥85%,各得1.5分;未
 * 达标的,每低1个百分点扣0.1分. Takes one part for each, in the order of the text; none falls below zero. Null for one matter alone.
 */
export function readMattersStepped(text: string): RuleReading | null {
  const clauses = withPointsJoined(text);
  const told = clauses && readAll(clauses);
  if (!told || told.matters.length < 2 || !areApart(told.matters)) return null;
  const full = sum(told.matters.map(({ given }) => given!));
  const stated = clauses.flatMap((clause) => statedFull(clause) ?? []);
  if (stated.some((one) => !one.equals(full))) return null;
  const isSame = told.matters.every((matter) => told.steps.has(matter) || told.missed !== null);
  if (!isSame || (told.steps.size > 0 && told.missed !== null)) return null;
  const build = (reading: StepReading): ScoringRule => ({
    kind: "sumOfParts",
    parts: told.matters.map((matter) => partOf(matter, told, reading)),
    cap: null,
  });
  return understood(build(told.reading ?? "linear"), { full, questions: stepQuestion(told, build) });
}

/** ,各得2分 belongs to the bars before it; brackets hold the full points. */
function withPointsJoined(text: string): readonly string[] | null {
  const clauses = text
    .replace(/\(([^()]*)\)/g, ";$1")
    .split(/[;。]|,(?!(?:每项各?|各项?|分别|均)?(?:得|计|记|赋|占|为)\d)/)
    .map((clause) => clause.replace(/^(?:其中|同时|且|并且)(?=.)/, ""))
    .filter((clause) => clause !== "" && !LEAD.test(clause));
  return clauses.length > 1 ? clauses : null;
}

function statedFull(clause: string): Exact | null {
  const match = new RegExp(`^(?:${THIS_ITEM}|满分|分值|共|计)*(${FIGURE})分$`).exec(clause);
  return match && exact(match[1]!);
}

function readAll(clauses: readonly string[]): Told | null {
  let waiting: Matter[] = [];
  let unstepped: Matter[] = [];
  const matters: Matter[] = [];
  const steps = new Map<Matter, StepClause>();
  let missed: Told["missed"] = null;
  let reading: StepReading | null = null;
  for (const clause of clauses) {
    if (GONE.test(clause) || statedFull(clause)) continue;
    const miss = MISSED.exec(clause);
    const said = readClause(clause.replace(/(?:分别|各|均|相应)(?=扣|减)/, "").replace(/^各?(?=每)/, ""));
    if (miss) {
      if (missed !== null || waiting.length > 0) return null;
      missed = miss[1] === undefined ? "all" : exact(miss[1]);
    } else if (said?.is === "stepReading" && reading === null) reading = said.reading;
    else if (said?.is === "untilGone") continue;
    else if (said?.is === "step") {
      if (unstepped.length === 0 || waiting.length > 0 || !unstepped.every((matter) => isShortOf(said, matter, clause)))
        return null;
      unstepped.forEach((matter) => steps.set(matter, said));
      unstepped = [];
    } else {
      const found = readMatters(withWaiting(waiting, clause));
      if (!found) return null;
      waiting = found.some(({ given }) => given === null) ? [...waiting, ...found] : [];
      if (waiting.length === 0) {
        matters.push(...found);
        unstepped.push(...found);
      }
    }
  }
  return waiting.length === 0 ? { matters, steps, missed, reading } : null;
}

/** 各得2分 behind bars of several clauses is the points of them all. */
function withWaiting(waiting: readonly Matter[], clause: string): string {
  return waiting.length === 0
    ? clause
    : `${waiting.map(({ subject, within, unit }) => `${subject}${bar(within)}${unit ?? ""}`).join(",")},${clause}`;
}

function bar({ low, high, lowClosed, highClosed }: Matter["within"]): string {
  return low ? `${lowClosed ? "≥" : ">"}${low.toString()}` : `${highClosed ? "≤" : "<"}${high!.toString()}`;
}

/** The step is told in the bar's unit, on its bad side, of every matter or of the one that it names. */
function isShortOf(step: StepClause, { within, unit, subject }: Matter, clause: string): boolean {
  const isSide = step.sign === "minus" && (step.moves === "down") === (within.low !== null);
  const isUnit = step.unit === "pp" ? unit === "%" : step.unit === "%" ? unit === "%" : step.unit === unit;
  const named = /^([^每]*)每/.exec(clause)?.[1] ?? "";
  const isNamed = named === "" || LEAD.test(named) || subject.endsWith(named);
  return isSide && isUnit && step.bar === "target" && !step.ofTarget && isNamed;
}

function partOf(matter: Matter, { steps, missed }: Told, reading: StepReading): RulePart {
  const { subject, within, given } = matter;
  const step = steps.get(matter);
  const name = subject.replace(/[:,=|{}]/g, "").slice(0, 18);
  const target = within.low ?? within.high;
  if (step) return { name, rule: stepped(matter, step, reading), full: given, target, looksAt: "part" };
  const rest = missed === "all" || missed === null ? ZERO : max(ZERO, given!.sub(missed));
  const tiers = [
    { within, award: points(given!) },
    { within: EVERYTHING, award: points(rest) },
  ];
  return { name, rule: { kind: "tiers", basis: "value", tiers }, full: null, target: null, looksAt: "part" };
}

function stepped({ within }: Matter, step: StepClause, reading: StepReading): ScoringRule {
  return {
    kind: "threshold",
    direction: within.low !== null ? "higher" : "lower",
    step: step.step,
    pointsPerStep: step.points,
    stepBasis: "value",
    reading,
    floor: ZERO,
    mostOff: null,
    zeroBeyond: null,
    zeroGap: null,
  };
}

function stepQuestion({ steps, reading }: Told, build: (reading: StepReading) => ScoringRule): readonly RuleQuestion[] {
  const isCounted = [...steps.values()].every(({ unit, step }) => unit !== "pp" && unit !== "%" && step.equals(ONE));
  if (reading !== null || steps.size === 0 || isCounted) return [];
  const alternatives = (["linear", "whole", "started"] as const).map((label) => ({ label, rule: build(label) }));
  return [{ code: "stepReading", chosen: 0, alternatives }];
}
