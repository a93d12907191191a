import * as fc from "fast-check";
import { assess } from "../../src/core/scoring/assess";
import { sum } from "../../src/core/values/exact";
import { plain } from "../../src/core/values/rounding";
import { printedResult } from "../support/compare-scorers";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";
import type { WrittenMethod } from "../support/method-grids";
import { countyGrids, randomCounty } from "../support/random-county";

/** Townships with points given by hand: `甲镇 95` ... and whatever else the case changes. */
function county(points: Readonly<Record<string, number | string>>, change: Partial<WrittenMethod> = {}) {
  const names = Object.keys(points);
  const method = methodGrids({
    roster: names,
    settings: [["等次", "优秀:≥90;良好:≥80;合格:≥60;不合格"], ...(change.settings ?? [])],
    headers: ["指标", "分值", "取数", "计分方法"],
    criteria: [["得分", 100, "数据!得分", "评分"]],
    ...Object.fromEntries(Object.entries(change).filter(([key]) => key !== "settings")),
  });
  const sheet = gridOf("数据", [["乡镇", "得分", "任务量"], ...names.map((name) => [name, points[name]!, 0])]);
  return assess({ grids: [...method, sheet] });
}

/** `名次 单位 总分 等次` of every township, best first. */
function table(assessment: ReturnType<typeof county>): readonly string[] {
  return assessment.standings.map(({ rank, unit, total, band }) =>
    [rank ? plain(rank) : "-", unit, total ? plain(total) : "-", band ?? "-"].join(" "),
  );
}

const FOUR = { 东山镇: 97, 西河镇: 88, 南岭镇: 88, 北塘镇: 71 };
const veto = (unit: string, effect: string, date = "") => [
  unit,
  "安全生产事故",
  "安委〔2020〕8号",
  date,
  "县安委会",
  effect,
];

test.each([
  ["并列占位", ["1 东山镇 97 优秀", "2 西河镇 88 良好", "2 南岭镇 88 良好", "4 北塘镇 71 合格"]],
  ["并列不占位", ["1 东山镇 97 优秀", "2 西河镇 88 良好", "2 南岭镇 88 良好", "3 北塘镇 71 合格"]],
  ["并列取平均名次", ["1 东山镇 97 优秀", "2.5 西河镇 88 良好", "2.5 南岭镇 88 良好", "4 北塘镇 71 合格"]],
])("equal totals: %s", (word, expected) => {
  expect(table(county(FOUR, { settings: [["并列名次", word]] }))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["定为最低等次", ["1 东山镇 97 不合格", "2 西河镇 88 良好", "2 南岭镇 88 良好", "4 北塘镇 71 合格"]],
  ["一票否优", ["1 东山镇 97 良好", "2 西河镇 88 良好", "2 南岭镇 88 良好", "4 北塘镇 71 合格"]],
  ["降一个等次", ["1 东山镇 97 良好", "2 西河镇 88 良好", "2 南岭镇 88 良好", "4 北塘镇 71 合格"]],
  ["列最后一名", ["1 西河镇 88 良好", "1 南岭镇 88 良好", "3 北塘镇 71 合格", "4 东山镇 97 优秀"]],
  ["总分计零分", ["1 西河镇 88 良好", "1 南岭镇 88 良好", "3 北塘镇 71 合格", "4 东山镇 0 不合格"]],
  ["不予排名", ["1 西河镇 88 良好", "1 南岭镇 88 良好", "3 北塘镇 71 合格", "- 东山镇 97 -"]],
  ["取消评先评优资格", ["1 东山镇 97 优秀", "2 西河镇 88 良好", "2 南岭镇 88 良好", "4 北塘镇 71 合格"]],
])("a veto on the best township: %s", (effect, expected) => {
  const assessment = county(FOUR, { vetoes: [veto("东山镇", effect)] });
  expect(table(assessment)).toEqual(expected);
  const vetoed = assessment.standings.find(({ unit }) => unit === "东山镇")!;
  expect(vetoed.withoutVeto).toMatchObject({ band: "优秀" });
  expect([plain(vetoed.withoutVeto!.rank!), plain(vetoed.withoutVeto!.total!)]).toEqual(["1", "97"]);
});

test("several vetoes add up: no excellent band, and one band down for each of two events", () => {
  const vetoes = [veto("东山镇", "一票否优"), veto("东山镇", "降一个等次"), veto("东山镇", "降一个等次")];
  expect(table(county(FOUR, { vetoes }))[0]).toBe("1 东山镇 97 不合格");
});

test("a veto of another quarter does not count, and says so", () => {
  const assessment = county(FOUR, { vetoes: [veto("东山镇", "定为最低等次", "2020-01-15")] });
  expect(table(assessment)[0]).toBe("1 东山镇 97 优秀");
  expect(assessment.findings.map(({ code }) => code)).toContain("method.veto-outside-period");
});

test("a quota of 30% of ten townships is three, and a tie across its edge takes none of the tied", () => {
  const names = ["甲寨", "乙坝", "丙沟", "丁岭", "戊塘", "己山", "庚河", "辛石", "壬坪", "癸湾"].map(
    (name) => `${name}镇`,
  );
  const settings = [["等次", "优秀:不超过30%;良好"] as const];
  const points = (values: readonly number[]) => Object.fromEntries(names.map((name, at) => [name, values[at]!]));
  const method = (values: readonly number[]) => {
    const grids = [
      ...methodGrids({
        roster: names,
        settings,
        headers: ["指标", "分值", "取数", "计分方法"],
        criteria: [["得分", 100, "数据!得分", "评分"]],
      }),
      gridOf("数据", [["乡镇", "得分"], ...Object.entries(points(values))]),
    ];
    return assess({ grids });
  };
  const excellent = (assessment: ReturnType<typeof assess>) =>
    assessment.standings.filter(({ band }) => band === "优秀").map(({ unit }) => unit);
  expect(excellent(method([99, 98, 97, 96, 95, 94, 93, 92, 91, 90]))).toEqual(names.slice(0, 3));
  const tied = method([99, 98, 97, 97, 95, 94, 93, 92, 91, 90]);
  expect(excellent(tied)).toEqual(names.slice(0, 2));
  expect(tied.findings.map(({ code }) => code)).toContain("run.quota-tie");
});

test("one township is first; when all are vetoed it is said", () => {
  expect(table(county({ 东山镇: 50 }))).toEqual(["1 东山镇 50 不合格"]);
  const all = county({ 东山镇: 95 }, { vetoes: [veto("东山镇", "不予排名")] });
  expect(table(all)).toEqual(["- 东山镇 95 -"]);
  expect(all.findings.map(({ code }) => code)).toContain("run.all-vetoed");
});

test("bonus is held to its item first and to the cap of all bonuses last", () => {
  const assessment = county(
    { 东山镇: 80 },
    {
      settings: [["加分封顶", "17"]],
      headers: ["指标", "分值", "取数", "计分方法", "类型"],
      criteria: [
        ["得分", 100, "数据!得分", "评分", ""],
        ["表彰", 5, "", "", "加分"],
        ["排名", 15, "", "", "加分"],
      ],
      adjustments: [
        ["东山镇", "表彰", 7.5, "省级表彰", "文", ""],
        ["东山镇", "排名", 18, "全市第一", "文", ""],
        ["东山镇", "通报批评", -2, "通报", "文", ""],
      ],
    },
  );
  const [standing] = assessment.standings;
  expect([plain(standing!.bonus), plain(standing!.deduction), plain(standing!.total!)]).toEqual(["17", "2", "95"]);
});

/** Random counties for each statement; a mutation run, which states them of every changed program, takes fewer. */
const RUNS = Number(process.env["RANDOM_COUNTIES"] ?? 40);
const seeds = fc.integer({ min: 1, max: 1_000_000 });

test("the order of rows and sheets changes nothing", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plainCounty = randomCounty(seed);
      const reversed = plainCounty.units.map((_, at) => plainCounty.units.length - 1 - at);
      const usual = printedResult(assess({ grids: countyGrids(plainCounty) }), plainCounty);
      const turned = printedResult(assess({ grids: [...countyGrids(plainCounty, reversed)].reverse() }), plainCounty);
      expect(turned).toBe(usual);
    }),
    { numRuns: RUNS },
  );
});

