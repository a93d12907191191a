import type { WeightedPart } from "../../scoring/rules/composition";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact } from "../../values/exact";
import { ADDS, TAKES } from "../words/office-words";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { isScoreName } from "../words/score-names";
import { splitClauses } from "../words/split-clauses";
import { isPlainEvent } from "../words/subject";
import { isFigureName } from "./weighted-names";
import { weightQuestions } from "./weight-questions";

const N = "(\\d+(?:\\.\\d+)?)";
const RESULT = /^([^\d=+×÷%]{0,16}?(?:得分|总分|成绩|分数|综合分|考核分|分|分值))=(.+)$/;
const HELD = new RegExp(
  `^(?:(?:年度|综合|最终|考核)*(?:总分|得分|成绩|总得分)?(?:超过|超出|高于|大于|超)${N}分(?:的|者|部分)?,?(?:一律|均)?(?:按|以|计|记)(?:满分)?${N}分(?:计|计算|计分|记)?|(?:年度|综合|最终|考核)*(?:总分|得分|成绩|总得分)?(?:最高|最多|满分|上限)(?:得分)?(?:不超过|不得超过|不突破|为|计|得)*${N}分(?:封顶|为限)?|(?:总分|得分|成绩)(?:以)?${N}分(?:为限|封顶))$`,
);
const EACH = new RegExp(
  `^(?:全年|当年|年内|年度内|年度)?每(?:有|出现|发生|获得?|被|次)?(?:${N}?[次个项起])?((?:[^\\d,;]|第\\d名?){1,16}?)(?:${N}?[次个项起])?(?:的)?,?(?:另|再|另外|额外)?(${ADDS}|${TAKES})${N}分$`,
);
/** Places whose number is counted. */
const PLACES = /(?:考核|综合)?(?:排名|名次|位次)?(?:末位|末名|倒数第1名?|最后1名|第1名|首位|第1的?|排名)/g;
const SCALE = /^(?:各项|以上|均|各部分)*(?:实行|采用|按|为|采取)*(?:百分制|100分制)(?:考核|计分|计算)?$/;

/**
 * A result as a sum of parts, each whole, by weight or times a coefficient: 综合得分=任务得分×70%+评价得分×30%+加分-扣分;
 * 得分=基础得分×难度系数. Takes the parts in the order in which they are named. Null for anything else.
 */
export function readResultFormula(stated: string): RuleReading | null {
  const text = stated.replace(/(?<=[^\d+=()])\((?:占)?(\d+(?:\.\d+)?%)\)/g, "×$1");
  if (!text.includes("=") || /[()]/.test(text)) return null;
  const [head, ...others] = splitClauses(text);
  const formula = RESULT.exec(head ?? "");
  const parts = formula && isScoreName(formula[1]!) ? termsOf(formula[2]!) : null;
  if (parts === null) return null;
  let cap: Exact | null = null;
  for (const clause of others) {
    const held = HELD.exec(clause);
    const each = EACH.exec(clause);
    if (held && cap === null && (held[2] === undefined || held[1] === held[2])) cap = exact(lastOf(held));
    else if (each && isPlainEvent(each[2]!.replace(PLACES, ""))) parts.push(eachOf(each));
    else if (!SCALE.test(clause)) return null;
  }
  const rule = { kind: "composition", parts, cap } as const;
  if (parts.length < 2) return null;
  return understood(rule, { questions: weightQuestions(rule) });
}

function lastOf(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group !== undefined)!;
}

function eachOf([, before, name, behind, verb, points]: RegExpExecArray): WeightedPart {
  const size = exact(before ?? behind ?? "1");
  const each = exact(points!).div(size).mul(HUNDRED);
  const isOff = new RegExp(`^(?:${TAKES})$`).test(verb!);
  return { name: `${name!}次数`, percent: isOff ? each.neg() : each, count: 1 };
}

/** The terms with their signs; null where one is not a name with figures that weigh it. */
function termsOf(formula: string): WeightedPart[] | null {
  const parts: WeightedPart[] = [];
  for (const [, sign, term] of formula.matchAll(/([+-]?)([^+-]+)/g)) {
    const read = termOf(term!, sign === "-");
    if (read === null) return null;
    parts.push(...read);
  }
  const names = parts.map(({ name }) => name);
  const isWhole = formula.replace(/[+-]/g, "") === [...formula.matchAll(/[^+-]+/g)].map(([one]) => one).join("");
  return isWhole && !/^[+-]|[+-]{2}|[+-]$/.test(formula) && new Set(names).size === names.length ? parts : null;
}

const MEAN =
  /^(?:全年)?(?:4个季度|各季度|12个月|各月|2个半年|[2-9]次)(?:考核|考评|检查|督查|测评)?(?:得分|成绩|分数)?的?(?:算术)?平均(?:得分|分|值|数)$/;

/** 4个季度平均分 are four results. */
function timesOf(term: string): number {
  return /季度/.test(term) ? 4 : /月/.test(term) ? 12 : Number(/[2-9]/.exec(term)?.[0] ?? 1);
}

/** 任务得分×70%, 基础分×难度系数: one part, and a coefficient that multiplies it. */
function termOf(term: string, isOff: boolean): WeightedPart[] | null {
  const mean = MEAN.exec(term);
  if (mean)
    return isOff ? null : [{ name: `${mean[0].replace(/\d+个?/, "")}`, percent: HUNDRED, count: timesOf(term) }];
  const factors = term.split("×");
  const names = factors.filter((factor) => !/^\d/.test(factor));
  const weights = factors.filter((factor) => /^\d/.test(factor));
  const sizes = weights.map((weight) => new RegExp(`^${N}(%)?$`).exec(weight));
  if (names.length < 1 || names.length > 2 || sizes.some((size) => size === null) || !names.every(isScoreName))
    return null;
  if (names.some(isFigureName)) return null;
  const [first, second] = names;
  if (second !== undefined && !/系数$/.test(second) && !/系数$/.test(first!)) return null;
  const own = second !== undefined && /系数$/.test(first!) ? [second, first!] : names;
  if (second !== undefined && own[0] !== first) return null;
  const percent = sizes.reduce((all, size) => all.mul(exact(size![1]!)).div(size![2] ? HUNDRED : 1), HUNDRED);
  const part: WeightedPart = { name: own[0]!, percent: isOff ? percent.neg() : percent, count: 1 };
  return second === undefined ? [part] : [part, { name: own[1]!, percent: HUNDRED, count: 1, isFactor: true }];
}
