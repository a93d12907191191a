import type { Frame } from "playwright-core";
import { axeViolations } from "./support/axe";
import { closeBrowser, openBench, paneFrame, sheetNames, valuesOf, type Bench } from "./support/bench";
import { tabs, typeInto } from "./support/grid";
import { expectSoon } from "./support/soon";

const SLOW = { timeout: 60_000 };

let bench: Bench;
let pane: Frame;

beforeEach(async () => {
  bench = await openBench();
  pane = await paneFrame(bench.page);
});

afterEach(async () => {
  const { troubles } = bench;
  await bench.close();
  expect(troubles).toEqual([]);
});

afterAll(closeBrowser);

async function openPage(name: string): Promise<void> {
  await pane.getByRole("tab", { name, exact: true }).click();
}

async function openStep(name: string): Promise<void> {
  await pane
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();
}

test("A quarter from first run to a written draft: question, drill-down, change, effect, write, remove", async () => {
  await pane.getByRole("button", { name: "用此工作簿" }).click();
  await pane.getByRole("region", { name: /本期排名/ }).waitFor(SLOW);
  expect(await axeViolations(pane)).toEqual([]);

  await openPage("评分");
  await pane.getByRole("button", { name: /^数据.*1个待确认/ }).click();
  await pane.getByRole("button", { name: /^就是/ }).click();
  await pane.getByRole("button", { name: /^数据/ }).filter({ hasNotText: "待确认" }).waitFor(SLOW);
  expect(await sheetNames(bench.page)).toContain("数据对照");

  await openStep("结果");
  await pane.getByRole("table", { name: "排名" }).getByRole("button").nth(13).click();
  await pane.getByRole("heading", { name: "失分从多到少" }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  await pane
    .getByRole("button", { name: /转到单元格 社会保障/ })
    .first()
    .click();
  await expectSoon(async () => (await tabs(bench.page)).shown, "社会保障");
  await pane.getByRole("button", { name: /返回排名/ }).click();

  await typeInto(bench.page, "社会保障", "K22", "99");
  await pane.getByRole("button", { name: "重新计算,看看影响" }).click(SLOW);
  await pane.getByText(/个乡镇的得分或名次有变化/).waitFor(SLOW);

  await openStep("计分");
  await pane.getByRole("button", { name: "写入结果表" }).click();
  await pane
    .getByText(/第2次运行已写入/)
    .first()
    .waitFor(SLOW);
  expect(await sheetNames(bench.page)).toContain("季度排名");
  expect(await axeViolations(pane)).toEqual([]);

  await openPage("历史");
  await pane.getByRole("button", { name: "删除草稿" }).click(SLOW);
  await pane.getByRole("button", { name: "确定删除" }).click();
  await expectSoon(async () => (await sheetNames(bench.page)).includes("季度排名"), false, 20_000);
});

test("A rule's new words are read while they are typed, and saving writes the cells that were named", async () => {
  await openPage("评分");
  await pane.getByRole("button", { name: /^办法/ }).click(SLOW);
  await pane.getByRole("button", { name: "修改计分办法 养老保险参保率" }).click();
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "办法原文" }).fill("≥95%得满分,每低1个百分点扣0.3分,扣完为止");
  await dialog.getByRole("textbox", { name: "试算:完成值" }).fill("92");
  // 满分4分,低3个百分点,扣0.9分。
  await dialog.getByText("试算得 3.1 分").waitFor(SLOW);
  expect(await axeViolations(pane)).toEqual([]);
  await dialog.getByRole("button", { name: "保存到考核指标表" }).click();
  await dialog.waitFor({ state: "detached", ...SLOW });
  const [row] = await valuesOf(bench.page, "考核指标", "A4:N4");
  expect(row).toContain("≥95%得满分,每低1个百分点扣0.3分,扣完为止");
});

test("Two clicks on write are one run, and nothing is lost when the pane is closed in mid-run and opened again", async () => {
  await openPage("评分");
  await pane.getByRole("button", { name: /^计分/ }).click(SLOW);
  await pane.getByRole("button", { name: "写入结果表" }).dblclick();
  await pane
    .getByText(/第2次运行已写入/)
    .first()
    .waitFor(SLOW);
  await pane.evaluate("location.reload()");
  pane = await paneFrame(bench.page);
  await openPage("历史");
  await pane.getByText(/第2次/).first().waitFor(SLOW);
  expect(await pane.getByText(/第3次/).count()).toBe(0);
});
