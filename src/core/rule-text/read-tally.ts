import type { TallyRule } from "../scoring/rules/tally";
import type { Exact } from "../values/exact";
import { ZERO, sum } from "../values/exact";
import { maskedNames, unmaskedNames } from "./masked-names";
import { readClause } from "./read-clause";
import type { RuleHints } from "./rule-parts";
import type { RuleQuestion, RuleReading } from "./rule-reading";
import { understood } from "./rule-reading";
import { splitClauses } from "./split-clauses";
import { isPlainEvent } from "./subject";
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
  const said: TallyWords[] = [];
  let hasStarted = false;
  for (const clause of splitClauses(maskedNames(text)).flatMap(splitItems)) {
    const words = readTallyWords(clause, said.filter(isItem).at(-1)) ?? fullOfGoal(clause, hasStarted);
    if (words === null && !hasStarted && isPlainEvent(clause)) continue;
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

function isItem(words: TallyWords): words is Item {
  return words.is === "item";
}

/** 国家级5分、省级3分 are items of their own; 领导批示: is a heading. */
function splitItems(clause: string): readonly string[] {
  return clause
    .replace(/^[^\d:]{2,14}:(?=[^:]*$)/, (lead) => (isPlainEvent(lead.slice(0, -1)) ? "" : `${lead.slice(0, -1)},`))
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

function assembleTally(said: readonly TallyWords[], hints: RuleHints): RuleReading | null {
  const items = said.filter(isItem);
  const of = (is: "full" | "base" | "floor" | "whenNone"): readonly Exact[] =>
    said.flatMap((words) => (words.is === is ? [words.points] : []));
  const caps = said.filter((words) => words.is === "cap");
  const isTwice = [of("full"), of("base"), of("floor"), of("whenNone")].some((found) => found.length > 1);
  const has = (is: TallyWords["is"]): boolean => said.some((words) => words.is === is);
  const isRich = has("highest") || has("whenNone") || has("below");
  const signs = new Set(items.map(({ sign }) => sign));
  if (signs.has("minus") && items.some(({ isGiven }) => isGiven)) return null;
  const isBest = has("highest");
  if (!isBest && items.some(({ isGiven, isEach }) => isGiven && !isEach) && areStates(items)) return null;
  if (!isBest && !isAddable(items, of("full")[0] ?? hints.full ?? null, has("nothing"))) return null;
  const isFromFull = signs.has("minus") && of("full").length > 0;
  if (
    items.length < (isRich || isFromFull ? 1 : 2) ||
    isTwice ||
    new Set(caps.map(({ of: one }) => one)).size < caps.length
  )
    return null;
  const base = of("base")[0] ?? null;
  if (items.some(({ each }) => each === null) && base === null) return null;
  if (has("below") && (has("untilGone") || of("floor").length > 0)) return null;
  const isPlus = !signs.has("minus");
  const full = of("full")[0] ?? null;
  const capOf = (one: "plus" | "minus" | "both" | "total"): Exact | null =>
    caps.find(({ of }) => of === one)?.points ?? null;
  if (capOf("both") || (isPlus && (capOf("minus") || has("untilGone"))) || (!signs.has("plus") && capOf("plus")))
    return null;
  if (has("whenNone") && isPlus) return null;
  const baseItem: readonly Item[] =
    base && items.some(({ each }) => each === null)
      ? [
          {
            is: "item",
            name: "基本分",
            sign: "plus",
            each: null,
            perCount: items[0]!.perCount,
            cap: base,
            isEach: true,
            isGiven: false,
          },
        ]
      : [];
  const all = [...baseItem, ...items];
  const flatSum = isPlus && items.every(({ isEach, isGiven }) => !isEach && isGiven);
  const counting = has("highest") ? "highest" : "sum";
  const rule: TallyRule = {
    kind: "tally",
    base: baseItem.length > 0 || (isPlus && base === null) ? ZERO : base,
    items: all.map(toItem),
    counting,
    plusCap: capOf("plus") ?? (isPlus && base === null ? capOf("total") : null),
    minusCap: capOf("minus"),
    whenNone: of("whenNone")[0] ?? ZERO,
    top: isPlus && base === null ? full : (capOf("total") ?? (base ? full : null)),
    floor: has("below") ? null : (of("floor")[0] ?? ZERO),
  };
  const stated = isPlus && flatSum && full === null ? sum(items.map(({ each }) => each!)) : (full ?? base);
  return understood(rule, { full: stated, questions: questionsOf(rule) });
}

/** 成立机构得1分,制定方案得2分 add up where the full points say so, or 没有的不得分 does; else one may stand for the other. */
function isAddable(items: readonly Item[], full: Exact | null, isNothingElse: boolean): boolean {
  const flat = items.filter(({ isGiven, isEach }) => isGiven && !isEach);
  if (flat.length === 0) return true;
  return isNothingElse || (full?.equals(sum(flat.map(({ each }) => each!))) ?? false);
}

/** 好得10分,较好得8分 are states of one thing, of which only one holds. */
function areStates(items: readonly Item[]): boolean {
  const names = items.map(({ name }) => name);
  const isState = /未|不|没有|基本|部分|较|一般|好$|差$|优秀?$|良好?$|合格|达标|完成$|[^民]主?动$|及时$|到位$|齐全$/;
  const endings = names.map((name) => name.slice(-2));
  return names.some((name) => isState.test(name)) || new Set(endings).size < endings.length;
}

function toItem({ name, sign, each, perCount, cap, isEach }: Item): TallyRule["items"][number] {
  const only = isEach ? cap : each;
  return { name: unmaskedNames(name).slice(0, 12), sign, each, perCount, cap: only };
}

/** Of one matter at several levels the highest counts; the parts may be given with that already done. */
function questionsOf(rule: TallyRule): readonly RuleQuestion[] {
  if (rule.counting === "sum") return [];
  const alternatives = [
    { label: "addedUp", rule: { ...rule, counting: "sum" as const } },
    { label: "onlyHighest", rule },
  ];
  return [{ code: "addedOrHighest", chosen: 1, alternatives }];
}
