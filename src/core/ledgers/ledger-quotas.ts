import { exact, type Exact } from "../values/exact";

/** The bars that ledgers are checked against. 考核设置 may state each; blank takes the county's own documents' figure. */
export interface LedgerQuotas {
  /** 走访: visits a year and a quarter (seed 004: 全年至少派出4次, 每季度). */
  readonly visitsPerYear: number;
  readonly visitsPerQuarter: number;
  readonly teamFrom: number;
  readonly teamTo: number;
  /** 包村: villages of a leader and of a middle cadre (seed 003: 二包一联, 一包一联). */
  readonly villagesOfLeader: number;
  readonly villagesOfCadre: number;
  /** Households that one person can look after at most. */
  readonly householdsOfPerson: number;
  /** 收入: the poverty line and the line below which a household is watched, yuan a head and year. */
  readonly povertyLine: Exact;
  readonly watchLine: Exact;
  /** 督查扣分 where a row states none: found first, not mended in time, found again. */
  readonly foundPoints: Exact;
  readonly unmendedPoints: Exact;
  readonly repeatPoints: Exact;
}

/**
 * The quotas of the county's own documents: four visits a year, one a quarter, teams of 2 to 5 (社会扶贫专项工作方案), leaders two
 * villages and middle cadres one (贫困村年度脱贫计划), the poverty line of 2,800 yuan and the bar of 3,500, deductions of 0.3, 1
 * and 2 points (督查). Used where a workbook's 考核设置 states no others.
 */
export const DEFAULT_QUOTAS: LedgerQuotas = {
  visitsPerYear: 4,
  visitsPerQuarter: 1,
  teamFrom: 2,
  teamTo: 5,
  villagesOfLeader: 2,
  villagesOfCadre: 1,
  householdsOfPerson: 15,
  povertyLine: exact(2800),
  watchLine: exact(3500),
  foundPoints: exact("0.3"),
  unmendedPoints: exact(1),
  repeatPoints: exact(2),
};

/** Settings of the spot check and the plan that stand beside the quotas; no score hangs on them. */
export interface WatchSettings {
  /** Share of each township's exited households that is checked, in percent (seed 003: 30). */
  readonly spotCheckPercent: number;
  /** A task is near due when at most this many days are left. */
  readonly nearDays: number;
}

export const DEFAULT_WATCH: WatchSettings = { spotCheckPercent: 30, nearDays: 15 };

/** The name of a quota or setting in 考核设置's list. */
export type QuotaKey = keyof LedgerQuotas | keyof WatchSettings;
