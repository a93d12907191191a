/** @jest-environment jsdom */
import "../support/jsdom-gaps";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Grid } from "../../src/core/grid";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { gridOf } from "../support/make-grid";
import { openPane, region } from "../support/open-pane";
import { smallCounty } from "./small-county";

afterEach(stopOffice);

const SOON = { timeout: 15_000 };
const openTab = async (name: string) => userEvent.click(await screen.findByRole("tab", { name }, SOON));

const LEDGER = gridOf("问题整改台账", [
  ["序号", "乡镇", "存在问题", "完成时限", "状态", "销号日期"],
  [1, "河口镇", "饮水管道漏水", "2020-05-31", "整改中", null],
  [2, "石门乡", "危房未改造", "2020-12-31", "整改中", null],
  [3, "城关镇", "台账不清", "2020-05-31", "已销号", "2020-05-20"],
]);

const PLAN: Grid = gridOf("工作计划", [
  ["序号", "板块", "工作任务", "牵头单位", "责任单位", "完成时限", "状态"],
  ["1", "饮水安全", "完成供水工程20处", "县水利局", "河口镇", "2020-05-31", "推进中"],
  ["2", "住房安全", "完成危房改造", "县住建局", "石门乡", "2020-07-10", "推进中"],
]);

describe("首页", () => {
  test("before the first use it says in three lines what it does, and begins on a click", async () => {
    await openPane(smallCounty(), { page: "home" });
    const lines = await screen.findAllByRole("listitem", {}, SOON);
    expect(lines).toHaveLength(3);
    expect(screen.getByRole("link", { name: "打开示例" }).getAttribute("href")).toBe("index.html");
    await userEvent.click(screen.getByRole("button", { name: "用此工作簿" }));
    const ranking = await region(/本期排名/);
    expect(
      within(ranking)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["1城关镇9.00", "2石门乡8.50", "3河口镇8.00"]);
  });

  test("targets, tasks and open rectifications, each a way into its cell; the township's name opens its profile", async () => {
    const { embedded } = await openPane([...smallCounty(), LEDGER, PLAN], { page: "home" });
    await userEvent.click(await screen.findByRole("button", { name: "用此工作簿" }, SOON));
    const open = await region("未销号问题");
    expect(open.textContent).toContain("1个逾期,1个整改中");
    const [late] = within(open).getAllByRole("listitem");
    expect(late!.textContent).toMatch(/饮水管道漏水.*■ 逾期.*河口镇/);
    expect((await region("计划任务")).textContent).toMatch(/1项已逾期,1项临近到期/);
    expect((await region("未达标指标")).textContent).toMatch(/养老保险参保.*1个乡镇/);
    await userEvent.click(within(late!).getByRole("button", { name: /转到单元格 问题整改台账/ }));
    await waitFor(() => expect(embedded.selection.sheet.name).toBe("问题整改台账"), SOON);
    expect(embedded.selection.range.top).toBe(1);
    await userEvent.click(within(await region(/本期排名/)).getByRole("button", { name: "河口镇" }));
    await screen.findByRole("heading", { name: "河口镇" }, SOON);
  });
});

describe("达标", () => {
  test("every target with gap and mark; only what is not reached on request; the sheet on a click", async () => {
    const { embedded } = await openPane(smallCounty(), { page: "targets" });
    await screen.findByText(/2项次达标,0项次接近,1项次未达标/, {}, SOON);
    const card = await region(/养老保险参保/);
    expect(card.textContent).toMatch(/■ 未达标/);
    await userEvent.click(screen.getByRole("switch", { name: "只看未达标" }));
    expect(screen.queryByText("城关镇")).toBeNull();
    expect(screen.getByText("河口镇")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /写入“指标达标”表/ }));
    await screen.findByText(/已写入“指标达标”表/, {}, SOON);
    expect(embedded.model.sheets.map(({ name }) => name)).toContain("指标达标");
  });

  test("a method without targets says where to write them", async () => {
    const criteria = [["社会保障", "养老保险参保", 10, "社会保障!参保得分", "值", "", "评分", "", "", ""]];
    await openPane(smallCounty({ criteria }), { page: "targets" });
    await screen.findByText(/“目标值”列填写/, {}, SOON);
  });
});

