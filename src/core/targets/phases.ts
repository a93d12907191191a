import type { Target, TargetPhase } from "../method/method";
import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import type { CalendarDay } from "../values/period";
import type { Reading } from "../values/reading";
import { holdAgainst, type HeldState } from "./hold-against";

/** How a figure stands against one phase's bar. */
export interface PhaseCheck {
  readonly phase: TargetPhase;
  /** The phase that the day falls into: its bar is the one that applies. */
  readonly applies: boolean;
  /** The phase's last day has come. */
  readonly isDue: boolean;
  readonly state: HeldState;
  /** What is missing to the bar; null when unknown. */
  readonly gap: Exact | null;
  /** What is needed a month to reach the bar in time; null when nothing is missing or no whole month is left. */
  readonly aMonth: Exact | null;
}

/**
 * The phase whose bar applies on a day: the first that has not ended before it; after all of them the last one. On a
 * phase's last day its own bar applies still.
 *
 * @example phaseOn([by 2018-12-31, by 2020-12-31], "2019-06-30") // by 2020-12-31
 */
export function phaseOn(phases: readonly TargetPhase[], day: CalendarDay): TargetPhase {
  return phases.find(({ last }) => day <= last) ?? phases.at(-1)!;
}

/** Every phase of a target against a figure as it stands on a day; empty for a target without phases. */
export function checkPhases(
  { op, bar }: Target,
  reading: Reading,
  day: CalendarDay,
  nearMargin: Exact,
): readonly PhaseCheck[] {
  if (bar.kind !== "phases") return [];
  const current = phaseOn(bar.phases, day);
  return bar.phases.map((phase) => {
    const held = holdAgainst(op, reading, phase.value, nearMargin);
    const aMonth = held.gap === null ? null : neededAMonth(held.gap, day, phase.last);
    return { phase, applies: phase === current, isDue: phase.last <= day, ...held, aMonth };
  });
}

/** The gap by the whole months from one day to another. @example neededAMonth(exact(12), "2020-06-30", "2020-12-31") // 2 */
export function neededAMonth(gap: Exact, day: CalendarDay, last: CalendarDay): Exact | null {
  const months = monthsTo(day, last);
  return gap.compare(0) <= 0 || months <= 0 ? null : gap.div(exact(months));
}

function monthsTo(day: CalendarDay, last: CalendarDay): number {
  const month = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return month(last) - month(day);
}
