import type { Frame } from "playwright-core";
import { paneTexts } from "../../src/i18n/pane-texts";
import { scorePageTexts } from "../../src/i18n/score-page-texts";
import { closeBrowser, openBench, paneFrame, sheetNames, type Bench } from "./support/bench";
import { expectSoon } from "./support/soon";

let bench: Bench;
let pane: Frame;

beforeEach(async () => {
  bench = await openBench();
  pane = await paneFrame(bench.page);
});

afterEach(() => bench.close());
afterAll(closeBrowser);

test("A quarter by keyboard alone: begin, score, drill down, try a figure, write, remove", async () => {
  const { keyboard } = bench.page;
  const texts = scorePageTexts("zh-CN");
  /** Tabs on until a control of that name has the focus, then presses it. */
  const press = async (name: RegExp, key = "Enter") => {
    for (let presses = 0; presses < 250; presses += 1) {
      const focused = await pane.evaluate(() => {
        const one = document.activeElement;
        return one === document.body ? "" : (one?.getAttribute("aria-label") ?? one?.textContent ?? "").trim();
      });
      if (name.test(focused)) return keyboard.press(key);
      await keyboard.press("Tab");
    }
    throw new Error(`No control is called ${String(name)}`);
  };
  const toTab = async (name: string) => {
    await pane.getByRole("tab", { selected: true }).focus();
    while (!(await pane.getByRole("tab", { name, exact: true }).evaluate((one) => one === document.activeElement)))
      await keyboard.press("ArrowRight");
    await keyboard.press("Enter");
  };
  await pane.getByRole("tab", { selected: true }).focus();
  await press(/^用此工作簿$/);
  await pane.getByText("前三名").first().waitFor({ timeout: 40_000 });
  await toTab("评分");
  await pane.getByRole("table", { name: texts.ranking }).waitFor({ timeout: 40_000 });
  const last = (await pane.locator("tbody th[scope=row]").allInnerTexts()).at(-1)!;
  await press(new RegExp(`^${last}$`));
  await pane.getByRole("heading", { name: last, exact: true }).waitFor();
  await press(/^如果是别的数/);
  await press(/^$|^假设/, "0");
  await press(new RegExp(`^${texts.whatIf.go}$`));
  await pane.getByText(texts.whatIf.note).first().waitFor();
  await pane.locator("h2").first().focus();
  await keyboard.press("Shift+Tab");
  await keyboard.press("Enter");
  await pane.getByRole("table", { name: texts.ranking }).waitFor();
  await pane.getByRole("tab", { selected: true }).focus();
  await press(/^3?计分/);
  await press(/^写入结果表$/);
  await pane
    .getByText(/第2次运行已写入/)
    .first()
    .waitFor({ timeout: 60_000 });
  await toTab("历史");
  await pane.getByRole("button", { name: "删除草稿" }).waitFor({ timeout: 40_000 });
  await press(/^删除草稿$/);
  await press(/^确定删除$/);
  await expectSoon(async () => (await sheetNames(bench.page)).includes("季度排名"), false, 20_000);
  expect(await pane.getByText(paneTexts("zh-CN").changed.title).count()).toBe(0);
}, 240_000);
