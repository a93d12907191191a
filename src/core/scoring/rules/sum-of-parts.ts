import type { Exact } from "../../values/exact";
import { ZERO, min, sum } from "../../values/exact";
import { plain } from "../../values/rounding";
import type { RuleInput, RuleOutcome } from "../scoring-rule";
import { refused, scored } from "./outcome";
import { amount, exactText, optional, readExact } from "./parameter";
import { readParameters, splitOutside, writeParameters } from "./parameter-text";
import type { ScoringRule } from "./registry";
import type { RuleKindOf } from "./rule-kind";

/** A part of a score with its own rule. */
export interface RulePart {
  readonly name: string;
  readonly rule: ScoringRule;
  /** Full points of the part; null for the criterion's. */
  readonly full: Exact | null;
  /** The part's own bar; null for the criterion's. */
  readonly target: Exact | null;
  /** Whether the part looks at the unit's value or at the next of its parts. */
  readonly looksAt: "value" | "part";
}

/** Parts, each with its own rule, added up 项目累加. */
export interface SumOfPartsRule {
  readonly kind: "sumOfParts";
  readonly parts: readonly RulePart[];
  /** Most points in all; null for no cap. */
  readonly cap: Exact | null;
}

type Kinds = Readonly<Record<string, RuleKindOf<ScoringRule>>>;

/**
 * The sum of the parts' points, up to the cap and never below zero.
 *
 * Rule: 进度60×完成率+规模+类型 and the like. Parts that look at parts take one each, in order; any other number is refused.
 * A part that is refused refuses the whole.
 *
 * @example 5 + 10 + 15 + 20 and progress 60 x 4.5 / 6 -> 95
 */
export function sumOfPartsOver(kinds: () => Kinds): RuleKindOf<SumOfPartsRule> {
  return {
    kind: "sumOfParts",
    names: { "zh-CN": "项目累加", en: "Sum of parts" },
    needs: ["parts"],
    parameters: {
      parts: {
        name: "部分",
        example: "进度:按完成比例:满分60:取指标值,规模:评分:满分20",
        read: (text) => readParts(kinds(), text),
        write: (parts) => parts.map((part) => writePart(kinds(), part)).join(","),
      },
      cap: optional(amount("最高", "100")),
    },
    apply: (rule, input) => addUp(kinds(), rule, input),
  };
}

function addUp(kinds: Kinds, rule: SumOfPartsRule, input: RuleInput): RuleOutcome {
  const taking = rule.parts.filter(({ looksAt }) => looksAt === "part").length;
  if (input.parts.length !== taking) {
    return refused("sumOfParts", input.parts.length === 0 ? "noParts" : "wrongNumberOfParts", input);
  }
  const left = [...input.parts];
  const outcomes = rule.parts.map((part) => {
    const value = part.looksAt === "part" ? left.shift()! : input.value;
    const own = { ...input, value, full: part.full ?? input.full, target: part.target ?? input.target, parts: [] };
    return kinds[part.rule.kind]!.apply(part.rule, own);
  });
  const each: Exact[] = [];
  for (const outcome of outcomes) {
    if (outcome.points === null) return refused("sumOfParts", outcome.refusal, input);
    each.push(outcome.points);
  }
  const total = sum(each);
  const held = rule.cap === null ? total : min(total, rule.cap);
  const points = held.compare(ZERO) < 0 ? ZERO : held;
  const items = rule.parts.map(({ name }, index) => `${name} ${plain(each[index]!)}`).join("+");
  return scored("sumOfParts", points, input, { items, total, cap: rule.cap, isHeld: !points.equals(total) });
}

function readParts(kinds: Kinds, text: string): readonly RulePart[] | undefined {
  const parts = splitOutside(text, ",").map((part) => readPart(kinds, part));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function readPart(kinds: Kinds, text: string): RulePart | undefined {
  const [name, kindName, ...facts] = splitOutside(text, ":");
  const kind = Object.values(kinds).find(({ names }) => names["zh-CN"] === kindName);
  if (!name || !kind) return undefined;
  const part: { full: Exact | null; target: Exact | null; looksAt: RulePart["looksAt"]; inside: string } = {
    full: null,
    target: null,
    looksAt: "part",
    inside: "",
  };
  for (const fact of facts) {
    const figure = /^(满分|目标)(.+)$/.exec(fact);
    const value = figure ? readExact(figure[2]!) : undefined;
    if (figure && value !== undefined) part[figure[1] === "满分" ? "full" : "target"] = value;
    else if (fact === "取指标值") part.looksAt = "value";
    else if (/^\{.*\}$/.test(fact)) part.inside = fact.slice(1, -1);
    else return undefined;
  }
  const { values, mistakes } = readParameters(kind.parameters, part.inside);
  if (mistakes.length > 0) return undefined;
  const rule = { kind: kind.kind, ...values } as ScoringRule;
  return { name, rule, full: part.full, target: part.target, looksAt: part.looksAt };
}

function writePart(kinds: Kinds, { name, rule, full, target, looksAt }: RulePart): string {
  const kind = kinds[rule.kind]!;
  const inside = writeParameters(kind.parameters, rule as unknown as Record<string, unknown>);
  return [
    name,
    kind.names["zh-CN"],
    ...(full ? [`满分${exactText(full)}`] : []),
    ...(target ? [`目标${exactText(target)}`] : []),
    ...(looksAt === "value" ? ["取指标值"] : []),
    ...(inside ? [`{${inside}}`] : []),
  ].join(":");
}
