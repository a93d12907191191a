import { displayWidth, fittedWidth, wrappedHeight, wrappedLines } from "./text-width";

test.each([
  ["", 0],
  ["A1", 2],
  ["城关镇", 6],
  ["城关镇A1", 8],
  ["≥95%", 5],
  ["● 96.20", 8],
])("%s is as wide as %d Latin letters", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test.each([
  [["城关镇"], 4, 20, 8],
  [["一"], 10, 20, 10],
  [["群众满意度测评得分率"], 4, 16, 16],
  [["两行\n第二行更长"], 4, 30, 12],
])("a column for %j between %d and %d is %d wide", (texts, least, most, width) => {
  expect(fittedWidth(texts, least, most)).toBe(width);
});

test.each([
  ["城关镇", 8, 1],
  ["城关镇", 6, 2],
  ["第一行\n第二行", 20, 2],
  ["", 10, 1],
])("%j takes, in a column of %d, %d lines", (text, width, lines) => {
  expect(wrappedLines(text, width)).toBe(lines);
});

test("a row is as high as its longest cell needs, and never beyond what Excel allows", () => {
  expect(wrappedHeight([["短", 20]], 10)).toBe(20);
  expect(
    wrappedHeight(
      [
        ["短", 20],
        ["一二三四五六七八九十", 12],
      ],
      10,
    ),
  ).toBe(34);
  expect(wrappedHeight([["长".repeat(9000), 12]], 10)).toBe(400);
});
