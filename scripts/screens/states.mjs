// What docs/screens shows. A tour opens the workbench once and takes a picture after each of its steps; each step goes on from
// the one before. `of` is what is taken: the whole page, or the pane alone at `paneWidths`.
const PANE_WIDTHS = [320, 350];
const say = (lang, zh, en) => (lang === "en" ? en : zh);

const first = async ({ pane, lang }) => {
  await pane.getByRole("button", { name: say(lang, "用此工作簿", "Use this workbook") }).click();
  await pane
    .getByText(say(lang, "前三名", "First three"))
    .first()
    .waitFor();
};

const tab =
  (zh, en) =>
  async ({ pane, lang }) => {
    await pane.getByRole("tab", { name: say(lang, zh, en), exact: true }).click();
  };

const step =
  (zh, en) =>
  async ({ pane, lang }) => {
    const head = pane.locator("h2 > button", { hasText: say(lang, zh, en) }).first();
    if ((await head.getAttribute("aria-expanded")) !== "true") await head.click();
  };

const toTop = async ({ pane }) => pane.locator("main").evaluate((main) => main.scrollTo(0, 0));

const profile = async ({ pane }) => {
  await pane.locator("tbody th[scope=row] button").last().click();
  await pane.locator("main h2").first().waitFor();
};

const whatIf = async ({ pane, lang }) => {
  await pane
    .getByRole("button", { name: say(lang, "如果是别的数", "What if") })
    .first()
    .click();
};

const ruleDialog = async ({ pane, lang }) => {
  await step("办法", "Method")({ pane, lang });
  await pane
    .getByRole("button", { name: say(lang, "修改计分办法", "Edit the rule") })
    .first()
    .click();
  await pane.getByRole("dialog").waitFor();
};

const closeDialog = async ({ page, pane }) => {
  await page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "hidden" });
};

const write = async ({ pane, lang }) => {
  await pane.getByRole("button", { name: say(lang, "写入结果表", "Write the result sheets") }).click();
  await pane.getByRole("button", { name: say(lang, "看排名表", "Show the ranking sheet") }).waitFor();
};

const showSheet = async ({ page, pane, lang }) => {
  await pane.getByRole("button", { name: say(lang, "看排名表", "Show the ranking sheet") }).click();
  await page.waitForTimeout(1500);
};

const score = [tab("评分", "Score"), async ({ pane }) => pane.getByRole("table").first().waitFor()];

export const TOURS = [
  {
    paneWidths: PANE_WIDTHS,
    steps: [
      { name: "pane-first-run", does: [] },
      { name: "pane-home", does: [first] },
      { name: "pane-score-result", does: score },
      { name: "pane-score-data", does: [step("数据", "Data")] },
      { name: "pane-score-method", does: [step("办法", "Method"), toTop] },
      { name: "pane-rule-dialog", does: [ruleDialog] },
      { name: "pane-profile", does: [closeDialog, step("结果", "Result"), profile] },
      { name: "pane-what-if", does: [whatIf] },
      { name: "pane-targets", does: [tab("达标", "Targets")] },
      { name: "pane-plan", does: [tab("计划", "Plan")] },
      { name: "pane-forms", does: [tab("填报", "Forms")] },
      { name: "pane-settings", does: [tab("设置", "Settings")] },
    ],
  },
  {
    paneWidths: [350],
    steps: [
      { name: "workbench-start", of: "page", does: [] },
      { name: "pane-score-run", does: [first, ...score, step("计分", "Run")] },
      { name: "pane-score-written", does: [write] },
      { name: "workbench-result", of: "page", does: [showSheet] },
      { name: "pane-runs", does: [tab("历史", "Runs")] },
    ],
  },
  ...["dark", "highContrast"].map((theme) => ({
    theme,
    paneWidths: PANE_WIDTHS,
    steps: [
      { name: `pane-first-run-${theme}`, does: [] },
      { name: `pane-home-${theme}`, does: [first] },
      { name: `pane-score-result-${theme}`, does: score },
    ],
  })),
];
