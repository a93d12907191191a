import type { TieReading } from "../scoring/peer-order";
import { points, share } from "../scoring/rules/award";
import type { Award } from "../scoring/rules/award";
import type { PlaceAward } from "../scoring/rules/rank-table";
import type { ScoringRule } from "../scoring/rules/registry";
import { HUNDRED, ZERO, exact } from "../values/exact";
import type { Exact } from "../values/exact";
import type { RuleQuestion, RuleReading } from "./rule-reading";
import { notUnderstood, understood } from "./rule-reading";
import { isPlainSubject } from "./subject";

const N = "(\\d+(?:\\.\\d+)?)";
const GIVE =
  "(?:的)?(?:单位|乡镇|镇|县区?|区县)?(?:的)?(?:依次|分别|各|均|一律)*(?:赋予|赋|得|计|记|给予|给|加|奖励|奖|加计)?";
const AWARD = `(满分|满分${N}分|不得分|不加分|0分|${N}分)`;

type Said =
  | {
      readonly is: "places";
      readonly from: number;
      readonly to: number | null;
      readonly awards: readonly Award[];
      readonly isBonus: boolean;
    }
  | { readonly is: "rest"; readonly award: Award }
  | { readonly is: "last"; readonly points: Exact }
  | { readonly is: "step"; readonly points: Exact }
  | { readonly is: "shareOfBest"; readonly upTo: number | null }
  | { readonly is: "andSoOn" }
  | { readonly is: "linear" | "coefficient" | "heading" | "untilGone" }
  | { readonly is: "full"; readonly points: Exact }
  | { readonly is: "floor"; readonly points: Exact }
  | { readonly is: "ties"; readonly ties: TieReading }
  | { readonly is: "lowerIsBetter" | "higherIsBetter" };

const LEAD = "^(.*?)(?:排名|名次|排位|位次|位列|居|列)?(?:在|为|位于)?";

