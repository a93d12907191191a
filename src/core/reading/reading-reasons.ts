/** Every reason why a part of a table was taken so, with the facts that its sentence needs. Rows stand beside the reason. */
export interface ReasonFacts {
  /** Rows of labels over figures, codes or dates. */
  "header.overFigures": { readonly labelled: number; readonly figures: number };
  /** Rows of labels over texts, known by the words of labels. */
  "header.byWords": { readonly labelled: number };
  /** The header runs over several rows: groups, broken words, a second language, units. */
  "header.deep": { readonly rows: number };
  /** A header without any row below it: a form that waits to be filled. */
  "header.emptyForm": { readonly labelled: number };
  "title.above": { readonly title: string };
  "unit.note": { readonly units: string };
  "half.beginsAgain": { readonly label: string; readonly part: number };
  "entity.roster": { readonly col: string; readonly share: number };
  "entity.places": { readonly col: string; readonly share: number };
  "entity.label": { readonly col: string; readonly label: string };
  "entity.leftmost": { readonly col: string };
  "entity.across": { readonly count: number };
  "entity.none": Readonly<Record<string, never>>;
  "rows.total": { readonly names: string };
  "rows.sumOfBelow": { readonly names: string };
  "rows.section": { readonly names: string };
  "rows.note": Readonly<Record<string, never>>;
  "rows.blank": { readonly count: number };
  "rows.hidden": { readonly count: number };
  "cols.hidden": { readonly count: number };
}

export type ReasonCode = keyof ReasonFacts;

/** Why a part of a table was taken so: code, rows and facts. The sentence stands in i18n under the code. */
export interface ReasonOf<Code extends ReasonCode> {
  readonly code: Code;
  /** Rows of the sheet that the reason is about, from 0. */
  readonly rows?: readonly number[];
  readonly facts: ReasonFacts[Code];
}

export type TableReason = { [Code in ReasonCode]: ReasonOf<Code> }[ReasonCode];

export function reason<Code extends ReasonCode>(
  code: Code,
  facts: ReasonFacts[Code],
  rows?: readonly number[],
): TableReason {
  return { code, facts, ...(rows ? { rows } : {}) } as unknown as TableReason;
}
