import { frameTexts, type PageName } from "../../src/i18n/frame-texts";
import { closeBrowser, openBench, paneFrame } from "./support/bench";

afterAll(closeBrowser);

const PAGES: readonly PageName[] = ["score", "targets", "runs", "plan", "templates"];

test.each(["zh-CN", "en"] as const)("The ribbon's buttons open the pane at their pages (%s)", async (lang) => {
  const { page, troubles, close } = await openBench({ lang });
  for (const name of PAGES) {
    const label = frameTexts(lang).pages[name];
    await page.getByRole("navigation").getByRole("button", { name: label, exact: true }).click();
    const pane = await paneFrame(page);
    await pane.getByRole("tab", { name: label, exact: true, selected: true }).waitFor({ timeout: 30_000 });
  }
  await close();
  expect(troubles).toEqual([]);
});
