import { fixture } from "../support/fixture";
import { fuzzPackage } from "../support/fuzz-package";

const ROUNDS = 20_000;
/** How the rounds are shared out: most go to what people send most. */
const SHARES: readonly (readonly [name: string, share: number])[] = [
  ["kitchen.xlsx", 0.4],
  ["kitchen_lo.xlsx", 0.1],
  ["exotic.xlsx", 0.1],
  ["kitchen.xls", 0.15],
  ["kitchen.ods", 0.1],
  ["html_gbk.xls", 0.05],
  ["gbk.csv", 0.05],
  ["encrypted.xlsx", 0.05],
];
/** No file of this size may hold the program longer than this, in milliseconds. */
const LONGEST = 20_000;

/** Opens 20,000 damaged files: each opens or is refused with a reason, in bounded time. */
export function run(): void {
  for (const [name, share] of SHARES) {
    const report = fuzzPackage(fixture(name), name, ROUNDS * share, 20_200_630);
    const reasons = [...report.refused].map(([reason, count]) => `${reason} ${count}`).join(", ");
    console.log(
      `${name}: ${report.rounds} rounds, ${report.opened} opened, slowest ${report.slowest.toFixed(0)} ms; ${reasons}`,
    );
    if (report.slowest > LONGEST) throw new Error(`${name}: a damaged file took ${report.slowest} ms`);
  }
}
