import { workbenchTexts } from "../../src/i18n/workbench-texts";
import { fixture } from "../support/fixture";
import { emptyWorkbook, hiddenSheetsOnly, longSheet, manySheets } from "../support/odd-workbooks";
import { closeBrowser, openBench, paneFrame, sheetNames, valuesOf, type Bench } from "./support/bench";
import { chooseFile, contents, downloaded, opened, openFile } from "./support/files";
import { tabs, typeInto } from "./support/grid";
import { beginWithWorkbook, openStep, openTab } from "./support/pane";
import { expectSoon } from "./support/soon";

const texts = workbenchTexts("zh-CN");

let bench: Bench;

// One page for all, as a person would go on in it: the first test begins with the sample, each of the others with a file of its own.
beforeAll(async () => {
  bench = await openBench();
  await beginWithWorkbook(await paneFrame(bench.page), "zh-CN");
});

afterEach(() => expect(bench.troubles).toEqual([]));

afterAll(closeBrowser);

test("What cannot be opened is refused with the reason, an old .xls comes in, and unsaved work is asked about", async () => {
  const { page } = bench;
  await typeInto(page, "社会保障", "P50", "未保存");
  await expectSoon(() => valuesOf(page, "社会保障", "P50"), [["未保存"]]);

  await chooseFile(page, "加密.xlsx", fixture("encrypted.xlsx"));
  const question = page.getByRole("alertdialog");
  await question.getByRole("button", { name: texts.cancel, exact: true }).click();
  expect(await valuesOf(page, "社会保障", "P50")).toEqual([["未保存"]]);

  await chooseFile(page, "加密.xlsx", fixture("encrypted.xlsx"));
  await question.getByRole("button", { name: texts.openAnyway }).click();
  await page.getByText(/“加密.xlsx”没有打开:.*密码/).waitFor();
  expect(await valuesOf(page, "社会保障", "P50")).toEqual([["未保存"]]);
  const kept = opened(await downloaded(page));
  expect(kept.findSheet("社会保障")?.valueAt(49, 15)).toBe("未保存");

  await chooseFile(page, "照片.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]));
  await page.getByText(/“照片.xlsx”没有打开/).waitFor();

  await openFile(page, "旧表.xls", fixture("kitchen.xls"));
  expect(await contents(await downloaded(page))).toEqual(contents(fixture("kitchen.xls")));
});

test("Odd workbooks open one after the other, the pane reads them, and each comes back as it was", async () => {
  const { page } = bench;
  const files = [
    { name: "二百张表.xlsx", bytes: manySheets(200), sheets: 200, shown: 200 },
    { name: "空.xlsx", bytes: emptyWorkbook(), sheets: 1, shown: 1 },
    { name: "全隐藏.xlsx", bytes: hiddenSheetsOnly(), sheets: 2, shown: 0 },
  ];
  for (const { name, bytes, sheets, shown } of files) {
    await openFile(page, name, bytes);
    const pane = await paneFrame(page);
    await pane.getByRole("heading", { name: "工作簿里还没有考核办法" }).waitFor({ timeout: 30_000 });
    expect(await sheetNames(page)).toHaveLength(sheets);
    expect((await tabs(page)).all).toHaveLength(shown);
    // Nothing was changed: the file is its own bytes.
    expect(Buffer.compare(await downloaded(page), bytes)).toBe(0);
  }
  await page.getByText(texts.allHidden("全隐藏.xlsx")).waitFor();
});

test("A register of 100,000 rows can be stopped on its way, opens beside a page that stays awake, and keeps every row", async () => {
  const { page } = bench;
  const bytes = longSheet(100_000);
  await chooseFile(page, "农户.xlsx", bytes);
  await page.getByRole("button", { name: texts.cancel, exact: true }).click();
  await expectSoon(() => page.getByRole("progressbar").count(), 0);
  expect(await sheetNames(page)).toEqual(["底稿", "参数"]);

  await page.evaluate(noteLongestSilence);
  await openFile(page, "农户.xlsx", bytes);
  // Reading the file alone would take the page three seconds; the grid's own drawing takes some tenths.
  expect(await page.evaluate("window.longestSilence")).toBeLessThan(1500);
  await typeInto(page, "农户信息", "C100001", "已核实");
  await expectSoon(() => valuesOf(page, "农户信息", "C100001"), [["已核实"]]);
  const before = opened(bytes).sheets[0]!;
  const after = opened(await downloaded(page)).sheets[0]!;
  expect(after.valueAt(100_000, 2)).toBe("已核实");
  before.values[100_000]![2] = "已核实";
  // Not compared by expect: its report of a difference would be a hundred thousand rows long.
  expect(JSON.stringify(after.values) === JSON.stringify(before.values)).toBe(true);
});

test("The pane closed in mid-write after two clicks and opened again: no source sheet lost, nothing half-written in view", async () => {
  const { page } = bench;
  await page.getByRole("button", { name: texts.sample }).click();
  await expectSoon(async () => (await tabs(page)).all.includes("社会保障"), true, 30_000);
  await page.locator("[data-grid=workbook][data-shown=yes]").waitFor();
  const source = contents(await downloaded(page));
  let pane = await paneFrame(page);
  await openTab(pane, "zh-CN", "score");
  await openStep(pane, "zh-CN", "run");
  await pane.evaluate(closeAfterTheFirstSheets, texts.closePane);
  await pane.getByRole("button", { name: "写入结果表" }).dblclick();
  await page.locator("iframe[src*=workbench-taskpane]").waitFor({ state: "detached", timeout: 60_000 });
  await page.getByRole("button", { name: texts.showPane }).click();
  pane = await paneFrame(page);
  await pane.getByRole("tab").first().waitFor();
  // It was in mid-write: its hidden sheets are there, and nobody sees them.
  expect((await sheetNames(page)).filter((name) => name.startsWith("考核写入中"))).not.toEqual([]);
  expect((await tabs(page)).all.filter((name) => !source.has(name))).toEqual([]);
  const after = contents(await downloaded(page));
  for (const [name, content] of source) expect([name, after.get(name)]).toEqual([name, content]);

  // The run can be written now as if nothing had happened.
  await openTab(pane, "zh-CN", "score");
  await openStep(pane, "zh-CN", "run");
  await pane.getByRole("button", { name: "写入结果表" }).click();
  await pane
    .getByText(/第2次运行已写入/)
    .first()
    .waitFor({ timeout: 60_000 });
  await expectSoon(async () => (await tabs(page)).all.includes("季度排名"), true);
});

/** Runs in the page: for how many milliseconds nothing else could be done, at the most. */
function noteLongestSilence(): void {
  let last = performance.now();
  Object.assign(window, { longestSilence: 0 });
  setInterval(() => {
    const now = performance.now();
    const silence = (window as unknown as { longestSilence: number }).longestSilence;
    Object.assign(window, { longestSilence: Math.max(silence, now - last) });
    last = now;
  }, 20);
}

/** Runs in the pane: its frame goes as soon as Excel is asked to write into the first sheets of a run. */
function closeAfterTheFirstSheets(closePane: string): void {
  const external = window.external as unknown as { Execute(id: number, params: unknown[][], done: unknown): void };
  const ask = external.Execute.bind(external);
  let isWriting = false;
  external.Execute = (id, params, done) => {
    const text = String(params[0]?.[4]);
    ask(id, params, done);
    const buttons = [...window.parent.document.querySelectorAll("button")];
    if (isWriting) buttons.find(({ textContent }) => textContent === closePane)?.click();
    isWriting ||= text.includes('"Name":"Add"');
  };
}
