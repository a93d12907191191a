import { scorePageTexts as en } from "./en/score-page-texts";
import type { Locale } from "./locale";
import { scorePageTexts as zh } from "./zh-CN/score-page-texts";

/** The pane's scoring page: four steps, each with its state at a glance. */
export interface ScorePageTexts {
  readonly steps: Readonly<Record<"data" | "method" | "run" | "result", string>>;
  readonly notRead: string;
  readonly data: {
    readonly state: (sheets: number, tables: number, units: number, questions: number, blocking: number) => string;
    readonly questions: string;
    readonly problems: string;
    readonly sheets: string;
    readonly tables: (count: number) => string;
    readonly noTable: string;
    readonly hidden: string;
    readonly rows: (rows: number, matched: number | null) => string;
    readonly absent: (units: string) => string;
    readonly why: string;
    readonly methodSheet: string;
    readonly ownSheet: string;
    readonly isUnit: (unit: string) => string;
    readonly isUnitEffect: (name: string, unit: string) => string;
    readonly notUnit: string;
    readonly notUnitEffect: (name: string) => string;
    readonly useColumn: (header: string) => string;
    readonly useColumnEffect: (wanted: string, header: string) => string;
    readonly namesColumn: (header: string) => string;
    readonly namesColumnEffect: string;
    readonly inUnit: (unit: string) => string;
    readonly inUnitEffect: (header: string, unit: string) => string;
    readonly otherColumn: string;
    readonly take: string;
    readonly asWritten: string;
    readonly fractions: string;
    readonly scaleEffect: (written: string, percent: string) => string;
    readonly answering: string;
    readonly kept: string;
  };
  readonly method: {
    readonly state: (criteria: number, points: string) => string;
    readonly adds: (points: string) => string;
    readonly addsNot: (points: string, wanted: string) => string;
    readonly ring: (points: string, wanted: string | null) => string;
    readonly section: (name: string, points: string) => string;
    readonly points: (points: string) => string;
    readonly worked: (sentence: string) => string;
    readonly source: string;
    readonly edit: string;
    readonly understood: string;
    readonly notUnderstood: string;
    readonly byMethod: (name: string) => string;
    readonly bonus: string;
    readonly deduction: string;
  };
  readonly dialog: {
    readonly title: (item: string) => string;
    readonly rule: string;
    readonly tryValue: string;
    readonly full: string;
    readonly reads: string;
    readonly gives: (points: string) => string;
    readonly willWrite: (cell: string) => string;
    readonly unchanged: string;
    readonly save: string;
    readonly saving: string;
  };
  readonly run: {
    readonly state: (period: string, isFinal: boolean) => string;
    readonly period: string;
    readonly periodOfSheet: string;
    readonly kind: string;
    readonly draft: string;
    readonly final: string;
    readonly finalNote: string;
    readonly score: string;
    readonly scoring: string;
    readonly willWrite: (sheets: number) => string;
    readonly sourceSafe: string;
    readonly write: string;
    readonly writing: string;
    readonly written: (number: number, sheets: number) => string;
    readonly openSheet: string;
    readonly blocked: string;
  };
  readonly result: {
    readonly state: (units: number, vetoed: number) => string;
    readonly none: string;
  };
  readonly profile: {
    readonly back: string;
    readonly sheet: string;
    readonly sheetNote: string;
    readonly writing: string;
    readonly written: (sheet: string) => string;
    readonly line: (rank: string, total: string, full: string) => string;
    readonly sections: string;
    readonly lost: string;
    readonly lostNone: string;
    readonly all: string;
    readonly points: (points: string, full: string) => string;
    readonly lostPoints: (points: string) => string;
    readonly events: string;
    readonly vetoes: string;
    readonly section: (name: string, points: string, full: string) => string;
  };
  readonly whatIf: {
    readonly open: string;
    readonly which: string;
    readonly label: (cell: string) => string;
    readonly go: string;
    readonly working: string;
    readonly same: string;
    readonly note: string;
  };
  readonly ranking: string;
  readonly rank: string;
  readonly unit: string;
  readonly total: string;
  readonly band: string;
  readonly movement: string;
  readonly up: (places: string) => string;
  readonly down: (places: string) => string;
  readonly stayed: string;
  readonly vetoed: string;
}

export function scorePageTexts(locale: Locale): ScorePageTexts {
  return locale === "zh-CN" ? zh : en;
}
