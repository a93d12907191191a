import type { Expression, Quantity } from "../../scoring/rules/formula-expression";
import { QUANTITIES } from "../../scoring/rules/formula-expression";
import { readExpression } from "../../scoring/rules/formula-text";
import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { isBarSubject } from "../bars/bar-subject";
import { inValueUnits } from "./formula-units";

/** A formula in the office's own words. */
export interface FormulaWords {
  readonly expression: Expression;
  /** What the words call the figure that is measured; empty where they say 实际值. */
  readonly subject: string;
  /** Full points out of ×10分, for which 分值 stands in the expression; null when the formula names none. */
  readonly full: Exact | null;
}

const COMPLETION = /^(?:任务|目标任务|目标|指标|计划|实际|年度|全年|工作)*(?:完成|达成)(?:率|比例|进度|百分比|情况)$/;

/** Which quantity a word of a formula means, the first that fits; whatever else is measured is the unit's own figure. */
const WORDS: readonly (readonly [RegExp, Quantity])[] = [
  [
    /^(?:该项|本项|此项|该指标|本指标|指标|单项|考核|该|应得|对应|相应)*(?:分值|权重分值|权重分|权重|标准分值|标准分|满分值|满分|基本分值|基本分|基础分|总分值|权数|分数)$/,
    "full",
  ],
  [/^不允许值$/, "worst"],
  [/^满意值$/, "best"],
  [/最高|最大|最好|最优|最多|第1名|首位/, "best"],
  [/最低|最小|最差|最少|末位|最后1名|末名/, "worst"],
  [/平均|均值/, "average"],
  [/上年|去年|上一年|前一年|基期|上期|上季度?|上月|年初数|基数/, "previous"],
  [
    /目标|任务|计划|预算|控制(?:数|值|指标)|标准值|下达|应(?:完成|报送|整改|办结|参保|保|到|缴|办|收|有|解决|销号|录入|公开|化解)/,
    "target",
  ],
];

const SCORES = /得分|评分|加分|扣分|成绩|系数|总分|平均分|票/;

/**
 * Reads a formula: `目标值÷实际值×分值`, `(本乡镇值-最低值)/(最高值-最低值)×40+60`, `实际满意度×标准分`, `实际比重/3%×10分`.
 *
 * Every word must be a quantity that a formula may name; one free name at most, which is the unit's own figure. A rate is
 * a figure in percent: times 分值 it is a share, over 3% or over another rate it stays as it is. Null for all else, and
 * for formulas of scores, which are compositions.
 */
export function readFormulaWords(words: string): FormulaWords | null {
  const text = words
    .replace(/乘以|乘上|乘/g, "×")
    .replace(/除以/g, "÷")
    .replace(/第1名的?/g, "最高")
    .replace(/(?:最后1名|末名)的?/g, "最低")
    .replace(/\//g, "÷")
    .replace(/[[{]/g, "(")
    .replace(/[\]}]/g, ")");
  if (!/[×÷]/.test(text) || SCORES.test(text)) return null;
  const named = withQuantities(text);
  if (named === null) return null;
  // So many times this year less so many times last year is no way of scoring: 3×实际值-2×上期.
  if (named.uses.has("previous") && !/[÷%]/.test(text) && /[+-]/.test(text)) return null;
  const { formula, full } = withFull(named.text);
  const expression = readExpression(formula);
  if (!expression || (!named.uses.has("value") && !named.uses.has("rank"))) return null;
  const fitted = inValueUnits(expression, named.isRate);
  return fitted && { expression: fitted, subject: named.subject, full };
}

interface Named {
  readonly text: string;
  readonly uses: ReadonlySet<Quantity>;
  readonly subject: string;
  readonly isRate: boolean;
}

/** The words with each name replaced by the quantity it means; null where two names claim to be the unit's own figure. */
function withQuantities(text: string): Named | null {
  const uses = new Set<Quantity>();
  const own = new Set<string>();
  let isKnown = true;
  let isOfCompletion = false;
  const replaced = text.replace(/[^\d.%+\-×÷()]+/g, (word) => {
    if (word === "分") return "分";
    const found = quantityOf(word);
    if (found === null) isKnown = false;
    if (found === "completion") {
      isOfCompletion = true;
      uses.add("value").add("target");
      return `(${QUANTITIES.value}÷${QUANTITIES.target})`;
    }
    if (found === "value") own.add(word);
    if (found !== null) uses.add(found);
    return found === null ? word : QUANTITIES[found];
  });
  const names = [...own].map((word) => word.replace(OWN, ""));
  const subjects = new Set(names.filter((name) => name.length > 1));
  // (完成率+增长率)×10 looks at two figures.
  if (!isKnown || subjects.size > 1 || (isOfCompletion && own.size > 0)) return null;
  const [subject = ""] = subjects;
  return { text: replaced, uses, subject, isRate: RATE.test(subject) };
}

const OWN =
  /^(?:该|本|各)(?:乡镇|街道|单位|部门|镇|乡|村|企业|县区|区|县|地区|项目)?(?:的)?|^(?:当年|本年度?|全年|报告期|当期|季度|年度)?(?:实际)?(?:完成(?=(?:面积|数量|数|量|额|投资|产值)$))?(?=[^\d])|(?:实际)?(?:完成|达到)?(?:实绩|指标值|实际值|完成值|数值|值)$|^实际/g;

const RATE = /(?:率|比例|比重|占比|满意度|度|百分比|得分率)$/;

/** ln完成率, 完成率² and √完成率 are more than a name. */
const NAME = /^(?:GDP|VOCs?|COD)?[\u4e00-\u9fff]+$/;

function quantityOf(word: string): Quantity | "completion" | null {
  if (!NAME.test(word) || /平方根|开方|次方|对数|绝对值|四舍五入/.test(word)) return null;
  if (COMPLETION.test(word)) return "completion";
  const known = WORDS.find(([pattern]) => pattern.test(word));
  if (known) return known[1];
  if (/^(?:单位|参评单位|被考核单位|乡镇)(?:总)?(?:数|个数)$/.test(word)) return "units";
  return isBarSubject(word) && !/名次|位次|排名/.test(word) ? "value" : null;
}

/** ×10分 and 10分× give full points, for which 分值 stands. */
function withFull(text: string): { readonly formula: string; readonly full: Exact | null } {
  const figures = [...text.matchAll(/(\d+(?:\.\d+)?)分/g)];
  const isProduct = !/[+-]/.test(text.replace(/\([^()]*\)/g, ""));
  if (figures.length !== 1 || !isProduct || text.includes(QUANTITIES.full)) {
    return { formula: text.replace(/(?<=\d)分/g, ""), full: null };
  }
  return { formula: text.replace(figures[0]![0], QUANTITIES.full), full: exact(figures[0]![1]!) };
}
