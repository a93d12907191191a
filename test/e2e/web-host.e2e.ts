import { closeBrowser, openBench } from "./support/bench";
import { openWebPane } from "./support/web-host";

afterAll(closeBrowser);

test.each([
  ["zh-cn", "评分"],
  ["en-us", "Score"],
])("In Excel on the web (%s) the unmodified pane scores the workbook", async (locale, score) => {
  const bench = await openBench({ isHttps: true });
  const pane = await openWebPane(bench.page, locale);
  expect(await pane.evaluate("Office.context.platform")).toBe("OfficeOnline");
  await pane.getByRole("main").getByRole("button", { name: score }).click();
  await pane.getByRole("table").first().waitFor({ timeout: 40_000 });
  expect(await pane.getByRole("row").count()).toBeGreaterThanOrEqual(18);
  await bench.close();
  expect(bench.troubles).toEqual([]);
});
