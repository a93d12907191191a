// npm run screens [-- name]: takes the pictures of docs/screens: every state of scripts/screens/states.mjs, in both languages.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import browserKit from "./browser/launch-browser.cjs";
import { ensureBuilt } from "./build/ensure-built.mjs";
import { STATES } from "./screens/states.mjs";
import { serveFolder } from "./serve/static-server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const chosen = process.argv.slice(2);
const target = join(root, "docs", "screens");
mkdirSync(target, { recursive: true });

const { server, url } = await serveFolder(ensureBuilt(root, "local"), 0);
const browser = await browserKit.launchBrowser();
for (const state of STATES.filter(({ name }) => chosen.length === 0 || chosen.some((part) => name.includes(part)))) {
  for (const lang of ["zh-CN", "en"]) {
    for (const width of state.paneWidths ?? [350]) {
      const file = `${state.name}-${lang}${state.paneWidths ? `-${width}` : ""}.png`;
      await takePicture(state, lang, width, join(target, file));
      console.log(file);
    }
  }
}
await browser.close();
server.close();

async function takePicture(state, lang, width, path) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}?lang=${lang}&theme=${state.theme ?? "light"}&pane=${width}`);
  await page.locator("[data-grid=workbook][data-shown=yes]").waitFor();
  const frame = page.frameLocator("iframe[src*=workbench-taskpane]");
  await frame.locator("#root > *").waitFor();
  await state.reach?.({ page, pane: frame, lang });
  await page.waitForTimeout(700);
  await (state.paneWidths ? page.locator("iframe[src*=workbench-taskpane]") : page).screenshot({ path });
  await context.close();
}
