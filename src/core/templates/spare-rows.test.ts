import { copyRows, spareRows } from "./spare-rows";

test.each([
  ["sheet", 119, 179],
  ["rectification", 0, 60],
  ["rectification", 40, 60],
  ["households", 404, 606],
] as const)("a list of %s that has %i rows goes out with %i", (kind, present, rows) => {
  expect(spareRows(kind, present)).toBe(rows);
});

test("a copy for one township has room for its households and for sixty events", () => {
  expect([copyRows("households"), copyRows("visits")]).toEqual([300, 60]);
});
