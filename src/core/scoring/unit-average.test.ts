import { exact } from "../values/exact";
import { plain } from "../values/rounding";
import { unitAverages } from "./unit-average";

const FIGURES = [90, 80, 70].map((value, at) => ({ unit: [..."甲乙丙"][at]!, value: exact(value) }));
const all = (average: ReturnType<typeof unitAverages>) =>
  [..."甲乙丙丁"].map((unit) => {
    const value = average(unit);
    return value && plain(value);
  });

test("with oneself all are compared with the same average, without oneself each with the others'", () => {
  expect(all(unitAverages(() => FIGURES, true))).toEqual(["80", "80", "80", "80"]);
  // 丁 has no figure of its own: it is compared with all who have one.
  expect(all(unitAverages(() => FIGURES, false))).toEqual(["75", "80", "85", "80"]);
});

test("an average over nobody is none, not zero", () => {
  expect(all(unitAverages(() => [], true))).toEqual([null, null, null, null]);
  expect(all(unitAverages(() => [], false))).toEqual([null, null, null, null]);
  expect(all(unitAverages(() => FIGURES.slice(0, 1), false))).toEqual([null, "90", "90", "90"]);
});
