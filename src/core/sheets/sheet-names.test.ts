import { freeSheetName, RESULT_SHEETS, resultSheetNames, type ResultSheetNames } from "./sheet-names";

test.each([
  ["季度排名", [], "季度排名"],
  ["季度排名", ["季度排名"], "季度排名(2020Q2)"],
  ["季度排名", ["季度排名", "季度排名(2020Q2)"], "季度排名(2020Q2-2)"],
  ["Ranking", ["RANKING"], "Ranking(2020Q2)"],
  ["名".repeat(40), [], "名".repeat(31)],
  ["名".repeat(31), ["名".repeat(31)], `${"名".repeat(23)}(2020Q2)`],
])("%s beside %j becomes %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted, "2020Q2", taken)).toBe(name);
});

test("no two result sheets share a name, even when their wanted names do", () => {
  const wanted = Object.fromEntries(RESULT_SHEETS.map((kind) => [kind, "结果"])) as unknown as ResultSheetNames;
  const names = Object.values(resultSheetNames(wanted, "2020Q2", ["结果"]));
  expect(new Set(names).size).toBe(RESULT_SHEETS.length);
  expect(names).not.toContain("结果");
});
