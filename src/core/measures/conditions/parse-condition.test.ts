import { parseCondition } from "./parse-condition";
import type { Condition } from "./condition";

/** The condition in one line. */
function said(condition: Condition): string {
  switch (condition.kind) {
    case "and":
    case "or":
      return `(${condition.parts.map(said).join(condition.kind === "and" ? " & " : " | ")})`;
    case "not":
      return `!${said(condition.part)}`;
    case "empty":
      return `${condition.column.column} empty`;
    case "text":
      return `${condition.column.column} ${condition.how} ${condition.text}`;
    case "in":
      return `${condition.column.column} in ${condition.values.map((value) => value.kind).join("+")}`;
    case "compare": {
      const { column, op, with: operand } = condition;
      const name = column.sheet === null ? column.column : `${column.sheet}!${column.column}`;
      return `${name} ${op} ${operand.kind}`;
    }
  }
}

test.each([
  ["状态=已销号 且 完成时限<=期末", "(状态 = text & 完成时限 <= time)"],
  ["状态=已销号且完成时限<=期末", "(状态 = text & 完成时限 <= time)"],
  ["状态＝“已销号” 或 （状态=长期 且 非 类别=中央）", "(状态 = text | (状态 = text & !类别 = text))"],
  ["完成数不低于80", "完成数 >= number"],
  ["完成率≥９５％", "完成率 >= number"],
  ["完成数>=[计划数]", "完成数 >= column"],
  ["人口!总人口 大于 10000", "人口!总人口 > number"],
  ["来源 属于 (中央,省级、市级)", "来源 in text+text+text"],
  ["问题 不包含 饮水", "!问题 contains 饮水"],
  ["销号日期 为空", "销号日期 empty"],
  ["销号日期 不为空", "!销号日期 empty"],
  ["状态=空", "状态 empty"],
  ["县=且末县", "县 = text"],
  ["县 = 且末县 或 县 = 或山县", "(县 = text | 县 = text)"],
  ["销号日期 为空 且 状态=在办", "(销号日期 empty & 状态 = text)"],
  ["日期>=2020年4月1日", "日期 >= day"],
])("%s", (text, expected) => {
  const parsed = parseCondition(text);
  expect(parsed.condition && said(parsed.condition)).toBe(expected);
});

test.each([
  ["", "", "column"],
  ["状态", "", "operator"],
  ["状态=", "", "value"],
  ["状态=已办 且", "", "column"],
  ["(状态=已办", "", "closing"],
  ["状态=已办)", ")", "connective"],
  ["=已办", "=", "column"],
])("%s is no condition: stops at %s, expected a %s", (text, at, expected) => {
  expect(parseCondition(text).mistake).toEqual({ at, expected });
});
