import type { CellPlace } from "../address";
import type { LedgerQuotas, WatchSettings } from "../ledgers/ledger-quotas";
import type { ColumnRef, Measure } from "../measures/measure";
import type { ScoringRule } from "../scoring/scoring-rule";
import type { Exact } from "../values/exact";
import type { CalendarDay, Period } from "../values/period";
import type { RoundingMode } from "../values/rounding";

/** What is assessed 考核对象: a township 乡镇, department 部门, village 村 or enterprise 企业. */
export interface AssessedUnit {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** 类别 for rankings within a class; null when the roster has none. */
  readonly unitClass: string | null;
  readonly personResponsible: string | null;
  /** 难度系数 that a ranking rule multiplies the points by; null is 1. */
  readonly coefficient: Exact | null;
  readonly place: CellPlace;
}

/** The whole assessment method 考核办法 as the method sheets state it. */
export interface Method {
  readonly title: string;
  readonly county: string;
  /** The office that makes the sheets 制表单位. */
  readonly office: string;
  /** What the sheet names of this method end in, as 部门 in 考核指标·部门; null for the workbook's main method. */
  readonly suffix: string | null;
  /** Hash of everything below that can change a score; printed on the result sheets. */
  readonly version: string;
  readonly roster: readonly AssessedUnit[];
  readonly settings: MethodSettings;
  readonly criteria: readonly Criterion[];
  readonly vetoes: readonly Veto[];
  readonly adjustments: readonly Adjustment[];
}

export interface MethodSettings {
  readonly period: Period;
  readonly digits: number;
  readonly rounding: RoundingMode;
  /** competition: 1, 2, 2, 4; dense: 1, 2, 2, 3; average: 1, 2.5, 2.5, 4. */
  readonly ties: "competition" | "dense" | "average";
  /** Item names that break ties, heaviest first; ties that remain share a rank. */
  readonly tieBreakers: readonly string[];
  readonly notApplicable: NotApplicablePolicy;
  readonly bands: readonly Band[];
  readonly vetoEffect: VetoEffect;
  readonly bonusCap: Exact | null;
  readonly deductionCap: Exact | null;
  readonly averageIncludesSelf: boolean;
  readonly averageIncludesVetoed: boolean;
  /** What a blank, unreadable or erroneous source does 缺数据处理: block the total, or count as 缺项 or as zero points. */
  readonly missing: "block" | "notApplicable" | "zero";
  /** What the criteria of kind score should add up to; null when the office does not say. */
  readonly fullTotal: Exact | null;
  /** Share of this result in a comprehensive assessment 赋分权重, in points; null when there is none. */
  readonly comprehensiveWeight: Exact | null;
  /** How a half-year's or year's result comes from earlier periods 考核期合成; null when only its own criteria count. */
  readonly composition: Composition | null;
  /** A sheet with the previous period's ranking, for a workbook whose journal does not hold that period yet. */
  readonly previousResult: string | null;
  /** A target counts as near when the gap is within this share of it, in percent. */
  readonly nearMargin: Exact;
  /** What ledgers are held against; no score that is read off no ledger hangs on it. */
  readonly quotas: LedgerQuotas;
  readonly watch: WatchSettings;
}

/**
 * Parts of a half-year's or year's total, weights in percent. `quarters` is the mean of the period's quarters, `halves` of
 * its halves, `own` the score of this period's own criteria 年终考核.
 */
export interface Composition {
  readonly parts: readonly { readonly part: CompositionPart; readonly weight: Exact }[];
  /** Points for each quarter in which the unit came first, and off for each in which it came last. */
  readonly firstPlus: Exact | null;
  readonly lastMinus: Exact | null;
  readonly place: CellPlace;
}

export type CompositionPart = "Q1" | "Q2" | "Q3" | "Q4" | "H1" | "H2" | "quarters" | "halves" | "own";

