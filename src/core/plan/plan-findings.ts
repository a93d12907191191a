/** What can be off in a plan, with the facts that each sentence needs. `line` counts from 1; `excerpt` is the place's words. */
export interface PlanFindings {
  /** 三 is followed by 五. `missing` are the numbers that should stand between. */
  "plan.numbering-skipped": { readonly line: number; readonly excerpt: string; readonly missing: string };
  /** The same number stands twice under one heading. */
  "plan.numbering-repeated": { readonly line: number; readonly excerpt: string; readonly number: string };
  /** A heading that stands among numbered ones has no number; `expected` is the one that is missing there. */
  "plan.heading-unnumbered": { readonly line: number; readonly excerpt: string; readonly expected: string };
  "plan.bracket": {
    readonly line: number;
    readonly excerpt: string;
    readonly side: "notClosed" | "notOpened" | "missing";
  };
  "plan.quote": { readonly line: number; readonly excerpt: string };
  /** The words say how many there are (“十项重点工作”), and another number follows. */
  "plan.count-differs": {
    readonly line: number;
    readonly excerpt: string;
    readonly said: number;
    readonly found: number;
  };
  /** Parts that do not add up to the total that the sentence states. */
  "plan.sum-differs": { readonly line: number; readonly excerpt: string; readonly total: string; readonly sum: string };
  /** Two different figures of one kind for the same year. */
  "plan.year-twice": { readonly line: number; readonly excerpt: string; readonly year: number };
  "plan.year-in-title-twice": { readonly line: number; readonly excerpt: string; readonly year: number };
  "plan.deadline-unreadable": { readonly line: number; readonly excerpt: string; readonly text: string };
  "plan.deadline-no-such-day": { readonly line: number; readonly excerpt: string; readonly text: string };
  "plan.deadline-no-year": { readonly line: number; readonly excerpt: string; readonly text: string };
  /** The text allows two days; `taken` is used until the user says otherwise. */
  "plan.deadline-two-readings": {
    readonly line: number;
    readonly excerpt: string;
    readonly text: string;
    readonly taken: string;
    readonly other: string;
  };
  "plan.no-unit": { readonly line: number; readonly excerpt: string };
  /** Units and deadlines of these tasks were read from their sentences, not from labels. */
  "plan.units-from-sentences": { readonly line: number; readonly count: number; readonly numbers: string };
  /** Paragraphs that are tasks and have no number. */
  "plan.task-unnumbered": { readonly line: number; readonly count: number; readonly excerpt: string };
  /** Some tasks are numbered in another manner than the rest: ① among 1. and 2. */
  "plan.numbering-mixed": { readonly line: number; readonly count: number; readonly excerpt: string };
  /** The name reads like no unit. */
  "plan.unit-odd": { readonly line: number; readonly excerpt: string; readonly unit: string };
  "plan.unit-unknown": { readonly line: number; readonly excerpt: string; readonly unit: string };
  "plan.no-task": { readonly reason: "report" | "noNumbering" | "empty" };
  "plan.date-incomplete": { readonly line: number; readonly excerpt: string };
}
