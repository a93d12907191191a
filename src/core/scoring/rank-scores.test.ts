import { blockingCodes, countyOf } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { placeA1 } from "../address";
import { plain } from "../values/rounding";
import { assess } from "./assess";

const UNITS = ["甲镇", "乙镇", "丙镇"];
const NONE = "不涉及";

const county = (items: readonly WrittenItem[], settings: readonly (readonly [string, string])[] = []) =>
  assess({ grids: countyOf(UNITS, items, { settings }) });

const text = (value: Parameters<typeof plain>[0] | null) => (value ? plain(value) : "-");
/** `名次 单位 总分`, best first. */
const table = (items: readonly WrittenItem[]) =>
  county(items).standings.map(({ rank, unit, total }) => `${text(rank)} ${unit} ${text(total)}`);
/** Each section of a township: its points of its full points. */
const sections = (items: readonly WrittenItem[], unit: string) =>
  county(items)
    .standings.find((one) => one.unit === unit)!
    .sections.map(({ section, points, full }) => `${section} ${text(points)}/${text(full)}`);

const BY_SECTION: readonly WrittenItem[] = [
  { 一级指标: "经济", 指标: "增速", 分值: 20, figures: [18, 12.5, null] },
  { 一级指标: "民生", 指标: "就业", 分值: 15, figures: [10, 15, 9] },
  { 一级指标: "经济", 指标: "投资", 分值: 30, figures: [25, 30, 20] },
  { 一级指标: "民生", 指标: "表彰", 类型: "加分", 分值: 5, figures: [3, 0, 0] },
];

test("each section is the sum of its own items in the order in which it first stands; a bonus counts in none", () => {
  expect(sections(BY_SECTION, "甲镇")).toEqual(["经济 43/50", "民生 10/15"]);
  expect(sections(BY_SECTION, "乙镇")).toEqual(["经济 42.5/50", "民生 15/15"]);
});

test("a section waits for the figure that one of its items lacks, the others do not", () => {
  expect(sections(BY_SECTION, "丙镇")).toEqual(["经济 -/50", "民生 9/15"]);
});

test("a method of nothing but bonus items ranks by what they give", () => {
  const praise: WrittenItem = { 指标: "表彰", 类型: "加分", 分值: 5, figures: [1, 4, 2.5] };
  expect(table([praise])).toEqual(["1 乙镇 4", "2 丙镇 2.5", "3 甲镇 1"]);
});

test.each([
  ["加分", "1 甲镇 83", "2 丙镇 71"],
  ["扣分", "1 甲镇 77", "2 丙镇 69"],
] as const)("a total waits for the figure of a %s item as well", (类型, first, second) => {
  const items: readonly WrittenItem[] = [
    { 指标: "得分", 分值: 100, figures: [80, 90, 70] },
    { 指标: "另计", 类型, 分值: 5, figures: [3, null, 1] },
  ];
  expect(table(items)).toEqual([first, second, "- 乙镇 -"]);
});

test("where no item applies to a township its bonus does not help: it is named, at each item", () => {
  const items: readonly WrittenItem[] = [
    { 指标: "搬迁", figures: [5, NONE, 7] },
    { 指标: "饮水", figures: [5, NONE, 7] },
    { 指标: "表彰", 类型: "加分", 分值: 5, figures: [1, 2, 3] },
  ];
  const told = county(items).findings.filter(({ severity }) => severity === "blocking");
  expect(told.map(({ code, place, facts }) => [code, placeA1(place!), facts])).toEqual([
    ["run.nothing-applies", "'考核指标'!B2", { unit: "乙镇" }],
    ["run.nothing-applies", "'考核指标'!B3", { unit: "乙镇" }],
  ]);
});

test("an average of others that nobody has names the township and the item", () => {
  const items: readonly WrittenItem[] = [
    { 指标: "得分", figures: [1, 2, 3] },
    { 指标: "搬迁", figures: [NONE, NONE, null] },
  ];
  const assessment = county(items, [["缺项处理", "取平均分"]]);
  expect(blockingCodes(assessment)).toEqual(
    ["measure.missing", "run.nobody-to-average", "run.nobody-to-average"].sort(),
  );
  const nobody = assessment.findings.filter(({ code }) => code === "run.nobody-to-average");
  expect(nobody.map(({ place, facts }) => [placeA1(place!), facts])).toEqual([
    ["'考核指标'!B3", { unit: "甲镇", item: "搬迁" }],
    ["'考核指标'!B3", { unit: "乙镇", item: "搬迁" }],
  ]);
});
