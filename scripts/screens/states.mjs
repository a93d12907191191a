// The states that docs/screens shows. `paneWidths` takes the pane alone at those widths; without it the whole workbench.
// `reach` brings the page there; it gets the page, the pane's frame and the language.
const PANE_WIDTHS = [320, 350];
const say = (lang, zh, en) => (lang === "en" ? en : zh);

const PLAN = [
  "青山县2020年饮水安全工作要点",
  "一、工程建设",
  "1.新建集中供水工程18处。责任单位:县水利局、各乡镇;完成时限:10月底",
  "2.饮水安全达到100%。责任单位:县水利局;完成时限:2月30日",
  "二、管护",
  "3.落实管水员制度。责任单位:各乡镇;完成时限:长期坚持",
].join("\n");

function openPage(zh, en) {
  return async ({ pane, lang }) => {
    await pane.getByRole("tab", { name: say(lang, zh, en), exact: true }).click();
    await pane.locator("main section, main table").first().waitFor({ timeout: 60_000 });
  };
}

const openScore = openPage("评分", "Score");

function openStep(zh, en) {
  return async (at) => {
    await openScore(at);
    await at.pane.getByRole("button", { name: new RegExp(`^${say(at.lang, zh, en)}`) }).click();
    await at.page.waitForTimeout(800);
  };
}

async function dashboard({ pane, lang }) {
  await pane.getByRole("button", { name: say(lang, "用此工作簿", "Use this workbook") }).click();
  await pane.locator("main section").nth(3).waitFor({ timeout: 60_000 });
}

async function ruleDialog(at) {
  await openStep("办法", "Method")(at);
  await at.pane
    .getByRole("button", { name: say(at.lang, "修改计分办法", "Edit the rule") })
    .first()
    .click();
  const dialog = at.pane.getByRole("dialog");
  await dialog.getByRole("textbox").first().fill("≥95%得满分,每低1个百分点扣0.3分,扣完为止");
  await dialog.getByRole("textbox").nth(1).fill("92");
  await at.page.waitForTimeout(1500);
}

async function written(at) {
  await openStep("计分", "Run")(at);
  await at.pane.getByRole("button", { name: say(at.lang, "写入结果表", "Write the result sheets") }).click();
  await at.pane
    .getByText(say(at.lang, "次运行已写入", "is written"))
    .first()
    .waitFor({ timeout: 60_000 });
  await at.page.waitForTimeout(2500);
}

async function profile(at) {
  await openScore(at);
  await at.pane.getByRole("table").getByRole("button").nth(13).click();
  await at.page.waitForTimeout(500);
}

async function whatIf(at) {
  await profile(at);
  await at.pane
    .getByRole("button", { name: say(at.lang, "如果是别的数", "What if") })
    .first()
    .click();
  await at.pane.locator("form input").fill("99");
  await at.page.keyboard.press("Enter");
  await at.pane.locator("form [role=status] li").first().waitFor({ timeout: 60_000 });
}

async function planPreview(at) {
  await openPage("计划", "Plan")(at);
  await at.pane.getByRole("button", { name: say(at.lang, "读一份新计划", "Read a new plan") }).click();
  await at.pane.getByRole("textbox").fill(PLAN);
  await at.pane.getByRole("button", { name: say(at.lang, "读出任务", "Find the tasks") }).click();
  await at.pane.locator("main section").first().waitFor({ timeout: 60_000 });
}

async function changed(at) {
  await dashboard(at);
  const frame = await (await at.page.locator("iframe[src*=workbench-taskpane]").elementHandle()).contentFrame();
  await frame.evaluate(
    `Excel.run(async (context) => {
      context.workbook.worksheets.getItem("社会保障").getRange("K22").values = [[99]];
      await context.sync();
    })`,
  );
  await at.pane
    .getByRole("button", { name: say(at.lang, "重新计算,看看影响", "Score again and compare") })
    .click({ timeout: 20_000 });
  await at.pane.getByText(say(at.lang, "有变化:", "have other points")).waitFor({ timeout: 60_000 });
}

async function scoredFromRibbon({ page, lang }) {
  const shown = page.locator("[data-u-comp=slide-tab-item]", { hasText: say(lang, "季度排名", "Ranking") });
  await page.getByRole("button", { name: say(lang, "立即评分", "Score now") }).click();
  await shown.first().waitFor();
  await page.waitForTimeout(1500);
}

const pane = (name, reach, more = {}) => ({ name: `pane-${name}`, paneWidths: PANE_WIDTHS, reach, ...more });

export const STATES = [
  { name: "workbench-start" },
  { name: "workbench-scored", reach: scoredFromRibbon },
  pane("first-run"),
  pane("home", dashboard),
  pane("home-dark", dashboard, { theme: "dark" }),
  pane("home-contrast", dashboard, { theme: "highContrast" }),
  pane("changed", changed),
  pane("data", openStep("数据", "Data")),
  pane("method", openStep("办法", "Method")),
  pane("rule", ruleDialog),
  pane("run", openStep("计分", "Run")),
  pane("written", written),
  pane("ranking", openScore),
  pane("ranking-dark", openScore, { theme: "dark" }),
  pane("ranking-contrast", openScore, { theme: "highContrast" }),
  pane("profile", profile),
  pane("what-if", whatIf),
  pane("targets", openPage("达标", "Targets")),
  pane("plan", openPage("计划", "Plan")),
  pane("plan-preview", planPreview),
  pane("forms", openPage("填报", "Forms")),
  pane("runs", openPage("历史", "Runs")),
  pane("settings", openPage("设置", "Settings")),
];
