import { compareScorers } from "../support/compare-scorers";

/** The deep run compares a hundred times as many; a difference names the seed that makes its county again. */
test("the product and a second scorer with numbers of its own agree on every score, total, rank and band", () => {
  const { cases, differences } = compareScorers(10000, 20200101);
  expect(differences).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(10000);
});
