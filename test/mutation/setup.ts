import * as fc from "fast-check";
import { expect } from "expect";
import { format } from "node:util";

/**
 * Jest's words over mocha, which runs a changed program without loading it anew: twenty times as many in an hour. Only the
 * words that the tests of scoring use.
 */
type Body = (...row: unknown[]) => void;
type Rows = readonly unknown[];

declare const it: (name: string, body: () => void) => { timeout(milliseconds: number): void };

const known = new Map<string, number>();

/** Names must differ: the runner tells tests apart by them. */
function test(name: string, body: () => void): void {
  const count = (known.get(name) ?? 0) + 1;
  known.set(name, count);
  it(count === 1 ? name : `${name} (${count})`, body).timeout(0);
}

test.each = (rows: Rows) => (name: string, body: Body) => {
  const holes = name.match(/%[sj]/g)?.length ?? 0;
  for (const row of rows) {
    const cells = Array.isArray(row) ? row : [row];
    test(format(name, ...cells.slice(0, holes)), () => body(...cells));
  }
};

Object.assign(globalThis, { test, expect });

// Nobody needs the smallest case that a changed program gets wrong.
fc.configureGlobal({ endOnFailure: true, numRuns: 40 });
process.env["RANDOM_CASES"] ??= "200";
process.env["RANDOM_COUNTIES"] ??= "2";
