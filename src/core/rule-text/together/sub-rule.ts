import type { ScoringRule } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { Exact } from "../../values/exact";
import { ZERO } from "../../values/exact";
import type { RuleQuestion } from "../rule-reading";

/** One of several rules in a cell: points of its own, or points off what the others give. */
export interface SubRule {
  readonly words: string;
  readonly part: RulePart;
  readonly gives: "points" | "off" | "clear";
  /** The points that a rule of its own gives at most, and that one which clears takes, where it says so. */
  readonly most: Exact | null;
  readonly questions: readonly SubQuestion[];
  /** Whether it says what there is short of its bar. */
  readonly isComplete: boolean;
}

/** A question about one of the rules: its alternatives as parts. */
export interface SubQuestion {
  readonly code: RuleQuestion["code"];
  readonly chosen: number;
  readonly labels: readonly string[];
  readonly parts: readonly RulePart[];
}

/** A rule that takes points off what the others give. */
export function off(words: string, rule: ScoringRule, target: Exact | null = null, full: Exact | null = ZERO): SubRule {
  const part = partOf(words, rule, full, target);
  return { words, part, gives: "off", most: null, questions: [], isComplete: true };
}

/** Figures that only say which things are meant: 周边200米范围内, 死亡2人的事故, 低于50万元的村. */
export function withoutFigures(words: string): string {
  return words
    .replace(/(?:周边|周围|沿线|两侧)\d+(?:米|公里)(?:范围)?(?:以)?内?/g, "周边")
    .replace(/(?:1次)?死亡\d+(?:-\d+)?人(?:以[上下])?(?=的?[^,]{0,6}事[故件])/g, "亡人")
    .replace(/(?:低于|不足|超过|高于)\d+[万亿]?元(?:以[上下])?的(?=[村户])/g, "的");
}

/** 未完成, 逾期 and the like name nothing of their own. */
export function isNamed(words: string): boolean {
  const own = words.replace(
    /未|没有|不|完成|达到|达标|达|任务|目标|要求|标准|按时|按期|按要求|规定|超过|的|每|实际|率|比例|指标|其/g,
    "",
  );
  return own.length >= 2;
}

/** What stands first names the part. */
export function partOf(words: string, rule: ScoringRule, full: Exact | null, target: Exact | null): RulePart {
  const name = /^[^,;。:\d≥≤]*/
    .exec(words)![0]
    .replace(/[:=|{}()]/g, "")
    .slice(0, 18);
  return { name: name === "" ? "一项" : name, rule, full, target, looksAt: "part" };
}
