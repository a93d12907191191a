import type { CompositionRule, WeightedPart } from "../../scoring/rules/composition";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact, sum } from "../../values/exact";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isHeading } from "../words/subject";
import { weightQuestions } from "./weight-questions";
import { isResultName, namesResults } from "./weighted-names";

const P = "(\\d+(?:\\.\\d+)?)%";
const RESULT = "(?:年度|全年|年终|最终|考核|综合|本项|该项)*(?:总得分|总成绩|总分|得分|成绩|考核|分值)?";
const INTO = `(?:的)?(?:比例|权重|比重|占比)?(?:进行)?(?:加权|折算|换算|累计|汇总|合计)*(?:后)?(?:之和|求和|相加)?(?:计算|计入|纳入|汇总|记入|折入|合成|确定|得出|作为|为|计)*${RESULT}(?:计算)?`;
const WEIGHS = `(?:得分|成绩)?(?:所)?(?:各自|分别|依次|各|均)?(?:占|按|以|×|乘以|为)?(?:${RESULT}的?)?(?:权重|比重|占比|比例)?(?:占|为|是|按|:)?`;
const LISTED = new RegExp(
  `^([^%]{3,80}?)(?:的)?(?:权重|比重|占比)?(?:分别|各自|依次|各)(?:占|按照?|以|乘以|×|为|是)?(?:${RESULT}的?)?(?:权重|比重|比例)?(?:为)?((?:${P}[、,和:])+${P})${INTO}$`,
);
const ONE = new RegExp(`^(.{1,24}?)${WEIGHS}${P}(?:的?(?:比例|权重|比重))?$`);
const TAIL = new RegExp(`(?<=%),?${INTO}$`);
const SAME = new RegExp(`^([^%]{3,60}?、[^%]{1,24}?)(?:各|均|分别各|各自)(?:占|按|为)?(?:${RESULT}的?)?${P}$`);
const HEAD = /^([^%=]{2,24}?)(?:=|(?:由(?=[^%]*%))|(?:按照?|以)(?=(?:第?1季度|上半年|平时|月|日常|年中)))/;
const SCALE =
  /^(?:(?:各|以上|[2-9]|上述)*(?:项|部分|指标|季度|方面)?(?:得分|成绩|考核)?(?:均|都|一律)?)?(?:实行|采用|按照?|为|采取|以)*(?:百分制|100分制|满分100分|100分)(?:考核|计分|计算|打分|评分|计)?$/;
const MADE = /(?:[2-9]个?(?:部分|方面|项|块))?(?:组成|构成|合成|加权得出|汇总得出|计算|计分|核算)$/;

/**
 * Results put together by weight behind any lead: 文明城市创建检查,明查成绩占40%,暗访成绩占60%; 考评得分按一季度15%、二季度25%…加权计入全年;
 * 一、二、三、四季度成绩分别按20%、20%、30%、30%的比例计入. Takes the results in the order named; weights that do not make 100 % are asked, those far from it are
 * no weights.
 */
export function readWeighted(stated: string): RuleReading | null {
  const clauses = stated
    .replace(/\((?:所)?(?:占|权重|比重|占比|按)*(?:为|:)?(\d+(?:\.\d+)?%)\)/g, "$1")
    .split(/[,;。](?!\d+%)/)
    .filter((clause) => clause !== "" && !SCALE.test(clause));
  const from = clauses.findIndex((clause) => clause.includes("%"));
  if (from < 0 || !clauses.slice(0, from).every(isLead)) return null;
  const lead = clauses.slice(0, from);
  const words = clauses.slice(from).join(",");
  const parts = listedParts(words) ?? eachPart(words, lead);
  if (!parts || !namesResults([...lead, ...parts.map(({ name }) => name)])) return null;
  const isSound = parts.length > 1 && parts.every(({ percent }) => isWeight(percent));
  if (!isSound || new Set(parts.map(({ name }) => name)).size < parts.length) return null;
  const total = sum(parts.map(({ percent }) => percent));
  if (total.compare(50) < 0 || total.compare(150) > 0) return null;
  const rule: CompositionRule = { kind: "composition", parts, cap: null };
  return understood(rule, { questions: weightQuestions(rule) });
}

function isWeight(percent: Exact): boolean {
  return percent.compare(ZERO) > 0 && percent.compare(HUNDRED) < 0;
}

/** Words that only say what is put together. */
function isLead(clause: string): boolean {
  return isHeading(clause.replace(/(?:由)?[^,]*[2-9]个?(?:部分|方面|项)(?:组成|构成)$|平均|综合/g, ""));
}

function part(name: string, weight: string): WeightedPart | null {
  return isResultName(name) ? { name, percent: exact(weight), count: 1 } : null;
}

function allOf(parts: readonly (WeightedPart | null)[]): readonly WeightedPart[] | null {
  return parts.every((one) => one !== null) ? parts : null;
}

const QUARTERS = ["1季度", "2季度", "3季度", "4季度"] as const;

/** Names in one list, weights in another. */
function listedParts(words: string): readonly WeightedPart[] | null {
  const match = LISTED.exec(words);
  if (!match) return null;
  const names = namesOf(match[1]!.replace(/(?:按照?|以)$/, ""));
  const weights = [...match[2]!.matchAll(/\d+(?:\.\d+)?/g)].map(([weight]) => weight);
  return names.length === weights.length ? allOf(names.map((name, at) => part(name, weights[at]!))) : null;
}

function namesOf(words: string): readonly string[] {
  if (/^(?:全年)?(?:各|4个|每个?|每)季度[^、]{0,8}$/.test(words)) return QUARTERS;
  return words.split(/[、和与及]|以及/).map((name) => name.replace(/^以?及/, ""));
}

/** Each name with its weight beside it. */
function eachPart(words: string, lead: readonly string[]): readonly WeightedPart[] | null {
  const head = HEAD.exec(words);
  const title = head?.[1]!.replace(/\d个1批|平均|综合/g, "") ?? "";
  const isHeaded = head !== null && (isHeading(title) || isResultName(title));
  const own = (isHeaded ? words.slice(head[0].length) : words).replace(MADE, "").replace(TAIL, "");
  const pieces = own.split(/(?<=%(?:的?(?:权重|比例|比重))?)[、,;和与及+]+/);
  const parts = allOf(pieces.flatMap((piece) => partsOf(piece.replace(/^其中:?|^以及/, ""))));
  return parts && (lead.length > 0 || isHeaded || parts.length > 1) ? parts : null;
}

/** One name, or several of the same weight: 一、二、三季度各占20%. */
function partsOf(piece: string): readonly (WeightedPart | null)[] {
  const same = SAME.exec(piece);
  if (same) return namesOf(same[1]!).map((name) => part(name, same[2]!));
  const one = ONE.exec(piece);
  return [one && part(one[1]!, one[2]!)];
}
