import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { stopOffice } from "../../host/embedded/office/start-office";
import { newWorkbook } from "../../host/embedded/package/new-workbook";
import { runCli } from "./run-cli";

const SAMPLE = join(__dirname, "..", "..", "..", "samples", "青山县2020年第二季度.xlsx");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kaohe-"));
});

afterEach(() => {
  stopOffice();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string): string {
  return join(folder, name);
}

/** A workbook of one sheet on the disk. */
function workbookFile(rows: readonly (readonly (string | number)[])[]): string {
  const { model, save } = newWorkbook();
  const sheet = model.addSheet("社保");
  rows.forEach((cells, row) => cells.forEach((cell, col) => sheet.setValue(row, col, cell)));
  writeFileSync(file("表.xlsx"), save());
  return file("表.xlsx");
}

const SMALL = [
  ["乡镇参保情况", "", ""],
  ["乡镇", "参保率(%)", "备注"],
  ["城关镇", 95.5, "无"],
  ["青龙镇", 92, "无"],
  ["白云镇", 90.25, "无"],
];

describe("the command line", () => {
  test("tables: rows count from one, columns by letters", async () => {
    const { exit, stdout, stderr } = await runCli(["tables", workbookFile(SMALL), "--json"]);
    expect([exit, stderr]).toEqual([0, ""]);
    const { sheets } = JSON.parse(stdout);
    expect(sheets).toHaveLength(1);
    expect(sheets[0].name).toBe("社保");
    expect(sheets[0].tables[0]).toMatchObject({ titleRows: [1], headerRows: [2, 2], dataRows: [3, 5], entityCol: "A" });
    expect(sheets[0].tables[0].columns[1]).toMatchObject({ col: "B", unit: "%" });
  });

  test("score of the sample: 18 townships, results written, the county's own sheets byte for byte", async () => {
    const out = file("结果.xlsx");
    const { exit, stdout } = await runCli(["score", SAMPLE, "--out", out, "--json"]);
    expect(exit).toBe(0);
    const { period, ranking } = JSON.parse(stdout);
    expect(period).toBe("2020Q2");
    expect(ranking).toHaveLength(18);
    expect(ranking[0]).toMatchObject({
      rank: 1,
      unit: expect.any(String),
      total: expect.stringMatching(/^\d+\.\d\d$/),
    });
    const [before, after] = [unzipSync(readFileSync(SAMPLE)), unzipSync(readFileSync(out))];
    const sheets = Object.keys(before).filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(5);
    const changed = sheets.filter(
      (name) => Buffer.compare(Buffer.from(after[name]!), Buffer.from(before[name]!)) !== 0,
    );
    // The journal is ours: it gets the run's rows.
    expect(changed.filter((name) => !strFromU8(before[name]!).includes("运行号"))).toEqual([]);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
  });

  test("the same workbook gives the same file, byte for byte", async () => {
    await runCli(["score", SAMPLE, "--out", file("一.xlsx")]);
    await runCli(["score", SAMPLE, "--out", file("二.xlsx")]);
    expect(Buffer.compare(readFileSync(file("一.xlsx")), readFileSync(file("二.xlsx")))).toBe(0);
  });

  test("a workbook without a method: exit 1, one finding a sheet, nothing written", async () => {
    const out = file("结果.xlsx");
    const { exit, stdout } = await runCli(["score", workbookFile(SMALL), "--out", out, "--json"]);
    expect(exit).toBe(1);
    const { findings } = JSON.parse(stdout);
    expect(findings.map(({ code }: { code: string }) => code)).toContain("method.sheet-missing");
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  test("init adds the method's sheets with the townships that it found, and nothing else", async () => {
    const out = file("新.xlsx");
    const { exit, stdout } = await runCli(["init", workbookFile(SMALL), "--out", out, "--json"]);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout).sheets).toEqual(["乡镇名册", "考核设置", "考核指标", "否决事项", "加扣分"]);
    const again = await runCli(["init", out, "--out", file("再.xlsx"), "--json"]);
    expect(JSON.parse(again.stdout).sheets).toEqual([]);
    const { stdout: blocked } = await runCli(["score", out]);
    expect(blocked).toContain("城关镇");
  });

  test("a file that is no workbook: exit 2, the reason in Chinese, one document for programs", async () => {
    writeFileSync(file("坏.xlsx"), "不是工作簿");
    const plain = await runCli(["score", file("坏.xlsx")]);
    expect(plain).toMatchObject({ exit: 2, stdout: "" });
    expect(plain.stderr).toMatch(/怎么办:/);
    const json = await runCli(["tables", file("没有.xlsx"), "--json"]);
    expect(json.exit).toBe(2);
    expect(JSON.parse(json.stdout)).toMatchObject({
      error: { code: "file-unreadable", reason: "not-found" },
      findings: [{ severity: "blocking", message: expect.stringContaining("找不到") }],
    });
  });

  test.each([
    [[], "请写上命令"],
    [["score"], "请写上要处理的文件"],
    [["score", "a.xlsx", "--period", "二季度"], "2020Q2"],
    [["score", "a.xlsx", "--wrong", "1"], "参数不对"],
    [["init", "a.xlsx"], "--out"],
    [["constructor"], "没有“constructor”这个命令"],
  ])("wrong use %j: exit 2 with the usage", async (words, said) => {
    const { exit, stdout, stderr } = await runCli(words);
    expect([exit, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
    expect(stderr).toContain("用法:");
  });

  test("rule: 92 against 95, 0.2 a point, gives 1.4 of 2", async () => {
    const text = "≥95%得2分,每低1个百分点扣0.2分,扣完为止";
    const { stdout } = await runCli(["rule", text, "--value", "92", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ understood: true, method: "threshold", score: "1.4" });
    const negative = await runCli([
      "rule",
      "未完成的按完成比例得分",
      "--value",
      "-7",
      "--target",
      "10",
      "--full",
      "15",
      "--json",
    ]);
    expect(JSON.parse(negative.stdout).score).toBe("0");
  });
});
