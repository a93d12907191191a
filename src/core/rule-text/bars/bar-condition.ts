import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { isBarSubject } from "./bar-subject";
import { AVERAGE_BAR, FIGURE, PREVIOUS_BAR, SIDES, TARGET_BAR, UNIT } from "./bar-words";

/** What a value is held against. */
export type HeldBar =
  | { readonly kind: "figure"; readonly value: Exact; readonly unit: string }
  | { readonly kind: "target"; readonly words: string }
  | { readonly kind: "average" | "previous" };

/** `missed` and `reached` go with whichever side is the good one 未达标的, 达标的; `bare` is a figure alone. */
export type Side = ">=" | "<=" | ">" | "<" | "=" | "bare" | "missed" | "reached";

/** Where a value lies: on a side of a bar, or on a side of the bar that is already known 未达到的, 超过的. */
export interface Condition {
  readonly subject: string;
  readonly side: Side;
  readonly bar: HeldBar | null;
}

const SIDE_WORDS: readonly (readonly [string, Side])[] = [
  [SIDES.atMost, "<="],
  [SIDES.below, "<"],
  [SIDES.atLeast, ">="],
  [SIDES.above, ">"],
];
const ABOUT = "(?:在|为|保持在?|控制在?|稳定在?|维持在?|压减到|降至|降到|:)";
const END = "(?:的|时|者|的单位|的乡镇|的镇|的村|的部分|部分)?";
const SINCE = `(?:同比|环比|(?:与|较|比|同|和)?${PREVIOUS_BAR}(?:相比|比较|比)?)`;
const UP = "(?:有所)?(?:不减反增|不降反升|正增长|(?<![负零])增长|提高|提升|上升|增加|升高|上涨|反弹|增多)";
const DOWN = "(?:有所)?(?:不增反降|不升反降|不增反减|负增长|下降|降低|减少|下滑|回落)";

type Build = (match: RegExpExecArray) => Condition | null;

/** A value beside a bar: 低于100%的, 年均浓度不高于目标值, 比重较上年下降的; null for any other words. */
export function readCondition(words: string): Condition | null {
  for (const [pattern, build] of SHAPES) {
    const match = pattern.exec(words);
    const condition = match && build(match);
    if (condition && isBarSubject(condition.subject)) return condition;
  }
  return null;
}

const SHAPES: readonly (readonly [RegExp, Build])[] = [
  ...besideFigure(),
  ...besideBar(TARGET_BAR, (words) => ({ kind: "target", words })),
  ...besideBar(AVERAGE_BAR, () => ({ kind: "average" })),
  ...besideBar(PREVIOUS_BAR, () => ({ kind: "previous" })),
  ...besideKnown(),
  ...sincePrevious(),
];

function shape(words: string): RegExp {
  return new RegExp(`^(.*?)${words}${END}$`);
}

function besideFigure(): readonly (readonly [RegExp, Build])[] {
  const figure = `(${FIGURE})(${UNIT})?`;
  const given =
    (side: Side): Build =>
    ([, subject, value, unit]) => ({ subject: subject!, side, bar: figureOf(value!, unit) });
  return [
    [shape(`(?:${ABOUT}|达到?|完成|实现)${figure}(?:以上)`), given(">=")],
    [shape(`(?:${ABOUT}|达到?)?${figure}(?:以下|以内|之内|范围内|内)`), given("<=")],
    [shape(`${figure}以上`), given(">=")],
    ...SIDE_WORDS.map(([words, side]): readonly [RegExp, Build] => [
      shape(`(?:在|为)?${words}${figure}${side === "<=" ? "(?:以内|以下)?" : ""}`),
      given(side),
    ]),
    [shape(`以${figure}为(?:考核)?(?:目标值?|基准值?|标准|底线|基数)`), given("bare")],
    [shape(`(?:${ABOUT}|=|等于)?${figure}`), given("bare")],
  ];
}

function figureOf(value: string, unit: string | undefined): HeldBar {
  return { kind: "figure", value: exact(value), unit: unit ?? "" };
}

