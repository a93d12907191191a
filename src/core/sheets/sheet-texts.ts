import type { Finding, Severity } from "../finding";
import type { Band, Method, MethodSettings, Target, Veto, VetoEffect } from "../method/method";
import type { AppliedAdjustment, Score, Standing } from "../scoring/assessment";
import type { CalendarDay, Period } from "../values/period";
import type { Reading } from "../values/reading";
import type { BulletinTexts } from "./bulletin-texts";
import type { RunStamp } from "./result-context";
import type { ResultSheetKind } from "./sheet-names";

/**
 * Every word of the result sheets, in one language. The builders know where things stand; what is said comes from here.
 * i18n/zh-CN/sheet-texts and i18n/en/sheet-texts are the two values.
 */
export interface SheetTexts {
  readonly sheetName: (kind: ResultSheetKind, period: Period) => string;
  /** The title over a sheet, such as 青山县2020年第二季度乡镇考核排名表. */
  readonly title: (kind: ResultSheetKind, method: Method, period: Period) => string;
  readonly period: (period: Period) => string;
  /** The word for what the method assesses: 乡镇, 部门, 村, 企业. */
  readonly unit: (method: Method) => string;
  /** The line under the title: the period's days, the office, the unit of measure. */
  readonly line: (method: Method, period: Period, unit: "points" | "none") => string;
  readonly day: (day: CalendarDay) => string;
  readonly words: SheetWords;
  readonly heads: SheetHeads;
  readonly ranking: RankingWords;
  readonly notes: SheetNotes;
  readonly phases: PhaseWords;
  readonly bulletin: BulletinTexts;
  readonly severity: (severity: Severity) => string;
  readonly vetoEffect: (effect: VetoEffect) => string;
  readonly target: (target: Target, bar: string | null) => string;
  /** What a reading says where a figure would stand: 缺项, 缺数据, 无法识别, 公式错误. */
  readonly reading: (reading: Reading) => string;
  /** One sentence per score: value, source, rule, points. */
  readonly scoreSentence: (score: Score, settings: MethodSettings) => string;
  readonly adjustmentSentence: (adjustment: AppliedAdjustment) => string;
  /** What a veto did to a unit: event, evidence, effect, and what would have stood without it. */
  readonly vetoSentence: (veto: Veto, standing: Standing, settings: MethodSettings) => string;
  /** What is wrong and what to do. */
  readonly findingSentence: (finding: Finding) => string;
  /** The place of a cell as people say it, such as 「社保」!F7. */
  readonly place: (sheet: string, cell: string) => string;
}

/** The words of targets by phases 分阶段目标. */
export interface PhaseWords {
  /** The bar that applies, with its phase's last day. */
  readonly bar: (bar: string, last: CalendarDay) => string;
  readonly line: (last: CalendarDay, applies: boolean) => string;
  /** The mark of a bar that is neither due nor reached. */
  readonly underWay: string;
  readonly note: string;
}

export interface SheetWords {
  readonly draft: string;
  readonly veto: string;
  readonly missing: string;
  readonly notApplicable: string;
  readonly none: string;
  readonly newcomer: string;
  readonly notRanked: string;
  readonly county: string;
  readonly full: string;
  readonly reached: string;
  readonly near: string;
  readonly notReached: string;
}

/** Column heads that more than one sheet uses. */
export interface SheetHeads {
  readonly rank: string;
  readonly unitClass: string;
  readonly classRank: string;
  readonly total: string;
  readonly bonus: string;
  readonly deduction: string;
  readonly veto: string;
  readonly band: string;
  readonly movement: string;
  readonly comprehensive: string;
  readonly number: string;
  readonly section: string;
  readonly criterion: string;
  readonly value: string;
  readonly target: string;
  readonly points: string;
  readonly full: string;
  readonly sentence: string;
  readonly source: string;
  readonly gap: string;
  readonly aMonth: string;
  readonly event: string;
  readonly effect: string;
  readonly document: string;
  readonly date: string;
  readonly decidedBy: string;
  readonly scoreWithout: string;
  readonly rankWithout: string;
  readonly person: string;
  readonly reason: string;
  readonly evidence: string;
  readonly lost: string;
  readonly lostShare: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly problem: string;
  readonly who: string;
}

export interface RankingWords {
  readonly section: (section: string, full: string) => string;
  readonly movement: (direction: "up" | "down" | "same", places: string) => string;
  readonly vetoMark: (document: string) => string;
  /** The head of the places of the period before, such as 上季名次. */
  readonly previousRank: (period: Period) => string;
}

/** Foot notes and the sentences of sheets that have nothing to show. */
export interface SheetNotes {
  readonly foot: (method: Method, period: Period, stamp: RunStamp) => readonly string[];
  readonly heat: string;
  readonly bands: (bands: readonly Band[]) => string;
  readonly detailLinks: string;
  readonly explanationLinks: string;
  readonly marks: (nearMargin: string) => string;
  readonly shortfalls: string;
  readonly noShortfalls: string;
  readonly missedCount: string;
  readonly aMonth: (months: number) => string;
  readonly noTargets: string;
  readonly noVetoes: string;
  readonly noAccountability: string;
  readonly noFindings: string;
  readonly findingCounts: (counts: Readonly<Record<Severity, number>>) => string;
  readonly lossesByCriterion: string;
  readonly lossesByUnit: string;
  readonly noLosses: string;
  /** Why a unit stands on the accountability list. */
  readonly reasonVeto: (event: string) => string;
  readonly reasonBand: (band: string) => string;
  readonly evidenceBand: (total: string, rank: string | null) => string;
  /** Everything that a unit did not reach, as one text, and one missed target of it. */
  readonly missed: (items: readonly MissedTarget[]) => string;
  /** How a criterion went: how many units lost points on it, the best and the worst with their units. */
  readonly criterionLosses: (facts: CriterionLossFacts) => string;
  /** Names joined as the language joins them; beyond `most` the rest is counted. */
  readonly unitList: (units: readonly string[], most: number) => string;
  readonly office: string;
  readonly footer: (title: string) => string;
}

/** A target that a unit missed, in printed figures. */
export interface MissedTarget {
  readonly item: string;
  readonly value: string;
  readonly target: string;
  readonly gap: string;
  readonly unit: string | null;
}

export interface CriterionLossFacts {
  readonly losers: number;
  readonly best: string;
  readonly bestUnits: string;
  readonly worst: string;
  readonly worstUnits: string;
}
