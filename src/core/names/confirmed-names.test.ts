import { withConfirmedNames } from "./confirmed-names";
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
