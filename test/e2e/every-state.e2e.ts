import { axeViolations } from "./support/axe";
import { closeBrowser, openBench, paneFrame } from "./support/bench";
import { walk } from "./support/tour";

afterAll(closeBrowser);

test.each([
  { lang: "zh-CN", theme: "light" },
  { lang: "en", theme: "light" },
  { lang: "zh-CN", theme: "dark" },
  { lang: "zh-CN", theme: "highContrast" },
] as const)(
  "Nobody with a screen reader or weak eyes is left out on any page ($lang, $theme)",
  async ({ lang, theme }) => {
    const bench = await openBench({ lang, theme });
    const pane = await paneFrame(bench.page);
    const violations: string[] = [];
    await walk(pane, lang, async (state) => {
      for (const violation of await axeViolations(pane)) violations.push(`${state}: ${violation}`);
    });
    const { troubles } = bench;
    await bench.close();
    expect(violations).toEqual([]);
    expect(troubles).toEqual([]);
  },
  240_000,
);
