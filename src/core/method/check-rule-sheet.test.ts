import { exact } from "../values/exact";
import { checkRuleSheet } from "./check-rule-sheet";
import type { OutlineItem, OutlineSection } from "./rule-sheet-outline";
import { mostAwarded, outlineOf, statedPoints } from "./rule-sheet-outline";
import { readMethod } from "./read-method";
import { methodGrids } from "../../../test/support/method-grids";

const PLACE = { sheet: "考核指标", row: 1, col: 1 };

/** 石城县 2018 年河长制考核细则: the points of its sections and items as the county published them. */
const SECTIONS: readonly (readonly [string, number, readonly number[]])[] = [
  ["一、巩固成果", 31, [5, 4, 2, 2, 11, 7]],
  ["二、湖长制(仅琴江镇)", 2, [2]],
  ["三、水岸联动", 15, [3, 7, 2, 3]],
  ["四、专项整治", 45, [4, 5, 2, 3, 6, 4, 3, 4, 4, 4, 3, 3]],
  ["五、宣传信息", 7, [7]],
];
/** The parts of items, by the running number of the item on the sheet. */
const PARTS: Readonly<Record<number, readonly number[]>> = {
  ...{ 5: [2, 6, 3], 6: [2, 2, 3], 9: [5, 2], 10: [1, 1], 11: [2, 1], 13: [3, 2], 15: [1.5, 1.5], 16: [2, 1, 2, 1] },
  ...{ 17: [1, 3], 18: [1, 1], 19: [1, 3], 20: [1, 3], 22: [1, 1, 1] },
};
const REPEATED = "建立健全湖长制工作机制,按要求开展巡湖,及时发现并解决问题";

function shicheng(): readonly OutlineSection[] {
  let number = 0;
  const sections = SECTIONS.map(([name, points, items]): OutlineSection => {
    const isLake = name.startsWith("二");
    const outline = items.map((value): OutlineItem => {
      number++;
      const parts = (PARTS[number] ?? []).map(exact);
      return {
        name: `${number}`,
        points: exact(value),
        parts,
        onlyUnit: isLake ? "琴江镇" : null,
        text: "",
        place: PLACE,
      };
    });
    const text = isLake || name.startsWith("三") ? REPEATED : name;
    return { name, stated: exact(points), isExtra: false, most: null, items: outline, text, place: PLACE };
  });
  const rules = ["省/市通报表扬奖20/10分", "省/市点名批评扣20/10分"];
  const extra = {
    name: "六、奖扣分项目",
    stated: exact(7),
    isExtra: true,
    most: mostAwarded(rules),
    items: [],
    text: "",
  };
  return [...sections, { ...extra, place: PLACE }];
}

test("a real county's rule sheet: all four faults are found, and no others", () => {
  const findings = checkRuleSheet({ total: exact(100), sections: shicheng() });
  expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
    ["method.item-mismatch", { item: "18", total: "2", expected: "3" }],
    ["method.section-awards-more", { section: "六、奖扣分项目", label: "7", most: "20" }],
    ["method.extra-section-takes-over", { section: "六、奖扣分项目", points: "7", total: "107", expected: "100" }],
    ["method.applies-to-one", { name: "二、湖长制(仅琴江镇)", unit: "琴江镇", points: "2" }],
    ["method.text-repeats", { first: "二、湖长制(仅琴江镇)", second: "三、水岸联动" }],
  ]);
});

test("points that names state in brackets are what their rows must add up to", () => {
  expect(statedPoints("5 信息平台(11分)")?.toString()).toBe("11");
  const grids = methodGrids({
    roster: ["琴江镇", "小松镇"],
    settings: [["总分", "20"]],
    headers: ["一级指标", "指标", "三级指标", "分值", "取数", "取数方式"],
    criteria: [
      ["一、巩固成果(10分)", "信息平台(8分)", "建设", 5, "数据!建设", "评分"],
      ["", "", "报送", 2, "数据!报送", "评分"],
      ["", "宣传", "", 2, "数据!宣传", "评分"],
      ["二、湖长制(仅琴江镇)", "巡湖", "", 5, "数据!巡湖", "评分"],
    ],
  });
  const { method, findings } = readMethod(grids);
  expect(findings).toEqual([]);
  expect(method.criteria[3]!.scope).toEqual(["琴江镇"]);
  expect(checkRuleSheet(outlineOf(method)).map(({ code, facts }) => [code, facts])).toEqual([
    ["method.item-mismatch", { item: "信息平台(8分)", total: "7", expected: "8" }],
    ["method.total-mismatch", { total: "15", expected: "20" }],
    ["method.applies-to-one", { name: "二、湖长制(仅琴江镇)", unit: "琴江镇", points: "5" }],
  ]);
});
