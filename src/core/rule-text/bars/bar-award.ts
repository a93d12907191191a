import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import { ADDS, FIGURE, FULL_WORD, GIVES, OF_ITEM, SOFT, TAKES } from "./bar-words";

/** Points: so many, or so many percent of the full points. */
export type Points = { readonly of: "points" | "full"; readonly figure: Exact };

/** What reaching or missing a bar gives. */
export type BarAward =
  | { readonly kind: "points"; readonly points: Points; readonly isBase: boolean }
  | { readonly kind: "full" | "nothing" | "noChange" }
  /** 按比例得分: the completion of the target, of the full points or of a share of them. */
  | { readonly kind: "ratio"; readonly percent: Exact };

const SHARE = `${OF_ITEM}${FULL_WORD}?的?(${FIGURE})%(?:的?${OF_ITEM}${FULL_WORD})?`;
const HUNDRED = exact(100);
const ZERO_FIGURE = "0(?:\\.0)?";

type Shape = readonly [RegExp, (figure: string) => BarAward];

const SHAPES: readonly Shape[] = [
  [/(?:不扣分|不加分也不扣分|不加不扣|不加分不扣分|不奖不扣|不加分|不得分也不扣分)$/, () => ({ kind: "noChange" })],
  [
    new RegExp(
      `${SOFT}${OF_ITEM}(?:分)?(?:不得分|不计分|不记分|不给分|不赋分|不予计分|不予得分|不得${OF_ITEM}分|${GIVES}?(?<![\\d.])${ZERO_FIGURE}分|得分为?0分?|扣完${OF_ITEM}${FULL_WORD}?|全扣|${TAKES}${OF_ITEM}(?:全部|所有)${FULL_WORD}|扣除?该项分值|不得分值?)$`,
    ),
    () => ({ kind: "nothing" }),
  ],
  [
    new RegExp(
      `${SOFT}(?:按|以)(?:照)?(?:实际)?(?:任务|目标)?(?:完成)?(?:比例|率|进度|百分比)的(${FIGURE})%(?:计分|得分|计算得分|折算得分|计算|赋分)$`,
    ),
    (figure) => ({ kind: "ratio", percent: exact(figure) }),
  ],
  [
    new RegExp(
      `${SOFT}(?:按|以)(?:照)?(?:实际)?(?:任务|目标)?(?:完成)?(?:情况)?(?:比例|率|进度|百分比)(?:计分|得分|计算得分|折算得分|折算计分|折算|计算|赋分|给分)$`,
    ),
    () => ({ kind: "ratio", percent: HUNDRED }),
  ],
  [
    new RegExp(`${SOFT}(?:${GIVES}|按)${SHARE}(?:得分|计分|计算|计|赋分)?$`),
    (figure) => ({ kind: "points", points: { of: "full", figure: exact(figure) }, isBase: false }),
  ],
  [
    new RegExp(`${SOFT}${GIVES}(?:基本分|基础分)(?:值)?(?:为)?(${FIGURE})分$`),
    (figure) => ({ kind: "points", points: { of: "points", figure: exact(figure) }, isBase: true }),
  ],
  [new RegExp(`${SOFT}${GIVES}${OF_ITEM}${FULL_WORD}$`), () => ({ kind: "full" })],
  [
    new RegExp(`${SOFT}(?:${GIVES}|折算)${OF_ITEM}(?:满分|分)?(${FIGURE})分(?:\\(满分\\))?$`),
    (figure) => ({ kind: "points", points: { of: "points", figure: exact(figure) }, isBase: false }),
  ],
];

/** The words before the points and the points; null where no award stands at the end. */
export function splitBarAward(words: string): { readonly before: string; readonly award: BarAward } | null {
  for (const [pattern, build] of SHAPES) {
    const match = pattern.exec(words);
    if (match) return { before: words.slice(0, match.index).replace(/[:则]+$/, ""), award: build(match[1] ?? "") };
  }
  return null;
}

const STEP_POINTS = new RegExp(
  `${SOFT}(?:(${TAKES})|(${ADDS})|(${GIVES}))${OF_ITEM}(?:(?:分)?(${FIGURE})分|${SHARE})$`,
);

/** What one step costs or gives, and the words before it; null where no such points stand at the end. */
export function splitStepPoints(
  words: string,
): { readonly before: string; readonly sign: "plus" | "minus" | "given"; readonly points: Points } | null {
  const match = STEP_POINTS.exec(words);
  if (!match) return null;
  const [, takes, adds, , figure, share] = match;
  const more = /(?:再|另|另外|额外)/.test(match[0]) ? "plus" : "given";
  const points: Points =
    figure === undefined ? { of: "full", figure: exact(share!) } : { of: "points", figure: exact(figure) };
  return { before: words.slice(0, match.index), sign: takes ? "minus" : adds ? "plus" : more, points };
}
