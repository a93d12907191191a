import type { ScoringRule } from "../../scoring/rules/registry";
import { RULE_KINDS } from "../../scoring/rules/registry";
import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { TallyRule } from "../../scoring/rules/tally";
import { ZERO } from "../../values/exact";
import type { RuleHints } from "./rule-parts";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { readTallyWords } from "../counted/tally-words";

const BESIDE = /^(.+)[,;。]([^,;。]*?(?:再|另|另外|额外)(?:加|扣|奖励)\d+(?:\.\d+)?分)。?$/;

/**
 * A rule, and behind it what each of some other thing adds or takes 发现一件不合格案卷再扣1分. Takes two parts: the figure of
 * the rule, and how often the other thing happened. Null when either cannot be read alone.
 */
export function readBeside(
  text: string,
  hints: RuleHints,
  readPart: (text: string, hints: RuleHints) => RuleReading,
): RuleReading | null {
  const match = BESIDE.exec(text);
  if (!match) return null;
  const [item, ...more] = readTallyWords(match[2]!.replace(/(?:另外|额外|再|另)(?=加|扣|奖励)/, ""), undefined) ?? [];
  if (item?.is !== "item" || more.length > 0 || !item.isEach) return null;
  const main = readPart(match[1]!, hints);
  if (!main.understood || !(main.rule.kind in RULE_KINDS) || main.rule.kind === "tally") return null;
  const { name, sign, each, perCount, cap } = item;
  const beside: TallyRule = {
    kind: "tally",
    base: ZERO,
    items: [{ name, sign, each, perCount, cap }],
    counting: "sum",
    plusCap: null,
    minusCap: null,
    whenNone: ZERO,
    top: null,
    floor: null,
  };
  const part = (title: string, rule: ScoringRule): RulePart => ({
    name: title,
    rule,
    full: null,
    target: null,
    looksAt: "part",
  });
  const build = (rule: ScoringRule): ScoringRule => ({
    kind: "sumOfParts",
    parts: [part("主项", rule), part(name.slice(0, 12), beside)],
    cap: null,
  });
  const questions = main.questions.map((question) => ({
    ...question,
    alternatives: question.alternatives.map((one) => ({ ...one, rule: build(one.rule as ScoringRule) })),
  }));
  return understood(build(main.rule as ScoringRule), { target: main.target, full: main.full, questions });
}
