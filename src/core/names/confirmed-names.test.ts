import { finding } from "../finding";
import { withConfirmedNames, withoutConfirmedOutsiders } from "./confirmed-names";
import { matchUnit } from "./match-unit";
import { rosterIndex } from "./roster-index";

const UNITS = ["城关镇", "大水河镇"].map((name) => ({ name, otherNames: [] }));
const CONFIRMED = [{ kind: "name", sheet: "问题整改台账", written: "大水镇", unit: "大水河镇" }] as const;

test("A name that the office confirmed for a sheet is taken there", () => {
  const roster = rosterIndex(withConfirmedNames(UNITS, CONFIRMED, "问题整改台账"));
  expect(matchUnit("大水镇", roster)).toMatchObject({ kind: "same", unit: { name: "大水河镇" } });
});

test("and on no other sheet", () => {
  expect(withConfirmedNames(UNITS, CONFIRMED, "社会保障")).toBe(UNITS);
});

test("A name that was confirmed to be none of the roster is not asked about again, on its own sheet", () => {
  const place = { sheet: "问题整改台账", row: 5, col: 2 };
  const asked = finding("ledger.unit-unknown", "question", place, { name: "老龙镇", suggested: "龙泉镇" });
  const other = finding("ledger.unit-unknown", "question", place, { name: "大水镇", suggested: "大水河镇" });
  const confirmed = [{ kind: "name", sheet: "问题整改台账", written: "老龙镇", unit: "不计入" }] as const;
  expect(withoutConfirmedOutsiders([asked, other], confirmed, "问题整改台账")).toEqual([other]);
  expect(withoutConfirmedOutsiders([asked, other], confirmed, "督查台账")).toEqual([asked, other]);
});
