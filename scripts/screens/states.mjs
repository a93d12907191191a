// The states that docs/screens shows. `paneWidths` takes the pane alone at those widths; without it the whole workbench.
// `reach` brings the page there; it gets the page, the pane's frame and the language.
const PANE_WIDTHS = [320, 350];
const say = (lang, zh, en) => (lang === "en" ? en : zh);

async function scored({ pane, lang }) {
  await pane
    .getByRole("main")
    .getByRole("button", { name: say(lang, "评分", "Score") })
    .click();
  await pane.getByRole("table").first().waitFor();
}

async function scoredFromRibbon({ page, lang }) {
  const shown = page.locator("[data-u-comp=slide-tab-item]", { hasText: say(lang, "季度排名", "Ranking") });
  await page.getByRole("button", { name: say(lang, "立即评分", "Score now") }).click();
  await shown.first().waitFor();
  await page.waitForTimeout(1500);
}

export const STATES = [
  { name: "workbench-start" },
  { name: "workbench-scored", reach: scoredFromRibbon },
  { name: "pane-start", paneWidths: PANE_WIDTHS },
  { name: "pane-ranking", paneWidths: PANE_WIDTHS, reach: scored },
  { name: "pane-ranking-dark", paneWidths: PANE_WIDTHS, theme: "dark", reach: scored },
  { name: "pane-ranking-contrast", paneWidths: PANE_WIDTHS, theme: "highContrast", reach: scored },
];
