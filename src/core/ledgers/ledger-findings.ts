/** What can be off in a ledger, with the facts that each sentence needs. Names of persons are never facts. */
export interface LedgerFindings {
  /** The unit's name is not in the roster; `suggested` lists close names, empty when there is none. */
  "ledger.unit-unknown": { readonly name: string; readonly suggested: string };
  "ledger.unit-missing": { readonly header: string };
  /** Columns that the ledger's figures need are not in the sheet. */
  "ledger.columns-missing": { readonly ledger: string; readonly headers: string; readonly figures: string };
  /** Many findings of one kind in a ledger, told in one line; `code` is theirs, the place is the first one's. */
  "ledger.summary": { readonly sheet: string; readonly code: string; readonly count: number };
  "ledger.overdue": { readonly item: string; readonly deadline: string; readonly days: number };
  "ledger.cleared-without-day": { readonly item: string };
  "ledger.cleared-after-period": { readonly item: string; readonly day: string };
  "ledger.done-over-plan": { readonly item: string; readonly planned: string; readonly done: string };
  "ledger.finished-not-started": { readonly item: string };
  "ledger.not-a-number": { readonly header: string; readonly text: string };
  "ledger.negative": { readonly header: string; readonly text: string };
  "ledger.village-uncovered": { readonly village: string };
  "ledger.quota-over": { readonly role: string; readonly count: number; readonly quota: number };
  "ledger.quota-under": { readonly role: string; readonly count: number; readonly quota: number };
  "ledger.households-over": { readonly count: number; readonly quota: number };
  "ledger.visits-short": {
    readonly unit: string;
    readonly count: number;
    readonly quota: number;
    readonly span: string;
  };
  "ledger.team-size": { readonly size: number; readonly from: number; readonly to: number };
  "ledger.not-reported": { readonly unit: string; readonly month: string; readonly lists: string };
  "ledger.repeat": { readonly item: string; readonly times: number };
  /** Data cleaning 数据清洗: suspects, by rule. The cell is named, the value never. */
  "ledger.id-duplicate": Readonly<Record<string, never>>;
  "ledger.id-invalid": { readonly why: "length" | "birth" | "checkDigit" | "destroyed" };
  "ledger.age-differs": { readonly stated: number; readonly byId: number };
  "ledger.sex-differs": { readonly stated: string };
  "ledger.out-of-range": { readonly header: string; readonly text: string; readonly from: string; readonly to: string };
  "ledger.cell-missing": { readonly header: string };
  "ledger.contradiction": { readonly one: string; readonly other: string };
  "ledger.borderline": { readonly income: string; readonly line: string };
  "ledger.standard-not-met": { readonly lacking: string };
}
