import { closeBrowser, openBench, paneFrame } from "./support/bench";
import { layoutTroubles } from "./support/layout-troubles";
import { slice } from "./support/slice";
import { walk } from "./support/tour";

afterAll(closeBrowser);

const SIZES = [
  { lang: "zh-CN", scale: 200 },
  { lang: "en", scale: 200 },
  { lang: "zh-CN", scale: 100 },
  { lang: "en", scale: 100 },
] as const;

test.each(slice(SIZES))(
  "In a pane of 320 px with text at $scale% nothing is cut, overlaps or goes past the edge ($lang)",
  async ({ lang, scale }) => {
    const bench = await openBench({ lang, paneWidth: 320 });
    const pane = await paneFrame(bench.page);
    await pane.evaluate((percent) => void (document.documentElement.style.fontSize = `${percent}%`), scale);
    const troubles: string[] = [];
    await walk(pane, lang, async (state) => {
      for (const trouble of await layoutTroubles(pane)) troubles.push(`${state}: ${trouble}`);
    });
    await bench.close();
    expect(troubles.slice(0, 40)).toEqual([]);
  },
  240_000,
);
