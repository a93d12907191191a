import type { Veto, VetoEffect } from "../method/method";
import { bandAfterVeto, vetoEffects } from "./veto-effects";

const veto = (effect: VetoEffect): Veto => ({
  unit: "甲镇",
  event: "安全生产事故",
  document: "安委〔2020〕8号",
  date: null,
  decidedBy: null,
  effect,
  place: { sheet: "否决事项", row: 1, col: 0 },
});

/** Four bands, 0 the best: what is left of each after the events. */
const after = (...effects: readonly VetoEffect[]) =>
  [0, 1, 2, 3].map((band) => bandAfterVeto(band, 4, vetoEffects(effects.map(veto))));

test.each<[readonly VetoEffect[], readonly (number | null)[]]>([
  [[], [0, 1, 2, 3]],
  [["bottomBand"], [3, 3, 3, 3]],
  [["scoreZero"], [3, 3, 3, 3]],
  [["noExcellent"], [1, 1, 2, 3]],
  [["bandDown"], [1, 2, 3, 3]],
  [
    ["bandDown", "bandDown"],
    [2, 3, 3, 3],
  ],
  [
    ["noExcellent", "bandDown"],
    [2, 2, 3, 3],
  ],
  [
    ["bandDown", "bottomBand"],
    [3, 3, 3, 3],
  ],
  [["lastRank"], [0, 1, 2, 3]],
  [["noAward"], [0, 1, 2, 3]],
  [
    ["notRanked", "noExcellent"],
    [null, null, null, null],
  ],
])("%j moves four bands to %j", (effects, expected) => expect(after(...effects)).toEqual(expected));

test("a unit without a band has none after a veto either", () => {
  expect(bandAfterVeto(null, 4, vetoEffects([veto("bottomBand")]))).toBeNull();
});

test.each<[VetoEffect, boolean]>([
  ["bottomBand", true],
  ["noExcellent", true],
  ["notRanked", true],
  ["noAward", true],
  ["bandDown", false],
  ["lastRank", false],
  ["scoreZero", false],
])("%s bars from awards: %s", (effect, isBarred) => {
  expect(vetoEffects([veto(effect)])).toMatchObject({ noAward: isBarred, lastRank: effect === "lastRank" });
  expect(vetoEffects([veto("bandDown"), veto(effect)]).noAward).toBe(isBarred);
});

test("no event, no effect", () => {
  const none = { scoreZero: false, notRanked: false, lastRank: false, bottomBand: false, noExcellent: false };
  expect(vetoEffects([])).toEqual({ ...none, bandsDown: 0, noAward: false });
});