type Reader = (match: RegExpExecArray) => Said | null;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`${LEAD}(?:第?1-(\\d+)(?:名|位)|前(\\d+)(?:名|位))${GIVE}(\\d[\\d.分、]*?\\d?)分$`), (m) => listed(m)],
  [new RegExp(`${LEAD}((?:第?\\d+(?:名|位)?、)+第?\\d+(?:名|位))${GIVE}(\\d[\\d.分、]*?\\d?)分$`), (m) => namedList(m)],
  [
    new RegExp(`^(?:第)?(\\d+)-(\\d+)(?:名|位)(?:的)?(?:按)?(?:与)?第1名的?比例(?:得分|计分|折算)$`),
    (m) => ({ is: "shareOfBest", upTo: Number(m[2]) }),
  ],
  [
    /^(?:其余|其他|其它|以下|其余名次)(?:各?单位|各?乡镇|各名次)?(?:的)?(?:按|以)(?:其|本单位)?(?:得分|数值|完成数|实绩)?(?:与|占|其与|相对于?)*第1名的?(?:得分|数值|实绩)?的?(?:比例|比值)(?:得分|计分|折算|计算)$/,
    () => ({ is: "shareOfBest", upTo: null }),
  ],
  [/^(?:以此类推|依此类推|依次类推|以此递减)$/, () => ({ is: "andSoOn" })],
  [/^以第1名为(?:满分|基准|100%)$/, () => placed("", 1, 1, "满分")],
  [new RegExp(`${LEAD}第?1(?:名|位)${GIVE}${AWARD}$`), (m) => placed(m[1]!, 1, 1, m[2]!)],
  [new RegExp(`${LEAD}第(\\d+)(?:名|位)${GIVE}${AWARD}$`), (m) => placed(m[1]!, Number(m[2]), Number(m[2]), m[3]!)],
  [
    new RegExp(`${LEAD}(?:第)?(\\d+)-(\\d+)(?:名|位)${GIVE}${AWARD}$`),
    (m) => placed(m[1]!, Number(m[2]), Number(m[3]), m[4]!),
  ],
  [new RegExp(`${LEAD}前(\\d+)(?:名|位)${GIVE}${AWARD}$`), (m) => placed(m[1]!, 1, Number(m[2]), m[3]!)],
  [
    new RegExp(`^第?(\\d+)(?:名|位)(?:及)?(?:以后|之后|以下|往后|以外)${GIVE}${AWARD}$`),
    (m) => placed("", Number(m[1]), null, m[2]!),
  ],
  [
    new RegExp(`^(?:其余|其他|其它|其余名次|之后)(?:各?单位|各?乡镇|各?镇|名次)?${GIVE}${AWARD}$`),
    (m) => ({ is: "rest", award: awardOf(m[1]!) }),
  ],
  [
    new RegExp(`^(?:排名最后|最后|最后1名|最后1位|末名|末位|倒数第1名|最末位)${GIVE}${N}分$`),
    (m) => ({ is: "last", points: exact(m[1]!) }),
  ],
  [
    /^(?:区间内|中间|其他|其余|其他名次|其余名次|中间名次|其他单位|其余单位|其他乡镇|其余乡镇)(?:的)?(?:按|以|依|依次)?(?:照)?(?:单位个数|名次|排名|等差|线性|内插|插值|等差数列|单位数)+(?:法)?(?:确定浮动分值|递减|插值|等差递减|确定分值|得分|计分|计算|递减得分|折算)*$/,
    () => ({ is: "linear" }),
  ],
  [/^(?:排名)?得分(?:再)?(?:乘以|×)难度系数$/, () => ({ is: "coefficient" })],
  [
    new RegExp(
      `^(?:以后|之后|其后|其余|往后|后面|以下|名次|排名|排位|位次)?(?:依次)?(?:每|按每)(?:下降|降低|后退|靠后|往后|低|降|退后|后移|落后|延后|后|递减|差|低于)?(?:1)?(?:个)?(?:位次|名次|名|位|档)?(?:依次|的)?(?:按)?(?:扣减?|减少?|递减|少得|少|降低|降)?(?:按)?${N}分(?:依次)?(?:递减)?$`,
    ),
    (m) => ({ is: "step", points: exact(m[1]!) }),
  ],
  [
    new RegExp(
      `^(?:其余|其他|以后|之后|以下|其余单位|其余名次|其他名次|其它)?(?:各?乡镇|各?单位)?(?:按名次|按位次|按排名)?(?:依次|逐名|逐位|按名次依次)(?:递减|减|扣减|减少)${N}分$`,
    ),
    (m) => ({ is: "step", points: exact(m[1]!) }),
  ],
  [
    /^(?:按|根据|依据|以)?.{0,24}?(?:进行)?(?:排名|排位|排序|名次|位次)(?:打分|赋分|计分|得分|评分|情况)?$/,
    (m) =>
      isPlainSubject(m[0].replace(/^(?:按|根据|依据|以)|各|排名|打分|赋分|计分|得分|评分|排位|名次|位次|排序/g, ""))
        ? { is: "heading" }
        : null,
  ],
  [new RegExp(`^(?:满分|分值|总分)?${N}分$`), (m) => ({ is: "full", points: exact(m[1]!) })],
  [/^(?:直至)?扣完为止$|^减完为止$/, () => ({ is: "untilGone" })],
  [new RegExp(`^最低(?:得|为|不低于)?${N}分$`), (m) => ({ is: "floor", points: exact(m[1]!) })],
  [
    /^(?:名次|排名|得分)?(?:并列|相同)(?:的)?(?:按|取)?(?:平均分?|平均得分)(?:得分|计分|计算)?$/,
    () => ({ is: "ties", ties: "average" }),
  ],
  [
    /^(?:名次|排名|得分)?(?:并列|相同)(?:的)?(?:得分相同|同分|按同一名次计分|均按该名次得分|得同样分值?)?(?:且|并)?(?:后续|下一)?(?:名次|单位名次)?(?:不)?(?:顺延|占位)$/,
    (m) => ({ is: "ties", ties: /不顺延|不占位/.test(m[0]) ? "dense" : /占位/.test(m[0]) ? "competition" : "dense" }),
  ],
  [
    /^(?:按)?(?:数值|指标值)?从低到高(?:排名|排序|排列)?$|^(?:越低越好|逆向指标|数值越低名次越前)$/,
    () => ({ is: "lowerIsBetter" }),
  ],
  [/^(?:按)?(?:数值|指标值)?从高到低(?:排名|排序|排列)?$|^越高越好$/, () => ({ is: "higherIsBetter" })],
];

