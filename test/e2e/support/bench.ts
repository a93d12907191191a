import { join } from "node:path";
import type { Browser, Frame, Page, Route } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser/launch-browser.cjs";

/** The workbench as a person has it open, with a way to ask Excel's stand-in what it holds. */
export interface Bench {
  readonly page: Page;
  /** What went wrong on the page: errors, failed or foreign requests. Tests expect none. */
  readonly troubles: string[];
  close(): Promise<void>;
}

export interface BenchOptions {
  readonly lang?: "zh-CN" | "en";
  readonly theme?: "light" | "dark" | "highContrast";
  readonly width?: number;
  /** The pane's own width in pixels. */
  readonly paneWidth?: number;
  /** Under an https address, as Excel on the web demands; nothing leaves the computer for it. */
  readonly isHttps?: boolean;
}

/** An address that exists nowhere; its pages come from the built site. */
const HTTPS_SITE = "https://workbench.test/";

let browser: Promise<Browser> | null = null;

/** One browser for a test file; a new page, with nothing kept, for every call. */
export async function openBench({
  lang = "zh-CN",
  theme = "light",
  width = 1400,
  paneWidth = 350,
  isHttps = false,
}: BenchOptions = {}): Promise<Bench> {
  const site = isHttps ? HTTPS_SITE : siteUrl();
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({
    viewport: { width, height: 850 },
    acceptDownloads: true,
    // Windows tells pages of its high contrast in no other way.
    forcedColors: theme === "highContrast" ? "active" : "none",
    colorScheme: theme === "highContrast" ? "dark" : "light",
  });
  if (isHttps) await context.route(`${HTTPS_SITE}**`, serveFromSite);
  const page = await context.newPage();
  const troubles = watchTroubles(page, site);
  await page.goto(`${site}?lang=${lang}&theme=${theme}&pane=${paneWidth}`);
  await page.locator("[data-grid=workbook][data-shown=yes]").waitFor({ timeout: 30_000 });
  await paneFrame(page);
  return { page, troubles, close: () => context.close() };
}

/** Straight from the folder: a request on to the server now and then meets a connection that it has just closed. */
async function serveFromSite(route: Route): Promise<void> {
  const folder = process.env.SITE_FOLDER;
  if (!folder) throw new Error("Run the browser tests by npm run e2e: it builds and serves the site.");
  const pathname = decodeURIComponent(new URL(route.request().url()).pathname);
  await route.fulfill({ path: join(folder, pathname === "/" ? "index.html" : pathname) });
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Where scripts/e2e.mjs serves the built site. */
export function siteUrl(): string {
  const url = process.env.SITE_URL;
  if (!url) throw new Error("Run the browser tests by npm run e2e: it builds and serves the site.");
  return url;
}

/** The frame of the add-in's pane once Excel's objects are there. */
export async function paneFrame(page: Page): Promise<Frame> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    const handle = await page.locator("iframe[src*=workbench-taskpane]").elementHandle();
    const frame = await handle?.contentFrame();
    // While one workbook takes another's place, the frame that was found may be the one that goes.
    if (!frame || frame.isDetached()) continue;
    await frame.waitForFunction(() => typeof Excel === "object" && document.querySelector("#root > *") !== null);
    return frame;
  }
  throw new Error("The pane has no frame");
}

/** Runs a batch of Office.js in the pane, as the add-in would; `batch` is handed the context and `input`. */
export async function excel<Input, Result>(
  page: Page,
  batch: (context: Excel.RequestContext, input: Input) => Promise<Result>,
  input: Input,
): Promise<Result> {
  const frame = await paneFrame(page);
  const result: unknown = await frame.evaluate(
    `Excel.run((context) => (${batch.toString()})(context, ${JSON.stringify(input) ?? "undefined"}))`,
  );
  return result as Result;
}

/** The values of a range such as 社会保障!A1:B2. */
export function valuesOf(page: Page, sheet: string, range: string): Promise<unknown[][]> {
  return excel(
    page,
    async (context, place) => {
      const cells = context.workbook.worksheets.getItem(place.sheet).getRange(place.range);
      cells.load("values");
      await context.sync();
      return cells.values as unknown[][];
    },
    { sheet, range },
  );
}

export function sheetNames(page: Page): Promise<string[]> {
  return excel(
    page,
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    },
    null,
  );
}

function watchTroubles(page: Page, site: string): string[] {
  const troubles: string[] = [];
  page.on("pageerror", ({ message }) => troubles.push(`error: ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(data|blob|about):/.test(url)) troubles.push(`foreign request: ${url}`);
  });
  return troubles;
}
