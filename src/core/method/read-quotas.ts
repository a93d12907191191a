import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { LedgerQuotas, QuotaKey, WatchSettings } from "../ledgers/ledger-quotas";
import { DEFAULT_QUOTAS, DEFAULT_WATCH } from "../ledgers/ledger-quotas";
import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import { readNumberText } from "../values/read-number-text";
import { plain } from "../values/rounding";
import { convertUnit } from "../values/unit-of-measure";
import { QUOTA_ROWS, type QuotaRow } from "./columns/quota-settings";

/** What a setting's cell says, and where it stands. */
export interface WrittenSetting {
  readonly text: string;
  readonly place: CellPlace;
}

interface ReadQuotas {
  readonly quotas: LedgerQuotas;
  readonly watch: WatchSettings;
}

/**
 * The quotas that 考核设置 states, a blank one taking its default. What is no number, out of bounds or contradicts another
 * (边缘户收入线 below 贫困线, 工作组 from 6 to 5) blocks: scores hang on it, and nothing is guessed.
 */
export function readQuotas(written: (key: QuotaKey) => WrittenSetting | null, findings: Finding[]): ReadQuotas {
  const values = new Map(QUOTA_ROWS.map((row) => [row.key, readQuota(row, written(row.key), findings)]));
  const value = (key: QuotaKey) => values.get(key) ?? defaultOf(key);
  const whole = (key: QuotaKey) => Number(value(key).valueOf());
  const contradiction = (low: QuotaKey, high: QuotaKey, severity: "blocking" | "warning", times = 1) =>
    reportOrder({ low, high, times, severity }, value, written, findings);
  contradiction("teamFrom", "teamTo", "blocking");
  contradiction("povertyLine", "watchLine", "blocking");
  contradiction("foundPoints", "unmendedPoints", "warning");
  contradiction("unmendedPoints", "repeatPoints", "warning");
  contradiction("visitsPerQuarter", "visitsPerYear", "warning", 4);
  return {
    quotas: {
      visitsPerYear: whole("visitsPerYear"),
      visitsPerQuarter: whole("visitsPerQuarter"),
      teamFrom: whole("teamFrom"),
      teamTo: whole("teamTo"),
      villagesOfLeader: whole("villagesOfLeader"),
      villagesOfCadre: whole("villagesOfCadre"),
      householdsOfPerson: whole("householdsOfPerson"),
      povertyLine: value("povertyLine"),
      watchLine: value("watchLine"),
      foundPoints: value("foundPoints"),
      unmendedPoints: value("unmendedPoints"),
      repeatPoints: value("repeatPoints"),
    },
    watch: { spotCheckPercent: whole("spotCheckPercent"), nearDays: whole("nearDays") },
  };
}

function defaultOf(key: QuotaKey): Exact {
  return exact({ ...DEFAULT_QUOTAS, ...DEFAULT_WATCH }[key]);
}

/** The value in the row's own unit; null where nothing usable is written. 0.35万元 is 3500元. */
function readQuota(row: QuotaRow, written: WrittenSetting | null, findings: Finding[]): Exact | null {
  if (written === null) return null;
  const read = readNumberText(written.text);
  const value = read && !read.isApproximate ? inUnitOf(row, read.value, read.unit) : null;
  if (value === null) {
    const facts = { header: row.name, text: written.text, example: row.preset };
    findings.push(finding("method.not-a-number", "blocking", written.place, facts));
    return null;
  }
  const isWithin = value.compare(row.from) >= 0 && value.compare(row.to) <= 0;
  if (isWithin && (!row.isWhole || value.d === 1n)) return value;
  const facts = { setting: row.name, text: written.text, from: row.from, to: row.to, isWhole: row.isWhole };
  findings.push(finding("method.quota-out-of-range", "blocking", written.place, facts));
  return null;
}

function inUnitOf({ units }: QuotaRow, value: Exact, unit: string | null): Exact | null {
  return unit === null || units.includes(unit) ? value : convertUnit(value, unit, units[0]!);
}

interface Order {
  readonly low: QuotaKey;
  readonly high: QuotaKey;
  /** How many times the low one the high one is at least. */
  readonly times: number;
  readonly severity: "blocking" | "warning";
}

/** Only what somebody wrote can contradict: the defaults agree. */
function reportOrder(
  { low, high, times, severity }: Order,
  value: (key: QuotaKey) => Exact,
  written: (key: QuotaKey) => WrittenSetting | null,
  findings: Finding[],
): void {
  const place = (written(high) ?? written(low))?.place;
  if (!place || value(low).mul(times).compare(value(high)) <= 0) return;
  const name = (key: QuotaKey) => QUOTA_ROWS.find((row) => row.key === key)!.name;
  const facts = { low: name(low), lowValue: plain(value(low)), high: name(high), highValue: plain(value(high)), times };
  findings.push(finding("method.quota-contradicts", severity, place, facts));
}