/**
 * A rule that scores by place: a table of places, places one step apart, a line from first to last, a share of the best.
 * Null when the words are about no places at all.
 */
export function readRanks(clauses: readonly string[], whole: string): RuleReading | null {
  if (!/第\d|前\d|\d名|名次|位次|排名|排位|末位|末名|最后1/.test(whole)) return null;
  const said = clauses.flatMap(splitPlaces).map(readOne);
  if (said.some((one) => one === null)) return null;
  return assembleRanks(said as Said[], whole);
}

/** 第1名得10分、第2名得8分、其余不得分 are places of their own. */
function splitPlaces(clause: string): string[] {
  return clause
    .replace(/^[^\d:]{0,6}:(?=第)/, "")
    .replace(/(?<=分)[、和](?=第?\d+名|第\d|其余|其他|末|最后)/g, ",")
    .split(",");
}

function readOne(words: string): Said | null {
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(words);
    const said = match && read(match);
    if (said) return said;
  }
  return null;
}

function awardOf(words: string): Award {
  if (words === "满分") return share(HUNDRED);
  const figure = /^(?:满分)?(\d+(?:\.\d+)?)分$/.exec(words);
  return points(figure ? exact(figure[1]!) : ZERO);
}

function isLead(words: string): boolean {
  return isPlainSubject(words.replace(/^(?:在|按|以|根据|获得?|取得)|各|排名|名次|得分|考核/g, ""));
}

function placed(lead: string, from: number, to: number | null, award: string): Said | null {
  if (!isLead(lead) || from < 1 || (to !== null && to < from)) return null;
  return { is: "places", from, to, awards: [awardOf(award)], isBonus: false };
}

function listed(match: RegExpExecArray): Said | null {
  const to = Number(match[2] ?? match[3]);
  const awards = amounts(match[4]!);
  if (!isLead(match[1]!) || awards === null || (awards.length !== to && awards.length !== 1)) return null;
  const isBonus = /加|奖/.test(match[0].slice(match[1]!.length));
  return { is: "places", from: 1, to, awards, isBonus };
}

/** 第1、2、3名分别得10、8、6分: the places must follow each other from the first. */
function namedList(match: RegExpExecArray): Said | null {
  const places = [...match[2]!.matchAll(/\d+/g)].map(Number);
  const awards = amounts(match[3]!);
  const isInRow = places.every((place, index) => index === 0 || place === places[index - 1]! + 1);
  if (!isLead(match[1]!) || awards === null || !isInRow || places[0]! < 1) return null;
  if (awards.length !== places.length && awards.length !== 1) return null;
  return { is: "places", from: places[0]!, to: places[places.length - 1]!, awards, isBonus: /加|奖/.test(match[0]) };
}

function amounts(text: string): Award[] | null {
  const parts = text.replaceAll("分", "").split("、");
  return parts.every((part) => /^\d+(?:\.\d+)?$/.test(part)) ? parts.map((part) => points(exact(part))) : null;
}

