import { countyOf } from "../../../test/support/written-county";
import type { WrittenItem } from "../../../test/support/written-county";
import { plain } from "../values/rounding";
import { assess } from "./assess";

type Event = readonly [item: string, points: number];
const BASE: WrittenItem = { 指标: "得分", 分值: 100, figures: [80] };

/** 甲镇 has 80 points; `加 扣 总分`, then what counts of each event in the order of the sheet. */
function result(
  events: readonly Event[],
  items: readonly WrittenItem[] = [],
  settings: readonly (readonly [string, string])[] = [],
) {
  const adjustments = events.map(([item, points]) => ["甲镇", item, points, "事由", "文号", ""]);
  const { standings } = assess({ grids: countyOf(["甲镇"], [BASE, ...items], { adjustments, settings }) });
  const { bonus, deduction, total, adjustments: counted } = standings[0]!;
  return [bonus, deduction, total!, ...counted.map((one) => one.counted)].map((value) => plain(value)).join(" ");
}

const PRAISE: WrittenItem = { 指标: "表彰", 类型: "加分", 分值: 5 };
const BLAME: WrittenItem = { 指标: "通报", 类型: "扣分", 分值: 3 };
const INVITED: WrittenItem = { 指标: "招引", 类型: "加分", 分值: 3 };
const DISCIPLINE: WrittenItem = { 指标: "纪律", 取数方式: "加扣分", 计分方法: "评分" };
const COUNTED: WrittenItem = { 指标: "创新", 类型: "加分", 分值: 4, figures: [6] };

test.each<[string, readonly Event[], readonly WrittenItem[], readonly (readonly [string, string])[], string]>([
  ["nothing was registered", [], [], [], "0 0 80"],
  [
    "events without an item of their name have no cap of their own",
    [
      ["招商", 7.5],
      ["信访", -2],
    ],
    [],
    [],
    "7.5 2 85.5 7.5 -2",
  ],
  [
    "an item's events share its points, the lowest on the sheet loses",
    [
      ["表彰", 4],
      ["表彰", 3],
      ["表彰", 1],
    ],
    [PRAISE],
    [],
    "5 0 85 4 1 0",
  ],
  [
    "deductions are held in the same way",
    [
      ["通报", -2],
      ["通报", -2],
    ],
    [BLAME],
    [],
    "0 3 77 -2 -1",
  ],
  [
    "a bonus and a deduction of one name do not share a cap",
    [
      ["表彰", 4],
      ["表彰", -9],
    ],
    [PRAISE],
    [],
    "4 9 75 4 -9",
  ],
  [
    "all bonuses are held to 加分封顶 after their items",
    [
      ["表彰", 9],
      ["招商", 12],
    ],
    [PRAISE],
    [["加分封顶", "15"]],
    "15 0 95 5 12",
  ],
  [
    "all deductions are held to 扣分封顶",
    [
      ["通报", -3],
      ["信访", -4],
    ],
    [BLAME],
    [["扣分封顶", "5"]],
    "0 5 75 -3 -4",
  ],
  [
    "a cap that is not reached changes nothing",
    [["招商", 3]],
    [],
    [
      ["加分封顶", "15"],
      ["扣分封顶", "5"],
    ],
    "3 0 83 3",
  ],
  ["an item with a figure is held to its own points and adds to the events", [["招商", 2]], [COUNTED], [], "6 0 86 2"],
  [
    "an event of the name of an item with a figure adds to what the figure gives",
    [["创新", 1]],
    [COUNTED],
    [],
    "5 0 85 1",
  ],
  [
    "each item has a cap of its own",
    [
      ["表彰", 4],
      ["招引", 4],
      ["表彰", 4],
    ],
    [PRAISE, INVITED],
    [],
    "8 0 88 4 3 1",
  ],
  [
    "events of an item that is scored, what adds and what takes off, are its figure: no bonus, and no cap of a bonus",
    [
      ["纪律", 12],
      ["纪律", -5],
    ],
    [DISCIPLINE],
    [],
    "0 0 87 12 -5",
  ],
  [
    "each event is rounded once, half away from zero",
    [
      ["招商", 1.005],
      ["信访", -1.005],
    ],
    [],
    [],
    "1.01 1.01 80 1.01 -1.01",
  ],
  ["rounding 四舍六入五成双 holds for events too", [["招商", 1.005]], [], [["修约规则", "四舍六入五成双"]], "1 0 81 1"],
])("%s", (_, events, items, settings, expected) => expect(result(events, items, settings)).toBe(expected));

test("an event of zero points is nothing", () => expect(result([["招商", 0]])).toBe("0 0 80 0"));

test("a deduction item counts what its rule took off, a bonus never more than its points", () => {
  const visits: WrittenItem = {
    指标: "上访",
    类型: "扣分",
    分值: 6,
    计分方法: "次数扣分",
    参数: "每次扣=2",
    figures: [2],
  };
  const given: WrittenItem = { 指标: "扣减", 类型: "扣分", 分值: 6, figures: [2] };
  const tooMuch: WrittenItem = {
    指标: "奖励",
    类型: "加分",
    分值: 5,
    计分方法: "加分封顶",
    参数: "项目=奖励",
    figures: [9],
  };
  // Two visits take 4 of 6; a deduction given by hand is what was given; 9 is held to 5.
  expect(result([], [visits])).toBe("0 4 76");
  expect(result([], [given])).toBe("0 2 78");
  expect(result([], [tooMuch])).toBe("5 0 85");
});
