import type { QuestionCode } from "../rule-text/rule-reading";

/** What can be off in the method sheets, with the facts that each sentence needs. */
export interface MethodFindings {
  /** A method sheet that scoring needs is not in the workbook. */
  "method.sheet-missing": { readonly sheet: string };
  /** A method sheet has no row of headers, or lacks a column that it cannot do without. */
  "method.header-missing": { readonly sheet: string; readonly headers: string };
  /** Two columns of a method sheet answer to the same header. */
  "method.header-twice": { readonly header: string };
  /** The sheet has its headers and nothing below. */
  "method.sheet-empty": { readonly sheet: string };
  /** A cell that must be filled is empty. */
  "method.cell-empty": { readonly header: string; readonly example: string };
  "method.cell-error": { readonly header: string; readonly error: string };
  "method.not-a-number": { readonly header: string; readonly text: string; readonly example: string };
  "method.not-positive": { readonly header: string; readonly text: string };
  "method.not-a-day": { readonly header: string; readonly text: string };
  /** The word is none of the list's. */
  "method.unknown-choice": { readonly header: string; readonly text: string; readonly choices: string };
  "method.unknown-unit": { readonly text: string; readonly suggestion: string | null };
  "method.unit-twice": { readonly unit: string };
  "method.unit-row-total": { readonly text: string };
  /** Another name is another unit's name too. */
  "method.other-name-taken": { readonly name: string; readonly unit: string };
  "method.unknown-setting": { readonly text: string; readonly choices: string };
  "method.setting-twice": { readonly setting: string };
  "method.bad-period": { readonly text: string };
  "method.no-period": { readonly sheet: string };
  "method.bad-digits": { readonly text: string };
  /** A quota of ledgers or plan that no county can mean. */
  "method.quota-out-of-range": {
    readonly setting: string;
    readonly text: string;
    readonly from: number;
    readonly to: number;
    readonly isWhole: boolean;
  };
  /** Two quotas that cannot both hold: the high one is less than `times` the low one. */
  "method.quota-contradicts": {
    readonly low: string;
    readonly lowValue: string;
    readonly high: string;
    readonly highValue: string;
    readonly times: number;
  };
  "method.unknown-tie-breaker": { readonly text: string };
  "method.bad-band": { readonly text: string };
  "method.bands-not-falling": { readonly band: string; readonly above: string };
  /** Bands written 80-89 / 90-100 leave a gap; scores inside take the lower band until the office decides. */
  "method.band-gap": {
    readonly lower: string;
    readonly upper: string;
    readonly from: string;
    readonly to: string;
  };
  "method.band-overlap": { readonly lower: string; readonly upper: string; readonly from: string; readonly to: string };
  "method.band-twice": { readonly band: string };
  "method.band-quota-over": { readonly total: string };
  "method.bad-composition": { readonly text: string };
  "method.composition-weights": { readonly total: string };
  "method.composition-needs-period": { readonly period: string };
  "method.item-twice": { readonly item: string };
  "method.no-source": { readonly item: string };
  "method.bad-source": { readonly text: string };
  "method.source-circular": { readonly sheet: string };
  "method.tiers-overlap": { readonly item: string; readonly first: string; readonly second: string };
  "method.tiers-gap": { readonly item: string; readonly from: string; readonly to: string };
  "method.source-sheet-missing": { readonly sheet: string; readonly suggestion: string | null };
  "method.source-column-missing": { readonly sheet: string; readonly column: string; readonly columns: string };
  "method.source-column-unclear": { readonly sheet: string; readonly column: string; readonly columns: string };
  "method.source-no-names": { readonly sheet: string };
  "method.source-no-table": { readonly sheet: string };
  "method.needs-denominator": { readonly measure: string };
  "method.needs-condition": { readonly measure: string };
  "method.bad-condition": { readonly text: string; readonly at: string; readonly expected: string };
  "method.no-rule": { readonly item: string };
  /** What the rule's own words leave open; the usual reading is used until 参数 says otherwise. */
  "method.rule-question": {
    readonly text: string;
    readonly question: QuestionCode;
    readonly choices: readonly string[];
    readonly chosen: string;
    /** What 参数 says before the number of the choice, `理解=` or `理解=1/`. */
    readonly answer: string;
  };
  /** The full points in the rule's own words are not those of the row. */
  "method.full-differs": {
    readonly item: string;
    readonly text: string;
    readonly stated: string;
    readonly full: string;
  };
  "method.target-differs": { readonly item: string; readonly target: string; readonly stated: string };
  "method.needs-target": { readonly item: string; readonly method: string };
  "method.bad-target": { readonly text: string };
  "method.target-without-unit": { readonly item: string; readonly text: string };
  "method.target-zero": { readonly item: string; readonly method: string };
  "method.unknown-scope": { readonly text: string };
  "method.scope-nobody": { readonly text: string };
  "method.circular": { readonly chain: string };
  /** Self-check of the rule sheet 指标体系自查. */
  "method.total-mismatch": { readonly total: string; readonly expected: string };
  "method.section-mismatch": { readonly section: string; readonly total: string; readonly expected: string };
  "method.item-mismatch": { readonly item: string; readonly total: string; readonly expected: string };
  "method.extra-section-takes-over": {
    readonly section: string;
    readonly points: string;
    readonly total: string;
    readonly expected: string;
  };
  /** A section is labelled with fewer points than its rules can give or take. */
  "method.section-awards-more": { readonly section: string; readonly label: string; readonly most: string };
  "method.applies-to-one": { readonly name: string; readonly unit: string; readonly points: string };
  "method.text-repeats": { readonly first: string; readonly second: string };
  "method.column-unused": { readonly sheet: string; readonly columns: string };
  "method.sheet-unused": { readonly sheet: string; readonly units: number };
  "method.veto-outside-period": { readonly unit: string; readonly date: string; readonly period: string };
  "method.adjustment-outside-period": { readonly unit: string; readonly date: string; readonly period: string };
  "method.veto-no-document": { readonly unit: string };
  "method.unknown-method-suffix": { readonly suffix: string; readonly known: string };
}