function assembleRanks(said: readonly Said[], whole: string): RuleReading | null {
  const of = <Is extends Said["is"]>(is: Is) => said.filter((one): one is Extract<Said, { is: Is }> => one.is === is);
  const places = of("places");
  const single = ["rest", "last", "step", "shareOfBest", "linear", "full", "floor", "ties"] as const;
  if (single.some((is) => of(is).length > 1)) return notUnderstood(whole);
  const [rest, last, step, best] = [of("rest")[0], of("last")[0], of("step")[0], of("shareOfBest")[0]];
  const stated = {
    ties: of("ties")[0]?.ties,
    direction: of("lowerIsBetter").length > 0 ? ("lower" as const) : ("higher" as const),
  };
  const full = of("full")[0]?.points ?? null;
  const kinds = [best, step, last ?? of("linear")[0]].filter(Boolean).length;
  if (kinds > 1) return notUnderstood(whole);
  if (best)
    return places.length === 1 && !rest
      ? shareOfBest(places[0]!, best.upTo, full, stated.direction, whole)
      : notUnderstood(whole);
  if (step)
    return !rest
      ? stepped(places, step.points, { ...stated, full, floor: of("floor")[0]?.points ?? ZERO }, whole)
      : notUnderstood(whole);
  if (last)
    return of("linear").length === 1 && !rest ? lined(places, last.points, stated, full, whole) : notUnderstood(whole);
  if (of("andSoOn").length > 0)
    return continued(places, { ...stated, full, floor: of("floor")[0]?.points ?? ZERO }, whole);
  if (places.length === 0 || of("linear").length > 0 || of("floor").length > 0) return null;
  return tabled(places, rest?.award ?? null, stated, full, whole);
}

function continued(
  places: readonly Extract<Said, { is: "places" }>[],
  facts: Stated & { readonly full: Exact | null; readonly floor: Exact },
  whole: string,
): RuleReading {
  const table = places.flatMap(rowsOf).sort((a, b) => a.from - b.from);
  const isInRow = table.every(({ from, to }, index) => from === index + 1 && to === from);
  const step = isInRow ? evenStep(table) : null;
  const first = table[0]?.award;
  if (step === null || first?.kind !== "points") return notUnderstood(whole);
  const { direction, floor } = facts;
  const start = facts.full === null || facts.full.equals(first.points) ? null : first.points;
  const full = facts.full ?? first.points;
  return withTies((ties) => ({ kind: "rankStep", step, from: "top", start, floor, direction, ties }), facts, { full });
}

interface Stated {
  readonly ties: TieReading | undefined;
  readonly direction: "higher" | "lower";
}

const TIES = ["competition", "dense", "average"] as const;

/** The rule with the usual reading of ties, and the question where the text does not say. */
function withTies(
  build: (ties: TieReading) => ScoringRule,
  stated: Stated,
  facts: { full: Exact | null; questions?: RuleQuestion[] },
): RuleReading {
  const rule = build(stated.ties ?? "competition");
  const asked: RuleQuestion[] = stated.ties
    ? []
    : [{ code: "ties", chosen: 0, alternatives: TIES.map((label) => ({ label, rule: build(label) })) }];
  return understood(rule, { full: facts.full, questions: [...asked, ...(facts.questions ?? [])] });
}

function tabled(
  places: readonly Extract<Said, { is: "places" }>[],
  rest: Award | null,
  stated: Stated,
  full: Exact | null,
  whole: string,
): RuleReading {
  const table = afterTheLast(places.flatMap(rowsOf).sort((a, b) => a.from - b.from));
  const overlaps = table.some((row, index) => index > 0 && (table[index - 1]!.to ?? Infinity) >= row.from);
  const skips = table.some((row, index) => row.from !== (index === 0 ? 1 : (table[index - 1]!.to ?? 0) + 1));
  if (overlaps || skips) return notUnderstood(whole);
  const build = (ties: TieReading): ScoringRule => ({
    kind: "rankTable",
    direction: stated.direction,
    ties,
    table,
    rest: rest ?? points(ZERO),
  });
  const isOpen = rest === null && table[table.length - 1]!.to !== null && !places.some(({ isBonus }) => isBonus);
  const lastRow = table[table.length - 1]!;
  const questions: RuleQuestion[] = isOpen
    ? [
        {
          code: "otherPlaces",
          chosen: 0,
          alternatives: [
            { label: "nothing", rule: build(stated.ties ?? "competition") },
            {
              label: "asLast",
              rule: {
                ...(build(stated.ties ?? "competition") as Extract<ScoringRule, { kind: "rankTable" }>),
                rest: lastRow.award,
              },
            },
          ],
        },
      ]
    : [];
  const first = table[0]!.award;
  return withTies(build, stated, { full: full ?? (first.kind === "points" ? first.points : null), questions });
}

