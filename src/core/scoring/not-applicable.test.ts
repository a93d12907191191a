import { blockingCodes, countyOf, pointLines } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { assess } from "./assess";

const UNITS = ["丙镇", "丁镇", "甲镇", "乙镇"];
const NONE = "不涉及";
/** 甲 lacks the first item and has 81 of 90 on the rest; 丙 9, 丁 6 and 乙 8 on the first. */
const ITEMS: readonly WrittenItem[] = [
  { 指标: "易地搬迁", 分值: 10, figures: [9, 6, NONE, 8] },
  { 指标: "产业发展", 分值: 40, figures: [30, 30, 36, 30] },
  { 指标: "基础设施", 分值: 50, figures: [40, 40, 45, 40] },
];

const lines = (items: readonly WrittenItem[], policy?: string) =>
  pointLines(assess({ grids: countyOf(UNITS, items, { settings: policy ? [["缺项处理", policy]] : [] }) }));
/** 甲's points and total. */
const ofFirst = (policy: string, items = ITEMS) => lines(items, policy).find((line) => line.startsWith("甲镇"));

test.each([
  // 81 of 90 is 9 of 10.
  ["按比例折算", "甲镇 9 36 45 = 90"],
  // (9 + 6 + 8) / 3 = 7.666…
  ["取平均分", "甲镇 7.67 36 45 = 88.67"],
  ["满分", "甲镇 10 36 45 = 91"],
  ["零分", "甲镇 0 36 45 = 81"],
  ["固定分6.5", "甲镇 6.5 36 45 = 87.5"],
])("an item that does not apply, %s", (policy, expected) => expect(ofFirst(policy)).toBe(expected));

test("the item's own 缺项处理 goes before the method's", () => {
  const own = [{ ...ITEMS[0]!, 缺项处理: "零分" }, ...ITEMS.slice(1)];
  expect(ofFirst("满分", own)).toBe("甲镇 0 36 45 = 81");
});

test("an item with a scope does not apply outside it, whatever the sheet holds there", () => {
  const scoped = [{ ...ITEMS[0]!, 适用范围: "丙镇、丁镇", figures: [9, 6, 10, 10] }, ...ITEMS.slice(1)];
  expect(lines(scoped, "零分")).toEqual([
    "丁镇 6 30 40 = 76",
    "丙镇 9 30 40 = 79",
    "乙镇 0 30 40 = 70",
    "甲镇 0 36 45 = 81",
  ]);
});

test("a class of the roster is a scope as well", () => {
  const units = UNITS.map((name, at) => [name, "", at < 2 ? "山区组" : "川道组"]);
  const scoped = [{ ...ITEMS[0]!, 适用范围: "山区组", figures: [9, 6, 10, 10] }];
  const grids = countyOf(units, scoped, { settings: [["缺项处理", "零分"]] });
  expect(pointLines(assess({ grids }))).toEqual(["丁镇 6 = 6", "丙镇 9 = 9", "乙镇 0 = 0", "甲镇 0 = 0"]);
});

test("rescaling looks at scored items only: a bonus makes up for nothing", () => {
  const bonus: WrittenItem = { 指标: "表彰", 类型: "加分", 分值: 5, figures: [0, 0, 5, 0] };
  expect(ofFirst("按比例折算", [...ITEMS, bonus])).toBe("甲镇 9 36 45 5 = 95");
});

test("a bonus or a deduction that does not concern a township is nothing, whatever the policy", () => {
  const extras: readonly WrittenItem[] = [
    { 指标: "表彰", 类型: "加分", 分值: 5, figures: [0, 0, NONE, 0] },
    { 指标: "通报", 类型: "扣分", 分值: 5, figures: [0, 0, NONE, 0] },
  ];
  expect(ofFirst("满分", [...ITEMS, ...extras])).toBe("甲镇 10 36 45 0 0 = 91");
});

test("an average over nobody blocks: no township has the item", () => {
  const nobody = [{ ...ITEMS[0]!, figures: [NONE, NONE, NONE, NONE] }, ...ITEMS.slice(1)];
  const assessment = assess({ grids: countyOf(UNITS, nobody, { settings: [["缺项处理", "取平均分"]] }) });
  expect(blockingCodes(assessment)).toEqual(Array.from({ length: 4 }, () => "run.nobody-to-average"));
  expect(pointLines(assessment)[3]).toBe("甲镇 - 36 45 = -");
});

test("an average over the others leaves out the one whose figure is missing, which blocks by itself", () => {
  const waiting = [{ ...ITEMS[0]!, figures: [9, null, NONE, 8] }, ...ITEMS.slice(1)];
  const assessment = assess({ grids: countyOf(UNITS, waiting, { settings: [["缺项处理", "取平均分"]] }) });
  expect(blockingCodes(assessment)).toEqual(["measure.missing"]);
  // (9 + 8) / 2 = 8.5.
  expect(pointLines(assessment)[3]).toBe("甲镇 8.5 36 45 = 89.5");
});

test("nothing at all applies to a township: there is nothing to rescale by, and that blocks", () => {
  const nothing = ITEMS.map((item) => ({ ...item, figures: [9, 6, NONE, 8] }));
  const assessment = assess({ grids: countyOf(UNITS, nothing) });
  expect([...new Set(blockingCodes(assessment))]).toEqual(["run.nothing-applies"]);
  expect(pointLines(assessment)[3]).toBe("甲镇 - - - = -");
  expect(pointLines(assessment)[0]).toBe("丁镇 6 6 6 = 18");
});

test("while another item waits for its figure, rescaling waits with it and complains of nothing else", () => {
  const waiting = [ITEMS[0]!, ITEMS[1]!, { ...ITEMS[2]!, figures: [40, 40, null, 40] }];
  const assessment = assess({ grids: countyOf(UNITS, waiting) });
  expect(blockingCodes(assessment)).toEqual(["measure.missing"]);
  expect(pointLines(assessment)[3]).toBe("甲镇 - 36 - = -");
});

test.each([
  ["补齐后再计分", "甲镇 9 36 - = -"],
  // Nothing of 50 applies, 9 + 36 of 50 is 90%: 45.
  ["按缺项处理", "甲镇 9 36 45 = 90"],
  ["计零分", "甲镇 9 36 0 = 45"],
])("a blank cell, 缺数据处理 %s", (word, expected) => {
  const items = [{ ...ITEMS[0]!, figures: [9, 6, 9, 8] }, ITEMS[1]!, { ...ITEMS[2]!, figures: [40, 40, null, 40] }];
  const grids = countyOf(UNITS, items, { settings: [["缺数据处理", word]] });
  expect(pointLines(assess({ grids }))[3]).toBe(expected);
});
