import type { Exact } from "../values/exact";
import { HUNDRED, ZERO, exact } from "../values/exact";
import { plain } from "../values/rounding";
import type { CompositeNode } from "./composite-tree";
import { compositeScores } from "./composite-tree";
import { naturalLog, root } from "./fixed-point";
import { minMaxColumn, zScoreColumn } from "./normalise";
import { criticWeights, entropyWeights } from "./suggested-weights";

const numbers = (...figures: (number | null)[]) => figures.map((figure) => (figure === null ? null : exact(figure)));
const texts = (figures: readonly (Exact | null)[]) => figures.map((figure) => figure && plain(figure));

test("min-max runs from the worst to the best township, the one without a figure has none", () => {
  expect(texts(minMaxColumn(numbers(2, 5, null, 8), "higher", ZERO, HUNDRED))).toEqual(["0", "50", null, "100"]);
  expect(texts(minMaxColumn(numbers(2, 5, 8), "lower", exact(60), HUNDRED))).toEqual(["100", "80", "60"]);
  expect(texts(minMaxColumn(numbers(5, 5), "higher", ZERO, HUNDRED))).toEqual(["100", "100"]);
});

test("z-scores count sample deviations, and are zero where all are equal", () => {
  expect(texts(zScoreColumn(numbers(1, 2, null, 3), "higher"))).toEqual(["-1", "0", null, "1"]);
  expect(texts(zScoreColumn(numbers(1, 2, 3), "lower"))).toEqual(["1", "0", "-1"]);
  expect(texts(zScoreColumn(numbers(4, 4), "higher"))).toEqual(["0", "0"]);
});

const leaf = (code: string, weight: number): CompositeNode => ({ kind: "indicator", code, weight: exact(weight) });
const group: CompositeNode = { kind: "group", code: "总", weight: exact(1), children: [leaf("甲", 1), leaf("乙", 3)] };
const scoreOf = (first: number | null, second: number | null, averaging: "arithmetic" | "geometric") =>
  texts([
    compositeScores(
      group,
      new Map([...["甲", "乙"].entries()].map(([at, code]) => [code, numbers(first, second)[at]!])),
      averaging,
    ).get("总")!,
  ])[0];

test.each([
  [80, 40, "arithmetic", "50"],
  [80, null, "arithmetic", "80"],
  [null, null, "arithmetic", null],
  [16, 81, "geometric", "54"],
  [0, 81, "geometric", "0"],
  [-1, 81, "geometric", null],
] as const)("weights 1 and 3 of %s and %s by the %s mean give %s", (first, second, averaging, expected) => {
  expect(scoreOf(first, second, averaging)).toBe(expected);
});

test("weights with decimals are taken as whole ratios", () => {
  const node: CompositeNode = { ...group, children: [leaf("甲", 0.5), leaf("乙", 0.5)] } as CompositeNode;
  const figures = new Map([
    ["甲", exact(4)],
    ["乙", exact(9)],
  ]);
  expect(plain(compositeScores(node, figures, "geometric").get("总")!)).toBe("6");
});

test("logarithms and roots agree with the processor's to its own digits", () => {
  for (const value of [0.001, 0.3, 1, 1.5, 2, 7, 12345.678]) {
    expect(Number(plain(naturalLog(exact(value)), 15))).toBeCloseTo(Math.log(value), 12);
  }
  expect(plain(root(exact(8), 3))).toBe("2");
  expect(() => naturalLog(ZERO)).toThrow("above zero");
});

/** The textbook formula in floating point, for comparison only. */
function entropyByFormula(columns: readonly (readonly number[])[]): number[] {
  const sizes = columns.map((column) => {
    const total = column.reduce((one, other) => one + other, 0);
    const shares = column.map((value) => value / total).filter((share) => share > 0);
    return 1 + shares.reduce((one, share) => one + share * Math.log(share), 0) / Math.log(column.length);
  });
  return sizes.map((size) => size / sizes.reduce((one, other) => one + other, 0));
}

test("entropy weights are those of the formula", () => {
  const columns = [
    [1, 2, 3, 4],
    [5, 5, 5, 6],
    [0, 1, 0, 9],
  ];
  const weights = entropyWeights(columns.map((column) => column.map((value) => exact(value))));
  entropyByFormula(columns).forEach((weight, at) => expect(Number(plain(weights[at]!, 12))).toBeCloseTo(weight, 9));
});

test("an indicator that tells nobody apart weighs nothing; where none does, all weigh the same", () => {
  const flat = numbers(5, 5, 5) as Exact[];
  const rising = numbers(1, 2, 3) as Exact[];
  expect(texts(entropyWeights([flat, rising]))).toEqual(["0", "1"]);
  expect(texts(entropyWeights([flat, flat]))).toEqual(["0.5", "0.5"]);
  expect(texts(criticWeights([flat, rising]))).toEqual(["0", "1"]);
  expect(texts(criticWeights([flat, flat]))).toEqual(["0.5", "0.5"]);
  expect(texts(entropyWeights([[exact(3)], [exact(4)]]))).toEqual(["0.5", "0.5"]);
});

test("CRITIC: of two that repeat each other and one that goes against both, the last weighs as both together", () => {
  const rising = numbers(1, 2, 3) as Exact[];
  const falling = numbers(3, 2, 1) as Exact[];
  expect(texts(criticWeights([rising, rising, falling]))).toEqual(["0.25", "0.25", "0.5"]);
});
