import type { WeightedPart } from "../../scoring/rules/composition";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact } from "../../values/exact";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isScoreName } from "../words/score-names";
import { weightQuestions } from "./weight-questions";

const PIECES = "(?:[2-9]个?(?:部分|方面|项|块|个?环节|类)|等)?";
const BY = "(?:所)?(?:占|为|按)?(?:总分|总成绩|年度总分|年度考核|总得分)?(?:的)?(?:比例|权重|比重)?(?:为|占|是)?";
const INTO =
  "(?:的?(?:比例|权重))?(?:折算|加权)?(?:后)?(?:计入|计算|纳入|合成)?(?:年度|考核|全年|综合)*(?:总分|总成绩|得分|成绩)?";
const P = "(\\d+(?:\\.\\d+)?)%";
const LIST = `((?:${P}[、,和:])+${P})`;
const MADE_OF = new RegExp(
  `^([^\\d,;=%]{0,16}?)由([^\\d,;=%]{3,60}?)${PIECES}(?:组成|构成|合成|加权得出|汇总)[,;。](?:其中|权重|比重|占比|比例)*(?:分别|各|各自|依次)${BY}${LIST}${INTO}$`,
);
const EACH_OF = new RegExp(
  `^([^\\d,;=%]{0,16}?)由([^\\d=%;]{3,40}?)${PIECES}(?:组成|构成|合成)[,;。:](?:其中)?,?(.+)$`,
);
const ONE = new RegExp(`^([^\\d%,;]{2,20}?)${BY}${P}${INTO}$`);

/** 由日常督查、季度考核和年终考核三部分组成,分别占30%、30%、40%. The number of pieces, names and weights must agree. */
export function readResultParts(text: string): RuleReading | null {
  const listed = MADE_OF.exec(text);
  if (listed) return together(text, listed[1]!, namesIn(listed[2]!), figuresIn(listed[3]!));
  const each = EACH_OF.exec(text);
  if (!each) return null;
  const said = each[3]!.split(/[,;、]/).map((one) => ONE.exec(one.replace(/^其中/, "")));
  if (said.some((one) => one === null)) return null;
  const names = said.map((one) => one![1]!);
  const named = namesIn(each[2]!);
  const isSame = named.length === names.length && names.every((name, at) => isSamePart(name, named[at]!));
  return isSame
    ? together(
        text,
        each[1]!,
        names,
        said.map((one) => exact(one![2]!)),
      )
    : null;
}

function isSamePart(one: string, other: string): boolean {
  const bare = (name: string): string => name.replace(/(?:考核|得分|成绩|分)+$/, "");
  return bare(one) === bare(other);
}

function namesIn(list: string): readonly string[] {
  return list.split(/[、和与及]|以及/).filter((name) => name !== "");
}

function figuresIn(list: string): readonly Exact[] {
  return [...list.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => exact(figure));
}

function together(
  text: string,
  title: string,
  names: readonly string[],
  weights: readonly Exact[],
): RuleReading | null {
  const pieces = /([2-9])个?(?:部分|方面|项|块|个?环节|类)/.exec(text);
  if (pieces && Number(pieces[1]) !== names.length) return null;
  const isNamed = (title === "" || isScoreName(title)) && names.every(isScoreName);
  if (!isNamed || names.length < 2 || names.length !== weights.length || new Set(names).size < names.length)
    return null;
  const parts = names.map((name, at): WeightedPart => ({ name, percent: weights[at]!, count: 1 }));
  if (parts.some(({ percent }) => percent.compare(HUNDRED) >= 0)) return null;
  const rule = { kind: "composition", parts, cap: null } as const;
  return understood(rule, { questions: weightQuestions(rule) });
}
