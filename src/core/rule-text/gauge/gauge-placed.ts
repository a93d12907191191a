import type { Award } from "../../scoring/rules/award";
import { points } from "../../scoring/rules/award";
import { ZERO } from "../../values/exact";
import type { MainBar } from "./gauge-bar";
import type { Gauge, Stage, StagedStep } from "./gauge-clauses";
import type { ToldIn } from "./gauge-steps-in";
import type { Condition } from "../situations/situation-condition";
import type { Effect } from "../situations/situation-effect";
import type { Stretches } from "../situations/situation-stretches";
import { stretchesOf } from "../situations/situation-stretches";

const NOTHING: Effect = { kind: "award", award: points(ZERO) };

/** A gauge whose conditions are all told of one figure in one way. */
export interface MeasuredGauge extends Gauge {
  readonly valueIs: "growth" | "fall" | null;
}

/** A gauge with its bar and the steps beyond and short of it. */
export interface Stepped {
  readonly gauge: MeasuredGauge;
  readonly main: MainBar;
  readonly gain: StagedStep | null;
  readonly loss: StagedStep | null;
  readonly told: ReadonlyMap<StagedStep, ToldIn>;
}

/** The stages side by side with the losses among them, and the nothings of another look before all. */
export function placedOf({ gauge, main, loss }: Stepped, lossEffect: Effect | null): Placed | null {
  const looksAt = main.bar.looksAt;
  const isApart = ({ when }: Stage): boolean => when !== "otherwise" && when.some((one) => one.looksAt !== looksAt);
  const apart = gauge.stages.filter(isApart);
  if (apart.some(({ effect }) => effect.kind !== "award" || !sizeIsZero(effect.award))) return null;
  const written: Stage[] = [...gauge.stages.filter((one) => !isApart(one))];
  if (main.stage === null) written.push({ when: [conditionAt(main)], effect: { kind: "award", award: main.award } });
  if (loss && lossEffect) {
    const isTouching = written.some(({ when }) => when !== "otherwise" && endsAt(when[0]!, main));
    if (loss.when === null && isTouching) return null;
    written.push({ when: loss.when ?? "otherwise", effect: lossEffect });
  }
  if (written.filter(({ when }) => when === "otherwise").length > 1) return null;
  if (written.length === 1) return { apart, only: written[0]!, stretches: null };
  const stretches = stretchesOf(written);
  if (stretches === null) return null;
  const rest = stretchesOf(written.filter(({ when }) => when !== "otherwise"));
  // Steps go down from the bar, where nothing else may be told.
  const beside = rest?.inOrder.some(({ within }) => endsAt({ ...conditionAt(main), within }, main)) ?? false;
  if (loss?.when === null && beside) return null;
  // What is left must be something: else the words for it say nothing.
  if (stretches.otherwise !== null && rest !== null && !rest.isOpen) return null;
  return { apart, only: null, stretches };
}

/** Stages side by side; one alone has nothing beside it. */
export interface Placed {
  readonly apart: readonly Stage[];
  readonly only: Stage | null;
  readonly stretches: Stretches | null;
}

function sizeIsZero(award: Award): boolean {
  return award.kind === "points" && award.points.equals(ZERO);
}

function conditionAt({ bar, direction }: MainBar): Condition {
  const within =
    direction === "higher"
      ? { low: bar.bound, lowClosed: true, high: null, highClosed: false }
      : { low: null, lowClosed: false, high: bar.bound, highClosed: true };
  return { looksAt: bar.looksAt, within, subject: "", unit: bar.unit };
}

/** Whether a stretch lies right on the worse side of the bar. */
function endsAt({ within }: Condition, { bar, direction }: MainBar): boolean {
  const end = direction === "higher" ? within.high : within.low;
  return end !== null && end.equals(bar.bound);
}

/** Whether some values lie in no stage. */
export function isOpen(stepped: Stepped): boolean {
  const placed = placedOf(stepped, stepped.loss ? NOTHING : null);
  return placed !== null && (placed.stretches === null || placed.stretches.isOpen);
}
