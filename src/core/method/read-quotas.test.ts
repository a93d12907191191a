import type { Finding } from "../finding";
import type { QuotaKey } from "../ledgers/ledger-quotas";
import { exact } from "../values/exact";
import { plain } from "../values/rounding";
import { readQuotas } from "./read-quotas";

const PLACE = { sheet: "考核设置", row: 9, col: 1 };

function read(written: Partial<Record<QuotaKey, string>>) {
  const findings: Finding[] = [];
  const result = readQuotas((key) => {
    const text = written[key];
    return text === undefined ? null : { text, place: PLACE };
  }, findings);
  return { ...result, codes: findings.map(({ code, severity }) => `${severity} ${code}`) };
}

test("a blank sheet takes the figures of the county's own documents", () => {
  const { quotas, watch, codes } = read({});
  expect([quotas.visitsPerQuarter, quotas.visitsPerYear, quotas.teamFrom, quotas.teamTo]).toEqual([1, 4, 2, 5]);
  expect([quotas.villagesOfLeader, quotas.villagesOfCadre, quotas.householdsOfPerson]).toEqual([2, 1, 15]);
  expect([quotas.povertyLine, quotas.watchLine].map((line) => plain(line))).toEqual(["2800", "3500"]);
  expect([quotas.foundPoints, quotas.unmendedPoints, quotas.repeatPoints].map((points) => plain(points))).toEqual([
    "0.3",
    "1",
    "2",
  ]);
  expect(watch).toEqual({ spotCheckPercent: 30, nearDays: 15 });
  expect(codes).toEqual([]);
});

test.each([
  ["householdsOfPerson", "8户", "8"],
  ["householdsOfPerson", "20", "20"],
  ["povertyLine", "0.3218万元", "3218"],
  ["watchLine", "6,000元", "6000"],
  ["villagesOfLeader", "3个村", "3"],
  ["foundPoints", "0.5分", "0.5"],
] as const)("%s written %s is %s", (key, text, expected) => {
  const { quotas, codes } = read({ [key]: text });
  expect(plain(exact(quotas[key]))).toBe(expected);
  expect(codes).toEqual([]);
});

test.each([
  ["householdsOfPerson", "若干", "blocking method.not-a-number"],
  ["householdsOfPerson", "约15户", "blocking method.not-a-number"],
  ["householdsOfPerson", "15元", "blocking method.not-a-number"],
  ["householdsOfPerson", "0", "blocking method.quota-out-of-range"],
  ["householdsOfPerson", "7.5", "blocking method.quota-out-of-range"],
  ["spotCheckPercent", "130%", "blocking method.quota-out-of-range"],
  ["nearDays", "-3", "blocking method.quota-out-of-range"],
  ["teamFrom", "6人", "blocking method.quota-contradicts"],
  ["watchLine", "2500元", "blocking method.quota-contradicts"],
  ["visitsPerQuarter", "2次", "warning method.quota-contradicts"],
  ["foundPoints", "3分", "warning method.quota-contradicts"],
] as const)("%s written %s: %s", (key, text, expected) => {
  expect(read({ [key]: text }).codes).toContain(expected);
});

test("two visits a quarter and eight a year agree", () => {
  expect(read({ visitsPerQuarter: "2次", visitsPerYear: "8次" }).codes).toEqual([]);
});
