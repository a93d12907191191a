import { ONE, ZERO } from "../../values/exact";
import { assembleTally } from "./assemble-tally";
import { maskedNames } from "../words/masked-names";
import { readClause } from "../clauses/read-clause";
import type { RuleHints } from "../clauses/rule-parts";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isHeading } from "../words/subject";
import type { TallyWords } from "./tally-words";
import { readTallyWords } from "./tally-words";

type Item = Extract<TallyWords, { is: "item" }>;

/**
 * Things of several kinds that are counted, each with its points: 省级通报每次扣3分,市级每次扣2分,最多扣10分;
 * 国家级、省级表彰分别加5分、3分. Null when any of the words says something else.
 *
 * Each kind takes one part, in the order of the text.
 */
export function readTally(text: string, hints: RuleHints): RuleReading | null {
  const formula = readFormula(text);
  if (formula) return formula;
  const said: TallyWords[] = [];
  let hasStarted = false;
  for (const clause of splitClauses(maskedNames(text)).flatMap(splitItems)) {
    const words = readTallyWords(clause, said.filter(isItem).at(-1)) ?? fullOfGoal(clause, hasStarted);
    if (words === null && !hasStarted && isHeading(clause)) continue;
    if (words === null) return null;
    hasStarted = true;
    said.push(...words);
  }
  return assembleTally(withGivenAsFull(said), hints);
}

/** 全部建成得5分,每有1个未建成扣1分: the first points are what there is before anything is taken off. */
function withGivenAsFull(said: readonly TallyWords[]): readonly TallyWords[] {
  const [first, ...rest] = said;
  const isFull = first?.is === "item" && first.isGiven && !first.isEach && rest.filter(isItem).every(isTaken);
  return isFull ? [{ is: "full", points: first.each! }, ...rest] : said;
}

function isTaken({ sign }: Item): boolean {
  return sign === "minus";
}

const FORMULA = /^(?:[^\d,;=]{0,8})(?:得分|总分|成绩)=([^\d+×/÷=,;-]{2,12})((?:[+-][^\d+×/÷=,;-]{2,10})+)$/;

/** 总分=基础分+加分-扣分: parts that come as points. */
function readFormula(text: string): RuleReading | null {
  const match = FORMULA.exec(text);
  if (!match) return null;
  const named = (name: string, sign: "plus" | "minus") => ({ name, sign, each: null, perCount: ONE, cap: null });
  const rest = [...match[2]!.matchAll(/([+-])([^+-]+)/g)];
  const items = [
    named(match[1]!, "plus"),
    ...rest.map(([, sign, name]) => named(name!, sign === "+" ? "plus" : "minus")),
  ];
  const caps = { plusCap: null, minusCap: null, top: null };
  return understood({ kind: "tally", base: ZERO, items, counting: "sum", ...caps, whenNone: ZERO, floor: ZERO });
}

function isItem(words: TallyWords): words is Item {
  return words.is === "item";
}

/** 国家级5分、省级3分 are items of their own; 领导批示: is a heading. */
function splitItems(clause: string): readonly string[] {
  return clause
    .replace(/^[^\d:]{2,14}:(?=[^:]*$)/, (lead) => (isHeading(lead.slice(0, -1)) ? "" : `${lead.slice(0, -1)},`))
    .split(/分别|依次|各/.test(clause) ? /,/ : /,|(?<=\d分)、/)
    .filter((part) => part !== "");
}

/** 无事故得10分, 任务全部完成得5分: what there is before anything is counted. */
function fullOfGoal(clause: string, hasStarted: boolean): readonly TallyWords[] | null {
  const goal = hasStarted ? null : readClause(clause);
  if (goal?.is !== "goal") return null;
  const { bar, award } = goal;
  const isWhole = bar.kind === "interval" && bar.unit === "%" && bar.within.low?.equals(100) === true;
  if (bar.kind !== "described" && bar.kind !== "noEvents" && bar.kind !== "target" && !isWhole) return null;
  if (award.kind === "full") return [{ is: "nothing" }];
  return award.kind === "points" && award.points.compare(ZERO) > 0 ? [{ is: "full", points: award.points }] : null;
}
