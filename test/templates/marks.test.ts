import { strFromU8, unzipSync } from "fflate";
import { markForm, unmarkForm } from "../../src/app/mark-form";
import { watchForm, type CheckedForm } from "../../src/app/watch-form";
import { collectReturns, openReturns } from "../../src/app/collect-returns";
import { copyFor } from "../../src/core/templates/form-sheets";
import { formLayout } from "../../src/core/templates/form-layout";
import { MARK_SHEET, MOST_MARKS } from "../../src/core/templates/mark-sheet";
import type { Template } from "../../src/core/templates/template";
import { PALETTE } from "../../src/core/sheets/palette";
import { newWorkbook } from "../../src/host/embedded/package/new-workbook";
import { portCase, type PortCase } from "../host/port-case";
import { formFile, openFrom, typedFile, type Typed } from "./form-files";
import { smallForm } from "./small-form";

const FORM = smallForm();
const COPY = copyFor(FORM, "河口镇");

/** 参保率 and 计划 typed wrongly, 完成 more than was due. */
const WRONG: readonly Typed[] = [
  { sheet: "社会保障", row: 0, column: 1, value: "九成多" },
  { sheet: "住房", row: 0, column: 1, value: "2000万" },
  { sheet: "住房", row: 0, column: 2, value: 300 },
];
const RIGHT: readonly Typed[] = [
  { sheet: "社会保障", row: 0, column: 1, value: 95.5 },
  { sheet: "住房", row: 0, column: 1, value: 50 },
  { sheet: "住房", row: 0, column: 2, value: 45 },
];

function typed(all: readonly Typed[], form: Template = COPY): Promise<Uint8Array> {
  return typedFile(formFile(form, form.unit), form, all);
}