/** 第10名以后 behind a table that ends with the 10th place begins with the 11th. */
function afterTheLast(table: readonly PlaceAward[]): readonly PlaceAward[] {
  return table.map((row, index) => {
    const isOpen = row.to === null && index > 0 && table[index - 1]!.to === row.from;
    return isOpen ? { ...row, from: row.from + 1 } : row;
  });
}

/** 第1名10分,第2名9分,依此类推: the points between one place and the next; null when they are not the same. */
function evenStep(table: readonly PlaceAward[]): Exact | null {
  const given = table.map(({ award }) => (award.kind === "points" ? award.points : null));
  if (given.length < 2 || given.some((one) => one === null)) return null;
  const steps = given.slice(1).map((one, index) => given[index]!.sub(one!));
  return steps.every((step) => step.equals(steps[0]!) && step.compare(0) > 0) ? steps[0]! : null;
}

function rowsOf({ from, to, awards }: Extract<Said, { is: "places" }>): PlaceAward[] {
  if (awards.length === 1) return [{ from, to, award: awards[0]! }];
  return awards.map((award, index) => ({ from: from + index, to: from + index, award }));
}

function onlyFirst(places: readonly Extract<Said, { is: "places" }>[]): Award | null {
  const [first] = places;
  return places.length === 1 && first!.from === 1 && first!.to === 1 && first!.awards.length === 1
    ? first!.awards[0]!
    : null;
}

function shareOfBest(
  first: Extract<Said, { is: "places" }>,
  upTo: number | null,
  full: Exact | null,
  direction: "higher" | "lower",
  whole: string,
): RuleReading {
  const award = onlyFirst([first]);
  if (!award) return notUnderstood(whole);
  const named = award.kind === "points" ? award.points : full;
  const rule: ScoringRule = { kind: "shareOfBest", direction, upTo };
  const open: ScoringRule = { ...rule, upTo: null };
  const alternatives = [
    { label: "nothing", rule },
    { label: "sameShare", rule: open },
  ];
  return understood(rule, {
    full: named,
    questions: upTo === null ? [] : [{ code: "otherPlaces", chosen: 0, alternatives }],
  });
}

function stepped(
  places: readonly Extract<Said, { is: "places" }>[],
  step: Exact,
  facts: Stated & { full: Exact | null; floor: Exact },
  whole: string,
): RuleReading {
  const award = places.length === 0 ? share(HUNDRED) : onlyFirst(places);
  if (!award) {
    const isSame = evenStep(places.flatMap(rowsOf).sort((a, b) => a.from - b.from))?.equals(step) ?? false;
    return isSame ? continued(places, facts, whole) : notUnderstood(whole);
  }
  const full = award.kind === "points" ? award.points : facts.full;
  if (award.kind === "points" && facts.full !== null && !facts.full.equals(award.points)) return notUnderstood(whole);
  const { direction, floor } = facts;
  return withTies((ties) => ({ kind: "rankStep", step, from: "top", start: null, floor, direction, ties }), facts, {
    full,
  });
}

function lined(
  places: readonly Extract<Said, { is: "places" }>[],
  last: Exact,
  stated: Stated,
  full: Exact | null,
  whole: string,
): RuleReading {
  const award = onlyFirst(places);
  const first = award?.kind === "points" ? award.points : award ? full : null;
  if (first === null) return notUnderstood(whole);
  return withTies((ties) => ({ kind: "rankLinear", first, last, direction: stated.direction, ties }), stated, {
    full: first,
  });
}
