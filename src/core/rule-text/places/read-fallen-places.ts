import type { FormulaRule } from "../../scoring/rules/formula";
import type { FormulaCase } from "../../scoring/rules/formula-expression";
import { figure, quantity } from "../../scoring/rules/formula-expression";
import type { PlaceAward, RankTableRule } from "../../scoring/rules/rank-table";
import type { Award } from "../../scoring/rules/award";
import { ZERO, exact } from "../../values/exact";
import { awardExpression } from "../gauge/gauge-bar";
import { normalText } from "../words/normal-text";
import type { RuleReading } from "../rule-reading";

const FALLEN =
  /[,;。](?:但|其中)?(?:出现|呈|为)?(?:负增长|增速为负|增幅为负|增长为负|同比下降)(?:的|者)?(?:单位|乡镇)?(?:的)?,?(?:该项|本项|一律|均|此项)*(?:得0分|计0分|0分|不得分|不计分)[。;]?$/;
const OF_GROWTH = /^[^\d,;。]{2,24}(?:增速|增幅|增长率|增长速度)/;

/**
 * Places of a growth, where who has fallen gets nothing whatever its place: `增幅列全县前3名的得5分,4至7名得4分,其他得3分,
 * 负增长得0分`. Null where places are told in another way than a table from the first on.
 */
export function readFallenPlaces(text: string, readMain: (text: string) => RuleReading): RuleReading | null {
  const normal = normalText(text);
  const tail = FALLEN.exec(normal);
  if (!tail || !OF_GROWTH.test(normal)) return null;
  const main = readMain(normal.slice(0, tail.index));
  if (!main.understood || main.rule.kind !== "rankTable") return null;
  const rule = formulaOf(main.rule);
  // Units of one place are told by their places here, so that nothing of theirs is left open.
  const questions = main.questions.filter(({ code }) => code !== "ties");
  return rule && questions.length === 0 ? { ...main, rule, questions } : null;
}

function formulaOf({ table, rest, direction }: RankTableRule): FormulaRule | null {
  if (direction !== "higher" || table.some(({ from, to }) => from < 1 || (to !== null && to < from))) return null;
  const fallen: FormulaCase = {
    when: [{ left: quantity("value"), sign: "<", right: figure(ZERO) }],
    gives: figure(ZERO),
  };
  const named = table.map(placesCase);
  const others = caseOf([], rest);
  if (others === null || named.some((one) => one === null)) return null;
  const cases = [fallen, ...named.flatMap((one) => one ?? []), others];
  return { kind: "formula", cases, top: null, floor: ZERO, decimals: null };
}

function placesCase({ from, to, award }: PlaceAward): FormulaCase | null {
  const least = { left: quantity("rank"), sign: "≥", right: figure(exact(from)) } as const;
  if (to === null) return caseOf([least], award);
  return caseOf([least, { left: quantity("rank"), sign: "≤", right: figure(exact(to)) }], award);
}

function caseOf(when: FormulaCase["when"], award: Award): FormulaCase | null {
  const gives = awardExpression(award);
  return gives && { when, gives };
}
