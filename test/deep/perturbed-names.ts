import { tryNames } from "../fuzz/perturbed-names";

/** Matches so many names typed another way or wrongly; throws when one is taken for the wrong township. */
export function measureNames(count: number, seed: number): void {
  const { names, taken, wrong } = tryNames(count, seed);
  console.log(`${names} names, ${taken} taken without asking, ${wrong.length} taken for the wrong township`);
  if (wrong.length > 0) throw new Error(wrong.slice(0, 20).join("\n"));
}

export const run = (): void => measureNames(100_000, 4242);
