/** The fastest of some rounds in milliseconds: on a machine that others use too, the round that was disturbed least. */
export function fastest(rounds: number, task: () => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    task();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Two tasks turn about, so that a busy minute of the machine strikes both: the fastest round of each. */
export function turnAbout(rounds: number, one: () => void, other: () => void): readonly [number, number] {
  let best: readonly [number, number] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    best = [Math.min(best[0], fastest(1, one)), Math.min(best[1], fastest(1, other))];
  }
  return best;
}

export function ms(time: number): string {
  return time < 10 ? `${time.toFixed(2)} ms` : `${time.toFixed(0)} ms`;
}

/** "what: 120 ms, 2.4 times ...; bar 5 met" */
export function printRatio(what: string, ours: number, bare: number, bar: number): void {
  const ratio = ours / bare;
  const verdict = ratio <= bar ? "met" : "MISSED";
  console.log(`${what}: ${ms(ours)} against ${ms(bare)}, ${ratio.toFixed(2)} times (bar ${bar}: ${verdict})`);
}
