import type { Frame } from "playwright-core";
import { formsPageTexts } from "../../../src/i18n/forms-page-texts";
import type { Locale } from "../../../src/i18n/locale";
import { planPageTexts } from "../../../src/i18n/plan-page-texts";
import { scorePageTexts } from "../../../src/i18n/score-page-texts";
import { beginWithWorkbook, openStep, openTab } from "./pane";

const SLOW = { timeout: 60_000 };

/** One state of the pane: what it is called, and the way there from the state before. */
interface Stop {
  readonly name: string;
  readonly go: (pane: Frame, lang: Locale) => Promise<void>;
}

const STOPS: readonly Stop[] = [
  { name: "first run", go: async () => undefined },
  { name: "home", go: beginWithWorkbook },
  {
    name: "result",
    go: async (pane, lang) => {
      await openTab(pane, lang, "score");
      await pane.getByRole("table", { name: scorePageTexts(lang).ranking }).waitFor(SLOW);
    },
  },
  { name: "data with a question", go: (pane, lang) => openStep(pane, lang, "data") },
  { name: "method", go: (pane, lang) => openStep(pane, lang, "method") },
  {
    name: "rule dialog",
    go: async (pane, lang) => {
      const { edit } = scorePageTexts(lang).method;
      await pane.getByRole("button", { name: edit }).first().click();
      await pane.getByRole("dialog").waitFor();
    },
  },
  {
    name: "run",
    go: async (pane, lang) => {
      await pane.page().keyboard.press("Escape");
      await pane.getByRole("dialog").waitFor({ state: "detached" });
      await openStep(pane, lang, "run");
    },
  },
  {
    name: "profile with what-if",
    go: async (pane, lang) => {
      await openStep(pane, lang, "result");
      await pane.locator("tbody th[scope=row] button").last().click();
      const { whatIf } = scorePageTexts(lang);
      await pane.getByRole("button", { name: whatIf.open }).first().click(SLOW);
      await pane.getByRole("button", { name: whatIf.go }).waitFor();
    },
  },
  {
    name: "targets",
    go: async (pane, lang) => {
      await openTab(pane, lang, "targets");
      await pane.getByRole("switch").waitFor(SLOW);
    },
  },
  {
    name: "plan",
    go: async (pane, lang) => {
      await openTab(pane, lang, "plan");
      await pane.getByRole("button", { name: planPageTexts(lang).progress }).waitFor(SLOW);
    },
  },
  {
    name: "new plan from a text",
    go: async (pane, lang) => {
      const texts = planPageTexts(lang);
      await pane.getByRole("button", { name: texts.newPlan }).click();
      await pane
        .getByRole("textbox")
        .fill("一、保障饮水安全。6月底前完成供水工程20处。(牵头单位:县水利局;责任单位:各乡镇)");
      await pane.getByRole("button", { name: texts.read }).click();
      await pane.getByRole("button", { name: texts.again }).waitFor(SLOW);
    },
  },
  {
    name: "forms with townships to choose",
    go: async (pane, lang) => {
      const { make } = formsPageTexts(lang);
      await openTab(pane, lang, "templates");
      await pane.getByRole("button", { name: make.prepare }).click(SLOW);
      await pane.getByRole("radio", { name: make.each }).check(SLOW);
    },
  },
  {
    name: "runs",
    go: async (pane, lang) => {
      await openTab(pane, lang, "runs");
      await pane.locator("main section").first().waitFor(SLOW);
    },
  },
  { name: "settings", go: (pane, lang) => openTab(pane, lang, "settings") },
];

/** Walks through every page and its states, and looks at each. */
export async function walk(pane: Frame, lang: Locale, look: (state: string) => Promise<void>): Promise<void> {
  for (const { name, go } of STOPS) {
    await go(pane, lang);
    await look(name);
  }
}
