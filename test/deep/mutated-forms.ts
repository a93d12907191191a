import { openMutants } from "../support/mutated-rows";
import { mutableForm } from "../support/mutable-form";

const ROUNDS = 20_000;
/** No damaged form may hold the program longer than this, in milliseconds. */
const LONGEST = 10_000;

/** 20,000 damaged forms: each is refused with a reason, or opens with the very rows that it was made of. */
export function run(): void {
  const { opened, refused, slowest } = openMutants(mutableForm(), ROUNDS, 20_200_701);
  console.log(
    `${ROUNDS} mutants: ${opened} opened with all their rows, ${refused} refused, slowest ${slowest.toFixed(0)} ms`,
  );
  if (slowest > LONGEST) throw new Error(`a damaged form took ${slowest} ms`);
}
