import { exact } from "../values/exact";
import { plain } from "../values/rounding";
import type { TieReading } from "./peer-order";
import { byKeys, placeUnits } from "./place-units";
import type { PlacedBy } from "./place-units";

const unit = (name: string, ...keys: readonly number[]): PlacedBy => ({
  unit: name,
  keys: keys.map((key) => exact(key)),
});

function places(units: readonly PlacedBy[], ties: TieReading): string {
  const ranks = placeUnits(units, ties);
  return units.map(({ unit: name }) => `${name}${plain(ranks.get(name)!)}`).join(" ");
}

const TIED = [unit("甲", 88), unit("乙", 90), unit("丙", 80), unit("丁", 88)];

test.each<[TieReading, string]>([
  ["competition", "甲2 乙1 丙4 丁2"],
  ["dense", "甲2 乙1 丙3 丁2"],
  ["average", "甲2.5 乙1 丙4 丁2.5"],
])("equal totals share a place, %s", (ties, expected) => expect(places(TIED, ties)).toBe(expected));

test("three that tie for the first place share 1, or the mean 2", () => {
  const three = [unit("甲", 5), unit("乙", 5), unit("丙", 5)];
  expect([places(three, "competition"), places(three, "average")]).toEqual(["甲1 乙1 丙1", "甲2 乙2 丙2"]);
});

test("a second key decides between equal totals, a third between those equal in both", () => {
  const units = [unit("甲", 90, 10, 1), unit("乙", 90, 12, 0), unit("丙", 90, 10, 3), unit("丁", 91, 0, 0)];
  expect(places(units, "competition")).toBe("甲4 乙2 丙3 丁1");
});

test("whoever has no such key stands behind those who have it; nobody gives no places", () => {
  const [keyed, bare] = [unit("甲", 90, 0), unit("乙", 90)];
  expect([byKeys(keyed, bare), byKeys(bare, keyed), byKeys(bare, bare)].map(Math.sign)).toEqual([-1, 1, 0]);
  expect(places([bare, keyed], "competition")).toBe("乙2 甲1");
  expect(placeUnits([], "dense").size).toBe(0);
});
