import { compareScorers } from "../support/compare-scorers";

/** The product against the second scorer over so many scores of a township in a criterion; throws at the first differences. */
export function measureScorers(cases: number, firstSeed: number): void {
  const { cases: compared, counties, differences } = compareScorers(cases, firstSeed);
  console.log(`${compared} scores in ${counties} random counties compared, ${differences.length} differences`);
  if (differences.length > 0) throw new Error(differences.join("\n"));
}

export const run = (): void => measureScorers(1_000_000, 4242);
