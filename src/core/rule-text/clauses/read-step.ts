import { exact } from "../../values/exact";
import type { Clause } from "./clause";
import { AVERAGE_WORDS, BAR_WORDS, COUNT, DOWN, N, PREVIOUS_WORDS, UP } from "../words/clause-words";
import { isPlainEvent, isPlainSubject } from "../words/subject";

const STEP = new RegExp(
  `^(.*?)(?:比|较|与|在|对)?(${BAR_WORDS}|${AVERAGE_WORDS}|${PREVIOUS_WORDS})?(?:的|值)?(?:每|以上每|以下每)(${UP}|${DOWN})(?:(${BAR_WORDS}|${AVERAGE_WORDS}|${PREVIOUS_WORDS})(?:的)?)?${N}(?:(%|个百分点|百分点|${COUNT})(?:[^\\d,每扣加倒]{0,6}?)?|)(?:的)?(扣除?|减|加|奖励|增加|扣减|减扣|递减|降)(?:本项|该项)?${N}分$`,
);

/** 低于目标值每1个百分点 is 每低于目标值1个百分点. */
const BAR_FIRST = new RegExp(`(低于|少于|超过|高于|超出)(${BAR_WORDS}|${AVERAGE_WORDS})每(?=\\d)`);

/** 大于目标值每增加1% says on which side it steps, and so does what follows. */
const BEYOND_BAR = new RegExp(`^(?:大于(?=[^每]*每(?:${UP}))|小于(?=[^每]*每(?:${DOWN})))(?:${BAR_WORDS})(?=每)`);

/** A bar that the words before the step name without being known as one. */
const NAMES_BAR = /[上去]年|年初(?!预算|计划|目标|下达|任务|确定)|同期|同比|环比|上[期季月]|平均|均值/;

/** 每低1个百分点扣0.2分; null for any other words. */
export function readStep(words: string): Clause | null {
  const match = STEP.exec(words.replace(BAR_FIRST, "每$1$2").replace(BEYOND_BAR, ""));
  if (!match) return null;
  const [, subject, barBefore, moved, barAfter, size, unit, verb, points] = match;
  if (/相$/.test(subject!) && barBefore === undefined) return null;
  if (!isPlainSubject(subject!) && (!isPlainEvent(subject!) || NAMES_BAR.test(subject!))) return null;
  // 上升1个位次 is a smaller number: places are no figure to step on.
  if (/位次|名次|\d个?位(?=加|扣|减)/.test(words)) return null;
  const sign = /加|奖励/.test(verb!) ? "plus" : "minus";
  const moves = new RegExp(`^(?:${UP})$`).test(moved!) ? "up" : "down";
  const words2 = barBefore ?? barAfter ?? "";
  return {
    is: "step",
    moves,
    sign,
    step: exact(size!),
    unit: unit === undefined ? "" : /百分点/.test(unit) ? "pp" : unit,
    points: exact(points!),
    ofTarget: unit === "%" && new RegExp(`^(?:${BAR_WORDS})$`).test(words2),
    isLack: moved === "缺" && /^(?:类|证|宗|人|人次|名|户|个|项|次|件|份|处|家|篇|条|期|场)$/.test(unit ?? ""),
    bar: barKind(words2),
    namesTarget: new RegExp(`^(?:${BAR_WORDS})$`).test(words2),
    subject: subject!,
  };
}

function barKind(words: string): "target" | "average" | "previous" {
  if (new RegExp(`^(?:${AVERAGE_WORDS})$`).test(words)) return "average";
  return new RegExp(`^(?:${PREVIOUS_WORDS})$`).test(words) ? "previous" : "target";
}

const PART_OF_STEP = new RegExp(
  `^不足${N}(%|‰|个百分点|${COUNT})(?:的|部分)*(?:按${N}\\2(?:计算?|算|扣分?|扣减)?|(不(?:计|扣分|扣|加分|加|计算|计分)))$`,
);

/** 不足5%按5%计, 不足1个百分点的不扣分, with the size of the step that it must fit. */
export function readPartOfStep(words: string): Clause | null {
  const match = PART_OF_STEP.exec(words);
  if (!match || (match[3] !== undefined && match[3] !== match[1])) return null;
  return { is: "stepReading", reading: match[4] ? "whole" : "started", size: exact(match[1]!) };
}

const TOO_FAR = new RegExp(
  `^(?:(落后|滞后|慢|低于|差距|相差|少于|欠)|(高出|高于|超过|超出))(?:于|了)?(?:${BAR_WORDS})?(?:的)?(达到|超过|大于)?${N}(%|个百分点|${COUNT})(以上)?(?:的)?(?:此项|本项|该项)?(?:不得分|不计分|得0分|计0分)$`,
);

/** 落后20个百分点以上的不得分, in the unit of the steps. */
export function readTooFarOff(words: string): Clause | null {
  const match = TOO_FAR.exec(words);
  if (!match) return null;
  const [, down, up, how, figure, unit, orMore] = match;
  // 低于60%不得分 names a value; a distance is told by 落后, by percentage points or by the bar that it is from.
  const isDistance = unit === "个百分点" || (down !== undefined && /落后|滞后|慢|差距|相差/.test(down));
  if (!isDistance || (!up && !down)) return null;
  const isClosed = how === "达到" || (how === undefined && orMore !== undefined);
  const low = exact(figure!);
  return {
    is: "zeroGap",
    moves: up ? "up" : "down",
    within: { low, lowClosed: isClosed, high: null, highClosed: false },
    unit: unit === "个百分点" ? "pp" : unit!,
  };
}
