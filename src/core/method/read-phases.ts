import { readDeadline } from "../plan/deadline";
import type { Exact } from "../values/exact";
import { foldText } from "../values/fold-text";
import { readComparison, type ComparisonOp } from "../values/read-comparison";
import { readNumberText } from "../values/read-number-text";
import type { TargetPhase } from "./method";

/** A target by phases 分阶段目标: one operator and unit of measure, and a bar for each day. */
export interface Phases {
  readonly op: ComparisonOp;
  readonly unit: string | null;
  readonly phases: readonly TargetPhase[];
}

/**
 * Reads a target by phases: `6月底≥60%;12月底≥95%`, `到2018年达到85%,到2020年达到95%`, `2020Q2:60%、2020Q4:95%`. Times without
 * a year belong to `year`, and to the years after it where they count on.
 *
 * Null when a part has no time or no bar, when two parts end on one day, or when operators or units differ.
 *
 * @example readPhases("6月底≥60%;12月底≥95%", 2020) // >= 60 by 2020-06-30, >= 95 by 2020-12-31
 */
export function readPhases(text: string, year: number | null): Phases | null {
  const parts = foldText(text)
    .replace(/^分(?:阶段|期)(?:目标)?[::]/, "")
    .split(/[;,。、\n]+/)
    .filter((part) => part !== "")
    .map((part) => readPart(part, year));
  if (parts.length === 0 || !parts.every((part) => part !== null)) return null;
  const [first] = parts;
  const agree = parts.every(({ op, unit }) => op === first!.op && unit === first!.unit);
  const phases = parts
    .map(({ last, value }) => ({ last, value }))
    .sort((a, b) => (a.last < b.last ? -1 : a.last > b.last ? 1 : 0));
  const isOnce = phases.every(({ last }, at) => at === 0 || phases[at - 1]!.last !== last);
  return agree && isOnce ? { op: first!.op, unit: first!.unit, phases } : null;
}

type Part = Omit<Phases, "phases"> & TargetPhase;

/** The longest beginning that is a time, with a bar behind it. */
function readPart(part: string, year: number | null): Part | null {
  for (let length = part.length - 1; length > 0; length--) {
    const last = timeOf(part.slice(0, length), year);
    const bar = last === null ? null : readBar(part.slice(length));
    if (last !== null && bar) return { ...bar, last };
  }
  return null;
}

function timeOf(text: string, year: number | null): string | null {
  const plain = text
    .replace(/[::]$/, "")
    .replace(
      /^(\d{4})?Q([1-4])$/i,
      (_, own: string | undefined, quarter: string) => `${own ? `${own}年` : ""}${quarter}季度`,
    )
    .replace(
      /^(\d{4})?H([12])$/i,
      (_, own: string | undefined, half: string) => `${own ? `${own}年` : ""}${half === "1" ? "上" : "下"}半年`,
    );
  const reading = readDeadline(plain, year);
  return reading.ok && reading.deadline.kind === "day" ? reading.deadline.last : null;
}

function readBar(text: string): { op: ComparisonOp; unit: string | null; value: Exact } | null {
  const plain = text.replace(/^(?:要|应|须|累计|力争|确保|[::])+/, "");
  const compared = readComparison(plain);
  if (compared) return compared;
  const bare = readNumberText(plain);
  return bare && !bare.isApproximate ? { op: ">=", value: bare.value, unit: bare.unit } : null;
}
