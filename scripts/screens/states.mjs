// What docs/screens shows. A tour opens the workbench once and takes a picture after each of its steps; each step goes on from
// the one before. `of` is what is taken: the whole page, or the pane alone at `paneWidths`.
import { readFileSync } from "node:fs";

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

const press =
  (zh, en) =>
  async ({ pane, lang }) => {
    await pane
      .getByRole("button", { name: say(lang, zh, en), exact: true })
      .first()
      .click();
  };

/** Lets Excel refuse from now on: by Office's number for a whole request, or by an error of its API. */
const refuse =
  (failure) =>
  async ({ pane }) => {
    await pane.locator("body").evaluate((_, wanted) => {
      const answer =
        typeof wanted === "number"
          ? [wanted]
          : [
              0,
              [
                200,
                [],
                JSON.stringify({
                  Results: [],
                  TraceIds: [],
                  Error: { HttpStatusCode: 403, ActionIndex: 0, ...wanted },
                }),
              ],
            ];
      const { external } = window;
      external.honestExecute ??= external.Execute;
      external.Execute = (id, params, done) =>
        id === 93 ? setTimeout(() => done({ toArray: () => answer }), 0) : external.honestExecute(id, params, done);
    }, failure);
  };

const failedWrite =
  (failure) =>
  async ({ pane, lang }) => {
    await refuse(failure)({ pane });
    await press("写入结果表", "Write the result sheets")({ pane, lang });
    const alert = pane.getByRole("alert");
    await alert.waitFor();
    await alert.scrollIntoViewIfNeeded();
  };

const PROTECTED = { Code: "AccessDenied", Message: "", Location: "WorksheetCollection.add" };

const largeText = async ({ pane }) =>
  pane.locator("html").evaluate((html) => {
    html.style.fontSize = "200%";
  });

/** A township's figure is typed over in the grid, as somebody at the workbook would. */
const typeFigure = async ({ page, pane, lang }) => {
  await pane.locator("body").evaluate(() =>
    window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("社会保障").getRange("K22").select();
      await context.sync();
    }),
  );
  await page.waitForTimeout(2500);
  await page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
  await page.keyboard.insertText("50");
  await page.keyboard.press("Enter");
  await pane
    .getByText(say(lang, "数据已变化", "The data has changed"))
    .first()
    .waitFor();
  await toTop({ pane });
};

const effect = async ({ pane, lang }) => {
  await press("重新计算,看看影响", "Score again and compare")({ pane, lang });
  await pane
    .getByText(say(lang, /个乡镇的得分或名次有变化/, /have other points or places/))
    .first()
    .waitFor();
  await toTop({ pane });
};

const prepareForms = async ({ pane, lang }) => {
  await press("看看要填什么", "Show what is asked")({ pane, lang });
  await pane.getByRole("radio", { name: say(lang, /^每个乡镇一份/, /^One file a township/) }).check();
};

/** Makes one form, opens it in the workbench as a clerk would, and fills a cell wrongly. */
const openForm = async ({ page, pane, lang }) => {
  await pane.getByRole("radio", { name: say(lang, /^一份表/, /^One file that all/) }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press("生成并下载", "Make and download")({ pane, lang }),
  ]);
  const name = download.suggestedFilename();
  const buffer = readFileSync(await download.path());
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByText(name).first().waitFor();
  await page.waitForTimeout(3000);
  await tab("填报", "Forms")({ pane, lang });
  await pane.getByRole("button", { name: say(lang, "在表中标出问题", "Mark the problems in the sheet") }).waitFor();
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
      { name: "pane-forms-for-each", does: [prepareForms] },
      { name: "pane-settings", does: [tab("设置", "Settings")] },
    ],
  },
  {
    paneWidths: [350],
    steps: [
      { name: "pane-data-changed", does: [first, ...score, typeFigure] },
      { name: "pane-data-changed-effect", does: [effect] },
    ],
  },
  ...[
    ["cell-edit", 5004],
    ["session-lost", 5012],
    ["dialog-open", 5016],
    ["busy", 5102],
    ["workbook-protected", PROTECTED],
  ].map(([name, failure]) => ({
    paneWidths: [350],
    steps: [{ name: `pane-error-${name}`, does: [first, ...score, step("计分", "Run"), failedWrite(failure)] }],
  })),
  {
    paneWidths: [320],
    steps: [
      { name: "pane-large-text-home", does: [first, largeText, toTop] },
      { name: "pane-large-text-score-result", does: score },
      { name: "pane-large-text-score-data", does: [step("数据", "Data")] },
      { name: "pane-large-text-rule-dialog", does: [ruleDialog] },
      { name: "pane-large-text-profile", does: [closeDialog, step("结果", "Result"), profile] },
      { name: "pane-large-text-targets", does: [tab("达标", "Targets")] },
      { name: "pane-large-text-forms", does: [tab("填报", "Forms")] },
    ],
  },
  {
    paneWidths: [350],
    steps: [{ name: "pane-open-form", does: [tab("填报", "Forms"), prepareForms, openForm] }],
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
