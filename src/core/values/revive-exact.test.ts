import { exact } from "./exact";
import { reviveExacts } from "./revive-exact";

test("An exact number that crossed from a worker adds up as before", () => {
  const sent = { points: exact("1.5"), parts: [exact("0.1"), null], byUnit: new Map([["城关镇", exact("0.2")]]) };
  const got = reviveExacts(structuredClone(sent));
  expect(got.points.add(got.parts[0]!).add(got.byUnit.get("城关镇")!).toString()).toBe("1.8");
});

test("Numbers that share an object go on sharing it", () => {
  const full = exact("4");
  const got = reviveExacts(structuredClone([full, full]));
  expect(got[0]).toBe(got[1]);
  expect(got[0]!.equals(full)).toBe(true);
});
