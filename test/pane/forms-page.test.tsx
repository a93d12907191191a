/** @jest-environment jsdom */
import "../support/jsdom-gaps";
import { cleanup, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { unzipSync } from "fflate";
import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { filesInPlace } from "../support/files-in-place";
import { openPane, region, type OpenedPane } from "../support/open-pane";
import { smallCounty } from "./small-county";

afterEach(stopOffice);

const SOON = { timeout: 15_000 };
const FORMS = { page: "templates", session: { files: filesInPlace } } as const;

async function prepared(): Promise<OpenedPane & { readonly card: HTMLElement }> {
  const pane = await openPane(smallCounty(), FORMS);
  const card = await region("做填报表");
  await userEvent.click(within(card).getByRole("button", { name: "看看要填什么" }));
  await within(card).findByText("社会保障:2栏,3个乡镇各一行", {}, SOON);
  return { ...pane, card };
}

test("One form for all: what it asks for is shown first, then it is handed out; the workbook stays as it is", async () => {
  const { card, saved, embedded } = await prepared();
  const before = embedded.model.sheets.map(({ name }) => name);
  expect(card.textContent).toContain("乡镇、参保得分");
  await userEvent.click(within(card).getByRole("button", { name: "生成并下载" }));
  await within(card).findByText(/已交给浏览器下载,共1份表/, {}, SOON);
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/2020Q2社会保障填报表\.xlsx$/)]);
  const { model } = openWorkbook(saved[0]!.bytes, saved[0]!.name);
  const form = model.findSheet("社会保障")!;
  expect(form.isProtected).toBe(true);
  expect(form.values.flat().filter((value) => ["城关镇", "河口镇", "石门乡"].includes(String(value)))).toHaveLength(3);
  expect(model.findSheet("填报标识")!.visibility).toBe("hidden");
  expect(embedded.model.sheets.map(({ name }) => name)).toEqual(before);
});

test("A form for each of the townships that are chosen comes in one zip, each with its own rows", async () => {
  const { card, saved } = await prepared();
  await userEvent.click(within(card).getByRole("radio", { name: "每个乡镇一份,打成压缩包" }));
  const units = within(card).getByRole("group", { name: "发给哪些乡镇(已选3/3)" });
  await userEvent.click(within(units).getByRole("checkbox", { name: "城关镇" }));
  await userEvent.click(within(card).getByRole("button", { name: "生成2份并下载" }));
  await within(card).findByText(/\.zip 已交给浏览器下载,共2份表/, {}, SOON);
  const files = unzipSync(saved[0]!.bytes);
  expect(Object.keys(files)).toEqual([
    expect.stringMatching(/填报表-河口镇\.xlsx$/),
    expect.stringMatching(/填报表-石门乡\.xlsx$/),
  ]);
  const own = openWorkbook(Object.values(files)[0]!, "河口镇.xlsx").model.findSheet("社会保障")!;
  expect(own.values.flat()).toContain("河口镇");
  expect(own.values.flat()).not.toContain("石门乡");
});

test("Nobody chosen, nothing to make", async () => {
  const { card } = await prepared();
  await userEvent.click(within(card).getByRole("radio", { name: "每个乡镇一份,打成压缩包" }));
  await userEvent.click(within(card).getByRole("button", { name: "全不选" }));
  expect(within(card).getByRole("button", { name: /下载/ })).toHaveProperty("disabled", true);
  await userEvent.click(within(card).getByRole("button", { name: "全选" }));
  expect(within(card).getByRole("button", { name: "生成3份并下载" })).toHaveProperty("disabled", false);
});

test("A form can be made after any sheet of the county's own; the method's sheets are not offered", async () => {
  const { card } = await prepared();
  await userEvent.selectOptions(within(card).getByRole("combobox", { name: "要哪种表" }), "照现有工作表做");
  const sheets = await within(card).findByRole("combobox", { name: "工作表" });
  await waitFor(() =>
    expect(
      within(sheets)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["社会保障"]),
  );
  await userEvent.click(within(card).getByRole("button", { name: "看看要填什么" }));
  await within(card).findByText(/社会保障:2栏/, {}, SOON);
});

test("A workbook without a method is told what is missing", async () => {
  await openPane(smallCounty().slice(-1), FORMS);
  const card = await region("做填报表");
  await userEvent.click(within(card).getByRole("button", { name: "看看要填什么" }));
  await within(card).findByText(/乡镇名册/, {}, SOON);
  expect(within(card).queryByRole("button", { name: /下载/ })).toBeNull();
});

/** The form of 河口镇 as its clerk has it open; the place of its one input. */
async function openForm(): Promise<OpenedPane & { readonly input: readonly [number, number] }> {
  const made = await prepared();
  await userEvent.click(within(made.card).getByRole("radio", { name: "每个乡镇一份,打成压缩包" }));
  await userEvent.click(within(made.card).getByRole("button", { name: "生成3份并下载" }));
  await within(made.card).findByText(/共3份表/, {}, SOON);
  const [bytes] = Object.values(unzipSync(made.saved[0]!.bytes));
  cleanup();
  const { model } = openWorkbook(bytes!, "河口镇.xlsx");
  const sheet = model.findSheet("社会保障")!;
  const row = sheet.values.findIndex((cells) => cells?.includes("河口镇"));
  const header = sheet.values.findIndex((cells) => cells?.some((cell) => String(cell).startsWith("参保得分")));
  const col = sheet.values[header]!.findIndex((cell) => String(cell).startsWith("参保得分"));
  const pane = await openPane(new EmbeddedHost(model, { year: 2020 }), FORMS);
  return { ...pane, input: [row, col] };
}

test("The clerk who fills a form sees every problem with its cell while typing, and when all is right", async () => {
  const { type, input, embedded } = await openForm();
  const card = await region("本填报表的检查");
  expect(card.textContent).toContain("河口镇");
  await type("社会保障", ...input, "8分左右");
  await within(card).findByText(/■ 1处必须改/, {}, SOON);
  await userEvent.click(within(card).getByRole("button", { name: /转到单元格 社会保障/ }));
  await waitFor(() => expect([embedded.selection.range.top, embedded.selection.range.left]).toEqual([...input]), SOON);
  await type("社会保障", ...input, 8);
  await within(card).findByText(/已填1行,没有发现问题,可以交回/, {}, SOON);
});

test("Marks are made in the form on request only, and go again without a trace", async () => {
  const { type, input, embedded } = await openForm();
  const card = await region("本填报表的检查");
  await type("社会保障", ...input, "不知道");
  await within(card).findByText(/处必须改/, {}, SOON);
  const list = () =>
    embedded.model
      .findSheet("填报检查")!
      .values.flat()
      .filter((value) => typeof value === "string");
  const unmarked = list();
  await userEvent.click(within(card).getByRole("button", { name: "在表中标出问题" }));
  await within(card).findByText(/有问题的单元格已着色/, {}, SOON);
  expect(list().some((text) => text.startsWith("must"))).toBe(true);
  expect(embedded.model.findSheet("社会保障")!.valueAt(...input)).toBe("不知道");
  await userEvent.click(within(card).getByRole("button", { name: "清除标记" }));
  await within(card).findByText("标记已清除。", {}, SOON);
  expect(list()).toEqual(unmarked);
});
