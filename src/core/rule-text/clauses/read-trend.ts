import type { Award } from "../../scoring/rules/award";
import { share } from "../../scoring/rules/award";
import type { Interval } from "../../scoring/rules/interval";
import { EVERYTHING } from "../../scoring/rules/interval";
import type { Tier, TiersRule } from "../../scoring/rules/tiers";
import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO } from "../../values/exact";
import type { GoalAward } from "./clause";
import { splitAward } from "./read-award";
import type { RuleReading } from "../rule-reading";
import { understood } from "../rule-reading";
import { splitClauses } from "../words/split-clauses";
import { isPlainSubject } from "../words/subject";

const ABOVE: Interval = { ...EVERYTHING, low: ZERO };
const BELOW: Interval = { ...EVERYTHING, high: ZERO };
const SAME: Interval = { low: ZERO, lowClosed: true, high: ZERO, highClosed: true };
const NOT_BELOW: Interval = { ...EVERYTHING, low: ZERO, lowClosed: true };
const NOT_ABOVE: Interval = { ...EVERYTHING, high: ZERO, highClosed: true };

type Shapes = readonly (readonly [RegExp, Interval])[];

const SINCE = "(?:同比|环比|(?:较|比|与|同)?(?:上年|去年|上期|上季度?|上月|上一年)(?:度)?(?:同期)?(?:相比|比)?)";
const DOWN = "(?:有所)?(?:下降|减少|降低)";
const UP = "(?:有所)?(?:上升|增加|增长|提高|反弹|提升|增多)";

/** What is said of the change on the period before. */
const CHANGES: Shapes = [
  [/^(.*?)((?:不低于|达到)(?:上年|去年)(?:同期)?(?:水平|数)?)$/, NOT_BELOW],
  [/^(.*?)((?:高于|超过|多于)(?:上年|去年)(?:同期)?(?:水平|数)?)$/, ABOVE],
  [/^(.*?)((?:低于|少于)(?:上年|去年)(?:同期)?(?:水平|数)?)$/, BELOW],
  [
    new RegExp(`^(.*?)(${SINCE})?(?:${DOWN}或(?:者)?持平|持平或(?:者)?${DOWN}|不增加|未增加|未上升|不上升|不升)$`),
    NOT_ABOVE,
  ],
  [new RegExp(`^(.*?)(${SINCE})?(?:${UP}或(?:者)?持平|持平或(?:者)?${UP}|不减少|未减少|未下降|不下降)$`), NOT_BELOW],
  [new RegExp(`^(.*?)(${SINCE})?(?:未增长|未提高|没有增长)$`), NOT_ABOVE],
  [new RegExp(`^(.*?)(${SINCE})?(?:持平|不增不减|无变化|不变)$`), SAME],
  [new RegExp(`^(.*?)(${SINCE})?${DOWN}$`), BELOW],
  [new RegExp(`^(.*?)(${SINCE})?${UP}$`), ABOVE],
];

const AVERAGE =
  "(?:全[省市县区国]|各[乡镇县区单位]+|同类[^,;\\d]{0,4})?(?:的)?平均(?:数|值|水平|分|增速|增幅)?(?:水平|数|值)?";

/** What is said of the side of the average on which a figure lies. */
const BESIDE: Shapes = [
  [
    new RegExp(`^(.*?)(?:不低于|≥|等于或高于|(?:达到|等于|持平)(?:或|及)(?:高于|超过|以上))${AVERAGE}(?:以上)?$`),
    NOT_BELOW,
  ],
  [new RegExp(`^(.*?)(?:不高于|≤|不超过)${AVERAGE}$`), NOT_ABOVE],
  [new RegExp(`^(.*?)(?:高于|超过|大于|>)${AVERAGE}$`), ABOVE],
  [new RegExp(`^(.*?)(?:低于|小于|<|未达到|达不到)${AVERAGE}$`), BELOW],
  [new RegExp(`^(.*?)(?:等于|持平于?|与)${AVERAGE}(?:持平|相同|一致)?$`), SAME],
];

/**
 * Points by whether a figure rose, fell or stayed: 同比下降得5分,持平得3分,上升不得分; or by the side of the average on which it
 * lies. Every case must be named, or what is left by 否则. Null when the words say anything else, or leave a case out.
 */
export function readTrend(text: string): RuleReading | null {
  return readSides(text, CHANGES, "overPrevious") ?? readSides(text, BESIDE, "overAverage");
}

function readSides(text: string, shapes: Shapes, basis: TiersRule["basis"]): RuleReading | null {
  const read = splitClauses(text).map((clause, index) => readSide(clause, shapes, index === 0));
  if (read.some((side) => side === null)) return null;
  const sides = read as Side[];
  const isKnownBar = basis === "overAverage" || sides.some(({ namesBar }) => namesBar);
  if (sides.length < 2 || !isKnownBar || !areAllCases(sides)) return null;
  return understood(
    { kind: "tiers", basis, tiers: sides.map(({ within, award }) => ({ within, award })) },
    { full: topOf(sides) },
  );
}

interface Side extends Tier {
  /** 同比, 持平 and the like say that the period before is meant. */
  readonly namesBar: boolean;
}

function readSide(clause: string, shapes: Shapes, isFirst: boolean): Side | null {
  const said = splitAward(clause);
  const award = said && awardOf(said.award);
  if (!said || !award) return null;
  if (!isFirst && /^(?:否则|其他|其余)$/.test(said.condition)) return { within: EVERYTHING, award, namesBar: false };
  const shape = shapes.find(([pattern]) => pattern.test(said.condition));
  const match = shape?.[0].exec(said.condition);
  if (!shape || !match || !isPlainSubject(match[1]!)) return null;
  return { within: shape[1], award, namesBar: match[2] !== undefined || said.condition.endsWith("持平") };
}

function awardOf(award: GoalAward): Award | null {
  if (award.kind === "full") return share(HUNDRED);
  return award.kind === "ratio" ? null : award;
}

function topOf(sides: readonly Side[]): Exact | null {
  const points = sides.flatMap(({ award }) => (award.kind === "points" ? [award.points] : []));
  if (points.length < sides.length) return null;
  return points.reduce((best, one) => (one.compare(best) > 0 ? one : best));
}

/** Up and down are each named once; what 否则 names stands last. Where the same is not named, it has no points. */
function areAllCases(sides: readonly Side[]): boolean {
  const named = sides.filter(({ within }) => within !== EVERYTHING);
  const counts = [ABOVE, SAME, BELOW].map((side) => named.filter(({ within }) => holds(within, side)).length);
  const isOnce = counts.every((count) => count <= 1);
  const hasRest = sides.at(-1)!.within === EVERYTHING && named.length === sides.length - 1;
  return isOnce && (hasRest ? counts.includes(0) : named.length === sides.length && counts[0] === 1 && counts[2] === 1);
}

function holds(within: Interval, side: Interval): boolean {
  if (side === SAME) return within === SAME || within === NOT_BELOW || within === NOT_ABOVE;
  return side === ABOVE ? within === ABOVE || within === NOT_BELOW : within === BELOW || within === NOT_ABOVE;
}
