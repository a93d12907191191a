import { exact } from "../../values/exact";
import type { Exact } from "../../values/exact";
import { FIGURE, GIVES as SCORES } from "../counted/counted-words";
import type { Comparison } from "../clauses/read-comparison";
import { readComparison } from "../clauses/read-comparison";

/** One of several things that are measured, with the bar that it is held against. */
export interface Matter extends Comparison {
  readonly given: Exact | null;
}

/** 各占2分 gives as 各得2分 does. */
const GIVES = `(?:${SCORES}|占|为)`;
const BEHIND_FIGURE =
  /(?<=\d(?:%|‰|分|个|次|户|人|天|项|家|件|名|处|万元|亿元|亩|公里|小时)?(?:及?以[上下内])?)(?:[,、]|且|同时|并且|以及|和|及)+/;
const EACH_GIVEN = new RegExp(`^(.*?)(?:的|者)?,?(?:每项各?|各项?|分别各?|均)(?:${GIVES})(${FIGURE})分$`);
const OWN_GIVEN = new RegExp(`^(.+?)(?:的|者)?(?:${GIVES})(${FIGURE})分$`);
const LIST = "(?:[^\\d、]{2,20}(?:、|和|以及))+[^\\d、]{2,20}?";
const IN_TURN = new RegExp(
  `^(${LIST})(?:分别|依次)((?:达到|达|不低于|不超过|控制在|在|≥|≤)?)((?:[^、]*\\d[^、]*、)+[^、]*\\d[^、的]*)(?:的|者)?$`,
);
const ALIKE = new RegExp(`^(${LIST})(?:均|都)((?:达到|达|不低于|不超过|控制在|保持在|在|≥|≤)?\\d.*)$`);
const GIVEN_IN_TURN = new RegExp(`^(.*?)(?:的|者)?,?(?:分别|依次)(?:${GIVES})((?:${FIGURE}分?、)+${FIGURE})分$`);

/**
 * The matters that words name with their bars and points: A率≥90%、B率≥85%,各得2分; A率、B率分别达到80%、60%的各得2分; A率100%得
 * 3分. `given` is null where the points are still to come. Null for any other words, and where two matters are one.
 */
export function readMatters(words: string): readonly Matter[] | null {
  const each = EACH_GIVEN.exec(words);
  if (each) return withPoints(barsIn(each[1]!), () => exact(each[2]!));
  const turn = GIVEN_IN_TURN.exec(words);
  if (turn) {
    const points = turn[2]!.split("、").map((one) => exact(one.replace("分", "")));
    const bars = barsIn(turn[1]!);
    return bars?.length === points.length ? withPoints(bars, (at) => points[at]!) : null;
  }
  const own = OWN_GIVEN.exec(words);
  if (!own) return withPoints(barsIn(words), () => null);
  const bars = barsIn(own[1]!);
  return bars?.length === 1 ? withPoints(bars, () => exact(own[2]!)) : null;
}

/** Whether each of them is a matter of its own: 完成率 alone names no other than the one before it. */
export function areApart(matters: readonly Matter[]): boolean {
  const names = matters.map(({ subject }) => subject);
  const isNamed = (name: string): boolean =>
    name.replace(/任务|目标|实际|完成|达到|达标|得分|比例|进度|率|数|量|的/g, "").length >= 2;
  return names.every((name, at) => isNamed(name) && names.every((other, to) => at === to || !other.endsWith(name)));
}

function withPoints(bars: readonly Comparison[] | null, given: (at: number) => Exact | null): readonly Matter[] | null {
  return bars && bars.map((bar, at) => ({ ...bar, given: given(at) }));
}

function barsIn(words: string): readonly Comparison[] | null {
  const clauses = wordsOfEach(words.replace(/[,、]$/, ""));
  const bars = clauses.map((clause) => readComparison(clause));
  const isAll = bars.length > 0 && bars.every((bar) => bar && (bar.within.low === null) !== (bar.within.high === null));
  return isAll ? bars.map((bar) => bar!) : null;
}

function wordsOfEach(words: string): readonly string[] {
  const turn = IN_TURN.exec(words);
  if (turn) {
    const [names, figures] = [turn[1]!.split(/、|以及|和/), turn[3]!.split("、")];
    return names.length === figures.length ? names.map((name, at) => `${name}${turn[2]!}${figures[at]!}`) : [""];
  }
  const alike = ALIKE.exec(words);
  if (alike) return alike[1]!.split(/、|以及|和/).map((name) => `${name}${alike[2]!}`);
  return words.split(BEHIND_FIGURE).filter((clause) => clause !== "");
}
