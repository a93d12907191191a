/** @jest-environment jsdom */
import "../support/jsdom-gaps";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { makeTemplate } from "../../src/app/make-template";
import type { Template } from "../../src/core/templates/template";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { filesInPlace } from "../support/files-in-place";
import { openPane, region, type OpenedPane } from "../support/open-pane";
import { smallCounty } from "./small-county";

afterEach(stopOffice);

const SOON = { timeout: 15_000 };

async function openForms(): Promise<OpenedPane & { readonly template: Template }> {
  const pane = await openPane(smallCounty(), { page: "templates", session: { files: filesInPlace } });
  const { template } = await makeTemplate(pane.host, { kind: "report" });
  return { ...pane, template: template! };
}

/** A township's form with a figure in it, as it comes back. */
async function returned(template: Template, unit: string, value: string | number, name: string): Promise<File> {
  const workbook = openWorkbook(await filesInPlace.writeForm({ template, unit, locale: "zh-CN" }), name);
  const sheet = workbook.model.findSheet("社会保障")!;
  const row = sheet.values.findIndex((cells) => cells?.includes(unit));
  const header = sheet.values.find((cells) => cells?.some((cell) => String(cell).startsWith("参保得分")))!;
  sheet.setValue(
    row,
    header.findIndex((cell) => String(cell).startsWith("参保得分")),
    value,
  );
  return fileOf(workbook.save(), name);
}

/** jsdom's files cannot be read yet. */
function fileOf(bytes: Uint8Array, name: string): File {
  return Object.assign(new File([], name), { arrayBuffer: async () => bytes.slice().buffer });
}

test("Returned files are looked at first: what each brought, who is missing, every problem with its file and cell; then written", async () => {
  const { template, valuesOf, embedded } = await openForms();
  const files = [
    await returned(template, "城关镇", 9.2, "上报.xlsx"),
    await returned(template, "河口镇", "不清楚", "上报.xlsx"),
    fileOf(new TextEncoder().encode("不是表格"), "说明.xlsx"),
  ];
  const input = await screen.findByLabelText("选择文件", { selector: "input" }, SOON);
  await userEvent.upload(input, files);
  const returns = await region("回收情况");
  const lines = within(returns)
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent ?? "");
  expect(lines.sort()).toEqual([
    expect.stringMatching(/^上报 \(2\)\.xlsx · 已并入河口镇 · 共1行:并入1,退回0,重复0$/),
    expect.stringMatching(/^上报\.xlsx · 已并入城关镇 · 共1行:并入1,退回0,重复0$/),
    expect.stringMatching(/^说明\.xlsx · /),
  ]);
  expect((await region("未交的乡镇")).textContent).toContain("石门乡");
  expect((await region("问题")).textContent).toMatch(/不清楚.*上报 \(2\)\.xlsx · 社会保障 /);
  expect(embedded.model.findSheet("回收情况")).toBeUndefined();
  await userEvent.click(screen.getByRole("button", { name: "写入汇总表" }));
  await screen.findByText(/汇总表已写入/, {}, SOON);
  expect(valuesOf("社会保障(汇总)").flat()).toContain(9.2);
  expect(valuesOf("社会保障")[1]).toEqual(["城关镇", 9]);
});

test("Files without a form among them are said to be none", async () => {
  await openForms();
  const input = await screen.findByLabelText("选择文件", { selector: "input" }, SOON);
  await userEvent.upload(input, [fileOf(new TextEncoder().encode("甲,乙\n1,2"), "别的.csv")]);
  await screen.findByText(/没有本工具的填报表/, {}, SOON);
});
