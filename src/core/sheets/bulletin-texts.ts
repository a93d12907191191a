import type { Method } from "../method/method";
import type { Period } from "../values/period";

/** The prose of the bulletin 通报: each function gives one paragraph, null where there is nothing to say. */
export interface BulletinTexts {
  readonly title: (method: Method, period: Period) => string;
  readonly opening: (facts: OpeningFacts) => string;
  readonly rankingHead: string;
  readonly praiseHead: string;
  readonly praise: (facts: PraiseFacts) => readonly string[];
  readonly problemsHead: string;
  readonly problems: (facts: ProblemFacts) => readonly string[];
  readonly vetoHead: string;
  readonly veto: (facts: VetoFacts) => string;
  readonly nextHead: (hasVetoes: boolean) => string;
  readonly next: (facts: NextFacts) => readonly string[];
  readonly signature: (method: Method) => string;
}

export interface OpeningFacts {
  readonly method: Method;
  readonly period: Period;
  readonly units: number;
  readonly criteria: number;
  readonly mean: string;
  readonly best: string;
  readonly worst: string;
  /** Band names with how many units each has, best first. */
  readonly bands: readonly { readonly name: string; readonly count: number }[];
}

export interface PraiseFacts {
  /** Units of the first places, in order. */
  readonly first: readonly string[];
  readonly risers: readonly { readonly unit: string; readonly places: string }[];
}

export interface ProblemFacts {
  readonly worstCriteria: readonly { readonly item: string; readonly losers: number; readonly rate: string }[];
  readonly fallers: readonly { readonly unit: string; readonly places: string }[];
  readonly behind: readonly { readonly unit: string; readonly items: readonly string[] }[];
  readonly targets: {
    readonly all: number;
    readonly reached: number;
    readonly near: number;
    readonly missed: readonly string[];
  };
}

export interface VetoFacts {
  readonly unit: string;
  readonly event: string;
  readonly document: string;
  readonly date: string | null;
  readonly effect: string;
  readonly total: string | null;
}

export interface NextFacts {
  readonly period: Period;
  /** Units that must explain themselves: vetoed ones and those of the last band. */
  readonly mustExplain: readonly string[];
  readonly missedTargets: number;
}
