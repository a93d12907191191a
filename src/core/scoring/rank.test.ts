import fc from "fast-check";
import { oracle } from "../../../test/support/oracle";
import type { Exact } from "../values/exact";
import { exact } from "../values/exact";
import { plain } from "../values/rounding";
import type { TieReading } from "./peer-order";
import { peerOrder, placesOf } from "./peer-order";
import { rank } from "./rank";

interface RankCase {
  readonly values: readonly (number | string | null)[];
  readonly method: string;
  readonly ascending?: boolean;
  readonly na?: string;
  readonly pct?: boolean;
}

interface RankOracle {
  readonly input: readonly RankCase[];
  readonly expected: readonly (readonly (number | null)[])[];
}

/** The tie rules that the office knows; the others of those projects have no use in a county. */
const TIES: Readonly<Record<string, TieReading>> = { average: "average", min: "competition", dense: "dense" };

function cases(name: string): readonly (readonly [string, RankCase, readonly (number | null)[]])[] {
  const { input, expected } = oracle<RankOracle>(name);
  return input
    .map((one, index) => [`${name} ${index} ${one.method}`, one, expected[index]!] as const)
    .filter(([, one]) => one.method in TIES && !one.pct && !one.values.some((value) => typeof value === "string"));
}

const texts = (values: readonly Exact[]) => values.map((value) => plain(value));

test.each([...cases("scipy_rankdata"), ...cases("pandas_rank")])("%s", (_name, one, expected) => {
  const known = one.values.filter((value): value is number => value !== null).map((value) => exact(value));
  const better = one.ascending === false ? "higher" : "lower";
  const ranks = rank(known, better, TIES[one.method]!);
  expect(texts(ranks)).toEqual(expected.filter((value) => value !== null).map(String));
});

test("every tie rule of the two projects that the office knows was tried", () => {
  expect(cases("scipy_rankdata").length).toBeGreaterThanOrEqual(14);
  expect(cases("pandas_rank").length).toBeGreaterThanOrEqual(10);
});

test("ranks as Excel's RANK.EQ and RANK.AVG give them", () => {
  const list = [7, 3.5, 3.5, 1, 2].map((value) => exact(value));
  expect(texts(rank(list, "lower", "competition"))).toEqual(["5", "3", "3", "1", "2"]);
  expect(texts(rank(list, "higher", "competition"))).toEqual(["1", "2", "2", "5", "4"]);
  expect(texts(rank(list, "lower", "average"))[1]).toBe("3.5");
});

test("中国式排名 beside 美式排名", () => {
  const { input, expected } = oracle<{
    input: { values: number[] }[];
    expected: { chinese_dense: number[]; american_min: number[] }[];
  }>("cn_dense_rank");
  const values = input[0]!.values.map((value) => exact(value));
  expect(texts(rank(values, "higher", "dense"))).toEqual(expected[0]!.chinese_dense.map(String));
  expect(texts(rank(values, "higher", "competition"))).toEqual(expected[0]!.american_min.map(String));
});

test("the air of 21 cities in August 2017 is ranked as it was published: two share the tenth place", () => {
  const { input, expected } = oracle<{
    input: { city: string; index: number }[];
    expected: readonly { city: string; rank: number }[];
  }>("cn_guangdong_air_2017_08");
  const published = Object.fromEntries(expected.map(({ city, rank: place }) => [city, place]));
  const ranks = rank(
    input.map(({ index }) => exact(index)),
    "lower",
    "competition",
  );
  expect(Object.fromEntries(input.map(({ city }, at) => [city, Number(plain(ranks[at]!))]))).toEqual(published);
});

test("the mean of nobody is worked out as nothing, for callers that refuse it", () => {
  expect(plain(peerOrder([]).mean)).toBe("0");
});

test("the order of a list of peers is worked out once, that of another list anew", () => {
  const peers = [3, 1, 2].map((value) => exact(value));
  expect(peerOrder(peers)).toBe(peerOrder(peers));
  expect(peerOrder([...peers])).not.toBe(peerOrder(peers));
});

test("nobody gives no ranks, one unit is first", () => {
  expect(rank([], "higher", "dense")).toEqual([]);
  expect(texts(rank([exact(5)], "lower", "average"))).toEqual(["1"]);
});

test("a value that is not among its peers is our own mistake", () => {
  expect(() => placesOf(exact(3), [exact(1), exact(5)], "higher")).toThrow("among its peers");
  expect(() => placesOf(exact(9), [exact(1)], "higher")).toThrow("among its peers");
});

test("the order of the rows changes no rank, and equal values share theirs", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 30 }),
      fc.constantFrom<TieReading>("competition", "dense", "average"),
      (values, ties) => {
        const forward = texts(
          rank(
            values.map((value) => exact(value)),
            "higher",
            ties,
          ),
        );
        const backward = texts(
          rank(
            [...values].reverse().map((value) => exact(value)),
            "higher",
            ties,
          ),
        ).reverse();
        expect(forward).toEqual(backward);
        const byValue = new Map<number, string>();
        values.forEach((value, at) => {
          expect(byValue.get(value) ?? forward[at]).toBe(forward[at]);
          byValue.set(value, forward[at]!);
        });
      },
    ),
  );
});
