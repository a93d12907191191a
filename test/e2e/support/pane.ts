import type { Frame } from "playwright-core";
import { frameTexts, type PageName } from "../../../src/i18n/frame-texts";
import { homePageTexts } from "../../../src/i18n/home-page-texts";
import type { Locale } from "../../../src/i18n/locale";
import { scorePageTexts } from "../../../src/i18n/score-page-texts";

/** Begins as a first-time user does, by "use this workbook"; resolves when the county's picture stands there. */
export async function beginWithWorkbook(pane: Frame, lang: Locale): Promise<void> {
  const { useThis, top } = homePageTexts(lang);
  await pane.getByRole("button", { name: useThis }).click();
  await pane.getByText(top).first().waitFor({ timeout: 40_000 });
}

/** Turns to a page by its tab. */
export async function openTab(pane: Frame, lang: Locale, page: PageName): Promise<void> {
  await pane.getByRole("tab", { name: frameTexts(lang).pages[page], exact: true }).click();
}

/** Reads the workbook and turns to the ranking on the scoring page. */
export async function openRanking(pane: Frame, lang: Locale): Promise<void> {
  await beginWithWorkbook(pane, lang);
  await openTab(pane, lang, "score");
  await pane.getByRole("table", { name: scorePageTexts(lang).ranking }).waitFor();
}

/** Opens one of the four steps of the scoring page; one that is open stays so. */
export async function openStep(pane: Frame, lang: Locale, step: "data" | "method" | "run" | "result"): Promise<void> {
  const head = pane.locator("h2 > button", { hasText: scorePageTexts(lang).steps[step] }).first();
  if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
}

/** The townships of the ranking in the pane, from first to last. */
export function rankedUnits(pane: Frame): Promise<string[]> {
  return pane.locator("tbody th[scope=row]").allInnerTexts();
}
