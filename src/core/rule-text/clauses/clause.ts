import type { Award } from "../../scoring/rules/award";
import type { Interval } from "../../scoring/rules/interval";
import type { StepReading } from "../../scoring/rules/steps";
import type { Exact } from "../../values/exact";

/** What a value is held against. */
export type Bar =
  /** `isBare`: a figure alone, which says on neither side of it whether it is reached. */
  | { readonly kind: "interval"; readonly within: Interval; readonly unit: string | null; readonly isBare?: boolean }
  | { readonly kind: "target" | "average" | "previous" | "described" | "noEvents" };

/** Points for reaching a bar: full points, or so many. */
export type GoalAward =
  (Award & { readonly isBase?: boolean }) | { readonly kind: "full" } | { readonly kind: "ratio" };

/** One thing that a part of a rule's text says. */
export type Clause =
  | { readonly is: "full"; readonly points: Exact }
  | {
      readonly is: "target";
      readonly op: ">=" | "<=";
      readonly value: Exact;
      readonly unit: string | null;
      readonly subject?: string;
    }
  | { readonly is: "goal"; readonly bar: Bar; readonly award: GoalAward; readonly subject?: string }
  | StepClause
  | EventClause
  | { readonly is: "untilGone" }
  | { readonly is: "cap"; readonly of: "plus" | "minus" | "both" | "total"; readonly points: Exact }
  /** 最高不超过分值的1.2倍: so many percent of the full points. */
  | { readonly is: "capShare"; readonly percent: Exact }
  | { readonly is: "floor"; readonly points: Exact }
  | { readonly is: "proportion"; readonly when: "otherwise" | "always"; readonly inverse: boolean }
  | { readonly is: "zero"; readonly when: "otherwise" | "anyMissed" | "nothingDone" }
  | { readonly is: "stepReading"; readonly reading: StepReading; readonly size?: Exact }
  /** 落后20个百分点以上的不得分: so far short of the bar is nothing. */
  | { readonly is: "zeroGap"; readonly moves: "up" | "down"; readonly within: Interval; readonly unit: string }
  | { readonly is: "heldAtFull" | "uncapped" | "nothing" | "below" };

/** 每低1个百分点扣0.2分: a move of the value away from the bar, and what it costs or gives. */
export interface StepClause {
  readonly is: "step";
  readonly moves: "up" | "down";
  readonly sign: "plus" | "minus";
  readonly step: Exact;
  readonly unit: string | null;
  readonly points: Exact;
  /** The text says that the step is a share of the target 目标值的…%. */
  readonly ofTarget: boolean;
  /** 每缺1项: what is missing may itself be the figure. */
  readonly isLack?: boolean;
  readonly bar: "target" | "average" | "previous";
  /** The target is named in words: 每低于目标. */
  readonly namesTarget?: boolean;
  /** What the words before the step name. */
  readonly subject?: string;
}

/** 出现一次扣2分, 少一次扣1分, 每获得一次表彰加1分. */
export interface EventClause {
  readonly is: "event";
  readonly sign: "plus" | "minus";
  readonly counts: "occurred" | "missing";
  readonly name: string;
  readonly perCount: Exact;
  readonly points: Exact;
  /** Each of them 每; else the words name one event and its points. */
  readonly isEach: boolean;
  /** 一次性扣: once, however often. */
  readonly isOnce?: boolean;
}
