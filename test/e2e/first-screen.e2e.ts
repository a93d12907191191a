import { closeBrowser } from "./support/bench";
import { firstScreens, gzipBytes } from "./support/first-screen";

afterAll(closeBrowser);

const KILOBYTE = 1024;

test("The first screen's own scripts are at most 160 KB compressed", async () => {
  const [screen] = await firstScreens(1, Infinity);
  const { scripts } = screen!;
  expect(scripts.some((path) => path.startsWith("taskpane"))).toBe(true);
  const bytes = gzipBytes(scripts);
  process.stdout.write(`first screen: ${scripts.length} scripts, ${(bytes / KILOBYTE).toFixed(1)} KB gzip\n`);
  expect(bytes).toBeLessThanOrEqual(160 * KILOBYTE);
});

test.each([
  { slowdown: 1, within: 500 },
  { slowdown: 4, within: 1200 },
])("On a processor slowed $slowdown times the pane can be used within $within ms", async ({ slowdown, within }) => {
  const screens = await firstScreens(slowdown, within);
  const times = screens.map(({ milliseconds }) => Math.round(milliseconds));
  process.stdout.write(`first screen at ${slowdown}x: ${times.join(", ")} ms\n`);
  expect(Math.min(...times)).toBeLessThanOrEqual(within);
});
