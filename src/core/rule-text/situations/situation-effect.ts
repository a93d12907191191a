import type { Award } from "../../scoring/rules/award";
import type { Expression } from "../../scoring/rules/formula-expression";
import { figure, operation, percent, quantity } from "../../scoring/rules/formula-expression";
import type { Exact } from "../../values/exact";
import { HUNDRED, exact } from "../../values/exact";
import { isBarSubject } from "../bars/bar-subject";
import { readFormulaWords } from "./formula-words";
import { splitAward } from "../clauses/read-award";
import type { StepsEffect } from "./situation-steps";
import { splitSteps } from "./situation-steps";

/** What a situation gives. */
export type Effect =
  | StepsEffect
  | { readonly kind: "award"; readonly award: Award }
  | {
      readonly kind: "formula";
      readonly expression: Expression;
      /** What the formula calls the measured figure; empty where it does not say. */
      readonly subject: string;
      readonly full: Exact | null;
    }
  /** 按完成率得分 is that of the target; 按比例得分 a share that the situation's own bar makes plain. */
  | { readonly kind: "proportion"; readonly of: "target" | "bar"; readonly percent: Exact };

const COUNTS = "(?:计算得分|折算得分|折算计分|折算成得分|计算|计分|得分|记分|给分|赋分|折算|计)";
const FORMULA_OF = new RegExp(`^(.*?)(?:的)?(?:则)?(?:其)?(?:该项|本项|指标|单项|考核|最终)?(?:得分|分数)=(.+)$`);
/** 按未完成比例扣减相应分值 is the share that is done. */
const LESS_MISSING =
  /^(.*?)(?:的)?按(?:照)?(?:未完成|未达到|差额|短缺|欠缺)(?:的)?(?:部分)?(?:的)?(?:比例|比率)(?:相应)?(?:扣减|扣除|扣|减)(?:相应|对应|该项)?(?:的)?(?:分值|得分|分数|分)?$/;
const BY = new RegExp(`^(.*?)(?:的)?(?:则)?(?:按照|按|以(?![上下内外]))(.+?)${COUNTS}$`);

/** 得该项分值的80%, 得80%的分值, 按分值的一半计. */
const SHARE =
  /(?:得|计|记|按|给|赋)(?:该项|本项|此项|该指标|指标)?(?:的)?(?:(?:分值|满分|标准分|权重分|总分)?(?:的)?(\d+(?:\.\d+)?)%(?:的)?(?:分值|满分|标准分|权重分|分)?)(?:计分|得分|计算|计)?$/;

/** Points at the end of a clause, with the condition before them; null where the words give none. */
export function splitEffect(words: string): { readonly condition: string; readonly effect: Effect } | null {
  return splitSteps(words) ?? formulaEffect(words) ?? shareEffect(words) ?? awardEffect(words);
}

function formulaEffect(words: string): ReturnType<typeof splitEffect> {
  const missing = LESS_MISSING.exec(words);
  if (missing) return { condition: missing[1]!, effect: { kind: "proportion", of: "target", percent: HUNDRED } };
  const stated = FORMULA_OF.exec(words);
  if (stated) return withFormula(isBarSubject(stated[1]!) ? "" : stated[1]!, stated[2]!.replace(/(?:计算|计分)$/, ""));
  const by = BY.exec(words);
  return by && (withFormula(by[1]!, by[2]!) ?? withShare(by[1]!, by[2]!, /折算[^折]{0,4}$/.test(words)));
}

function withFormula(condition: string, words: string): ReturnType<typeof splitEffect> {
  const read = readFormulaWords(asProduct(words));
  if (!read) return null;
  const expression = isShare(read.expression) ? operation(read.expression, "×", quantity("full")) : read.expression;
  return { condition, effect: { kind: "formula", ...read, expression } };
}

/** 实际占比÷40% says which share of the full points is meant. */
function isShare(one: Expression): boolean {
  if (one.kind !== "operation" || one.sign !== "÷") return false;
  const isMeasured = (of: Expression): boolean => of.kind === "quantity" || of.kind === "figure";
  return isMeasured(one.left) && isMeasured(one.right);
}

/** 实绩与最高值之比乘以10 and 占最高增速的比例 are quotients. */
function asProduct(words: string): string {
  const quotient =
    /^(?:其|本|该)?(.*?)(?:与|占|同|和)([^×÷]+?)(?:之比|的比例|的比值|的比|之比例|比例|比值|的比率)((?:[×÷]|乘).+)?$/.exec(
      words.replace(/乘以/g, "×"),
    );
  if (!quotient) return words;
  const [, own, bar, more] = quotient;
  return `${own === "" ? "实际值" : own}÷${bar}${more ?? "×分值"}`;
}

const RATE_OF_OWN = /^(?:其|本乡镇|本单位)?(?:实际)?([^\d,;×÷比]{1,14}率|[^\d,;×÷]{0,14}满意度)$/;
const OWN_SCORE = /^(?:其)?实际(?:考核|测评|评价)?(?:得分|分数|成绩)$/;
const IN_PROPORTION =
  /^(?:其)?(?:实际|相应|同等|任务|目标|差额)*(完成)?(?:情况)?(?:的)?(?:比例|率|进度|比率)(?:的(\d+(?:\.\d+)?)%)?$/;

/** 按实际满意度计分, 按实际得分计, 按完成比例的80%计分, 按比例得分. */
function withShare(condition: string, words: string, isScaled: boolean): ReturnType<typeof splitEffect> {
  const rate = RATE_OF_OWN.exec(words);
  if (rate && !/完成/.test(words)) {
    const expression = operation(operation(quantity("value"), "÷", figure(HUNDRED)), "×", quantity("full"));
    return { condition, effect: { kind: "formula", expression, subject: rate[1]!, full: null } };
  }
  if (OWN_SCORE.test(words) && !isScaled) {
    return { condition, effect: { kind: "formula", expression: quantity("value"), subject: "得分", full: null } };
  }
  const part = /^(?:其)?(?:实际)?(?:得分|分数|成绩)?(?:的)?(\d+(?:\.\d+)?)%$/.exec(words);
  if (part) {
    const expression = operation(quantity("value"), "×", percent(exact(part[1]!)));
    return { condition, effect: { kind: "formula", expression, subject: "得分", full: null } };
  }
  const proportion = IN_PROPORTION.exec(words);
  if (!proportion) return null;
  const of = proportion[1] ? ("target" as const) : ("bar" as const);
  return { condition, effect: { kind: "proportion", of, percent: exact(proportion[2] ?? "100") } };
}

function shareEffect(words: string): ReturnType<typeof splitEffect> {
  const match = SHARE.exec(words);
  if (!match || !/分/.test(match[0])) return null;
  const condition = trimmed(words.slice(0, match.index));
  return { condition, effect: { kind: "award", award: { kind: "share", percent: exact(match[1]!) } } };
}

function awardEffect(words: string): ReturnType<typeof splitEffect> {
  const split = /不扣分?$/.test(words) ? null : splitAward(words.replace(/不计$/, "不计分"));
  if (!split) return null;
  const { award } = split;
  const condition = trimmed(split.condition);
  if (award.kind === "ratio" || award.kind === "less") return null;
  if (award.kind === "points" && ("isBase" in award || award.points.compare(0) < 0)) return null;
  const given: Award = award.kind === "full" ? { kind: "share", percent: HUNDRED } : award;
  return { condition, effect: { kind: "award", award: given } };
}

function trimmed(words: string): string {
  return words.replace(/[,:的则可]+$/, "");
}
