import type { Criterion, MethodSettings, Veto } from "../../core/method/method";
import type { AppliedAdjustment, Score, Standing } from "../../core/scoring/assessment";
import { exact } from "../../core/values/exact";
import type { Reading } from "../../core/values/reading";
import { decimal, plain } from "../../core/values/rounding";
import { dayWords } from "./period-words";
import { placeWords } from "./reading-words";
import { ruleWork } from "./rule-sentences";
import { policyWords, vetoEffectWords } from "./sheet-notes";

/**
 * One sentence per score: the item, its value and source cell, what the rule did, the printed points. A value that is no
 * number says which of the other states it is and what the method does with it.
 */
export function scoreSentence(score: Score, settings: MethodSettings): string {
  const { how, criterion, reading } = score;
  const end = pointsWords(score, settings.digits);
  switch (how.kind) {
    case "rule":
      if (criterion.measure.kind === "adjustments") return `${criterion.item}:${registeredWords(reading)},${end}`;
      return [`${criterion.item} ${valueWords(reading)}${sourceWords(reading)}`, shortened(ruleWork(how.facts)), end]
        .filter((words) => words !== "")
        .join(",");
    case "notApplicable":
      return `${criterion.item} 缺项${sourceWords(reading)},${policyWords(how.policy)}${score.points === null ? "。" : `,${end}`}`;
    case "missing":
      return `${criterion.item} ${missingWords(reading)}${sourceWords(reading)},${
        score.points === null ? "补齐后再计分。" : end
      }`;
    case "composed":
      return `${criterion.item}得分 ${plain(how.score)},占 ${plain(how.weight)}%,${end}`;
  }
}

/** Long decimals of a quotient are printed to four digits; the points themselves were worked out exactly. */
function shortened(words: string): string {
  return words.replace(/\d+\.\d{5,}/g, (digits) => decimal(exact(digits), 4));
}

/** A bonus or deduction event, with what the caps left of it. */
export function adjustmentSentence({ item, reason, points, counted }: AppliedAdjustment): string {
  const isBonus = points.compare(0) >= 0;
  const word = isBonus ? "加" : "扣";
  const capped = points.equals(counted) ? "" : `,受上限限制计 ${plain(counted.abs())} 分`;
  return `${item}:${reason},${word} ${plain(points.abs())} 分${capped}。`;
}

/** What a veto did, with its evidence and what would have stood without it. */
export function vetoSentence(veto: Veto, standing: Standing, settings: MethodSettings): string {
  const evidence = [veto.document, veto.date === null ? "" : dayWords(veto.date), veto.decidedBy ?? ""];
  const before = standing.withoutVeto;
  const total = before?.total ? `,否决前得 ${decimal(before.total, settings.digits)} 分` : "";
  const rank = before?.rank ? `、第 ${plain(before.rank)} 名` : "";
  return `因“${veto.event}”(${evidence.filter((text) => text !== "").join(",")})一票否决:${
    vetoEffectWords[veto.effect]
  }${total}${rank}。`;
}

/** What 加扣分 holds for the item. */
function registeredWords(reading: Reading): string {
  const count = reading.sources.length;
  if (count === 0 || reading.state !== "number") return "本期没有登记";
  return `登记 ${count} 件${sourceWords(reading)},合计 ${plain(reading.value)} 分`;
}

const POINTS: Readonly<Record<Criterion["kind"], readonly [verb: string, most: string]>> = {
  score: ["得", "满分"],
  bonus: ["加", "最高"],
  deduction: ["扣", "最多"],
};

function pointsWords({ points, criterion }: Score, digits: number): string {
  const [verb, most] = POINTS[criterion.kind];
  return points === null
    ? "暂不计分。"
    : `${verb} ${decimal(points, digits)} 分(${most} ${plain(criterion.full)} 分)。`;
}

/** The value with two decimals and its unit of measure. */
function valueWords(reading: Reading): string {
  if (reading.state !== "number") return missingWords(reading);
  return `${decimal(reading.value, 2)}${unitWords(reading.unit)}`;
}

function unitWords(unit: string | null): string {
  return unit === null ? "" : unit === "%" ? "%" : ` ${unit}`;
}

function missingWords(reading: Reading): string {
  switch (reading.state) {
    case "unreadable":
      return `填的是“${reading.text}”,无法识别`;
    case "error":
      return `公式错误 ${reading.error}`;
    case "notApplicable":
      return "缺项";
    case "blank":
      return "没有数据";
    case "number":
      return valueWords(reading);
  }
}

/** The first source cell in brackets, and how many cells there are where the value comes from several. */
function sourceWords({ sources }: Reading): string {
  const [first] = sources;
  if (first === undefined) return "";
  return sources.length === 1 ? `(${placeWords(first)})` : `(${placeWords(first)}等 ${sources.length} 格)`;
}
