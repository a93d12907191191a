import type { Progress } from "../../src/host/workbook-host";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { HostError } from "../../src/host/host-error";
import { OfficeJsHost } from "../../src/host/officejs/office-js-host";
import { lastBatchOf, names, portCase, rankingCommit, type PortCase } from "./port-case";
import { rankingSpec, smallSpec } from "./small-specs";

afterEach(stopOffice);

const SOURCES = ["社会保障", "农民收入", "参数"];

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof HostError ? error.code : String(error);
}

describe("reading a workbook", () => {
  test("gives every sheet, the hidden one too, with values, texts and formats", async () => {
    const { host } = await portCase();
    const { grids, outlines } = await host.snapshot();
    expect(outlines.map(({ name, visibility, runId }) => [name, visibility, runId])).toEqual([
      ["社会保障", "visible", null],
      ["农民收入", "visible", null],
      ["参数", "hidden", null],
    ]);
    expect(grids[0]).toMatchObject({ rows: 4, cols: 2, merges: [], date1904: false });
    expect(grids[0]!.values[1]).toEqual(["城关镇", 95.5]);
    expect(grids[0]!.texts[1]).toEqual(["城关镇", "95.5"]);
  });

  test("a blank, a zero, a truth value, an error and its text stay what they are", async () => {
    const one = await portCase(undefined, ({ model }) => {
      const sheet = model.findSheet("参数")!;
      [0, true, { error: "#DIV/0!" }, "#DIV/0!", null, "末"].forEach((value, col) => sheet.setValue(2, col, value));
    });
    const { grids } = await one.host.snapshot();
    expect(grids[2]!.values[2]).toEqual([0, true, { error: "#DIV/0!" }, "#DIV/0!", null, "末"]);
  });

  test("the hash follows figures, names and formats, and forgets the order of sheets and our own results", async () => {
    const one = await portCase();
    const { hash } = await one.host.snapshot();
    await one.host.commit(await rankingCommit(one));
    expect((await one.host.snapshot()).hash).toBe(hash);
    one.opened.model.sheets.reverse();
    expect((await one.host.snapshot()).hash).toBe(hash);
    one.opened.model.findSheet("社会保障")!.setValue(1, 1, 95.6);
    expect((await one.host.snapshot()).hash).not.toBe(hash);
  });

  test("hidden rows and columns are read and told", async () => {
    const { host } = await portCase(undefined, ({ model }) => {
      model.findSheet("社会保障")!.hiddenRows.add(2);
      model.findSheet("社会保障")!.hiddenCols.add(1);
    });
    const { grids } = await host.snapshot();
    expect([...grids[0]!.hiddenRows, ...grids[0]!.hiddenCols]).toEqual([2, 1]);
    expect(grids[0]!.values[2]).toEqual(["青龙镇", 92]);
  });

  test("answers that are too large are asked for again in smaller pieces", async () => {
    const one = await portCase(undefined, ({ model }) => {
      const sheet = model.findSheet("社会保障")!;
      for (let row = 0; row < 3000; row++) sheet.setValue(row, 0, `第${row}行`);
    });
    const whole = await one.host.snapshot();
    one.embedded.faults.always({ kind: "response-limit", bytes: 150_000 });
    expect((await one.host.snapshot()).hash).toBe(whole.hash);
  });

  test("refuses while Excel calculates", async () => {
    const { host, embedded } = await portCase();
    embedded.faults.always({ kind: "calculation-pending" });
    expect(await codeOf(host.snapshot())).toBe("calculation-pending");
  });

  test("a workbook calculated by hand is enough for looking", async () => {
    const { host } = await portCase(undefined, ({ model }) => {
      model.calculation = "manual";
    });
    expect(await codeOf(host.snapshot())).toBe("calculation-pending");
    expect((await host.snapshot({ acceptManualCalculation: true })).grids).toHaveLength(3);
  });
});