/** 缺项 policies: rescale 按比例折算, average 取其他单位平均, full 满分, zero 零分, fixed 固定分. */
export type NotApplicablePolicy =
  { readonly kind: "rescale" | "average" | "full" | "zero" } | { readonly kind: "fixed"; readonly points: Exact };

/** A grade band 格次/等次: from `from` (closed below) and/or for at most `quota` percent of the units, best band first. */
export interface Band {
  readonly name: string;
  readonly from: Exact | null;
  readonly quota: Exact | null;
  readonly place: CellPlace | null;
}

/** A row of 考核指标. */
export interface Criterion {
  readonly id: string;
  readonly section: string;
  readonly item: string;
  /** 三级指标, null when the item has no parts. */
  readonly part: string | null;
  /** The names of the units and classes that it applies to 适用范围; null for all. Others are 缺项. */
  readonly scope: readonly string[] | null;
  readonly kind: "score" | "bonus" | "deduction";
  readonly full: Exact;
  readonly measure: Measure;
  readonly rule: ScoringRule;
  /** The method's name as chosen on the sheet 计分方法; null when the text says it all. */
  readonly methodName: string | null;
  /** The office's own sentence, as written. */
  readonly ruleText: string;
  readonly target: Target | null;
  readonly unit: string | null;
  readonly department: string | null;
  readonly note: string | null;
  /** 参数 as written; the rule and the measure above were read from it. */
  readonly parameters: string | null;
  readonly notApplicable: NotApplicablePolicy | null;
  /** The cell of the item's name. */
  readonly place: CellPlace;
  /** The cells that findings about the source, the condition and the target point at. */
  readonly cells: { readonly source: CellPlace; readonly condition: CellPlace; readonly target: CellPlace };
  /** The cells that state the rule, null where the sheet has no such column; absent for made-up criteria. */
  readonly ruleCells?: {
    readonly ruleText: CellPlace | null;
    readonly method: CellPlace | null;
    readonly parameters: CellPlace | null;
  };
}

/** An operator, a bar and its unit of measure. */
export interface Target {
  readonly op: ">=" | "<=" | "=" | ">" | "<";
  readonly bar: TargetBar;
  readonly unit: string | null;
  readonly text: string;
}

export type TargetBar =
  | { readonly kind: "figure"; readonly value: Exact }
  /** The average of all units, or of those of the unit's own class 组内平均. */
  | { readonly kind: "average"; readonly withinClass: boolean }
  /** Each unit's own bar from a column of a sheet, times a factor. */
  | { readonly kind: "column"; readonly source: ColumnRef; readonly factor: Exact }
  /** The figure of another row of the source column, such as 全省 or 全县. */
  | { readonly kind: "row"; readonly name: string; readonly factor: Exact }
  /** The figure of one cell. */
  | { readonly kind: "cell"; readonly place: CellPlace }
  | { readonly kind: "previous"; readonly factor: Exact }
  /** A bar for each phase 分阶段目标, in the order of their days; targets/phases says which one applies on a day. */
  | { readonly kind: "phases"; readonly phases: readonly TargetPhase[] };

/** What is to be reached by a phase's last day. */
export interface TargetPhase {
  readonly last: CalendarDay;
  readonly value: Exact;
}

/** What a veto does 否决效果. */
export type VetoEffect = "bottomBand" | "noExcellent" | "bandDown" | "lastRank" | "scoreZero" | "notRanked" | "noAward";

/** A veto event 一票否决 with its evidence. */
export interface Veto {
  readonly unit: string;
  readonly event: string;
  readonly document: string;
  readonly date: string | null;
  readonly decidedBy: string | null;
  readonly effect: VetoEffect;
  readonly place: CellPlace;
}

/** A bonus or deduction event 加扣分 with its evidence; deductions are negative. */
export interface Adjustment {
  readonly unit: string;
  readonly item: string;
  readonly points: Exact;
  readonly reason: string;
  readonly evidence: string;
  /** Only events of the period count; null counts always. */
  readonly date: string | null;
  readonly place: CellPlace;
}
