import type { Direction } from "../../scoring/peer-order";
import type { Exact } from "../../values/exact";
import type { BarAward } from "./bar-award";
import type { Condition, HeldBar } from "./bar-condition";
import { isSameBar } from "./bar-condition";
import type { BarSentence } from "./bar-sentence";

/** 低于60%不得分, 60%以下不得分: with the line itself or without. */
export type ZeroLine = { readonly at: Exact; readonly isClosed: boolean };

/** What there is on either side of a bar. */
export interface Sides {
  readonly at: Exclude<BarAward, { kind: "nothing" | "ratio" }> | null;
  readonly isStrict: boolean;
  readonly short: BarAward | null;
  readonly zeroLine: ZeroLine | null;
}

/** What there is at the bar and short of it; null where two clauses claim one side or leave the bar itself to both. */
export function sidesOf(said: BarSentence, bar: HeldBar, direction: Direction): Sides | null {
  const good = direction === "higher" ? [">=", ">"] : ["<=", "<"];
  const at: { on: Condition; award: Sides["at"] }[] = [];
  const short: { on: Condition | "otherwise"; award: BarAward }[] = [];
  let zero: ZeroLine | null = null;
  for (const { on, award } of said.goals) {
    if (on === "otherwise") short.push({ on, award });
    else if (isNoMore(on, award, said, good)) continue;
    else if (award.kind === "nothing" && on.bar && !isSameBar(on.bar, bar)) {
      const line = zeroLine(on, bar, direction);
      if (line === null || zero !== null) return null;
      zero = line;
    } else if (isReached(on, good)) {
      if (award.kind === "nothing" || award.kind === "ratio") return null;
      at.push({ on, award });
    } else short.push({ on, award });
  }
  if (at.length > 1 || short.length > 1) return null;
  // 与平均水平持平得3分 alone says nothing of what is better.
  if (at[0]?.on.side === "=" && said.steps.length === 0) return null;
  const isStrict = at[0]?.on.side === ">" || at[0]?.on.side === "<";
  const missed = short[0]?.on ?? null;
  // 高于的得分,低于的不得分 leaves the bar itself to neither.
  const isClosedMiss = missed !== null && missed !== "otherwise" && (missed.side === "<=" || missed.side === ">=");
  if (missed !== null && missed !== "otherwise" && at.length > 0 && missed.bar !== null && isStrict !== isClosedMiss)
    return null;
  return { at: at[0]?.award ?? null, isStrict, short: short[0]?.award ?? null, zeroLine: zero };
}

/** 超过的不加分 says what holds anyhow where nothing is added. */
function isNoMore(
  { side }: Condition,
  award: BarAward,
  { goals, steps }: BarSentence,
  good: readonly string[],
): boolean {
  const isBeyond = (side === ">" || side === "<") && good.includes(side);
  const isOther = goals.length > 1 || steps.some(({ sign }) => sign === "minus");
  return award.kind === "noChange" && isBeyond && isOther && steps.every(({ sign }) => sign === "minus");
}

function isReached({ side }: Condition, good: readonly string[]): boolean {
  return side === "=" || side === "bare" || side === "reached" || good.includes(side);
}

/** 低于60%不得分 beside a bar of 90%: the line on the bad side; null for any other. */
function zeroLine({ side, bar: own }: Condition, bar: HeldBar, direction: Direction): ZeroLine | null {
  if (own?.kind !== "figure" || bar.kind !== "figure" || (own.unit !== bar.unit && own.unit !== "" && bar.unit !== ""))
    return null;
  if (!(direction === "higher" ? ["<", "<="] : [">", ">="]).includes(side)) return null;
  const isFarther = direction === "higher" ? own.value.compare(bar.value) < 0 : own.value.compare(bar.value) > 0;
  return isFarther ? { at: own.value, isClosed: side.endsWith("=") } : null;
}