describe("历史", () => {
  test("without runs it says how the first comes", async () => {
    await openPane(smallCounty(), { page: "runs" });
    await screen.findByText(/还没有运行记录/, {}, SOON);
  });

  test("a draft is listed, what changed since is told, and it is removed after a question that names its sheets", async () => {
    const { embedded, type } = await openPane(smallCounty());
    await userEvent.click(await screen.findByRole("button", { name: /^计分/ }, SOON));
    await userEvent.click(await screen.findByRole("button", { name: "写入结果表" }));
    await screen.findAllByText(/第1次运行已写入/, {}, SOON);
    await type("社会保障", 2, 1, 9.8);
    await openTab("历史");
    await screen.findByText(/第1次 · 2020年第二季度 · 草稿/, {}, SOON);
    await userEvent.click(await screen.findByRole("button", { name: "重新计算,看看影响" }, SOON));
    const since = await region("最近一次以后");
    await within(since).findByText(/数据有改动/, {}, SOON);
    expect(since.textContent).toMatch(/河口镇/);
    await userEvent.click(screen.getByRole("button", { name: "删除草稿" }));
    await screen.findByText(/将删除这些结果表.*季度排名/);
    await userEvent.click(screen.getByRole("button", { name: "确定删除" }));
    await screen.findByText(/结果表已不在工作簿中/, {}, SOON);
    expect(embedded.model.findSheet("季度排名")).toBeUndefined();
    expect(embedded.model.findSheet("考核运行记录")).toBeTruthy();
  });
});

describe("计划", () => {
  test("a pasted plan is read, shown and only then written", async () => {
    const { embedded } = await openPane(smallCounty(), { page: "plan" });
    const paste = await screen.findByRole("textbox", { name: "计划全文" }, SOON);
    expect(screen.getByRole("button", { name: "读出任务" })).toHaveProperty("disabled", true);
    await userEvent.click(paste);
    await userEvent.paste("一、完成供水工程20处。6月底前完成。(牵头单位:县水利局;责任单位:各乡镇)");
    await userEvent.click(screen.getByRole("button", { name: "读出任务" }));
    await screen.findByText(/读出1项任务/, {}, SOON);
    expect(embedded.model.findSheet("工作计划")).toBeUndefined();
    await userEvent.click(screen.getByRole("button", { name: "写入“工作计划”表" }));
    await waitFor(() => expect(embedded.model.findSheet("工作计划")).toBeTruthy(), SOON);
  });

  test("the workbook's plan stands there, the late first, and can be narrowed to one unit", async () => {
    await openPane([...smallCounty(), PLAN], { page: "plan" });
    const plan = (await screen.findByText(/截至.*的状态/, {}, SOON)).closest("section")!;
    const lines = within(plan).getAllByRole("listitem");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/完成供水工程20处.*■ 已逾期/),
      expect.stringMatching(/完成危房改造.*临近到期/),
    ]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "责任单位" }), "石门乡");
    expect(within(plan).getAllByRole("listitem")).toHaveLength(1);
  });
});

describe("设置", () => {
  test("the days of what is near due are kept on this computer; help opens by its questions", async () => {
    const kept = new Map<string, string>();
    const memory = {
      get: (key: string) => kept.get(key) ?? null,
      set: (key: string, text: string) => void kept.set(key, text),
    };
    await openPane(smallCounty(), { page: "settings", session: { memory } });
    const days = await screen.findByRole("spinbutton", { name: "临近到期的天数" }, SOON);
    await userEvent.clear(days);
    await userEvent.type(days, "30");
    expect(kept.get("nearDays")).toBe("30");
    await userEvent.click(screen.getByText("会改动我的表吗?"));
    expect(screen.getByText(/结果写在新的工作表里/)).toBeTruthy();
  });

  test("nothing left over, nothing to clear", async () => {
    await openPane(smallCounty(), { page: "settings" });
    await userEvent.click(await screen.findByRole("button", { name: "清理临时工作表" }, SOON));
    await screen.findByText("没有需要清理的内容。", {}, SOON);
  });
});

test("In English the same pages speak English", async () => {
  await openPane(smallCounty(), { locale: "en" });
  await screen.findByRole("table", { name: "Ranking" }, SOON);
  await openTab("Targets");
  await screen.findByRole("switch", { name: /not reached/i }, SOON);
});
