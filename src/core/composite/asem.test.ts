import { oracle } from "../../../test/support/oracle";
import { rank } from "../scoring/rank";
import type { Exact } from "../values/exact";
import { HUNDRED, ZERO, exact } from "../values/exact";
import { plain } from "../values/rounding";
import type { CompositeNode } from "./composite-tree";
import { compositeScores } from "./composite-tree";
import { minMaxColumn } from "./normalise";

interface Item {
  readonly code: string;
  readonly direction: number;
  readonly weight: number;
  readonly parent: string | null;
}

interface Asem {
  readonly input: {
    readonly indicator_order: readonly string[];
    readonly indicators: readonly Item[];
    readonly aggregates: readonly Item[];
    readonly units: readonly { readonly code: string; readonly values: readonly (number | null)[] }[];
  };
  readonly expected: {
    readonly normalised: Readonly<Record<string, readonly (number | null)[]>>;
    readonly aggregated: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly ranks_min_ties_desc: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
}

/** 51 countries x 49 indicators as the R package COINr scores them: min-max, weighted means level by level, ranks. */
const { input, expected } = oracle<Asem>("coinr_asem_minmax_wam");

const columns = input.indicators.map(({ direction }, at) =>
  minMaxColumn(
    input.units.map(({ values }) => (values[at] === null ? null : exact(values[at]!))),
    direction < 0 ? "lower" : "higher",
    ZERO,
    HUNDRED,
  ),
);

function nodeOf(item: Item): CompositeNode {
  const below = [...input.aggregates, ...input.indicators].filter(({ parent }) => parent === item.code);
  const weight = exact(item.weight);
  return below.length === 0
    ? { kind: "indicator", code: item.code, weight }
    : { kind: "group", code: item.code, weight, children: below.map(nodeOf) };
}

const tree = nodeOf(input.aggregates.find(({ parent }) => parent === null)!);
const scores = input.units.map((_unit, at) =>
  compositeScores(
    tree,
    new Map(input.indicators.map(({ code }, column) => [code, columns[column]![at]!])),
    "arithmetic",
  ),
);

const isNear = (value: Exact | null | undefined, published: number) =>
  value !== null && value !== undefined && Math.abs(Number(plain(value, 12)) - published) < 1e-7;

test("every normalised figure is COINr's, a missing one stays missing", () => {
  const off = input.units.flatMap(({ code }, unit) =>
    input.indicators.flatMap((indicator, at) => {
      const published = expected.normalised[code]![at] ?? null;
      const value = columns[at]![unit]!;
      const isEqual = published === null ? value === null : isNear(value, published);
      return isEqual ? [] : [`${code} ${indicator.code}`];
    }),
  );
  expect(off).toEqual([]);
});

test("every score of every level is COINr's", () => {
  const off = input.units.flatMap(({ code }, unit) =>
    Object.entries(expected.aggregated[code]!).flatMap(([group, published]) =>
      isNear(scores[unit]!.get(group), published) ? [] : [`${code} ${group}`],
    ),
  );
  expect(off).toEqual([]);
});

test("every rank of every level is COINr's", () => {
  const groups = input.aggregates.map(({ code }) => code);
  const off = groups.flatMap((group) => {
    const ranks = rank(
      scores.map((score) => score.get(group)!),
      "higher",
      "competition",
    );
    return input.units.flatMap(({ code }, unit) =>
      Number(plain(ranks[unit]!)) === expected.ranks_min_ties_desc[code]![group] ? [] : [`${code} ${group}`],
    );
  });
  expect(off).toEqual([]);
});
