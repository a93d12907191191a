import { openMutants } from "../support/mutated-rows";
import { mutableForm } from "../support/mutable-form";
import { openRepacked } from "../support/repacked-mutants";

const ROUNDS = 20_000;
/** No damaged form may hold the program longer than this, in milliseconds. */
const LONGEST = 10_000;

/**
 * 20,000 damaged forms: each is refused with a reason, or opens with the very rows that it was made of. Then 20,000 forms that a
 * broken program could have written: each is refused, or opens with the rows that SheetJS finds in it.
 */
export function run(): void {
  damagedForms();
  brokenForms();
}

function damagedForms(): void {
  const { opened, refused, slowest } = openMutants(mutableForm(), ROUNDS, 20_200_701);
  console.log(
    `${ROUNDS} mutants: ${opened} opened with all their rows, ${refused} refused, slowest ${slowest.toFixed(0)} ms`,
  );
  if (slowest > LONGEST) throw new Error(`a damaged form took ${slowest} ms`);
}

function brokenForms(): void {
  const { agreed, refused, alone, moved, slowest } = openRepacked(
    mutableForm(),
    ROUNDS,
    20_200_702,
    ({ which, ours, theirs }) => {
      throw new Error(`${which}: opened with other rows than SheetJS finds\n${ours}\n${theirs}`);
    },
  );
  console.log(
    `${ROUNDS} packed again: ${agreed} opened with the rows that SheetJS finds, ${alone} where it finds none, ${moved} with an address that it reads otherwise, ${refused} refused, slowest ${slowest.toFixed(0)} ms`,
  );
  if (slowest > LONGEST) throw new Error(`a broken form took ${slowest} ms`);
}
