import { axeViolations } from "./support/axe";
import { closeBrowser, openBench, paneFrame } from "./support/bench";
import { slice } from "./support/slice";
import { walk } from "./support/tour";
import { unreachedByTab } from "./support/unreached";

afterAll(closeBrowser);

const LOOKS = [
  { lang: "zh-CN", theme: "light" },
  { lang: "en", theme: "light" },
  { lang: "zh-CN", theme: "dark" },
  { lang: "zh-CN", theme: "highContrast" },
] as const;

test.each(slice(LOOKS))(
  "Nobody with a screen reader, weak eyes or only a keyboard is left out on any page ($lang, $theme)",
  async ({ lang, theme }) => {
    const bench = await openBench({ lang, theme });
    const pane = await paneFrame(bench.page);
    const violations: string[] = [];
    const unreached: string[] = [];
    await walk(pane, lang, async (state) => {
      for (const violation of await axeViolations(pane)) violations.push(`${state}: ${violation}`);
      for (const control of await unreachedByTab(pane)) unreached.push(`${state}: ${control}`);
    });
    const { troubles } = bench;
    await bench.close();
    expect(violations).toEqual([]);
    expect(unreached).toEqual([]);
    expect(troubles).toEqual([]);
  },
  240_000,
);
