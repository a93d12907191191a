import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { paneTexts } from "../../src/i18n/pane-texts";
import { scorePageTexts } from "../../src/i18n/score-page-texts";
import { workbenchTexts } from "../../src/i18n/workbench-texts";
import { axeViolations } from "./support/axe";
import { closeBrowser, openBench, paneFrame, sheetNames, valuesOf, type Bench } from "./support/bench";
import { placeInView, tabs, typeHere } from "./support/grid";
import { openRanking, openStep, rankedUnits } from "./support/pane";
import { expectSoon } from "./support/soon";

let bench: Bench;

afterEach(async () => {
  const { troubles } = bench;
  await bench.close();
  expect(troubles).toEqual([]);
});

afterAll(closeBrowser);

test.each([
  { lang: "zh-CN", ranking: "季度排名", final: "定稿" },
  { lang: "en", ranking: "Ranking", final: "定稿" },
] as const)(
  "From the sample to a final result in the downloaded file ($lang)",
  async ({ lang, ranking, final }) => {
    bench = await openBench({ lang });
    const { page } = bench;
    const pane = await paneFrame(page);
    const texts = scorePageTexts(lang);
    const changed = paneTexts(lang).changed;
    const sources = await sheetNames(page);

    // Score: 18 townships in the sample county.
    await openRanking(pane, lang);
    expect(await rankedUnits(pane)).toHaveLength(18);

    // Answer the first question: the answer is kept on a sheet, and the question is gone.
    await openStep(pane, lang, "data");
    const answers = pane.getByRole("button", { name: lang === "en" ? /^It is / : /^就是/ });
    const asked = await answers.count();
    expect(asked).toBeGreaterThan(0);
    await answers.first().click();
    await expectSoon(async () => (await answers.count()) < asked, true, 30_000);
    await expectSoon(async () => (await sheetNames(page)).includes("数据对照"), true);

    // Drill down into the last township, and go to the cell of its greatest loss.
    await openStep(pane, lang, "result");
    const last = (await rankedUnits(pane)).at(-1)!;
    await pane.getByRole("button", { name: last, exact: true }).click();
    await pane.getByRole("heading", { name: last, exact: true }).waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    const link = pane.getByRole("button", { name: lang === "en" ? /^Go to cell / : /^转到|^去|到.*单元格/ }).first();
    const address = (await link.innerText()).trim();
    await link.click();
    await expectSoon(async () => address.includes((await tabs(page)).shown), true);
    const cell = await placeInView(page);
    expect(address.endsWith(cell)).toBe(true);
    const sheet = (await tabs(page)).shown;

    // Change that cell: the pane says so, and shows what it does to the places before anything is written.
    await typeHere(page, "1");
    await expectSoon(() => valuesOf(page, sheet, cell), [[1]]);
    await pane.getByRole("button", { name: texts.profile.back }).click();
    await pane.getByText(changed.title).waitFor({ timeout: 20_000 });
    await pane.getByRole("button", { name: changed.show }).click();
    await pane.getByText(changed.what).waitFor({ state: "hidden", timeout: 40_000 });

    // Make it final and write.
    await openStep(pane, lang, "result");
    const order = await rankedUnits(pane);
    await openStep(pane, lang, "run");
    await pane.getByRole("radio", { name: texts.run.final, exact: true }).check();
    await pane.getByRole("button", { name: texts.run.write }).click();
    await pane.getByRole("button", { name: texts.run.openSheet }).waitFor({ timeout: 60_000 });

    // The downloaded file holds the changed cell, the ranking as the pane showed it, and a final run in the journal.
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: workbenchTexts(lang).download }).click(),
    ]);
    const { model } = openWorkbook(new Uint8Array(readFileSync(await file.path())), "下载.xlsx");
    const names = model.sheets.map(({ name }) => name);
    expect(sources.filter((name) => !names.includes(name))).toEqual([]);
    const result = model.sheets.find(({ name, visibility }) => name.startsWith(ranking) && visibility === "visible")!;
    expect(order.map((_, row) => result.valueAt(3 + row, 1))).toEqual(order);
    const [column, line] = [cell.replace(/\d+/, ""), Number(cell.replace(/\D+/, ""))];
    const col = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    expect(model.findSheet(sheet)?.valueAt(line - 1, col)).toBe(1);
    const journal = model.findSheet("考核运行记录")!;
    expect(journal.values.flat()).toContain(final);
  },
  180_000,
);
