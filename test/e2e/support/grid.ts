import type { Page } from "playwright-core";
import { excel } from "./bench";

/** Selects a cell by the pane's own means, waits until the grid shows it selected, and types into it as a person would. */
export async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await goToCell(page, sheet, cell);
  await typeHere(page, text);
}

/** Goes to a cell as the pane's links do; resolves when the grid's name box shows it. */
export async function goToCell(page: Page, sheet: string, cell: string): Promise<void> {
  await excel(
    page,
    async (context, place) => {
      context.workbook.worksheets.getItem(place.sheet).getRange(place.cell).select();
      await context.sync();
    },
    { sheet, cell },
  );
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input")?.value === wanted,
    cell,
  );
}

/** The names on the grid's tabs; the one in view stands first. */
export async function tabs(page: Page): Promise<{ readonly shown: string; readonly all: string[] }> {
  const found = await page.locator("[data-u-comp=slide-tab-item]").evaluateAll((items) =>
    items.map((item) => ({
      name: item.textContent?.trim() ?? "",
      isShown: Number(getComputedStyle(item).fontWeight) >= 700,
    })),
  );
  return { shown: found.find(({ isShown }) => isShown)?.name ?? "", all: found.map(({ name }) => name) };
}

/** What the grid's name box shows: the selected cell, such as B9. */
export function placeInView(page: Page): Promise<string> {
  return page.locator("[data-u-comp=defined-name] input").first().inputValue();
}

/** Types into the cell that is selected. */
export async function typeHere(page: Page, text: string): Promise<void> {
  await page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press("Enter");
}
