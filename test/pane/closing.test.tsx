/** @jest-environment jsdom */
import "../support/jsdom-gaps";
import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { EmbeddedHost } from "../../src/host/embedded/embedded-host";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { openPane, type OpenedPane } from "../support/open-pane";
import { smallCounty } from "./small-county";

afterEach(stopOffice);

const SOON = { timeout: 15_000 };

async function readyToWrite(): Promise<OpenedPane> {
  const pane = await openPane(smallCounty());
  await screen.findByRole("table", { name: "排名" }, SOON);
  await userEvent.click(screen.getByRole("button", { name: /^计分/ }));
  return pane;
}

const names = ({ model }: EmbeddedHost) => model.sheets.map(({ name }) => name);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Clicks on write, and holds Excel's answers back as soon as the first temporary sheet stands there. */
async function writeUntilHalfDone({ embedded }: OpenedPane): Promise<void> {
  const { length } = embedded.model.sheets;
  const hold = ({ sheets }: { readonly sheets: readonly unknown[] }): void => {
    if (sheets.length > length) embedded.faults.always({ kind: "hanging", applied: false });
  };
  embedded.faults.always({ kind: "meanwhile", change: hold });
  await userEvent.click(screen.getByRole("button", { name: "写入结果表" }));
  await waitFor(() => expect(embedded.faults.find("hanging")).toBeTruthy(), SOON);
}

test("Two clicks on write are one run", async () => {
  const { embedded } = await readyToWrite();
  await userEvent.dblClick(screen.getByRole("button", { name: "写入结果表" }));
  await screen.findAllByText(/第1次运行已写入/, {}, SOON);
  await pause(200);
  const journal = embedded.model.findSheet("考核运行记录")!;
  const runs = journal.values.filter((row) => row?.includes("草稿")).map((row) => row![0]);
  expect(new Set(runs)).toEqual(new Set(["1"]));
});

test("Leaving the page in mid-run takes the run back: nothing of it stays", async () => {
  const pane = await readyToWrite();
  const { embedded } = pane;
  const before = names(embedded);
  await writeUntilHalfDone(pane);
  embedded.faults.clear();
  cleanup();
  await waitFor(() => expect(names(embedded)).toEqual(before), SOON);
});

test("A pane that was closed in mid-run finds what is left when it opens again, clears it on a click, and writes", async () => {
  const pane = await readyToWrite();
  const { embedded } = pane;
  const before = names(embedded);
  await writeUntilHalfDone(pane);
  // The page is gone: nobody hears Excel's answers any more.
  cleanup();
  await pause(1800);
  embedded.faults.clear();
  expect(names(embedded).length).toBeGreaterThan(before.length);

  await openPane(embedded);
  await screen.findByRole("region", { name: "上次写入没有做完" }, SOON);
  await userEvent.click(screen.getByRole("button", { name: "清理" }));
  await screen.findByText(/已清理\d+张临时表/, {}, SOON);
  expect(names(embedded)).toEqual(before);
  await userEvent.click(await screen.findByRole("button", { name: /^计分/ }, SOON));
  await waitFor(
    () => expect(screen.getByRole("button", { name: "写入结果表" })).toHaveProperty("disabled", false),
    SOON,
  );
  await userEvent.click(screen.getByRole("button", { name: "写入结果表" }));
  await screen.findAllByText(/第1次运行已写入/, {}, SOON);
});

test("Cancelling a run says so without alarm and leaves the workbook as it was", async () => {
  const pane = await readyToWrite();
  const before = names(pane.embedded);
  await writeUntilHalfDone(pane);
  pane.embedded.faults.clear();
  await userEvent.click(await screen.findByRole("button", { name: "取消" }, SOON));
  await screen.findByText("已取消,工作簿没有改动。", {}, SOON);
  expect(names(pane.embedded)).toEqual(before);
  expect(screen.queryByRole("alert")).toBeNull();
});
