import { collectReturns, openReturns } from "../../src/app/collect-returns";
import { mutableForm } from "../support/mutable-form";
import { openMutants } from "../support/mutated-rows";
import { openRepacked } from "../support/repacked-mutants";
import { openFrom } from "./form-files";
import { FORM, READ, REFUSED } from "./hostile-cases";

async function merged(name: string, bytes: Uint8Array) {
  const started = performance.now();
  const opened = await openReturns([name], openFrom(new Map([[name, bytes]])), "zh-CN");
  const result = collectReturns(FORM, opened)!;
  return { opened: opened[0]!, result, seconds: (performance.now() - started) / 1000 };
}

test("there are at least forty of them", () => {
  expect(REFUSED.length + READ.length).toBeGreaterThanOrEqual(40);
});

test.each(REFUSED)("%s: refused with the reason, soon, and nothing of it merged", async (_, bytes) => {
  const { opened, result, seconds } = await merged("来件.xlsx", bytes);
  expect(opened.kind).toBe("refused");
  expect(opened.kind === "refused" ? opened.reason : "").toMatch(/[\u4e00-\u9fff]{3}/);
  expect(result.returns).toEqual([expect.objectContaining({ state: "rejected", rowsIn: 0, merged: 0 })]);
  expect(seconds).toBeLessThan(10);
});

test.each(READ)("%s: read as it stands", async (_, bytes, words) => {
  const { result, seconds } = await merged("来件.xlsx", bytes);
  const [sheet] = result.sheets;
  const at = sheet!.sheet.columns.findIndex(({ header }) => header === "问题");
  expect(sheet!.rows.map(({ row }) => [row.unit, row.cells[at]!.value])).toEqual([
    ["城关镇", { kind: "text", text: words }],
  ]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(seconds).toBeLessThan(10);
});

test("some mutants: whatever opens holds the very rows of the file", () => {
  const { opened, refused, slowest } = openMutants(mutableForm(), 600, 7);
  expect(opened + refused).toBe(600);
  expect(refused).toBeGreaterThan(100);
  expect(slowest).toBeLessThan(10_000);
});

test("some forms of a broken program: whatever opens holds the rows that another reader finds", () => {
  const { agreed, refused, alone, moved } = openRepacked(mutableForm(), 400, 7, ({ which, ours, theirs }) => {
    throw new Error(`${which}: ${ours} ${theirs}`);
  });
  expect(agreed + refused + alone + moved).toBe(400);
  expect(agreed).toBeGreaterThan(50);
});
