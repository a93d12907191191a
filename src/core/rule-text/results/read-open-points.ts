import type { FormulaCase, Comparison, Expression } from "../../scoring/rules/formula-expression";
import { figure, operation, quantity } from "../../scoring/rules/formula-expression";
import type { FormulaRule } from "../../scoring/rules/formula";
import type { Tier, TiersRule } from "../../scoring/rules/tiers";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, exact } from "../../values/exact";
import { normalText } from "../words/normal-text";
import type { RuleAlternative, RuleReading, UnderstoodRule } from "../rule-reading";

type Read = (text: string) => RuleReading;

const RANGE = /(得|计|记|加|奖励?|赋)(\d+(?:\.\d+)?)分?-(\d+(?:\.\d+)?)分/g;
/** Points that a person gives at will have no usual reading, nor has a range of what is taken off. */
const AT_WILL = /酌情|视情|适当|根据[^,;]{0,6}情况|情节|研究|左右|评议|打分/;

/**
 * Points named as a range, 完成60%至80%的得5—7分, 前3位的加1—3分: the office must say which. Worked with in proportion where a stretch
 * of the figure stands beside it, falling from place to place where there are as many places, else with the lower end. Null
 * where somebody gives the points at will, or where the rule is not read with either end.
 */
export function readOpenPoints(text: string, read: Read): RuleReading | null {
  const normal = normalText(text);
  const ranges = [...normal.matchAll(RANGE)];
  if (ranges.length === 0 || AT_WILL.test(normal)) return null;
  if (ranges.some(([, , low, high]) => exact(low!).compare(exact(high!)) >= 0)) return null;
  const withEnd = (end: "$1$2分" | "$1$3分"): RuleReading => read(normal.replace(RANGE, end));
  const [low, high] = [withEnd("$1$2分"), withEnd("$1$3分")];
  if (!low.understood || !high.understood || low.rule.kind !== high.rule.kind) return null;
  const ends: RuleAlternative[] = [
    { label: "lowEnd", rule: low.rule, full: low.full },
    { label: "highEnd", rule: high.rule, full: high.full },
  ];
  const usual = between(low, high) ?? byPlaces(normal, read);
  const alternatives = usual ? [usual, ...ends] : ends;
  const questions = low.questions.filter(({ code }) => code !== "ties" && code !== "otherPlaces" && usual === null);
  const full = usual?.full ?? low.full;
  return {
    ...low,
    rule: alternatives[0]!.rule,
    full,
    questions: [...questions, { code: "openAmount", chosen: 0, alternatives }],
  };
}

/** 前3位的加1-3分: three points for the first, one for the third. */
function byPlaces(normal: string, read: Read): RuleAlternative | null {
  const listed = normal.replace(
    /(前([2-9])[名位][^\d,;。]{0,8}?)(加|奖励?|得|计)(\d)分?-(\d)分/,
    (found, lead: string, count: string, verb: string, low: string, high: string) => {
      const points = Array.from({ length: Number(high) - Number(low) + 1 }, (_one, at) => `${Number(high) - at}`);
      return points.length === Number(count) ? `${lead}分别${verb}${points.join("、")}分` : found;
    },
  );
  const reading = listed === normal ? null : read(listed);
  return reading?.understood ? { label: "fallingByPlace", rule: reading.rule, full: reading.full } : null;
}

/** In proportion between the ends of each stretch whose points are a range; null where a stretch has no ends. */
function between(low: UnderstoodRule, high: UnderstoodRule): RuleAlternative | null {
  if (low.rule.kind !== "tiers" || high.rule.kind !== "tiers" || low.rule.basis !== high.rule.basis) return null;
  const measured = MEASURED[low.rule.basis];
  if (!measured || low.rule.tiers.length !== high.rule.tiers.length) return null;
  const tops = high.rule.tiers;
  const cases = low.rule.tiers.map((tier, at) => caseOf(tier, tops[at]!, measured));
  if (cases.some((one) => one === null)) return null;
  const rule: FormulaRule = { kind: "formula", cases: cases as FormulaCase[], top: null, floor: ZERO, decimals: null };
  return { label: "interpolated", rule, full: high.full };
}

const COMPLETION = operation(operation(quantity("value"), "÷", quantity("target")), "×", figure(HUNDRED));
const MEASURED: Partial<Record<TiersRule["basis"], Expression>> = { value: quantity("value"), completion: COMPLETION };

function caseOf({ within, award }: Tier, top: Tier, measured: Expression): FormulaCase | null {
  if (award.kind !== "points" || top.award.kind !== "points") return null;
  const when: Comparison[] = [
    ...(within.low ? [{ left: measured, sign: within.lowClosed ? "≥" : ">", right: figure(within.low) } as const] : []),
    ...(within.high
      ? [{ left: measured, sign: within.highClosed ? "≤" : "<", right: figure(within.high) } as const]
      : []),
  ];
  const [from, to] = [award.points, top.award.points];
  if (from.equals(to)) return { when, gives: figure(from) };
  if (within.low === null || within.high === null) return null;
  return { when, gives: risen(measured, within.low, within.high.sub(within.low), from, to.sub(from)) };
}

/** 5+(实际值-60)×2÷20. */
function risen(measured: Expression, low: Exact, width: Exact, from: Exact, span: Exact): Expression {
  const share = operation(operation(operation(measured, "-", figure(low)), "×", figure(span)), "÷", figure(width));
  return operation(figure(from), "+", share);
}

const BONUS =
  /[,;。](?:超过|超出|超额完成|超额)(?:目标|任务|目标任务|部分)?(?:的|部分|的部分)?,?(?:可|给予|可以|应)*适当(?:给予)?(?:加分|奖励)(?=[,;。]|$)/;

/** 超过目标的适当加分 names no points: read without, and asked. */
export function readOpenBonus(text: string, read: Read): RuleReading | null {
  const normal = normalText(text);
  if (!BONUS.test(normal)) return null;
  const reading = read(normal.replace(BONUS, ""));
  if (!reading.understood) return null;
  const asked = { code: "openBonus", chosen: 0, alternatives: [{ label: "noBonus", rule: reading.rule }] } as const;
  return { ...reading, questions: [...reading.questions, asked] };
}
