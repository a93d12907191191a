import { workbenchTexts } from "../../src/i18n/workbench-texts";
import { axeViolations } from "./support/axe";
import { closeBrowser, openBench, paneFrame, type Bench } from "./support/bench";
import { chooseFile } from "./support/files";
import { placeInView, typeHere, typeInto } from "./support/grid";
import { expectSoon } from "./support/soon";

let bench: Bench;

afterEach(async () => {
  const { troubles } = bench;
  await bench.close();
  expect(troubles).toEqual([]);
});

afterAll(closeBrowser);

test.each([
  { lang: "zh-CN", theme: "light" },
  { lang: "en", theme: "dark" },
] as const)(
  "The page around the grid has nothing that axe minds, asking and refusing too ($lang, $theme)",
  async (look) => {
    bench = await openBench(look);
    const { page } = bench;
    const texts = workbenchTexts(look.lang);
    expect(await axeViolations(page)).toEqual([]);
    await chooseFile(page, "x.xlsx", new Uint8Array([1, 2, 3, 0]));
    await page.getByRole("button", { name: texts.dismiss, exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await typeInto(page, "社会保障", "P50", "3");
    await page.getByRole("button", { name: texts.sample, exact: true }).click();
    await page.getByRole("alertdialog").waitFor();
    expect(await axeViolations(page)).toEqual([]);
  },
);

test("By keyboard alone: F6 goes through title bar, ribbon, grid and pane, and Shift+F6 back into the grid, where one types", async () => {
  bench = await openBench();
  const { page } = bench;
  const region = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset.region ?? null);
  const visited: unknown[] = [];
  for (let press = 0; press < 5; press += 1) {
    await page.keyboard.press("F6");
    visited.push(await region());
  }
  // The grid has the keyboard at the start.
  expect(visited).toEqual(["pane", "title", "ribbon", "grid", "pane"]);
  const pane = await paneFrame(page);
  expect(await pane.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  await page.keyboard.press("Shift+F6");
  expect(await region()).toBe("grid");
  await typeHere(page, "键盘");
  await expectSoon(() => placeInView(page), "A2");
});
