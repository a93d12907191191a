import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openWorkbook } from "../../../src/host/embedded/package/open-workbook";
import type { WorkbookModel } from "../../../src/host/embedded/model/workbook-model";

/** Opens a file by the page's own button; resolves when its name stands in the title and every cell is in the grid. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await chooseFile(page, name, bytes);
  await page.locator("header").getByText(name, { exact: true }).waitFor({ timeout: 60_000 });
  await page.locator("[data-grid=workbook][data-shown=yes]").waitFor({ timeout: 60_000 });
}

export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/octet-stream";
  await page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** The bytes that the page's 下载 gives. */
export async function downloaded(page: Page): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载", exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
}

/** What a sheet holds, as text that can be compared: values and formulas. */
export function contents(bytes: Uint8Array): Map<string, string> {
  const { model } = openWorkbook(bytes, "文件");
  return new Map(model.sheets.map((sheet) => [sheet.name, JSON.stringify([sheet.values, [...sheet.formulas]])]));
}

export function opened(bytes: Uint8Array): WorkbookModel {
  return openWorkbook(bytes, "文件").model;
}