describe("writing results", () => {
  test("brings the sheets into view under their names, with the journal, and leaves the user's alone", async () => {
    const one = await portCase();
    await one.host.commit(await rankingCommit(one));
    expect(names(one)).toEqual([...SOURCES, "季度排名", "考核运行记录"]);
    expect(await one.host.ownSheets()).toEqual([{ name: "季度排名", runId: "2020Q2-1" }]);
    const { grids } = await one.host.snapshot();
    expect(grids[3]!.values).toEqual([
      ["名次", "乡镇", "总分"],
      [1, "城关镇", 92.05],
      [2, "=青龙镇", "95%"],
      [3, "1-2", 0.1],
    ]);
    expect(grids[4]!.values).toEqual([
      ["编号", "考核期", "状态"],
      ["1", "2020Q2", "草稿"],
    ]);
  });

  test("a second run takes the place of the first, where it stood, and the journal goes on", async () => {
    const one = await portCase();
    await one.host.commit(await rankingCommit(one));
    one.opened.model.addSheet("后加的表");
    const journal = [["2", "2020Q2", "定稿"]];
    const sheets = [rankingSpec("季度排名", "93"), rankingSpec("指标达标", "1")];
    await one.host.commit(await rankingCommit(one, { runId: "2020Q2-2", sheets, replaces: ["季度排名"], journal }));
    expect(names(one)).toEqual([...SOURCES, "季度排名", "考核运行记录", "后加的表", "指标达标"]);
    expect(one.opened.model.findSheet("季度排名")!.valueAt(1, 2)).toBe(93);
    expect(one.opened.model.findSheet("考核运行记录")!.valueAt(2, 2)).toBe("定稿");
    expect((await one.host.ownSheets()).map(({ runId }) => runId)).toEqual(["2020Q2-2", "2020Q2-2"]);
  });

  test("the same run written twice keeps its marks apart", async () => {
    const one = await portCase();
    await one.host.commit(await rankingCommit(one));
    await one.host.commit(await rankingCommit(one, { replaces: ["季度排名"] }));
    expect(await one.host.ownSheets()).toEqual([{ name: "季度排名", runId: "2020Q2-1" }]);
  });

  test("what was written is found again as ours after saving and opening", async () => {
    const one = await portCase();
    await one.host.commit(await rankingCommit(one));
    const again = await portCase(one.opened.save());
    expect(await again.host.ownSheets()).toEqual([{ name: "季度排名", runId: "2020Q2-1" }]);
    await again.host.removeOwnSheets(["季度排名"]);
    expect(names(again)).toEqual([...SOURCES, "考核运行记录"]);
    expect(again.opened.model.names.filter(({ name }) => name.includes(".run."))).toEqual([]);
  });

  test("a user's sheet of the same name is never replaced, removed or taken for ours", async () => {
    const one = await portCase(undefined, ({ model }) => model.addSheet("季度排名").setValue(0, 0, "自己的"));
    expect(await codeOf(rankingCommit(one).then((commit) => one.host.commit(commit)))).toBe("name-taken");
    const replaces = ["季度排名"];
    expect(await codeOf(rankingCommit(one, { replaces }).then((commit) => one.host.commit(commit)))).toBe("name-taken");
    expect(await codeOf(one.host.removeOwnSheets(["季度排名"]))).toContain("expected sheets that this add-in wrote");
    expect(names(one)).toEqual([...SOURCES, "季度排名"]);
  });

  test("a copy under the name of a result that was deleted is the user's", async () => {
    const one = await portCase();
    await one.host.commit(await rankingCommit(one));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("季度排名").delete();
      await context.sync();
    });
    one.opened.model.addSheet("季度排名");
    expect(await one.host.ownSheets()).toEqual([]);
  });

  test("sheets that are handed over are inputs from then on", async () => {
    const one = await portCase();
    const sheets = [smallSpec("考核指标", [["指标"], ["参保率"]])];
    await one.host.commit(await rankingCommit(one, { sheets, journal: [], handOver: true }));
    expect(names(one)).toEqual([...SOURCES, "考核指标"]);
    expect(await one.host.ownSheets()).toEqual([]);
    expect(one.opened.model.names).toEqual([]);
  });

  test("figures that change meanwhile stop the commit without a trace", async () => {
    const one = await portCase();
    const commit = await rankingCommit(one);
    one.opened.model.findSheet("社会保障")!.setValue(1, 1, 12);
    expect(await codeOf(one.host.commit(commit))).toBe("inputs-changed");
    expect(names(one)).toEqual(SOURCES);
    expect(one.opened.model.names).toEqual([]);
  });

  test("cancelling stops the commit without a trace", async () => {
    const one = await portCase();
    const commit = await rankingCommit(one);
    const stop = new AbortController();
    const onProgress = ({ step }: Progress) => (step === "checking" ? stop.abort() : undefined);
    expect(await codeOf(one.host.commit(commit, { onProgress, signal: stop.signal }))).toBe("cancelled");
    expect(names(one)).toEqual(SOURCES);
  });

  test("a protected workbook structure is named as such", async () => {
    const one = await portCase(undefined, ({ model }) => {
      model.isProtected = true;
    });
    const commit = await rankingCommit(one);
    expect(await codeOf(one.host.commit(commit))).toBe("workbook-protected");
  });

  test("a number that is none is refused before anything is written", async () => {
    const one = await portCase();
    const sheets = [smallSpec("坏", [["总分"], [{ number: "NaN" }]])];
    const commit = await rankingCommit(one, { sheets });
    await expect(one.host.commit(commit)).rejects.toThrow('expected a finite number for a cell, got "NaN"');
    expect(names(one)).toEqual(SOURCES);
  });

  test("requests that are too large go again in pieces", async () => {
    const one = await portCase();
    const rows = Array.from({ length: 800 }, (_, row) => [`第${row}个乡镇的得分说明`, { number: String(row) }]);
    const commit = await rankingCommit(one, { sheets: [smallSpec("得分明细", [["乡镇", "总分"], ...rows])] });
    one.embedded.faults.always({ kind: "request-limit", bytes: 40_000 });
    await one.host.commit(commit);
    expect(one.opened.model.findSheet("得分明细")!.valueAt(800, 1)).toBe(799);
  });

  test("days are written by the workbook's own calendar", async () => {
    for (const [date1904, serial] of [
      [false, 43922],
      [true, 42460],
    ] as const) {
      const one = await portCase(undefined, ({ model }) => {
        model.date1904 = date1904;
      });
      await one.host.commit(
        await rankingCommit(one, { sheets: [smallSpec("台账", [["日期"], [{ day: "2020-04-01" }]])] }),
      );
      expect(one.opened.model.findSheet("台账")!.valueAt(1, 0)).toBe(serial);
    }
  });

  test("a formula that looks into a sheet of the same commit does so after the rename", async () => {
    const one = await portCase();
    const sheets = [rankingSpec("季度排名", "92.05"), smallSpec("通报", [["第一"], [{ formula: "=季度排名!B2" }]])];
    await one.host.commit(await rankingCommit(one, { sheets }));
    expect([...one.opened.model.findSheet("通报")!.formulas.values()]).toEqual(["=季度排名!B2"]);
  });
});

