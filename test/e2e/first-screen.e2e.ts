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
