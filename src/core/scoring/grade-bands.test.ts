import type { Band } from "../method/method";
import { exact } from "../values/exact";
import { assignBands } from "./grade-bands";

const band = (name: string, from: number | null, quota: number | null = null): Band => ({
  name,
  from: from === null ? null : exact(from),
  quota: quota === null ? null : exact(quota),
  place: null,
});

/** Units 甲, 乙, 丙 ... with these totals, and the band of each in that order; ties that a quota could not take behind. */
function bandsOf(totals: readonly number[], bands: readonly Band[]): string {
  const names = [..."甲乙丙丁戊己庚辛壬癸"].slice(0, totals.length);
  const units = names.map((unit, at) => ({ unit, keys: [exact(totals[at]!)] }));
  const { bands: assigned, quotaTies } = assignBands(units, bands);
  const given = names.map((unit) => (assigned.has(unit) ? bands[assigned.get(unit)!]!.name : "无"));
  return [given.join(" "), ...quotaTies.map((tie) => `${bands[tie.band]!.name}争${tie.units.join("")}`)].join(";");
}

const THREE = [band("优", 90), band("良", 80), band("差", null)];

test.each<[string, readonly number[], readonly Band[], string]>([
  ["a threshold is closed below", [90, 89.99, 80, 79.99], THREE, "优 良 良 差"],
  ["the order of the rows plays no part", [79, 95, 85], THREE, "差 优 良"],
  ["below every threshold there is no band", [95, 50], [band("优", 90), band("良", 80)], "优 无"],
  [
    "30% of ten are three, the fourth falls to the next band",
    [99, 98, 97, 96, 95, 94, 93, 92, 91, 90],
    [band("优", 90, 30), band("良", null)],
    "优 优 优 良 良 良 良 良 良 良",
  ],
  ["30% of three is none, rounded down", [99, 98, 97], [band("优", 90, 30), band("良", null)], "良 良 良"],
  [
    "a quota is no promise: the threshold must be reached",
    [99, 89, 88, 87],
    [band("优", 90, 50), band("良", null)],
    "优 良 良 良",
  ],
  [
    "a tie across the edge takes none of the tied",
    [99, 98, 98, 97],
    [band("优", null, 50), band("良", null)],
    "优 良 良 良;优争乙丙",
  ],
  [
    "and nobody below slips into the place that is left",
    [99, 98, 98, 97, 96, 95],
    [band("优", null, 34), band("良", null)],
    "优 良 良 良 良 良;优争乙丙",
  ],
  [
    "a tie that begins behind the edge is no question",
    [99, 98, 98],
    [band("优", null, 34), band("良", null)],
    "优 良 良",
  ],
  ["a tie that just fits is taken", [99, 99, 98, 97], [band("优", null, 50), band("良", null)], "优 优 良 良"],
  ["a total below zero is in the last band that asks for none", [81, -3], THREE, "良 差"],
  ["nobody has no band", [], THREE, ""],
])("%s", (_, totals, bands, expected) => expect(bandsOf(totals, bands)).toBe(expected));

test("units equal in their totals but not in the keys that break ties may be parted by a quota", () => {
  const units = [
    { unit: "甲", keys: [exact(98), exact(3)] },
    { unit: "乙", keys: [exact(98), exact(5)] },
  ];
  const { bands, quotaTies } = assignBands(units, [band("优", null, 50), band("良", null)]);
  expect([Object.fromEntries(bands), quotaTies]).toEqual([{ 乙: 0, 甲: 1 }, []]);
});
