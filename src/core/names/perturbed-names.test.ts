import { tryNames } from "../../../test/fuzz/perturbed-names";

test("of 10,000 names typed another way or wrongly, none is taken for the wrong township", () => {
  const { taken, wrong } = tryNames(10_000, 20200630);
  expect(wrong).toEqual([]);
  expect(taken).toBeGreaterThan(3000);
});
