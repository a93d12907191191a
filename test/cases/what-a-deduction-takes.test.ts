import { assess } from "../../src/core/scoring/assess";
import { countyOf, pointLines } from "../support/written-county";
import type { WrittenItem } from "../support/written-county";

/** A deduction of ten points at most beside an item of 90 given points: whatever the method, two events take so many off. */
test.each([
  ["次数扣分", "每次扣=2", "86"],
  ["加扣计分", "项目=通报:扣2", "86"],
  ["加扣计分", "基本分=0;项目=通报:扣2;最低=无", "86"],
  ["公式计分", "公式=分值-实际值×2", "86"],
  ["公式计分", "公式=实际值×2", "86"],
  ["加扣计分", "项目=通报:扣9", "80"],
])("two events by %s with %s leave %s of 90", (method, parameters, total) => {
  const given: WrittenItem = { 指标: "得分", 分值: 100, figures: [90] };
  const events: WrittenItem = { 指标: "通报", 类型: "扣分", 计分方法: method, 参数: parameters, figures: [2] };
  const [line] = pointLines(assess({ grids: countyOf(["甲镇"], [given, events]) }));
  expect(line).toMatch(new RegExp(`= ${total}$`));
});
