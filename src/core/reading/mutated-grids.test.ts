import { fuzzTables } from "../../../test/fuzz/mutated-grids";

test("broken sheets are read without a crash and within their bounds", () => {
  const report = fuzzTables(400, 20200630, () => performance.now());
  expect(report.failures).toEqual([]);
  expect(report.tables).toBeGreaterThan(200);
});
