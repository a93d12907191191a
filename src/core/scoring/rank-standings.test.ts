import { countyOf } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { placeA1 } from "../address";
import { plain } from "../values/rounding";
import { assess } from "./assess";

const UNITS = ["甲镇", "乙镇", "丙镇", "丁镇"];
type Settings = readonly (readonly [string, string])[];

interface Case {
  readonly items?: readonly WrittenItem[];
  readonly settings?: Settings;
  readonly vetoes?: readonly (readonly [unit: string, effect: string])[];
  readonly units?: readonly (readonly string[])[];
}

function county({ items = TIED, settings = [], vetoes = [], units }: Case) {
  const rows = vetoes.map(([unit, effect]) => [unit, "事故", "文号", "", "", effect]);
  return assess({ grids: countyOf(units ?? UNITS, items, { settings, vetoes: rows }) });
}

/** `名次 单位 总分 等次`, best first. */
const table = (one: Case) =>
  county(one).standings.map(({ rank, unit, total, band }) =>
    [rank ? plain(rank) : "-", unit, total ? plain(total) : "-", ...(band ? [band] : [])].join(" "),
  );

/** 甲, 乙 and 丙 have 20 in all; 丁 18. */
const TIED: readonly WrittenItem[] = [
  { 一级指标: "经济", 指标: "增速", figures: [8, 9, 8, 9] },
  { 一级指标: "民生", 指标: "就业", figures: [6, 5, 4, 5] },
  { 一级指标: "民生", 指标: "养老", figures: [6, 6, 8, 4] },
];

test.each<[string, Case, readonly string[]]>([
  ["equal totals share a place without a key", {}, ["1 甲镇 20", "1 乙镇 20", "1 丙镇 20", "4 丁镇 18"]],
  [
    "the points of an item decide",
    { settings: [["并列时依次比较", "增速"]] },
    ["1 乙镇 20", "2 甲镇 20", "2 丙镇 20", "4 丁镇 18"],
  ],
  [
    "the second item decides where the first does not",
    { settings: [["并列时依次比较", "增速、就业"]] },
    ["1 乙镇 20", "2 甲镇 20", "3 丙镇 20", "4 丁镇 18"],
  ],
  [
    "a section stands for the sum of its items: 12, 11 and 12",
    { settings: [["并列时依次比较", "民生、养老"]] },
    ["1 丙镇 20", "2 甲镇 20", "3 乙镇 20", "4 丁镇 18"],
  ],
])("ties: %s", (_, one, expected) => expect(table(one)).toEqual(expected));

test("several that must stand last keep their order among themselves, behind all others", () => {
  const vetoes = [
    ["乙镇", "列最后一名"],
    ["丙镇", "列最后一名"],
  ] as const;
  const settings = [["并列时依次比较", "增速"]] as const;
  expect(table({ vetoes, settings })).toEqual(["1 甲镇 20", "2 丁镇 18", "3 乙镇 20", "4 丙镇 20"]);
});

test("who is not ranked comes below, in the order of the roster, and the others move up", () => {
  const vetoes = [
    ["甲镇", "不予排名"],
    ["丁镇", "不予排名"],
  ] as const;
  expect(table({ vetoes })).toEqual(["1 乙镇 20", "1 丙镇 20", "- 甲镇 20", "- 丁镇 18"]);
});

test("a total of zero by veto stands where zero stands, and the score stays in what would have been", () => {
  const { standings } = county({ vetoes: [["甲镇", "总分计零分"]], settings: [["等次", "好:≥15;差"]] });
  const vetoed = standings.find(({ unit }) => unit === "甲镇")!;
  expect([plain(vetoed.rank!), plain(vetoed.total!), vetoed.band]).toEqual(["4", "0", "差"]);
  const { rank, total, band } = vetoed.withoutVeto!;
  expect([plain(rank!), plain(total!), band]).toEqual(["1", "20", "好"]);
  expect(standings.filter(({ withoutVeto }) => withoutVeto === null)).toHaveLength(3);
});

test.each([
  ["不得评优", true],
  ["取消评先评优资格", true],
  ["降一个等次", false],
])("%s bars from awards: %s", (effect, isBarred) => {
  const { standings } = county({ vetoes: [["甲镇", effect]] });
  expect(standings.map(({ unit, barredFromAwards }) => `${unit} ${barredFromAwards}`)).toEqual(
    expect.arrayContaining([`甲镇 ${isBarred}`, "乙镇 false"]),
  );
});

test("places within a class 分类排名 count its members only; whoever has no class has none", () => {
  const units = [
    ["甲镇", "", "川道组"],
    ["乙镇", "", "山区组"],
    ["丙镇", "", "山区组"],
    ["丁镇", "", ""],
  ];
  const settings = [["并列时依次比较", "就业"]] as const;
  const { standings } = county({ units, settings });
  const places = standings.map(({ unit, rank, classRank }) => [unit, plain(rank!), classRank && plain(classRank)]);
  expect(places).toEqual([
    ["甲镇", "1", "1"],
    ["乙镇", "2", "1"],
    ["丙镇", "3", "2"],
    ["丁镇", "4", null],
  ]);
});

test("a veto that takes a township out of the ranking takes it out of its class as well", () => {
  const units = UNITS.map((name) => [name, "", "川道组"]);
  const { standings } = county({ units, vetoes: [["甲镇", "不予排名"]] });
  expect(standings.map(({ unit, classRank }) => [unit, classRank && plain(classRank)])).toEqual([
    ["乙镇", "1"],
    ["丙镇", "1"],
    ["丁镇", "3"],
    ["甲镇", null],
  ]);
});

test("a total that waits for a figure has no rank and no band; one below every band is warned of at the last band", () => {
  const items = [{ 指标: "得分", 分值: 100, figures: [95, null, 50, 85] }];
  // A row each: the cells B3, B4 and B5.
  const settings = ["优:≥90", "良:≥80", "中:≥60"].map((band) => ["等次", band] as const);
  expect(table({ items, settings })).toEqual(["1 甲镇 95 优", "2 丁镇 85 良", "3 丙镇 50", "- 乙镇 -"]);
  const none = county({ items, settings }).findings.filter(({ code }) => code === "run.no-band");
  expect(none.map(({ severity, place, facts }) => [severity, placeA1(place!), facts])).toEqual([
    ["warning", "'考核设置'!B5", { unit: "丙镇", total: "50" }],
  ]);
});

test("a township out of the ranking is not told that it has no band", () => {
  const { findings } = county({ vetoes: [["丁镇", "不予排名"]], settings: [["等次", "优:≥19"]] });
  expect(findings.filter(({ code }) => code === "run.no-band")).toEqual([]);
});

test("a quota that a tie crosses warns of the band, the quota and the tied", () => {
  const { findings } = county({ settings: [["等次", "优:不超过50%;良"]] });
  const ties = findings.filter(({ code }) => code === "run.quota-tie");
  expect(ties.map(({ severity, place, facts }) => [severity, placeA1(place!), facts])).toEqual([
    ["warning", "'考核设置'!B3", { band: "优", quota: "50", units: "甲镇、乙镇、丙镇" }],
  ]);
});
