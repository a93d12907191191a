import { points } from "../../scoring/rules/award";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { ZERO, exact } from "../../values/exact";
import type { Comparison } from "./read-comparison";
import { readComparison } from "./read-comparison";
import type { RuleQuestion, RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const N = "(\\d+(?:\\.\\d+)?)";
const ELSE =
  /[,;。](?:否则|其余|有1项(?:未|不)?(?:达标|达到|达不到)的?|(?:其中)?(?:达不到|未达到|未达标|不达标|未完成)(?:标准|要求|目标)?的?),?(?:该项|此项|本项|均)?不得分$/;
const AWARD = new RegExp(`^(.+?)(?:的|者)?,?(每项各?|各|分别各?)?(?:得|计|记)${N}分$`);
const OWN = new RegExp(`^(.+?)(?:的|者)?,?(?:得|计|记)${N}分$`);
const SAME_BAR =
  /^((?:[^\d,;、]{2,16}[、和与])+[^\d,;、]{2,16}?)(?:都|均|分别)((?:达到?|在|不低于|≥|超过|保持在)?\d.*)$/;
const ALL = /且|同时|均|都/;

interface Barred extends Comparison {
  readonly given: Exact;
}

/**
 * Several matters in one sentence, each with a bar of its own: A率不低于70%,B率不低于90%,各得2分 and A率达95%得2分,B率达90%得3分
 * add up; A率100%、B率98%以上得2分,否则不得分 wants all of them. Each matter takes one part, in the order of the text. Null for
 * one matter with several bars, and for anything else.
 */
export function readBarsTogether(stated: string): RuleReading | null {
  const text = stated.replace(/。$/, "");
  const body = text.replace(ELSE, "");
  const isSaid = body !== text;
  const own = ownPoints(body);
  if (own) return addedUp(own, isSaid);
  const match = AWARD.exec(body);
  const bars = match && barsOf(match[1]!);
  if (!match || !bars) return null;
  const given = bars.map((bar) => ({ ...bar, given: exact(match[3]!) }));
  if (match[2]) return addedUp(given, isSaid);
  return isSaid || ALL.test(match[1]!) ? allReached(given) : null;
}

/** A率达95%得2分,B率达90%得3分. */
function ownPoints(body: string): readonly Barred[] | null {
  const said = body.split(/[,;](?![得计记]\d)/).map((clause) => OWN.exec(clause));
  if (said.length < 2 || said.some((match) => match === null)) return null;
  const bars = barsOf(said.map((match) => match![1]!).join(","));
  return bars?.length === said.length ? bars.map((bar, at) => ({ ...bar, given: exact(said[at]![2]!) })) : null;
}

/** Null unless each bar is of a matter of its own. */
function barsOf(words: string): readonly Comparison[] | null {
  const same = SAME_BAR.exec(words);
  const clauses = same
    ? same[1]!.split(/[、和与]/).map((name) => `${name}${same[2]!}`)
    : words.split(/(?:[,;、]|且|同时|并且)+/).map((clause) => clause.replace(/(?:均|都)(?=达|在|不低于|≥)/, ""));
  const bars = clauses.map(readComparison);
  if (bars.length < 2 || bars.some((bar) => !bar || !isOneSided(bar))) return null;
  const names = bars.map((bar) => bar!.subject);
  const isOwn = names.every(
    (name, at) => isMatter(name) && names.every((other, to) => at === to || !other.endsWith(name)),
  );
  return isOwn ? bars.map((bar) => bar!) : null;
}

/** 率 or 完成 alone names no other matter than the one before it. */
function isMatter(name: string): boolean {
  return name.replace(/任务|目标|实际|完成|达到|达标|得分|比例|进度|率|数|量|的/g, "").length >= 2;
}

function isOneSided({ within }: Comparison): boolean {
  return (within.low === null) !== (within.high === null);
}

function addedUp(bars: readonly Barred[], isSaid: boolean): RuleReading {
  const rule: ScoringRule = { kind: "sumOfParts", parts: bars.map((bar) => partOf(bar)), cap: null };
  const full = bars.reduce((total, { given }) => total.add(given), ZERO);
  const asked: RuleQuestion = { code: "belowBar", chosen: 0, alternatives: [{ label: "nothing", rule }] };
  return understood(rule, { full, questions: isSaid ? [] : [asked] });
}

/** The first gives the points, and whatever is missed after it takes them back; nothing falls below zero. */
function allReached([first, ...others]: readonly Barred[]): RuleReading {
  const parts = [partOf(first!), ...others.map(takenBack)];
  return understood({ kind: "sumOfParts", parts, cap: null }, { full: first!.given });
}

function partOf({ subject, within, given }: Barred): RulePart {
  return tiersPart(subject, within, given, ZERO);
}

function takenBack({ subject, within, given }: Barred): RulePart {
  return tiersPart(`${subject.slice(0, 12)}未达标扣回`, within, ZERO, given.neg());
}

function tiersPart(name: string, within: Comparison["within"], reached: Exact, missed: Exact): RulePart {
  const tiers = [
    { within, award: points(reached) },
    { within: EVERYTHING, award: points(missed) },
  ];
  const rule: ScoringRule = { kind: "tiers", basis: "value", tiers };
  return { name: name.replace(/[:,=]/g, "").slice(0, 18), rule, full: null, target: null, looksAt: "part" };
}
