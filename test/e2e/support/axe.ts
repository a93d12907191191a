import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The grid's screen is Univer's; tabster's guards take the focus only to pass it on at once. */
const NOT_OURS = ["[data-grid=workbook]", "iframe", "[data-tabster-dummy]"];

/** Colours on their way to another are nobody's looks: what ends by itself is waited for, at most two seconds. */
const SETTLED = `Promise.race([
  new Promise((resolve) => setTimeout(resolve, 2000)),
  Promise.all(
    document.getAnimations()
      .filter((one) => one.effect && one.effect.getComputedTiming().iterations !== Infinity)
      .map((one) => one.finished.catch(() => undefined)),
  ),
]).then(() => undefined)`;

/** What axe-core finds wrong in a page or frame, one line a finding; what a second look no longer finds was on its way to other colours. */
export async function axeViolations(where: Page | Frame, skip: readonly string[] = []): Promise<string[]> {
  // The page's policy forbids foreign scripts, not what the test evaluates.
  await where.evaluate(AXE);
  const found = await look(where, skip);
  return found.length === 0 ? found : look(where, skip);
}

async function look(where: Page | Frame, skip: readonly string[]): Promise<string[]> {
  await where.evaluate(SETTLED);
  const found = await where.evaluate(
    `axe.run({ exclude: ${JSON.stringify([...NOT_OURS, ...skip].map((one) => [one]))} }, { resultTypes: ["violations"], iframes: false })`,
  );
  const { violations } = found as { violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
