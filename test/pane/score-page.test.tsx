/** @jest-environment jsdom */
import "../support/jsdom-gaps";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { gridOf } from "../support/make-grid";
import { openPane, region } from "../support/open-pane";
import { smallCounty } from "./small-county";

afterEach(stopOffice);

const SOON = { timeout: 15_000 };
const step = (name: RegExp) => screen.findByRole("button", { name }, SOON);

test("Every step says how it stands before it is opened", async () => {
  await openPane(smallCounty());
  await step(/^数据.*1张工作表 1个数据表 · 3个乡镇/);
  await step(/^办法.*1项指标 · 10分/);
  await step(/^计分.*2020年第二季度 · 草稿/);
  await step(/^结果.*3个乡镇已排名/);
});

test("A township's profile says its place, its losses and the sentence of each score, and leads back", async () => {
  await openPane(smallCounty());
  const table = await screen.findByRole("table", { name: "排名" }, SOON);
  await userEvent.click(within(table).getByRole("button", { name: "河口镇" }));
  await screen.findByRole("heading", { name: "河口镇" });
  expect(screen.getByText(/第3名 · 8.*分/)).toBeTruthy();
  const lost = screen.getByRole("region", { name: "失分从多到少" });
  expect(lost.textContent).toMatch(/失2分/);
  await userEvent.click(screen.getByRole("button", { name: /返回排名/ }));
  await screen.findByRole("table", { name: "排名" });
});

test("What if: another figure in the source cell moves the places and leaves the workbook alone", async () => {
  const { valuesOf } = await openPane(smallCounty());
  const table = await screen.findByRole("table", { name: "排名" }, SOON);
  await userEvent.click(within(table).getByRole("button", { name: "河口镇" }));
  await userEvent.click(await screen.findByRole("button", { name: /如果是别的数/ }));
  await userEvent.type(screen.getByRole("textbox", { name: "假设 社会保障 B3 为" }), "9.5");
  await userEvent.click(screen.getByRole("button", { name: "试算" }));
  const moved = await screen.findByText(/河口镇.*第3名 → 第1名.*8.*分 → 9.5.*分/, {}, SOON);
  expect(moved.closest("ul")!.children).toHaveLength(3);
  expect(valuesOf("社会保障")[2]).toEqual(["河口镇", 8]);
});

test("A score made of several cells asks which of them to change", async () => {
  const rates = [
    ["城关镇", 5],
    ["城关镇", 4],
    ["河口镇", 8],
    ["石门乡", 8.5],
  ] as const;
  const criteria = [["社会保障", "养老保险参保", 10, "社会保障!参保得分", "合计", "", "评分", "", "", ""]];
  await openPane(smallCounty({ criteria }, rates));
  const table = await screen.findByRole("table", { name: "排名" }, SOON);
  await userEvent.click(within(table).getByRole("button", { name: "城关镇" }));
  await userEvent.click(await screen.findByRole("button", { name: /如果是别的数/ }));
  const which = screen.getByRole("combobox", { name: "改哪一格" });
  expect(
    within(which)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["社会保障 B2", "社会保障 B3"]);
  await userEvent.selectOptions(which, "社会保障 B3");
  await userEvent.type(screen.getByRole("textbox", { name: "假设 社会保障 B3 为" }), "1");
  await userEvent.click(screen.getByRole("button", { name: "试算" }));
  await screen.findByText(/城关镇.*第1名 → 第3名.*9.*分 → 6.*分/, {}, SOON);
});

test("A column that the sheet does not have is asked about in place; one click answers it and scores", async () => {
  const criteria = [["社会保障", "养老保险参保", 10, "社会保障!养老参保得分", "值", "", "评分", "", "", ""]];
  const { valuesOf } = await openPane(smallCounty({ criteria }));
  const answer = await screen.findByRole("button", { name: "用“参保得分”" }, SOON);
  const question = answer.closest("li")!;
  expect(question.textContent).toContain("“养老参保得分”从“参保得分”这一列取数");
  await userEvent.click(answer);
  await screen.findByRole("table", { name: "排名" }, SOON);
  expect(valuesOf("数据对照").at(-1)).toEqual(["列标题", "社会保障", "参保得分", "养老参保得分"]);
});

