import type { RulePart } from "../../scoring/rules/sum-of-parts";
import type { ScoringRule } from "../../scoring/rules/registry";
import { RULE_KINDS } from "../../scoring/rules/registry";
import type { RuleReading, UnderstoodRule } from "../rule-reading";
import { understood } from "../rule-reading";

/** 95%-98%得3分 names nothing: it is one more bar of the matter before it. */
const BAR_ALONE = /^(?:低于|高于|不足|达到?|超过|在|[≥≤<>])?\d+(?:\.\d+)?(?:%|分)/;

/**
 * A text that holds several whole rules, one behind the other, each with its own points: 至少3次(3分),少一次扣1分;每月上报得5分,
 * 每少一次扣0.5分. Null when it is one rule, or when a part cannot be read alone.
 *
 * The parts are added up; each also stands as an alternative, so that one of them can be scored alone.
 */
export function readSeveral(text: string, readPart: (part: string) => RuleReading): RuleReading | null {
  const parts = text.split(";").filter((part) => part !== "");
  if (parts.length < 2 || parts.slice(1).some((part) => BAR_ALONE.test(part) || part.startsWith("其中"))) return null;
  const readings = parts.map(readPart);
  const whole = readings.filter(isWholeRule);
  if (whole.length !== parts.length) return null;
  const rule: ScoringRule = { kind: "sumOfParts", parts: whole.map((one, index) => partOf(one, index)), cap: null };
  const alone = whole.map(({ rule, target, full }, index) => ({ label: parts[index]!, rule, target, full }));
  const alternatives = [{ label: "allParts", rule }, ...alone];
  const questions = whole.flatMap((one) => one.questions);
  return understood(rule, { questions: [{ code: "whichPart", chosen: 0, alternatives }, ...questions.slice(0, 0)] });
}

/** A points rule that names its own full points. */
function isWholeRule(reading: RuleReading): reading is UnderstoodRule & { readonly rule: ScoringRule } {
  return reading.understood && reading.full !== null && reading.rule.kind in RULE_KINDS;
}

function partOf(reading: UnderstoodRule & { readonly rule: ScoringRule }, index: number): RulePart {
  return {
    name: `第${index + 1}项`,
    rule: reading.rule,
    full: reading.full,
    target: reading.target?.value ?? null,
    looksAt: "part",
  };
}
