import { HUNDRED, ZERO } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { isBarSubject } from "../bars/bar-subject";
import { AVERAGE_BAR, PREVIOUS_BAR, UNIT } from "../bars/bar-words";
import { readGaugeCondition, readSideOnly } from "./gauge-condition";
import type { GaugeLimits } from "./gauge-limits";
import { noteLimit } from "./gauge-limits";
import type { GaugeStep } from "./gauge-step";
import { readGaugeStep } from "./gauge-step";
import type { Condition } from "../situations/situation-condition";
import type { Effect } from "../situations/situation-effect";
import { splitEffect } from "../situations/situation-effect";
import { isPlainEvent } from "../words/subject";

export type When = readonly Condition[] | "otherwise";

/** What holds under a condition. */
export interface Stage {
  readonly when: When;
  readonly effect: Effect;
}

/** A step with the condition before it; null where it goes on from the bar. */
export interface StagedStep {
  readonly when: When | null;
  readonly step: GaugeStep;
  /** What the words right before it call the figure; empty where they do not say. */
  readonly subject: string;
}

/** The bar that a text names before all conditions: 以全县平均值为基准值. */
export interface Basis {
  readonly looksAt: "average" | "change" | "value";
  readonly bound: Exact;
}

export interface Gauge {
  readonly stages: readonly Stage[];
  readonly steps: readonly StagedStep[];
  readonly limits: GaugeLimits;
  readonly basis: Basis | null;
  /** What the words call the figure before the first condition. */
  readonly topic: string;
}

const REST =
  /^(?:其余|其他|其它|否则?|除此之外|其余情况|其他情况|未达到|未达标|达不到|未达到要求|未达到标准|不达标|没有达到|未达|未完成|没有完成|未完成的|未达到的)(?:的)?(?:乡镇|单位|部门|村|企业|镇|街道|地区)?(?:的)?$/;

/**
 * The clauses of a text about one figure and its bars; null as soon as one is none of a condition, points, a step, a limit,
 * a basis or the name of what is measured.
 */
export function readGaugeClauses(text: string): Gauge | null {
  const found: { stages: Stage[]; steps: StagedStep[] } = { stages: [], steps: [] };
  const limits: GaugeLimits = { full: null, base: null, top: null, bottom: null, plusCap: null, minusCap: null };
  let basis: Basis | null = null;
  let pending: When | null = null;
  let topic = "";
  let last: "plus" | "minus" | "other" = "other";
  for (const piece of piecesOf(text)) {
    if (pending === null) {
      const limit = noteLimit(piece, limits, last === "plus");
      if (limit === "twice") return null;
      if (limit) continue;
      const stated: ReturnType<typeof readBasis> =
        basis === null && found.stages.length === 0 ? readBasis(piece) : null;
      if (stated) {
        basis = stated.basis;
        topic ||= stated.topic;
        continue;
      }
    }
    const step = readGaugeStep(piece);
    if (step) {
      const isNamed: boolean = step.lead === "" || (pending === null && isBarSubject(step.lead.replace(/的$/, "")));
      const when: When | null = isNamed ? null : whenOf(step.lead, basis);
      if ((when === null && !isNamed) || (when !== null && pending !== null)) return null;
      if (isNamed && step.lead !== "" && pending === null) topic ||= step.lead;
      found.steps.push({ when: when ?? pending, step, subject: isNamed ? step.lead.replace(/的$/, "") : "" });
      pending = null;
      last = step.sign;
      continue;
    }
    const split = splitEffect(pending === null ? piece : `的${piece}`);
    const words: string = split ? split.condition.replace(/^的+/, "").replace(/,$/, "") : piece;
    if (pending !== null && words !== "" && split !== null) return null;
    const when: When | null = words === "" ? pending : whenOf(words, basis);
    if (split && when !== null) {
      found.stages.push({ when, effect: split.effect });
      pending = null;
    } else if (!split && when !== null && pending === null) pending = when;
    else if (split || pending !== null || found.stages.length > 0 || found.steps.length > 0 || !isLead(piece))
      return null;
    else topic = piece;
    last = "other";
  }
  return pending === null ? { ...found, limits, basis, topic } : null;
}