describe("what a run that died left behind", () => {
  test("is found and removed on the next start, and the former result gets its name back", async () => {
    const died = await diedHalfWay();
    const next = await portCase(died.opened.save());
    const left = await next.host.leftovers();
    expect(left.filter((name) => name.startsWith("考核待替换"))).toHaveLength(1);
    await next.host.removeOwnSheets(left);
    expect(names(next)).toEqual([...SOURCES, "季度排名", "考核运行记录"]);
    expect(next.opened.model.findSheet("季度排名")!.valueAt(1, 2)).toBe(92.05);
    expect(await next.host.ownSheets()).toEqual([{ name: "季度排名", runId: "2020Q2-1" }]);
    expect(await next.host.leftovers()).toEqual([]);
  });

  test("does not stand in the way of the same run, written again", async () => {
    const died = await diedHalfWay();
    const next = await portCase(died.opened.save());
    await next.host.commit(await rankingCommit(next, { runId: "2020Q2-2", replaces: ["季度排名"] }));
    expect(names(next)).toEqual([...SOURCES, "季度排名", "考核运行记录"]);
  });
});

/** A replacing commit whose last batch fails once the former result stands aside, and then Excel is gone. */
async function diedHalfWay(): Promise<PortCase> {
  const trial = await replacing();
  const last = await lastBatchOf(trial.one.embedded, () => trial.one.host.commit(trial.commit));
  for (let action = 6; action < 60; action++) {
    const { one, commit } = await replacing();
    one.embedded.faults.at(last, { kind: "failing-action", action, code: "GeneralException" });
    for (let at = last + 1; at < last + 40; at++) one.embedded.faults.at(at, { kind: "session-lost" });
    await one.host.commit(commit).catch(() => undefined);
    one.embedded.faults.clear();
    if (names(one).some((name) => name.startsWith("考核待替换"))) return one;
  }
  throw new Error("expected an action after which the former result stands aside");
}

async function replacing() {
  const one = await portCase();
  await one.host.commit(await rankingCommit(one));
  const commit = await rankingCommit(one, { runId: "2020Q2-2", replaces: ["季度排名"] });
  return { one, commit };
}

