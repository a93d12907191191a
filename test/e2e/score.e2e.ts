import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { homePageTexts } from "../../src/i18n/home-page-texts";
import { axeViolations } from "./support/axe";
import { closeBrowser, openBench, paneFrame, sheetNames, valuesOf, type Bench } from "./support/bench";
import { tabs } from "./support/grid";
import { rankedUnits } from "./support/pane";
import { expectSoon } from "./support/soon";

afterAll(closeBrowser);

describe.each([
  { lang: "zh-CN", score: "立即评分", ranking: "季度排名", download: "下载" },
  { lang: "en", score: "Score now", ranking: "Ranking", download: "Download" },
] as const)("In $lang", ({ lang, score, ranking, download }) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench({ lang });
  });
  afterEach(async () => {
    const { troubles } = bench;
    await bench.close();
    expect(troubles).toEqual([]);
  });

  test("the ribbon's button scores the sample, shows the ranking, and the downloaded file holds it", async () => {
    const { page } = bench;
    const before = await sheetNames(page);
    await page.getByRole("button", { name: score }).click();
    await expectSoon(async () => (await tabs(page)).shown.startsWith(ranking), true, 30_000);
    const { shown } = await tabs(page);
    expect((await sheetNames(page)).slice(0, before.length)).toEqual(before);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: download }).click(),
    ]);
    const saved = openWorkbook(new Uint8Array(readFileSync(await file.path())), "下载.xlsx").model.findSheet(shown);
    const shownColumn = (await valuesOf(page, shown, "B4:B21")).map(([unit]) => unit);
    expect(new Set(shownColumn).size).toBe(18);
    expect(shownColumn).toEqual(Array.from({ length: 18 }, (_, row) => saved?.valueAt(3 + row, 1)));
  });

  test("the pane ranks the sample by keyboard alone, and nobody with a screen reader is left out", async () => {
    const pane = await paneFrame(bench.page);
    expect(await axeViolations(pane)).toEqual([]);
    expect(await axeViolations(bench.page)).toEqual([]);
    await pane.getByRole("button", { name: homePageTexts(lang).useThis }).focus();
    await bench.page.keyboard.press("Enter");
    await pane.getByText(homePageTexts(lang).top).first().waitFor({ timeout: 40_000 });
    expect(await axeViolations(pane)).toEqual([]);
    await pane.getByRole("tab", { selected: true }).focus();
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    await pane.getByRole("table").waitFor({ timeout: 30_000 });
    expect(await rankedUnits(pane)).toHaveLength(18);
    expect(await axeViolations(pane)).toEqual([]);
  });
});

test.each(["dark", "highContrast"] as const)("The %s pane and page are dark and keep their contrast", async (theme) => {
  const bench = await openBench({ theme });
  const pane = await paneFrame(bench.page);
  expect(await brightnessOfGround(pane)).toBeLessThan(80);
  expect(await axeViolations(pane)).toEqual([]);
  expect(await axeViolations(bench.page)).toEqual([]);
  await bench.close();
});

/** From 0, black, to 255, white: the ground behind the pane's page. */
function brightnessOfGround(pane: Frame): Promise<number> {
  return pane.evaluate(() => {
    const ground = document.querySelector("main")?.closest("div");
    const [red = 255, green = 255, blue = 255] = getComputedStyle(ground ?? document.body)
      .backgroundColor.match(/\d+/g)!
      .map(Number);
    return (red + green + blue) / 3;
  });
}
