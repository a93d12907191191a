import type { ScoringRule } from "../../scoring/rules/registry";
import type { StepReading } from "../../scoring/rules/steps";
import type { TallyRule } from "../../scoring/rules/tally";
import { ONE, ZERO } from "../../values/exact";
import type { Counted } from "./counted";
import { usualReading } from "./counted";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleQuestion } from "../rule-reading";

/** What a text of counted things leaves open, each with its other readings as rules. */
export function countedQuestions(rule: ScoringRule, counted: Counted, hints: RuleHints): readonly RuleQuestion[] {
  const asked = rule.kind === "tally" ? tallyQuestions(rule, counted, hints) : [];
  const always = [...missingOrDone(rule, counted), ...partOfStep(rule, counted), ...onceOrEach(rule, counted)];
  return [...always, ...asked, ...highestOrAll(rule, counted), ...remarked(rule, counted)];
}

/** 同一事项就高: where each level is counted by number, its matters are counted once already. */
function highestOrAll(rule: ScoringRule, { highest }: Counted): readonly RuleQuestion[] {
  if (highest === null || rule.kind !== "tally" || rule.items.length < 2) return [];
  const alternatives = [
    { label: "addedUp", rule: { ...rule, counting: "sum" as const } },
    { label: "onlyHighest", rule: { ...rule, counting: "highest" as const } },
  ];
  return [{ code: "addedOrHighest", chosen: rule.counting === "sum" ? 0 : 1, alternatives }];
}

/** What gives and takes no points is said to be left out; so is what the office leaves out when it counts. */
function remarked(rule: ScoringRule, { hasRemark, hasExcused }: Counted): readonly RuleQuestion[] {
  const codes = [hasRemark ? ("remarkApart" as const) : null, hasExcused ? ("excusedApart" as const) : null];
  return codes.flatMap((code) => (code ? [{ code, chosen: 0, alternatives: [{ label: code, rule }] }] : []));
}

/** 次数未达到要求的,每少1次扣0.1分: with no bar written, the figure is what is missing, unless a target stands elsewhere. */
function missingOrDone(rule: ScoringRule, { items }: Counted): readonly RuleQuestion[] {
  if (rule.kind !== "events" || items[0]!.counts !== "lack") return [];
  const alternatives = [
    { label: "figureMissing", rule },
    { label: "figureDone", rule: { ...rule, counted: "missing" as const } },
  ];
  return [{ code: "missingOrDone", chosen: 0, alternatives }];
}

/** A part of 每100万元: in proportion, not at all, or as a whole one. */
function partOfStep(rule: ScoringRule, { items, reading }: Counted): readonly RuleQuestion[] {
  const open = items.filter((item) => usualReading(item) !== "whole");
  if (reading !== null || open.length === 0) return [];
  const alternatives = (["linear", "whole", "started"] as const).map((label) => ({
    label,
    rule: withReading(rule, label),
  }));
  return [{ code: "stepReading", chosen: 0, alternatives }];
}

function withReading(rule: ScoringRule, reading: StepReading): ScoringRule {
  if (rule.kind === "events") return { ...rule, reading };
  if (rule.kind !== "tally") return rule;
  return { ...rule, items: rule.items.map((item) => (item.reading ? { ...item, reading } : item)) };
}

/** 弄虚作假的扣2分: for each time, or once however often. */
function onceOrEach(rule: ScoringRule, { items }: Counted): readonly RuleQuestion[] {
  if (items.every(({ isEach }) => isEach)) return [];
  const once = onceOf(
    rule,
    items.map(({ isEach }) => !isEach),
  );
  return [
    {
      code: "flatOrEach",
      chosen: 0,
      alternatives: [
        { label: "each", rule },
        { label: "once", rule: once },
      ],
    },
  ];
}

function onceOf(rule: ScoringRule, isFlat: readonly boolean[]): ScoringRule {
  if (rule.kind === "events") return { ...rule, mostOff: rule.pointsPerEvent };
  if (rule.kind !== "tally") return rule;
  const flat = [...isFlat];
  const items = rule.items.map((item) =>
    item.sign !== "clear" && flat.shift() ? { ...item, cap: item.cap ?? item.each } : item,
  );
  return { ...rule, items };
}

function tallyQuestions(rule: TallyRule, counted: Counted, hints: RuleHints): readonly RuleQuestion[] {
  const { items, caps, full, adds, takes } = counted;
  const questions: RuleQuestion[] = [];
  const ask = (code: RuleQuestion["code"], labels: readonly [string, string], other: TallyRule): void => {
    const alternatives = [
      { label: labels[0], rule },
      { label: labels[1], rule: other },
    ];
    questions.push({ code, chosen: 0, alternatives });
  };
  if (adds && takes && rule.base === null && full === null && !hints.full && !items.some(({ isReturn }) => isReturn)) {
    ask("ofFull", ["fromFull", "onTheirOwn"], { ...rule, base: ZERO, floor: null });
  }
  if (caps.isOpen) ask("capOf", ["capOfAll", "capOfLast"], withLastCapped(rule, counted));
  const within = rule.items.findIndex(({ name }) => name.startsWith("其中"));
  if (within > 0) ask("kindWithin", ["apart", "within"], withKindWithin(rule, within));
  if (rule.top && takes && rule.base?.equals(ZERO)) {
    ask("heldWhen", ["heldAfter", "heldBefore"], { ...rule, plusCap: rule.plusCap ?? rule.top, top: null });
  }
  return questions;
}

function withLastCapped(rule: TallyRule, { caps }: Counted): TallyRule {
  const cap = caps.plus ?? caps.minus ?? caps.total;
  const last = rule.items.length - 1;
  const items = rule.items.map((item, at) => (at === last ? { ...item, cap } : item));
  return { ...rule, items, plusCap: null, minusCap: null };
}

/** Where the number of all includes the worse kind, that kind costs only what it costs more. */
export function withKindWithin(rule: TallyRule, at: number): TallyRule {
  const all = rule.items[at - 1]!;
  const items = rule.items.map((item, index) =>
    index === at && item.each && all.each && all.perCount.equals(ONE)
      ? { ...item, each: item.each.sub(all.each) }
      : item,
  );
  return { ...rule, items };
}
