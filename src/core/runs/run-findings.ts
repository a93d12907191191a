import type { MeasureFindings } from "../measures/measure-findings";

/** What can be off in a run as a whole, with the facts that each sentence needs. */
export interface RunFindings extends MeasureFindings {
  /** A unit's composed total lacks a part: an earlier run holds no total of it, or 年终 has no items. */
  "run.total-blocked": { readonly unit: string; readonly items: string };
  "run.nobody-to-average": { readonly unit: string; readonly item: string };
  /** All of a unit's items are 缺项, so there is nothing to scale up. */
  "run.nothing-applies": { readonly unit: string };
  "run.all-vetoed": Record<string, never>;
  /** A tie across the edge of a quota: none of the tied units gets the band. */
  "run.quota-tie": { readonly band: string; readonly quota: string; readonly units: string };
  /** A total below every band. */
  "run.no-band": { readonly unit: string; readonly total: string };
  /** A cumulative figure that is lower than a quarter before. */
  "run.cumulative-falls": {
    readonly unit: string;
    readonly item: string;
    readonly now: string;
    readonly before: string;
    readonly period: string;
  };
  "run.previous-method-differs": { readonly period: string; readonly before: string; readonly now: string };
  "run.journal-unreadable": { readonly text: string };
  "run.score-over-full": {
    readonly unit: string;
    readonly item: string;
    readonly points: string;
    readonly full: string;
  };
  /** Two neighbours whose order hangs on a decision or a cell. */
  "run.close-places": {
    readonly above: string;
    readonly below: string;
    readonly rank: string;
    readonly gap: string;
    readonly cells: readonly string[];
    readonly cellCount: number;
    readonly items: readonly string[];
    readonly hangsOnRounding: boolean;
    readonly hangsOnSteps: boolean;
    readonly hangsOnPolicy: boolean;
  };
}