test("printed items add up to the total, equal totals share a rank, no vetoed township gains by its veto", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plainCounty = { ...randomCounty(seed), tieBreaker: null };
      const { standings, method } = assess({ grids: countyGrids(plainCounty) });
      for (const one of standings.filter(({ total }) => total)) {
        const isZeroed = one.vetoes.some(({ effect }) => effect === "scoreZero");
        const items = one.scores.filter(({ criterion }) => criterion.kind === "score").map(({ points }) => points!);
        const added = sum(items).add(one.bonus).sub(one.deduction);
        expect(plain(isZeroed ? one.withoutVeto!.total! : one.total!)).toBe(plain(added));
        const names = method.settings.bands.map(({ name }) => name);
        if (one.withoutVeto?.band && one.band) {
          expect(names.indexOf(one.band)).toBeGreaterThanOrEqual(names.indexOf(one.withoutVeto.band));
        }
        const level = standings.filter(
          ({ total, vetoes, rank }) => rank && vetoes.length === 0 && total?.equals(one.total!),
        );
        if (one.rank && one.vetoes.length === 0) expect(new Set(level.map(({ rank }) => plain(rank!))).size).toBe(1);
      }
    }),
    { numRuns: RUNS },
  );
});

test("lifting every veto gives back exactly what would have been", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const vetoed = randomCounty(seed);
      const before = assess({ grids: countyGrids(vetoed) });
      const lifted = assess({ grids: countyGrids({ ...vetoed, vetoes: [] }) });
      for (const one of before.standings.filter(({ withoutVeto }) => withoutVeto)) {
        const after = lifted.standings.find(({ unit }) => unit === one.unit)!;
        const { rank, total, band } = one.withoutVeto!;
        expect([rank?.toFraction(), total?.toFraction(), band]).toEqual([
          after.rank?.toFraction(),
          after.total?.toFraction(),
          after.band,
        ]);
      }
    }),
    { numRuns: RUNS },
  );
});
