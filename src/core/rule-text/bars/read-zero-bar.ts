import { normalText } from "../words/normal-text";
import { readSituations } from "../situations/read-situations";
import type { RuleAlternative, RuleReading, TextRule } from "../rule-reading";

const ONLY =
  /^([^,;。]{4,60}?)(?:的|时),?(?:该项|本项|此项|一律|均)*(?:不得分|不计分|得0分|计0分|0分)[。;]?(?:\(([^()]*)\))?[。;]?$/;

/**
 * One bar on whose wrong side there is nothing, and no other word: `脱贫人口人均纯收入增速低于全县平均增速的不得分`. All others
 * get the full points, as such an item is meant; that they wait for the office to say so is the other reading.
 */
export function readZeroBar(text: string): RuleReading | null {
  const match = ONLY.exec(normalText(text));
  if (
    !match ||
    !SHORT.test(match[1]!) ||
    /[或且,;]|以及|同时/.test(match[1]!) ||
    (match[2] !== undefined && !FULL.test(match[2]))
  )
    return null;
  const stated = match[2] === undefined ? "" : `,满分${FULL.exec(match[2])![1]!}分`;
  const reading = readSituations(`${match[1]!}的不得分,其余得满分${stated}`);
  if (!reading?.understood || reading.questions.length > 0) return null;
  const open = withoutOthers(reading.rule);
  if (open === null) return reading;
  const alternatives: RuleAlternative[] = [
    { label: "othersFull", rule: reading.rule },
    { label: "leftOpen", rule: open },
  ];
  return { ...reading, questions: [{ code: "openStretch", chosen: 0, alternatives }] };
}

/** A named figure on the side of a bar that is short of it or beyond it: 达到95%的不得分 would be none. */
const SHORT =
  /^[^\d,;。]{3,}?(?<!不)(?:低于|高于|超过|不足|小于|大于|未达到?|达不到|(?:同比|[较比]上年|[较比]去年)(?:下降|上升|减少|增加)$)/;
const FULL = /^(?:满分)?(\d+(?:\.\d+)?)分$/;

/** The rule with nothing said of all others. */
function withoutOthers(rule: TextRule): TextRule | null {
  if (rule.kind === "formula" && rule.cases.length === 2) return { ...rule, cases: [rule.cases[0]!] };
  if (rule.kind === "tiers" && rule.tiers.length === 2) {
    return { ...rule, tiers: rule.tiers.filter(({ award }) => award.kind === "points" && award.points.equals(0)) };
  }
  return null;
}
