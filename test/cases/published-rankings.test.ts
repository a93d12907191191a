import { assess } from "../../src/core/scoring/assess";
import type { Grid } from "../../src/core/grid";
import { plain } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

/** Ranks of a one-indicator ranking, by unit: each place gives one point less, equal figures share a place. */
function ranksFrom(source: Grid, column: string, direction: string, units: readonly string[]): Record<string, string> {
  const full = String(units.length);
  const method = methodGrids({
    roster: units,
    criteria: [
      [
        "环境",
        "空气质量",
        full,
        `${source.sheet}!${column}`,
        "值",
        "",
        "位次递减",
        `每位次=1;方向=${direction}`,
        "",
        "",
      ],
    ],
  });
  const assessment = assess({ grids: [source, ...method] });
  expect(assessment.findings.filter(({ severity }) => severity === "blocking")).toEqual([]);
  return Object.fromEntries(assessment.standings.map(({ unit, rank }) => [unit, rank ? plain(rank) : "none"]));
}

/**
 * 广东省城市环境空气质量状况 2017年8月 (published): composite index, lower is better, and the published rank. 河源 and 江门 tie at
 * 2.88 and both stand 10th; the 11th place is empty.
 */
const GUANGDONG: readonly (readonly [city: string, index: number, rank: number])[] = [
  ["广州", 3.61, 20],
  ["深圳", 2.93, 12],
  ["珠海", 2.38, 5],
  ["汕头", 2.63, 6],
  ["佛山", 3.3, 17],
  ["韶关", 3.55, 18],
  ["河源", 2.88, 10],
  ["梅州", 2.82, 8],
  ["惠州", 2.97, 14],
  ["汕尾", 2.09, 3],
  ["东莞", 3.57, 19],
  ["中山", 2.81, 7],
  ["江门", 2.88, 10],
  ["阳江", 2.13, 4],
  ["湛江", 2, 1],
  ["茂名", 2.07, 2],
  ["肇庆", 3.18, 16],
  ["清远", 3.95, 21],
  ["潮州", 3.1, 15],
  ["揭阳", 2.87, 9],
  ["云浮", 2.96, 13],
];

test("the published ranking of 21 cities by an index of which less is better, its tie included", () => {
  const source = gridOf("空气质量", [
    ["2017年8月全省城市环境空气质量状况"],
    ["城市", "综合指数"],
    ...GUANGDONG.map(([city, index]) => [city, index]),
  ]);
  const cities = GUANGDONG.map(([city]) => city);
  expect(ranksFrom(source, "综合指数", "越低越好", cities)).toEqual(
    Object.fromEntries(GUANGDONG.map(([city, , rank]) => [city, String(rank)])),
  );
});

/**
 * A daily bulletin as a city's environment office sends it out: a merged title, the unit in the head, the dirtiest first,
 * its own 排名 beside the figure. Made up, with the ties that such a list has: 3, 3, 5, 6, 6, 8, 8, 10 four times, 14.
 */
const DUST: readonly (readonly [unit: string, pm10: number, rank: number])[] = [
  ["东河街道", 81, 1],
  ["西园街道", 77, 2],
  ["南营街道", 74, 3],
  ["北仓街道", 74, 3],
  ["新桥街道", 73, 5],
  ["老城街道", 70, 6],
  ["河湾街道", 70, 6],
  ["兴旺街道", 67, 8],
  ["王庄乡", 67, 8],
  ["石门街道", 65, 10],
  ["柳林街道", 65, 10],
  ["大井街道", 65, 10],
  ["上元街道", 65, 10],
  ["沟南街道", 63, 14],
  ["白杨街道", 58, 15],
];

const DUST_SHEET = gridOf(
  "Sheet1",
  [["某区各乡镇街道PM10排名情况(2020-11-03)"], ["监测站名称", "PM10(μg/m3)", "排名"], ...DUST],
  { merges: [{ top: 0, left: 0, bottom: 0, right: 2 }] },
);
const STREETS = DUST.map(([unit]) => unit);

test("a dust bulletin as it is, the dirtiest first, comes out with its own ranks", () => {
  expect(ranksFrom(DUST_SHEET, "PM10", "越高越好", STREETS)).toEqual(
    Object.fromEntries(DUST.map(([unit, , rank]) => [unit, String(rank)])),
  );
});

test("read with less as better, the cleanest stands first and the same ties share a place from the other end", () => {
  const ranks = ranksFrom(DUST_SHEET, "PM10", "越低越好", STREETS);
  // Places from the clean end: 58, 63, then four at 65, two at 67, two at 70, 73, two at 74, 77, 81.
  const clean = { 58: "1", 63: "2", 65: "3", 67: "7", 70: "9", 73: "11", 74: "12", 77: "14", 81: "15" } as const;
  expect(ranks).toEqual(Object.fromEntries(DUST.map(([unit, pm10]) => [unit, clean[pm10 as keyof typeof clean]])));
});

test("a column that holds places already is taken as places, not ranked once more", () => {
  expect(ranksFrom(DUST_SHEET, "排名", "越高越好", STREETS)).toEqual(
    Object.fromEntries(DUST.map(([unit, , rank]) => [unit, String(rank)])),
  );
});