function besideBar(bar: string, build: (words: string) => HeldBar): readonly (readonly [RegExp, Build])[] {
  const given =
    (side: Side): Build =>
    ([, subject, words]) => ({ subject: subject!, side, bar: build(words!) });
  return [
    [shape(`${ABOUT}(${bar})(?:数|值)?(?:以下|以内|之内|范围内|范围以内|内)`), given("<=")],
    [shape(`(?:${ABOUT}|达到|完成)(${bar})以上`), given(">=")],
    ...SIDE_WORDS.map(([words, side]): readonly [RegExp, Build] => [shape(`${words}(${bar})`), given(side)]),
    [shape(`(?:等于|持平于|稳定在|保持在|维持在|保持|与|和|同)(${bar})(?:持平|相同|一致)?`), given("=")],
    [shape(`(${bar})持平`), given("=")],
    [shape(`以(${bar})为(?:基准|基数|基础|标准|底线)分?`), given("=")],
  ];
}

/** 未达到的, 超过的, 达标的: beside the bar that is named elsewhere. */
function besideKnown(): readonly (readonly [RegExp, Build])[] {
  const given =
    (side: Side): Build =>
    ([, subject]) => ({ subject: subject!, side, bar: null });
  return [
    [
      shape(
        "(?:没有达标|未达标|不达标|未能达标|未达到|没有达到|达不到|未达|未完成|没有完成|完不成|未能完成|未实现|不达)",
      ),
      given("missed"),
    ],
    [shape("(?:达标|达到|完成)"), given("reached")],
    [shape(SIDES.below), given("<")],
    [shape(`(?:超额|${SIDES.above})`), given(">")],
  ];
}

/** 下降的, 未增长的: beside the figure of the period before. */
function sincePrevious(): readonly (readonly [RegExp, Build])[] {
  const given =
    (side: Side): Build =>
    ([, subject]) => ({ subject: subject!, side, bar: { kind: "previous" } });
  const since = `(?:${SINCE})?`;
  return [
    [shape(`${since}(?:未能|没有|未|不|无)${UP}`), given("<=")],
    [shape(`${since}(?:未能|没有|未|不|无)${DOWN}`), given(">=")],
    [shape(`${since}(?:${DOWN}或(?:者)?持平|持平或(?:者)?${DOWN})`), given("<=")],
    [shape(`${since}(?:${UP}或(?:者)?持平|持平或(?:者)?${UP})`), given(">=")],
    [shape(`${since}(?:持平|不增不减|无变化|不变|零增长)`), given("=")],
    [shape(`${since}${UP}`), given(">")],
    [shape(`${since}${DOWN}`), given("<")],
  ];
}

const BEFORE_STEP = new RegExp(
  `^(.*?)(?:(?:以|按|与|和|同|较|比|对比|对照|在|超|超出)?(${TARGET_BAR}|${AVERAGE_BAR}|${PREVIOUS_BAR})(?:相比|比较|比|为基数|为基准|为基础|的基础上|基础上|以上|以下|的)?|(同比|环比))$`,
);

/** What stands before a step and only says what it is held against: 较上年, 与全县平均水平相比; null for any other words. */
export function readBasis(words: string): { readonly subject: string; readonly bar: HeldBar } | null {
  const match = BEFORE_STEP.exec(words);
  if (!match || !isBarSubject(match[1]!)) return null;
  const bar = match[3] ? ({ kind: "previous" } as const) : barOf(match[2]!);
  return { subject: match[1]!, bar };
}

/** The bar that words name. */
export function barOf(words: string): HeldBar {
  if (new RegExp(`^${AVERAGE_BAR}$`).test(words)) return { kind: "average" };
  if (new RegExp(`^${PREVIOUS_BAR}$`).test(words)) return { kind: "previous" };
  const figure = new RegExp(`^(${FIGURE})(${UNIT})?$`).exec(words);
  return figure ? figureOf(figure[1]!, figure[2]) : { kind: "target", words };
}

/** Whether two clauses hold the value against the same bar. */
export function isSameBar(one: HeldBar, other: HeldBar): boolean {
  if (one.kind !== "figure" || other.kind !== "figure") return one.kind === other.kind;
  const isUnit = one.unit === other.unit || one.unit === "" || other.unit === "";
  return isUnit && one.value.equals(other.value);
}
