import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import type { Points } from "./bar-award";
import { splitStepPoints } from "./bar-award";
import type { Condition, HeldBar } from "./bar-condition";
import { barOf, readBasis, readCondition } from "./bar-condition";
import { isBarSubject } from "./bar-subject";
import { AVERAGE_BAR, FIGURE, MOVES_DOWN, MOVES_UP, PREVIOUS_BAR, TARGET_BAR, UNIT } from "./bar-words";

/** 每低于目标任务1个百分点扣0.2分: a move away from a bar and what it costs or gives. */
export interface BarStep {
  readonly subject: string;
  /** Null where only the words before say it: 低于目标的,每1个百分点扣0.2分. */
  readonly moves: "up" | "down" | null;
  /** Whether the move is one over time: 增长, 下降. */
  readonly isGrowth: boolean;
  readonly bar: HeldBar | null;
  /** The side on which the step holds, where the words before it say so. */
  readonly when: Condition | null;
  readonly size: Exact;
  readonly unit: string;
  readonly sign: "plus" | "minus" | "given";
  readonly points: Points;
}

const BAR = `${TARGET_BAR}|${AVERAGE_BAR}|${PREVIOUS_BAR}|${FIGURE}${UNIT}`;
const STEP = new RegExp(
  `^(.*?),?(?:按照?)?每(?:再)?(?:(${MOVES_UP})|(${MOVES_DOWN}))?(?:于|出|了)?(${BAR})?(?:的)?(${FIGURE})(${UNIT})?([^\\d,每扣加得减]{0,6}?)(?:的|时)?,?$`,
);
const GROWTH = /增|提高|提升|上升|升高|上涨|反弹|减少|下降|降低|下滑|回落|^降$|^升$/;
const NOUN = /^(?:的)?(?:项目|企业|任务|以上|标准|计|人|户|学生|群众|农户|问题|案件|部分)?$/;

/** Reads a step; null for any other words. */
export function readBarStep(stated: string): BarStep | null {
  const words = stated.replace(
    /(?<=[分%])的?(?:标准|比例|幅度|办法|方式)?(?:予以|进行)?(?:扣分|扣减|扣除|加分|计分|计算|递减|递增)$/,
    "",
  );
  const priced = splitStepPoints(words);
  const match = priced && STEP.exec(priced.before);
  if (!priced || !match) return null;
  const [, lead, up, down, bar, size, unit, noun] = match;
  const before = readLead(lead!.replace(/,$/, ""));
  if (before === null || !NOUN.test(noun!) || exact(size!).equals(0)) return null;
  const moves = up ? ("up" as const) : down ? ("down" as const) : null;
  const own = bar ? barOf(bar) : null;
  if (moves === null && !before.when && !own) return null;
  if (own && before.bar) return null;
  return {
    subject: before.subject,
    moves,
    isGrowth: GROWTH.test(up ?? down ?? ""),
    bar: own ?? before.bar,
    when: before.when,
    size: exact(size!),
    unit: /百分点/.test(unit ?? "") ? "pp" : (unit ?? ""),
    sign: priced.sign,
    points: priced.points,
  };
}

type Lead = Pick<BarStep, "subject" | "bar" | "when">;

function readLead(words: string): Lead | null {
  const basis = readBasis(words);
  if (basis) return { ...basis, when: null };
  if (isBarSubject(words)) return { subject: words, bar: null, when: null };
  const when = readCondition(words);
  return when && when.side !== "bare" ? { subject: when.subject, bar: when.bar, when } : null;
}
