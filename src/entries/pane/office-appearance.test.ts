import { isDark } from "./office-appearance";

describe("A dark Excel gets a dark pane", () => {
  test.each([
    ["#FFFFFF", false],
    ["#F0F0F0", false],
    ["#262626", true],
    ["#000000", true],
    ["#0078D4", true],
  ])("%s", (background, dark) => expect(isDark(background)).toBe(dark));
});
