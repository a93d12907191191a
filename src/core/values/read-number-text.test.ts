import { readNumberText } from "./read-number-text";

describe("a number that somebody typed as text", () => {
  test.each([
    ["961人", "961 人"],
    ["2.41万人", "2.41 万人"],
    ["约5.5万人次", "约 5.5 万人次"],
    ["８５．５％", "85.5 %"],
    ["-0.6000000000000005", "-0.6"],
    ["1,588", "1588"],
    ["百分之八十五", "85 %"],
    ["1亿2000万元", "120000000 元"],
    ["3万5千人", "35000 人"],
    ["二十三个", "23 个"],
    ["二〇二六", "2026"],
    ["廿三", "23"],
    ["87个项目", "87 个项目"],
    ["12元/人", "12 元/人"],
  ])("%s is %s", (text, expected) => {
    const read = readNumberText(text)!;
    const about = read.isApproximate ? "约 " : "";
    expect(`${about}${read.value.valueOf()}${read.unit ? ` ${read.unit}` : ""}`).toBe(expected);
  });

  test.each([
    "1,23,4",
    "0071",
    "一百五",
    "一千五十",
    "3万5",
    "3月",
    "2020年",
    "第3名",
    "",
    "—",
    "12栋楼房",
    "5.5.5",
    "9５－",
  ])("%j is no number", (text) => expect(readNumberText(text)).toBeNull());
});
