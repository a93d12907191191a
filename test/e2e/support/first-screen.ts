import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import { openBench, paneFrame } from "./bench";

/** What came with the first screen, and when it could be used. */
export interface FirstScreen {
  /** Milliseconds from the frame's navigation until its first button is drawn and the page is free to answer it. */
  readonly milliseconds: number;
  /** Own scripts that had been asked for by then, office.js not among them; paths within the site. */
  readonly scripts: readonly string[];
}

/**
 * Loads the pane beside a workbench that has come to rest, on a processor slowed so many times, until a round is within the
 * milliseconds or there have been so many. Files come from this computer and scripts may be in the browser's cache, as they
 * are on every day but the first. Other work on the computer can only make it slower: the best round is the page's own time.
 */
export async function firstScreens(slowdown: number, within: number, rounds = 12): Promise<readonly FirstScreen[]> {
  const bench = await openBench();
  await bench.page.context().addInitScript(noteFirstScreen);
  await bench.page.waitForTimeout(2000);
  const cdp = await bench.page.context().newCDPSession(bench.page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const screens: FirstScreen[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await bench.page.evaluate(() => {
      const pane = document.querySelector("iframe")?.contentWindow;
      if (pane) Reflect.deleteProperty(pane, "firstScreen");
      pane?.location.reload();
    });
    const screen = await notedIn(await paneFrame(bench.page));
    screens.push(screen);
    if (screen.milliseconds <= within) break;
  }
  await bench.close();
  return screens;
}

/** Bytes of the scripts as a server that compresses sends them. */
export function gzipBytes(scripts: readonly string[]): number {
  const folder = process.env.SITE_FOLDER ?? "";
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);
}

async function notedIn(pane: Frame): Promise<FirstScreen> {
  await pane.waitForFunction(() => "firstScreen" in window, null, { timeout: 30_000 });
  return (await pane.evaluate("window.firstScreen")) as FirstScreen;
}

/** Runs in the frame before anything else: waits for a button that can be pressed, then for a frame drawn with it. */
function noteFirstScreen(): void {
  const note = () => {
    const scripts = performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname.slice(1))
      .filter((path) => path.endsWith(".js") && !path.startsWith("office/"));
    Object.assign(window, { firstScreen: { milliseconds: performance.now(), scripts } });
  };
  const observer = new MutationObserver(() => {
    if (!document.querySelector("main button:not([disabled])")) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(note, 0));
  });
  observer.observe(document, { childList: true, subtree: true });
}
