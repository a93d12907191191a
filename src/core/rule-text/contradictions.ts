import { exact } from "../values/exact";
import { normalText } from "./words/normal-text";

const EXCUSED =
  /(?:没有|无|未承担|没有承担|不承担)[^,;。]{0,10}任务的?[^,;。]{0,6}[,]?(?:得|按|取|计)[^,;。]{0,12}平均(?:分|得分)/;
const OTHERS = /(?:得|计)\d|按[^,;。]{0,10}(?:比例|完成率)|每[^,;。]+[加扣]/;
const BASE_AND_TOP =
  /基[本础]分(?:为)?(\d+(?:\.\d+)?)分.*?(?<!加)(?:最高|总分最高|最多)(?:得|不超过|为|计)?(\d+(?:\.\d+)?)分/;
const OUTCOME =
  /^(?:若|如|凡)?([^,;。]*?)的?(?:者)?,?((?:本项|该项|此项)?(?:不得分|不计分|得满分|[得计]\d+(?:\.\d+)?分|按(?:实际|完成|相应)*比例[得计]分))$/;

/**
 * Whether two clauses of a text cannot both hold, or one of them speaks of units that the rule for all others says nothing
 * of: 低于60%按比例得分,低于60%不得分; 基本分10分,最高8分; 没有任务的得平均分,完成任务得5分. None of them may be left out.
 */
export function isContradictory(text: string): boolean {
  const normal = normalText(text);
  const excused = EXCUSED.exec(normal);
  if (excused && OTHERS.test(normal.replace(excused[0], "").replace(/未完成[^,;。]*不得分/, "得0分"))) return true;
  const base = BASE_AND_TOP.exec(normal);
  // 基本分8分,每超1%加0.2分,最高加2分 limits what is added.
  if (base && !/加分/.test(base[0]) && isLess(base[2]!, base[1]!) && !/加[^,;。]*,最多/.test(base[0])) return true;
  return hasTwoOutcomes(normal);
}

function hasTwoOutcomes(normal: string): boolean {
  const given = new Map<string, string>();
  for (const clause of normal.split(/[,;。]/)) {
    const [, condition, outcome] = OUTCOME.exec(clause) ?? [];
    if (!condition || !/^(?:低于|高于|超过|不足|未达到?|达到|完成|未完成)/.test(condition)) continue;
    if (given.has(condition) && given.get(condition) !== outcome) return true;
    given.set(condition, outcome!);
  }
  return false;
}

function isLess(one: string, other: string): boolean {
  return exact(one).compare(exact(other)) < 0;
}