test("A name close to a township's is asked about; saying that it is none leaves its row out", async () => {
  const rates = [
    ["城关镇", 9],
    ["河口镇", 8],
    ["石门乡", 8.5],
    ["石们乡", 1],
  ] as const;
  const { valuesOf } = await openPane(smallCounty({}, rates));
  await userEvent.click(await step(/^数据.*1个待确认/));
  await userEvent.click(await screen.findByRole("button", { name: "不是名册里的单位" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /待确认/ })).toBeNull(), SOON);
  expect(valuesOf("数据对照").at(-1)).toEqual(["单位名称", "社会保障", "石们乡", "不计入"]);
});

test("A change by somebody at the workbook shows a notice; scoring again shows what it does before anything is written", async () => {
  const { type, embedded } = await openPane(smallCounty());
  await screen.findByRole("table", { name: "排名" }, SOON);
  const before = embedded.model.sheets.length;
  await type("社会保障", 2, 1, 9.8);
  await screen.findByText("数据已变化", {}, SOON);
  await userEvent.click(screen.getByRole("button", { name: "重新计算,看看影响" }));
  await screen.findByText(/个乡镇的得分或名次有变化/, {}, SOON);
  expect(screen.getByText(/河口镇:/).textContent).toMatch(/第3名 → 第1名/);
  expect(embedded.model.sheets).toHaveLength(before);
});

test("The pane's own writing is no change", async () => {
  await openPane(smallCounty());
  await userEvent.click(await step(/^计分/));
  await userEvent.click(await screen.findByRole("button", { name: "写入结果表" }));
  await screen.findAllByText(/第1次运行已写入/, {}, SOON);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(screen.queryByText("数据已变化")).toBeNull();
});

test("A workbook without a method is told what inserting its sheets would do, and gets them on a click", async () => {
  const { embedded } = await openPane(
    [
      gridOf("社会保障", [
        ["乡镇", "参保得分"],
        ["城关镇", 9],
        ["河口镇", 8],
      ]),
    ],
    {
      page: "home",
      session: { memory: { get: (key) => (key === "used" ? "yes" : null), set: () => undefined } },
    },
  );
  const missing = await region("工作簿里还没有考核办法");
  expect(missing.textContent).toContain("原有工作表不改动");
  await userEvent.click(within(missing).getByRole("button", { name: "插入考核办法表" }));
  await waitFor(() => expect(embedded.model.findSheet("考核指标")).toBeTruthy(), SOON);
});

test("What a rule's words leave open is chosen in its dialog, with what each choice gives, and written as 理解", async () => {
  const headers = ["一级指标", "指标", "分值", "取数", "计分办法", "参数", "目标值"];
  const criteria = [["社会保障", "养老保险参保", 10, "社会保障!参保得分", "不低于9分得满分,每低0.2分扣0.2分", "", ""]];
  const { valuesOf } = await openPane(smallCounty({ headers, criteria }));
  await userEvent.click(await step(/^办法.*1项指标/));
  await userEvent.click(await screen.findByRole("button", { name: "修改计分办法 养老保险参保" }, SOON));
  const dialog = within(await screen.findByRole("dialog", {}, SOON));
  await userEvent.type(dialog.getByRole("textbox", { name: "试算:完成值" }), "8.5");
  await dialog.findByText(/试算得 9.5 分/, {}, SOON);
  await userEvent.click(dialog.getByRole("radio", { name: /不足一步不计:得 9.6 分/ }));
  await dialog.findByText(/试算得 9.6 分/, {}, SOON);
  await userEvent.click(dialog.getByRole("button", { name: "保存到考核指标表" }));
  await waitFor(() => expect(valuesOf("考核指标").flat()).toContain("理解=2"), SOON);
});