describe("everything else behind the port", () => {
  test("goes to a cell, but leaves a hidden sheet hidden", async () => {
    const { host, embedded } = await portCase();
    await host.select({ sheet: "农民收入", row: 2, col: 1 });
    expect(embedded.selection.sheet.name).toBe("农民收入");
    expect(embedded.selection.range).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
    expect(await codeOf(host.select({ sheet: "参数", row: 0, col: 0 }))).toBe("sheet-hidden");
    expect(await codeOf(host.select({ sheet: "没有", row: 0, col: 0 }))).toBe("sheet-missing");
  });

  test("settings read back, and too many are refused before anything is lost", async () => {
    const { host } = await portCase();
    expect(await host.readSetting("method")).toBeNull();
    await host.writeSetting("method", '{"v":1}');
    expect(await host.readSetting("method")).toBe('{"v":1}');
    expect(await codeOf(host.writeSetting("big", "大".repeat(90_000)))).toBe("storage-full");
  });

  test("tells of a person's edits and sheets until it is stopped", async () => {
    const { host, embedded } = await portCase();
    const idOf = async (name: string) => (await host.outline()).find((sheet) => sheet.name === name)!.id;
    const heard: string[] = [];
    const stop = await host.onChange((id) => heard.push(id));
    editByHand(embedded, "社会保障");
    await settled();
    expect(heard).toEqual([await idOf("社会保障")]);
    embedded.raise({ kind: "added", sheet: embedded.model.addSheet("新表") });
    await settled();
    expect(heard.slice(1)).toEqual([await idOf("新表")]);
    embedded.remove(embedded.model.findSheet("新表")!);
    await settled();
    expect(heard).toHaveLength(3);
    await stop();
    await stop();
    editByHand(embedded, "农民收入");
    await settled();
    expect(heard).toHaveLength(3);
  });

  test("its own writing is no change, a person's in the same moment is", async () => {
    const one = await portCase();
    const heard: string[] = [];
    await one.host.onChange((id) => heard.push(id));
    await one.host.commit(await rankingCommit(one));
    const again = await rankingCommit(one, { runId: "2020Q2-2", replaces: ["季度排名"] });
    await one.host.commit(again);
    await one.host.editCells([{ place: { sheet: "参数", row: 0, col: 3 }, cell: "新", was: "" }]);
    await one.host.removeOwnSheets(["季度排名"]);
    await settled();
    expect(heard).toEqual([]);
    const handed = await rankingCommit(one, { runId: "collected", handOver: true, journal: [] });
    const done = one.host.commit(handed);
    editByHand(one.embedded, "参数");
    await done.catch(() => undefined);
    await settled();
    const outlines = await one.host.outline();
    expect(heard).toEqual([outlines.find(({ name }) => name === "参数")!.id]);
  });

  test("results that the ribbon's page writes are no change either", async () => {
    const one = await portCase();
    const heard: string[] = [];
    await one.host.onChange((id) => heard.push(id));
    const ribbon = new OfficeJsHost(Excel, { timeoutMs: 2000 });
    await ribbon.commit(await rankingCommit(one));
    await settled();
    expect(heard).toEqual([]);
  });

  test("a cell that is being edited is said to be the reason", async () => {
    const { host, embedded } = await portCase();
    embedded.faults.always({ kind: "cell-edit-mode" });
    expect(await codeOf(host.snapshot())).toBe("cell-edit-mode");
  });

  test("an Excel that does not answer is not waited for", async () => {
    const { host, embedded } = await portCase();
    embedded.faults.always({ kind: "hanging", applied: false });
    expect(await codeOf(host.outline())).toBe("timed-out");
  });
});

function editByHand(embedded: PortCase["embedded"], name: string): void {
  const sheet = embedded.model.findSheet(name)!;
  sheet.setValue(1, 1, 1);
  embedded.raise({ kind: "changed", sheet, range: { top: 1, left: 1, bottom: 1, right: 1 } });
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

test("the parts of the user's sheets are the file's own bytes after a run", async () => {
  const one = await portCase();
  const before = openWorkbook(one.opened.save(), "vorher.xlsx");
  await one.host.commit(await rankingCommit(one));
  const touched = one.opened.model.sheets.filter(({ part, changedCells }) => part !== null && changedCells.size > 0);
  expect(touched).toEqual([]);
  expect(before.model.sheets.map(({ name }) => name)).toEqual(SOURCES);
});
