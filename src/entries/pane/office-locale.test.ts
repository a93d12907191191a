import { localeOf } from "./office-locale";

describe("The pane's language follows Excel's menus", () => {
  test.each([
    ["zh-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["ZH-cn", "zh-CN"],
    ["en-US", "en"],
    ["de-DE", "en"],
    [undefined, "zh-CN"],
  ] as const)("%s gives %s", (display, locale) => expect(localeOf(display)).toBe(locale));
});
