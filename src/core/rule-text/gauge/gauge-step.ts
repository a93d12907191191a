import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import type { Points } from "../bars/bar-award";
import { splitStepPoints } from "../bars/bar-award";
import { AVERAGE_BAR, FIGURE, MOVES_DOWN, MOVES_UP, PREVIOUS_BAR, TARGET_BAR, UNIT } from "../bars/bar-words";

/** Points for each step away from a bar, with the words before it that say from where on. */
export interface GaugeStep {
  /** The words before 每; empty where the bar before it is meant. */
  readonly lead: string;
  readonly moves: "up" | "down";
  /** The bar that the step names itself; null for the one before it. */
  readonly bar: "target" | "average" | "previous" | null;
  /** A figure that the step names as its bar. */
  readonly figure: Exact | null;
  readonly size: Exact;
  readonly unit: string;
  /** Steps that the words tell as shares of the bar: 完成率每少, 每超收1%. */
  readonly isShare: boolean;
  readonly sign: "plus" | "minus";
  readonly points: Points;
}

const UP = `超收|多收|增收|超产|超额|${MOVES_UP}`;
const DOWN = `短收|欠收|减收|少收|歉收|短缺|欠产|短|${MOVES_DOWN}`;
const STEP = new RegExp(
  `^(.*?)每(?:再)?(?:(${UP})|(${DOWN}))(?:于|出|了|过)?(?:完成|[^\\d,;。每加扣得于高低平均上去年目标任务计划预算]{0,3}?)(?:(${AVERAGE_BAR})|(${PREVIOUS_BAR})|(${TARGET_BAR})|(${FIGURE})%(?=\\d))?(?:的)?(${FIGURE})(${UNIT})?(?:的|时)?,?$`,
);
const SHARE_LEAD = /(?:任务|目标)?完成(?:率|比例|进度|百分比)$|(?:任务|目标)进度$/;

/** Reads a step; null for all other words, and for steps that give points of their own. */
export function readGaugeStep(words: string): GaugeStep | null {
  const priced = splitStepPoints(
    words.replace(/(?<=\d(?:分|%))的?(?:标准|比例|幅度)?(?:予以|进行)?(?:扣分|扣减|扣除|加分|计分)$/, ""),
  );
  const match = priced && STEP.exec(priced.before);
  if (!priced || !match || priced.sign === "given") return null;
  const [, lead, up, down, average, previous, target, figure, size, unit = ""] = match;
  if (exact(size!).equals(0)) return null;
  return {
    lead: lead!.replace(SHARE_LEAD, "").replace(/,$/, ""),
    moves: up ? "up" : "down",
    bar: average ? "average" : previous ? "previous" : target ? "target" : null,
    figure: figure ? exact(figure) : null,
    size: exact(size!),
    unit: /百分点/.test(unit) ? "pp" : unit,
    isShare: SHARE_LEAD.test(lead!) || /收$|产$|额/.test(up ?? down ?? ""),
    sign: priced.sign,
    points: priced.points,
  };
}
