import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runCli, type CliResult } from "../../src/entries/cli/run-cli";
import { stopOffice } from "../../src/host/embedded/office/start-office";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";

import { countyWorkbook, SHEETS } from "../templates/small-county";

/** ID numbers 公民身份号码 never leave the source sheet: not into a sheet of ours, a setting, an answer or the log. */
const SAMPLE = join(__dirname, "..", "..", "samples", "青山县2020年第二季度.xlsx");
const ID_NUMBER = /(?<![\d.])\d{17}[\dXx](?!\d)/g;
/** A county of four townships with every ledger and a register of households: it is scored in a moment. */
const SMALL = countyWorkbook(SHEETS.map(({ name }) => name));
const JOURNAL = "考核运行记录";
const STRAY_ID = "999999198001010017";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kaohe-"));
  writeFileSync(file("小县.xlsx"), SMALL);
});
afterEach(() => {
  stopOffice();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, name);

function idNumbers(text: string): readonly string[] {
  return text.match(ID_NUMBER) ?? [];
}

/** ID numbers in each part of a file; parts without any are left out. */
function idNumbersByPart(path: string): ReadonlyMap<string, readonly string[]> {
  const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(path))));
  const found = parts.map(([name, bytes]) => [name, idNumbers(strFromU8(bytes))] as const);
  return new Map(found.filter(([, numbers]) => numbers.length > 0));
}

function expectSilent({ stdout, stderr }: CliResult): void {
  expect(stdout + stderr).not.toBe("");
  expect(idNumbers(stdout)).toEqual([]);
  expect(idNumbers(stderr)).toEqual([]);
}

test("the sample and the small county hold ID numbers, or the other statements would say nothing", () => {
  const [households] = [...idNumbersByPart(SAMPLE).values()];
  expect(households!.length).toBeGreaterThan(100);
  expect([...idNumbersByPart(file("小县.xlsx")).values()].flat()).toHaveLength(12);
});

test("scoring leaves every ID number in its part of the file and puts none anywhere else", async () => {
  const [source, out] = [file("小县.xlsx"), file("结果.xlsx")];
  const answer = await runCli(["score", source, "--out", out, "--json"]);
  expect(answer.exit).toBe(0);
  expectSilent(answer);
  expect(idNumbersByPart(out)).toEqual(idNumbersByPart(source));
  const theirs = new Set(openSheets(source).map(({ name }) => name));
  theirs.delete(JOURNAL);
  const own = openSheets(out).filter(({ name }) => !theirs.has(name));
  expect(own.map(({ name }) => name)).toEqual(expect.arrayContaining([JOURNAL, "季度排名", "问题清单"]));
  for (const sheet of own) expect(idNumbers(JSON.stringify(sheet.values))).toEqual([]);
  const { settings } = openWorkbook(new Uint8Array(readFileSync(out)), "结果.xlsx").model;
  expect(idNumbers(JSON.stringify([...settings]))).toEqual([]);
});

function openSheets(path: string) {
  return openWorkbook(new Uint8Array(readFileSync(path)), "表.xlsx").model.sheets;
}

test.each([
  ["a readable table", ["score", SAMPLE]],
  ["tables", ["tables", SAMPLE, "--json"]],
  ["tables in words", ["tables", SAMPLE]],
  ["check", ["check", SAMPLE, "--json"]],
])("%s shows none", async (_, words) => {
  expectSilent(await runCli(words));
});

test.each([
  ["a plan", (out: string) => ["plan", SAMPLE, "--out", out, "--json"]],
  ["a report form", (out: string) => ["template", SAMPLE, "--out", out, "--json"]],
  ["a form of households", (out: string) => ["template", SAMPLE, "--kind", "households", "--out", out, "--json"]],
])("%s carries none away", async (_, words) => {
  expectSilent(await runCli(words(file("出.xlsx"))));
  const written = readdirSync(folder).filter((name) => name.endsWith(".xlsx") && name !== "小县.xlsx");
  expect(written).toEqual(["出.xlsx"]);
  const taken = [...idNumbersByPart(file("出.xlsx")).values()].flat();
  // A plan is written beside the sheets that it was read from, which stay as they are.
  const stayed = words("")[0] === "plan" ? [...idNumbersByPart(SAMPLE).values()].flat() : [];
  expect(taken).toEqual(stayed);
});

/** Pasted into the wrong columns, as happens: where a figure belongs, beside words, where a township's name belongs. */
test("an ID number in a wrong column is shown masked at most", async () => {
  const wrong = file("误.xlsx");
  const { model, save } = openWorkbook(SMALL, "表.xlsx");
  const sheet = model.findSheet("社会保障")!;
  sheet.setValue(1, 1, STRAY_ID);
  sheet.setValue(2, 1, `约${STRAY_ID}人`);
  sheet.setValue(3, 0, STRAY_ID);
  sheet.setValue(4, 0, `张三${STRAY_ID}`);
  writeFileSync(wrong, save());
  const answer = await runCli(["score", wrong, "--json"]);
  expectSilent(answer);
  expect(answer.stdout).toContain("999999************");
  expectSilent(await runCli(["tables", wrong, "--json"]));
});
