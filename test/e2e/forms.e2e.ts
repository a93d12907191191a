import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { formsPageTexts } from "../../src/i18n/forms-page-texts";
import { axeViolations } from "./support/axe";
import { closeBrowser, openBench, paneFrame, sheetNames, type Bench } from "./support/bench";
import { openFile } from "./support/files";
import { typeInto } from "./support/grid";
import { openTab } from "./support/pane";

const SLOW = { timeout: 60_000 };
const { make, live } = formsPageTexts("zh-CN");

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

test("Forms for all townships come in one zip; a clerk opens one, is checked while typing, goes to the cell, marks and unmarks", async () => {
  const { page } = bench;
  const pane = await paneFrame(page);
  await openTab(pane, "zh-CN", "templates");
  await pane.getByRole("combobox", { name: make.kind }).selectOption({ label: make.kinds.indicators }, SLOW);
  await pane.getByRole("button", { name: make.prepare }).click();
  await pane.getByRole("radio", { name: make.each }).check(SLOW);
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 90_000 }),
    pane.getByRole("button", { name: make.go(18) }).click(),
  ]);
  const forms = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(forms)).toHaveLength(18);
  await pane.getByText(/共18份表/).waitFor(SLOW);
  expect(await axeViolations(pane)).toEqual([]);

  const [name, bytes] = Object.entries(forms)[0]!;
  await openFile(page, name, bytes);
  await page.getByText(name).first().waitFor(SLOW);
  await page.locator("[data-grid=workbook][data-shown=yes]").waitFor(SLOW);
  const clerk = await paneFrame(page);
  await openTab(clerk, "zh-CN", "templates");
  await clerk.getByRole("region", { name: live.title }).waitFor(SLOW);

  const { model } = openWorkbook(bytes, name);
  const sheet = model.sheets.find(({ visibility, isProtected }) => visibility === "visible" && isProtected)!;
  const cell = firstOpenCell(model, sheet);
  // Within the limits of its column, and less than a third of the last figure.
  await typeInto(page, sheet.name, cell, "1");
  const problem = clerk.getByRole("button", { name: `转到单元格 ${sheet.name} ${cell}` });
  await problem.first().waitFor(SLOW);
  expect(await axeViolations(clerk)).toEqual([]);
  await problem.first().click();
  await clerk.getByRole("button", { name: live.mark }).click();
  await clerk.getByText(live.marked).waitFor(SLOW);
  expect(await sheetNames(page)).toContain("填报检查");
  await clerk.getByRole("button", { name: live.unmark }).click();
  await clerk.getByText(live.unmarked).waitFor(SLOW);
}, 240_000);

/** The first cell that a clerk may type a figure into. */
function firstOpenCell(
  model: ReturnType<typeof openWorkbook>["model"],
  sheet: (typeof model)["sheets"][number],
): string {
  for (const { ranges, type } of sheet.validations) {
    const [range] = ranges;
    const isOpen = range && !model.styles.look(sheet.styleAt(range.top, range.left)).locked;
    if (isOpen && (type === "decimal" || type === "whole"))
      return `${String.fromCharCode(65 + range.left)}${range.top + 1}`;
  }
  throw new Error("The form has no open cell for a figure");
}
