import { exact } from "../values/exact";
import type { LedgerQuotas } from "./ledger";

/**
 * The quotas of the county's own documents: four visits a year, one a quarter, teams of 2 to 5 (社会扶贫专项工作方案), leaders two
 * villages and middle cadres one (贫困村年度脱贫计划), the poverty line of 2,800 yuan and the bar of 3,500. 考核设置 may state others.
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
};
