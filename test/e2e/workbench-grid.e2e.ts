import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { closeBrowser, excel, openBench, paneFrame, sheetNames, valuesOf, type Bench } from "./support/bench";
import { goToCell, placeInView, tabs, typeInto } from "./support/grid";
import { expectSoon } from "./support/soon";

const SAMPLE_SHEET = "社会保障";

let bench: Bench;

beforeEach(async () => {
  bench = await openBench();
});

afterEach(async () => {
  const { troubles } = bench;
  await bench.close();
  expect(troubles).toEqual([]);
});

afterAll(closeBrowser);

test("The sample is open at the start: its sheets are on the tabs and in the pane's Excel", async () => {
  expect((await tabs(bench.page)).all).toContain(SAMPLE_SHEET);
  expect(await sheetNames(bench.page)).toContain(SAMPLE_SHEET);
});

test("Chinese text that is typed into the grid stands in the workbook", async () => {
  await typeInto(bench.page, SAMPLE_SHEET, "P50", "城关镇已核实");
  await expectSoon(() => valuesOf(bench.page, SAMPLE_SHEET, "P50"), [["城关镇已核实"]]);
});

test("A formula that is typed into the grid is worked out again when its figure changes", async () => {
  await typeInto(bench.page, SAMPLE_SHEET, "P50", "3");
  await typeInto(bench.page, SAMPLE_SHEET, "P51", "=P50*2");
  await expectSoon(() => valuesOf(bench.page, SAMPLE_SHEET, "P50:P51"), [[3], [6]]);
  await typeInto(bench.page, SAMPLE_SHEET, "P50", "5");
  await expectSoon(() => valuesOf(bench.page, SAMPLE_SHEET, "P50:P51"), [[5], [10]]);
});

test("Going to a cell from the pane shows its sheet", async () => {
  await goToCell(bench.page, "乡镇名册", "B9");
  expect((await tabs(bench.page)).shown).toBe("乡镇名册");
});

test("The pane hears of what is typed", async () => {
  const frame = await paneFrame(bench.page);
  await frame.evaluate(`Excel.run(async (context) => {
    window.heard = [];
    context.workbook.worksheets.onChanged.add(async (event) => void window.heard.push(event.address));
    await context.sync();
  })`);
  await typeInto(bench.page, SAMPLE_SHEET, "P50", "3");
  await expectSoon(() => frame.evaluate("window.heard") as Promise<unknown>, ["P50"]);
});

test("A sheet that the pane adds comes into view with its cells, and goes when the pane removes it", async () => {
  await excel(
    bench.page,
    async (context) => {
      const sheet = context.workbook.worksheets.add("季度排名试写");
      sheet.getRange("A1:B2").values = [
        ["名次", "乡镇"],
        [1, "城关镇"],
      ];
      sheet.activate();
      await context.sync();
    },
    null,
  );
  await expectSoon(async () => (await tabs(bench.page)).shown, "季度排名试写");
  await excel(
    bench.page,
    async (context) => {
      context.workbook.worksheets.getItem("季度排名试写").delete();
      await context.sync();
    },
    null,
  );
  await expectSoon(async () => (await tabs(bench.page)).all.includes("季度排名试写"), false);
});

test("A click on a cell with a link within the workbook goes to its cell, as from the scores to their sources", async () => {
  await excel(
    bench.page,
    async (context) => {
      const sheet = context.workbook.worksheets.add("目录");
      sheet.getRange("A1").hyperlink = { documentReference: "'乡镇名册'!B9", textToDisplay: "乡镇名册" };
      sheet.activate();
      await context.sync();
    },
    null,
  );
  await expectSoon(async () => (await tabs(bench.page)).shown, "目录");
  // Into A1, behind the row numbers and below the column letters.
  await bench.page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 70, y: 30 } });
  await expectSoon(async () => [(await tabs(bench.page)).shown, await placeInView(bench.page)], ["乡镇名册", "B9"]);
});

test("The downloaded file holds the change, and every part that was not touched is the original's to the byte", async () => {
  const sample = await bench.page.evaluate(async () => {
    const [name] = (await (await fetch("samples/index.json")).json()) as string[];
    return [...new Uint8Array(await (await fetch(`samples/${name}`)).arrayBuffer())];
  });
  await typeInto(bench.page, SAMPLE_SHEET, "P50", "已改");
  await expectSoon(() => valuesOf(bench.page, SAMPLE_SHEET, "P50"), [["已改"]]);
  const [download] = await Promise.all([
    bench.page.waitForEvent("download"),
    bench.page.getByRole("button", { name: "下载" }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(openWorkbook(bytes, "下载.xlsx").model.findSheet(SAMPLE_SHEET)?.valueAt(49, 15)).toBe("已改");
  const before = unzipSync(new Uint8Array(sample));
  const after = unzipSync(bytes);
  const differing = Object.keys(before).filter((part) => !same(before[part], after[part]));
  // The sheet that was typed into, and what says that formulas are to be worked out again.
  expect(differing.filter((part) => /worksheets\/sheet\d+\.xml$/.test(part))).toHaveLength(1);
  expect(differing.filter((part) => !/worksheets\/sheet\d+\.xml$|workbook\.xml$|styles\.xml$/.test(part))).toEqual([]);
});

test("A dropped file that is no workbook is refused in words, and the open one stays", async () => {
  await drop(bench, "说明.xlsx", "这不是工作簿");
  await bench.page.getByText("“说明.xlsx”没有打开").waitFor();
  expect((await tabs(bench.page)).all).toContain(SAMPLE_SHEET);
});

test("A dropped text table takes the open workbook's place", async () => {
  await drop(bench, "参保.csv", "乡镇,参保率\n城关镇,95\n");
  await bench.page.locator("header").getByText("参保.csv", { exact: true }).waitFor();
  await expectSoon(async () => (await sheetNames(bench.page)).length, 1);
});

function same(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return !!one && !!other && Buffer.compare(one, other) === 0;
}

async function drop({ page }: Bench, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content!], fileName!));
      return data;
    },
    [name, text],
  );
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.locator("main").dispatchEvent(type, { dataTransfer: transfer });
  }
}
