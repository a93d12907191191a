// npm run screens [-- name]: takes the pictures of docs/screens: every step of the tours of scripts/screens/states.mjs, in both
// languages. Names on the command line choose tours by a part of a step's name.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import browserKit from "./browser/launch-browser.cjs";
import { ensureBuilt } from "./build/ensure-built.mjs";
import { TOURS } from "./screens/states.mjs";
import { serveFolder } from "./serve/static-server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const PANE = "iframe[src*=workbench-taskpane]";
const chosen = process.argv.slice(2);
const target = join(root, "docs", "screens");
mkdirSync(target, { recursive: true });

const { server, url } = await serveFolder(ensureBuilt(root, "local"), 0);
const browser = await browserKit.launchBrowser();
let missed = 0;
for (const tour of TOURS.filter(isChosen)) {
  for (const lang of ["zh-CN", "en"])
    for (const width of tour.paneWidths) missed += await take(tour, lang, width).catch(notOpened);
}
await browser.close();
server.close();
process.exitCode = missed > 0 ? 1 : 0;

/** A computer that is busy with other things may not open a page in time: the other tours are walked all the same. */
function notOpened(error) {
  console.error(String(error.message).split("\n")[0]);
  return 1;
}

function isChosen({ steps }) {
  return chosen.length === 0 || steps.some(({ name }) => chosen.some((part) => name.includes(part)));
}

/** Walks one tour. Gives how many steps could not be reached; the others are taken all the same. */
async function take(tour, lang, width) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 860 },
    forcedColors: tour.theme === "highContrast" ? "active" : "none",
    colorScheme: tour.theme === "highContrast" ? "dark" : "light",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}?lang=${lang}&theme=${tour.theme ?? "light"}&pane=${width}`);
  await page.locator("[data-grid=workbook][data-shown=yes]").waitFor();
  const pane = page.frameLocator(PANE);
  await pane.locator("main button").first().waitFor();
  let failed = 0;
  for (const { name, of = "pane", does } of tour.steps) {
    const file = `${name}-${lang}${of === "pane" ? `-${width}` : ""}.png`;
    try {
      for (const act of does) await act({ page, pane, lang });
      await page.waitForTimeout(700);
      await (of === "pane" ? page.locator(PANE) : page).screenshot({ path: join(target, file) });
      console.log(file);
    } catch (error) {
      failed += 1;
      console.error(`${file}: ${String(error.message).split("\n")[0]}`);
    }
  }
  await context.close();
  return failed;
}
