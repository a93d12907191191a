import { points } from "../../scoring/rules/award";
import { figure, operation, quantity } from "../../scoring/rules/formula-expression";
import type { FormulaRule } from "../../scoring/rules/formula";
import type { Exact } from "../../values/exact";
import { ZERO, exact } from "../../values/exact";
import { isCountedName } from "./counted-names";
import { FIGURE, PIECE } from "./counted-words";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";

const BOTH = new RegExp(
  `^([^\\d,;每]*?)每?净(?:新增|增加|增长|增)(?:每)?1(${PIECE})的?,?(?:加|奖励|奖|得|计)(${FIGURE})分[,;]` +
    `(?:每)?净(?:减少|下降|减)(?:每)?1\\2的?,?(?:扣|减)(${FIGURE})分(?:[,;](.+))?$`,
);
const MOST = "(?:最高|最多|至多|不超过|不得超过|上限为?|为|均|都|各|分别)+";
const TO_BOTH = new RegExp(`^(?:累计)?(?:加减分?|加扣分?|加分[、和或]?(?:与)?[扣减]分)${MOST}(${FIGURE})分$`);
const TO_PLUS = new RegExp(`^(?:累计)?(?:加分)?${MOST}(?:加|得|计|奖)?(${FIGURE})分$`);
const TO_MINUS = new RegExp(`^(?:累计)?(?:(?:[扣减]分)${MOST}|${MOST}[扣减])(${FIGURE})分$`);

/**
 * 净增1家加1分,净减1家扣1分: one figure, below zero where there are fewer than before. Null where the row has points of its own
 * and the words do not say how far the change may go, as it may then stand on top of them or within them.
 *
 * @example readNetChange("净增1家加1分,净减1家扣1分,加减分最多3分", {}) // 2 -> 2, -1 -> -1, 5 -> 3
 */
export function readNetChange(text: string, hints: RuleHints): RuleReading | null {
  const match = BOTH.exec(text);
  if (!match || !isCountedName(match[1]!, match[2]!)) return null;
  const ends = endsOf(match[5]);
  if (ends === null || (hints.full && ends.plus === null)) return null;
  return understood(netRule(exact(match[3]!), exact(match[4]!), ends));
}

interface Ends {
  readonly plus: Exact | null;
  readonly minus: Exact | null;
}

function endsOf(words: string | undefined): Ends | null {
  let ends: Ends = { plus: null, minus: null };
  for (const clause of words === undefined ? [] : words.split(/[,;]/)) {
    const [both, minus] = [TO_BOTH.exec(clause), TO_MINUS.exec(clause)];
    const plus = both || minus ? null : TO_PLUS.exec(clause);
    const found = both ?? minus ?? plus;
    if (!found || (ends.plus && !minus) || (ends.minus && !plus)) return null;
    const most = exact(found[1]!);
    ends = { plus: minus ? ends.plus : most, minus: plus ? ends.minus : most };
  }
  return ends;
}

function netRule(plus: Exact, minus: Exact, ends: Ends): FormulaRule {
  const value = quantity("value");
  const less = { when: [], gives: operation(value, "×", figure(minus)) };
  const more = {
    when: [{ left: value, sign: "≥" as const, right: figure(ZERO) }],
    gives: operation(value, "×", figure(plus)),
  };
  return {
    kind: "formula",
    cases: plus.equals(minus) ? [less] : [more, less],
    top: ends.plus && points(ends.plus),
    floor: ends.minus?.neg() ?? null,
    decimals: null,
  };
}