/** The colours that Excel would show: formats whose rule names a cell that the list names. */
function coloured({ opened }: PortCase): Readonly<Record<string, string>> {
  const list = opened.model.findSheet(MARK_SHEET)!;
  const keys = new Set(list.values.flatMap((row) => row?.[2] ?? []));
  const shown: Record<string, string> = {};
  for (const sheet of opened.model.sheets) {
    for (const { rule, ranges } of [...sheet.conditionalFormats].reverse()) {
      const level =
        rule.kind === "expression" ? /^ISNUMBER\(MATCH\("([a-z]+)_(\d+)_"&/.exec(rule.formula.replace(/^=/, "")) : null;
      if (rule.kind !== "expression" || !level) continue;
      for (const { top, left, bottom, right } of ranges)
        for (let row = top; row <= bottom; row++)
          for (let col = left; col <= right; col++)
            if (keys.has(`${level[1]}_${level[2]}_${row + 1}_${col + 1}`))
              shown[`${sheet.name} ${row + 1},${col + 1}`] = rule.style.fill!;
    }
  }
  return shown;
}

function listOf({ opened }: PortCase): readonly string[] {
  const { values } = opened.model.findSheet(MARK_SHEET)!;
  return values.slice(4).flatMap((row) => (row?.[1] ? [`${String(row[0])} ${String(row[1])}`] : []));
}

/** Every part of the file as text. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

test("wrong cells are coloured and listed with what to write; right ones are not", async () => {
  const form = await portCase(await typed(WRONG));
  expect(await markForm(form.host, "zh-CN")).toMatchObject({ kind: "marked", rows: 2 });
  const { cols } = formLayout(COPY.sheets[1]!);
  expect(coloured(form)).toEqual({
    "社会保障 6,2": PALETTE.notReached,
    [`住房 6,${cols[1]! + 1}`]: PALETTE.notReached,
    [`住房 6,${cols[2]! + 1}`]: PALETTE.missing,
  });
  expect(listOf(form)).toEqual([
    "【社会保障】B6 必须改:「参保率(%)」填了“九成多”,不是数字。请只填数字(单位%)。",
    expect.stringMatching(/^【住房】B6 必须改:「计划\(户\)」填了“2000万”/),
    expect.stringMatching(/^【住房】D6 请核对:「完成」本期300,上期40/),
    // The list of events was not filled in, which is nothing wrong.
  ]);
});

test("marks taken away leave the file as it was, to the byte", async () => {
  const before = await typed(WRONG);
  const form = await portCase(before);
  await markForm(form.host, "zh-CN");
  const marked = form.opened.save();
  expect(partsOf(marked)).not.toEqual(partsOf(before));
  const again = await portCase(marked);
  expect(await unmarkForm(again.host)).toBe(true);
  expect(partsOf(again.opened.save())).toEqual(partsOf(before));
  expect(await unmarkForm(again.host)).toBe(false);
});

test("only the list is written: inputs, looks and protection of the form's sheets stay", async () => {
  const before = await typed(WRONG);
  const form = await portCase(before);
  await markForm(form.host, "zh-CN");
  const [was, is] = [partsOf(before), partsOf(form.opened.save())];
  const changed = Object.keys(was).filter((name) => was[name] !== is[name]);
  expect(changed).toHaveLength(1);
  expect(is[changed[0]!]).toContain("必须改");
});

test("what was put right is no longer marked by the next check", async () => {
  const form = await portCase(await typed(WRONG));
  await markForm(form.host, "zh-CN");
  const mended = await portCase(await typedFile(form.opened.save(), COPY, RIGHT));
  expect(Object.keys(coloured(mended)).length).toBeGreaterThan(0);
  await markForm(mended.host, "zh-CN");
  expect([coloured(mended), listOf(mended)]).toEqual([{}, []]);
});

test("a marked form is merged as an unmarked one", async () => {
  const form = await portCase(await typed(WRONG));
  await markForm(form.host, "zh-CN");
  const rows = async (bytes: Uint8Array) => {
    const files = await openReturns(["甲.xlsx"], openFrom(new Map([["甲.xlsx", bytes]])), "zh-CN");
    return collectReturns(FORM, files)!.sheets.map((sheet) => sheet.rows);
  };
  expect(await rows(form.opened.save())).toEqual(await rows(await typed(WRONG)));
});

test("more problems than the list holds: the worst come first, and the rest are counted", async () => {
  const events = FORM.sheets.at(-1)!;
  const many = Array.from({ length: 60 }, (_, row) =>
    events.columns.flatMap(({ type }, column): Typed[] =>
      type === "unit"
        ? [{ sheet: events.name, row, column, value: "无名镇" }]
        : type === "day" || type === "choice"
          ? [{ sheet: events.name, row, column, value: "不知道" }]
          : [{ sheet: events.name, row, column, value: "问题" }],
    ),
  ).flat();
  const form = await portCase(await typed(many, FORM));
  const outcome = await markForm(form.host, "zh-CN");
  expect(outcome.kind === "marked" && outcome.findings.length > MOST_MARKS).toBe(true);
  expect(listOf(form)).toHaveLength(MOST_MARKS);
  expect(listOf(form).at(-1)).toMatch(/还有\d+处没有列出/);
});

test("a workbook that is no form of ours is not touched", async () => {
  const { model, save } = newWorkbook();
  model.addSheet("社会保障").setValue(0, 0, "2000万");
  model.addSheet(MARK_SHEET).setValue(4, 0, "我的表");
  const foreign = await portCase(save());
  const before = partsOf(foreign.opened.save());
  expect(await markForm(foreign.host, "zh-CN")).toEqual({ kind: "none" });
  expect(await unmarkForm(foreign.host)).toBe(false);
  expect(partsOf(foreign.opened.save())).toEqual(before);
});

test("a form that lost its list is checked all the same", async () => {
  const form = await portCase(await typed(WRONG), ({ model }) => {
    model.sheets.splice(
      model.sheets.findIndex(({ name }) => name === MARK_SHEET),
      1,
    );
  });
  expect(await markForm(form.host, "zh-CN")).toMatchObject({ kind: "noList", rows: 2 });
});

test("while the clerk types, the form is checked again; stopped, it is not", async () => {
  const form = await portCase(await typed(WRONG));
  const told: CheckedForm[] = [];
  const stop = await watchForm(form.host, (one) => told.push(one), fail);
  expect(told.map((one) => one!.findings.length)).toEqual([3]);
  type(form);
  await until(() => told.length > 1);
  await stop();
  type(form);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(told).toHaveLength(2);
});

/** Somebody types: not through the add-in. */
function type({ embedded, opened }: PortCase): void {
  embedded.raise({ kind: "changed", sheet: opened.model.sheets[1]!, range: embedded.selection.range });
}

function fail(error: unknown): never {
  throw error;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}
