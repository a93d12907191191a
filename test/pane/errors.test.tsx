/** @jest-environment jsdom */
import "../support/jsdom-gaps";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRoot } from "react-dom/client";
import { startPane } from "../../src/entries/pane/start-pane";
import { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import type { Fault } from "../../src/host/embedded/faults/fault";
import type { WorkbookModel } from "../../src/host/embedded/model/workbook-model";
import { startOffice, stopOffice } from "../../src/host/embedded/office/start-office";
import { openPane, type OpenedPane } from "../support/open-pane";
import { smallCounty } from "./small-county";

afterEach(stopOffice);

const SOON = { timeout: 15_000 };

/** Opens step ③ with the score standing there. */
async function readyToWrite(): Promise<OpenedPane> {
  const pane = await openPane(smallCounty());
  await screen.findByRole("table", { name: "排名" }, SOON);
  await userEvent.click(screen.getByRole("button", { name: /^计分/ }));
  return pane;
}

const write = () => userEvent.click(screen.getByRole("button", { name: "写入结果表" }));
const names = ({ embedded }: OpenedPane) => embedded.model.sheets.map(({ name }) => name);

interface Trouble {
  readonly what: string;
  readonly fault: Fault;
  readonly message: string;
  readonly next: string;
}

const TROUBLES: readonly Trouble[] = [
  {
    what: "a cell is being edited",
    fault: { kind: "cell-edit-mode" },
    message: "有单元格正在编辑,Excel 暂时不能读写。",
    next: "请按回车键(或 Esc)结束编辑,再点一次。",
  },
  {
    what: "the workbook's structure is protected",
    fault: { kind: "meanwhile", change: (model) => void (model.isProtected = true) },
    message: "工作簿结构受保护,不能新增工作表。",
    next: "请在“审阅”选项卡中点“保护工作簿”取消结构保护,再点一次。",
  },
  {
    what: "the session is lost",
    fault: { kind: "session-lost" },
    message: "与 Excel 的连接断开了,工作簿没有写入结果。",
    next: "请关闭本窗格重新打开;仍然不行,请保存后重新打开工作簿。",
  },
  {
    what: "one of Excel's dialogs is open",
    fault: { kind: "dialog-open" },
    message: "Excel 有对话框没有关闭,暂时不能写入。",
    next: "请关闭对话框,再点一次。",
  },
  {
    what: "Excel has too much to do",
    fault: { kind: "activity-limit" },
    message: "Excel 正忙,上一步还没有完成。",
    next: "请稍等片刻,再点一次。",
  },
  {
    what: "Excel does not answer",
    fault: { kind: "hanging", applied: false },
    message: "Excel 1.5秒没有回应,已停止等待。",
    next: "请看 Excel 是否弹出了对话框或仍在计算;关闭后再点一次。",
  },
];

test.each(TROUBLES)("When $what, writing says so with the next step, and works once it is over", async (trouble) => {
  const pane = await readyToWrite();
  const before = names(pane);
  pane.embedded.faults.always(trouble.fault);
  await write();
  const alert = await screen.findByRole("alert", {}, SOON);
  expect(alert.textContent).toBe(trouble.message + trouble.next);
  expect(names(pane)).toEqual(before);
  pane.embedded.faults.clear();
  pane.embedded.model.isProtected = false;
  await waitFor(
    () => expect(screen.getByRole("button", { name: "写入结果表" })).toHaveProperty("disabled", false),
    SOON,
  );
  await write();
  await screen.findAllByText(/第1次运行已写入/, {}, SOON);
  expect(names(pane)).toContain("季度排名");
});

test("A cell that is edited while the workbook is read is said with a way to try again", async () => {
  const pane = await openPane(smallCounty(), {
    prepare: ({ faults }) => faults.always({ kind: "cell-edit-mode" }),
  });
  const alert = await screen.findByRole("alert", {}, SOON);
  expect(alert.textContent).toContain("有单元格正在编辑");
  pane.embedded.faults.clear();
  await userEvent.click(within(alert).getByRole("button", { name: "再试一次" }));
  await screen.findByRole("table", { name: "排名" }, SOON);
});

test("A sheet that is renamed while the results are written is named, and nothing is left behind", async () => {
  const pane = await readyToWrite();
  const before = names(pane);
  const rename = ({ sheets }: WorkbookModel): void => {
    const own = sheets.find(({ name }) => name === "社会保障");
    if (own && sheets.length > before.length) own.name = "社保";
  };
  pane.embedded.faults.always({ kind: "meanwhile", change: rename });
  await write();
  const alert = await screen.findByRole("alert", {}, SOON);
  expect(alert.textContent).toBe(
    "工作表“社会保障”在处理过程中改名为“社保”,本次结果没有写入。请改回原名,或点“计算得分”重新读取后再写入。",
  );
  expect(names(pane)).toEqual(before.map((name) => (name === "社会保障" ? "社保" : name)));
});

test("Figures that change while the results are written stop them", async () => {
  const pane = await readyToWrite();
  const before = names(pane);
  const change = ({ sheets }: WorkbookModel): void => {
    if (sheets.length > before.length) sheets.find(({ name }) => name === "社会保障")!.setValue(1, 1, 9.5);
  };
  pane.embedded.faults.always({ kind: "meanwhile", change });
  await write();
  const alert = await screen.findByRole("alert", {}, SOON);
  expect(alert.textContent).toBe("计分过程中有人改动了工作簿的数据,本次结果没有写入。请确认数据改完后重新计分。");
  expect(names(pane)).toEqual(before);
});

test("A workbook that is calculated by hand is not scored", async () => {
  await openPane(smallCounty(), { prepare: ({ model }) => void (model.calculation = "manual") });
  const alert = await screen.findByRole("alert", {}, SOON);
  expect(alert.textContent).toContain("工作簿设为手动计算,公式可能还是旧的结果。");
  expect(alert.textContent).toContain("“计算选项”中改为“自动”");
});

test("A document without room for settings is told without harm to scores", async () => {
  const { host } = await openPane(smallCounty(), { page: "settings" });
  await expect(host.writeSetting("记录", "满".repeat(90_000))).rejects.toMatchObject({ code: "storage-full" });
});

test.each([
  ["zh-CN", "1.13", /Excel 2021/],
  ["en-US", "1.9", /Excel 2021/],
])(
  "An Excel that is too old (%s, ExcelApi %s) gets one sentence instead of the pane",
  async (locale, set, sentence) => {
    const model = new EmbeddedHost(new (await import("../../src/host/embedded/model/workbook-model")).WorkbookModel(), {
      locale,
      apiSets: { ExcelApi: set, RichApiRuntime: "1.2", Settings: "1.1" },
    });
    await startOffice(model);
    const root = document.createElement("div");
    document.body.append(root);
    await act(async () => startPane(createRoot(root), Office.HostType.Excel));
    await waitFor(() => expect(root.textContent).toMatch(sentence), SOON);
    expect(within(root).queryByRole("tab")).toBeNull();
    root.remove();
  },
);