const BASIS = new RegExp(
  `^([^,;:\\d]*?)(?:以|按|与)(?:([^\\d,;]{0,8}?${AVERAGE_BAR})|(${PREVIOUS_BAR})|([^\\d,;]{0,12}?)(\\d+(?:\\.\\d+)?)(?:%)?)(?:作?为)(?:基准值?|基数|目标值?|基础|标准值?|参照|底数)(?:值|数)?$`,
);

function readBasis(piece: string): { readonly basis: Basis; readonly topic: string } | null {
  const match = BASIS.exec(piece);
  if (!match) return null;
  const [, subject, average, previous, name, figure] = match;
  const topic = subject === "" ? (name ?? "") : subject!;
  if (!isBarSubject(topic)) return null;
  if (average) return { basis: { looksAt: "average", bound: ZERO }, topic };
  if (previous) return { basis: { looksAt: "change", bound: ZERO }, topic };
  return { basis: { looksAt: "value", bound: exact(figure!) }, topic };
}

function piecesOf(text: string): readonly string[] {
  const stated = text.replace(/\(((?:满分|本项|该项|计|共|分值)*(?:为|:)?\d+(?:\.\d+)?分)\)/g, ",$1,");
  const pieces = [""];
  let depth = 0;
  for (const sign of stated) {
    if ("([".includes(sign)) depth += 1;
    if (")]".includes(sign)) depth -= 1;
    if (depth === 0 && /[,;。:]/.test(sign)) pieces.push("");
    else pieces[pieces.length - 1] += sign;
  }
  const bare = pieces
    .map((piece) =>
      piece.replace(/^(?:\d+[.、)]|[①-⑨]|\(\d\))(?=\D)/, "").replace(/^(?:即|则|且|但|并|其中)(?=.{2})/, ""),
    )
    .filter((piece) => piece !== "");
  return joined(bare);
}

const OPEN_STEP = new RegExp(`每[^得加扣减]*\\d(?:${UNIT})?(?:的)?$`);

/** 每超1个百分点,加0.5分 is one step. */
function joined(pieces: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const before = whole[whole.length - 1];
    const isOpenStep = before !== undefined && OPEN_STEP.test(before);
    if (isOpenStep && /^(?:相应)?(?:加|扣|减|奖)/.test(piece)) whole[whole.length - 1] = `${before}${piece}`;
    else whole.push(piece);
  }
  return whole;
}

function whenOf(said: string, basis: Basis | null): When | null {
  const words = said.replace(/的$/, "");
  const bare = basis && readSideOnly(words, basis.looksAt, basis.bound);
  if (bare) return [bare];
  if (REST.test(said)) return "otherwise";
  const one = readGaugeCondition(words);
  if (one) return [onBasis(one, basis)];
  for (const { index, 0: word } of words.matchAll(/且|并且|同时|但/g)) {
    const [first, second] = [
      readGaugeCondition(words.slice(0, index)),
      readGaugeCondition(words.slice(index + word.length)),
    ];
    if (first && second) return together(onBasis(first, basis), onBasis(second, basis));
  }
  return null;
}

/** 未完成任务但达到80%的 is one stretch of completion; 低于平均值但高于60%的 does not say of what. */
function together(first: Condition, second: Condition): readonly Condition[] | null {
  const isBare = second.looksAt === "value" && second.subject === "" && second.unit === "%";
  if (!isBare) return [first, second];
  const isShort = first.looksAt === "target" && first.within.low === null && second.within.low !== null;
  if (!isShort || second.within.high !== null) return null;
  return [{ ...second, looksAt: "completion", within: { ...second.within, high: HUNDRED, highClosed: false } }];
}

/** 达到基准值 is the bar that was named before. */
function onBasis(one: Condition, basis: Basis | null): Condition {
  if (basis === null || one.looksAt !== "target") return one;
  const { low, high } = one.within;
  return {
    ...one,
    looksAt: basis.looksAt,
    within: { ...one.within, low: low && basis.bound, high: high && basis.bound },
  };
}

function isLead(piece: string): boolean {
  return (
    isBarSubject(piece) &&
    isPlainEvent(piece) &&
    !/低|高(?!新|质量|标准|校|速|铁|价值|血压|龄)|超|平均|上年|同期|除|仅|只|但|不含|一般(?!公共|债|贸易|工业)|其中/.test(
      piece,
    )
  );
}
