import { JOURNAL_MARK, readMark, runMark, textFormula, wasMark } from "./own-marks";

describe("the marks of our own sheets", () => {
  test.each(["2020Q2-7f3a", "年度 一", "a_b", "x"])("the run %s reads back from its mark", (runId) => {
    expect(readMark(runMark(runId, 3), "='季度排名'!$A$1")).toEqual({
      kind: "run",
      markName: runMark(runId, 3),
      runId,
      index: 3,
      sheet: "季度排名",
    });
    expect(runMark(runId, 3)).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
  });

  test("a sheet that was deleted leaves a mark without a sheet", () => {
    expect(readMark(runMark("r", 0), "=#REF!$A$1")).toMatchObject({ kind: "run", sheet: null });
  });

  test("a former result keeps its name, quotes and all", () => {
    expect(readMark(wasMark("r", 1), textFormula('排名"旧"'))).toMatchObject({
      kind: "was",
      index: 1,
      name: '排名"旧"',
    });
  });

  test("names of the user are no marks", () => {
    expect(readMark("Print_Area", "='季度排名'!$A$1")).toBeNull();
    expect(readMark("_kaohe.run.", "=1")).toBeNull();
    expect(readMark(JOURNAL_MARK, "=考核运行记录!$A$1")).toMatchObject({ kind: "journal", sheet: "考核运行记录" });
  });
});
