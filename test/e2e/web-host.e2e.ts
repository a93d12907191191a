import { closeBrowser, openBench } from "./support/bench";
import { openRanking, rankedUnits } from "./support/pane";
import { slice } from "./support/slice";
import { openWebPane } from "./support/web-host";

afterAll(closeBrowser);

const LOCALES = [
  ["zh-cn", "zh-CN"],
  ["en-us", "en"],
] as const;

test.each(slice(LOCALES))(
  "In Excel on the web (%s) the unmodified pane scores the workbook",
  async (officeLocale, lang) => {
    const bench = await openBench({ isHttps: true });
    const pane = await openWebPane(bench.page, officeLocale);
    expect(await pane.evaluate("Office.context.platform")).toBe("OfficeOnline");
    await openRanking(pane, lang);
    expect(await rankedUnits(pane)).toHaveLength(18);
    await bench.close();
    expect(bench.troubles).toEqual([]);
  },
);
