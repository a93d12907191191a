import type { SheetSurvey } from "../../app/work/survey";
import { finding } from "../../core/finding";
import { scorePageTexts } from "../../i18n/score-page-texts";
import { answersTo, questionsIn } from "./question-answers";

const TEXTS = scorePageTexts("zh-CN");
const PLACE = { sheet: "问题整改台账", row: 43, col: 2 };

function surveyed(sheet: string, headers: readonly string[]): SheetSurvey {
  const place = { sheet, row: 0, col: 0 };
  const table = { title: "", place, rows: 18, headers, reasons: [], matched: 18, absent: [] };
  return { sheet, visibility: "visible", kind: "data", tables: [table], findings: [] };
}

const SURVEY = [surveyed("社会保障", ["乡镇", "养老保险/参保人数", "养老保险/参保率", "医疗保险/参保率", "备注"])];
const answers = (one: Parameters<typeof answersTo>[0]) => answersTo(one, SURVEY, TEXTS);

test("A name that is close to a township is that township, or none of the roster; both say what they do", () => {
  const facts = { name: "老龙镇", sheet: "问题整改台账", candidates: ["龙泉镇"] };
  expect(answers(finding("measure.name-doubtful", "question", PLACE, facts))).toEqual([
    {
      label: "就是龙泉镇",
      hint: "“老龙镇”的数据计入龙泉镇",
      confirmation: { kind: "name", sheet: "问题整改台账", written: "老龙镇", unit: "龙泉镇" },
    },
    {
      label: "不是名册里的单位",
      hint: "“老龙镇”的数据不计入",
      confirmation: { kind: "name", sheet: "问题整改台账", written: "老龙镇", unit: "不计入" },
    },
  ]);
});

test("A column that mixes 0.95 with 95 has two answers, both for that column alone", () => {
  const facts = { column: "医保 参保率", count: 2, value: "0.95", asFraction: "95", other: "95" };
  const found = answers(finding("value.mixedScale", "question", PLACE, facts));
  expect(found.map(({ confirmation }) => confirmation)).toEqual([
    { kind: "scale", sheet: "问题整改台账", column: "参保率", scale: "asWritten" },
    { kind: "scale", sheet: "问题整改台账", column: "参保率", scale: "fractions" },
  ]);
  expect(found.map(({ hint }) => hint)).toEqual(["0.95 读作 0.95%", "0.95 读作 95%"]);
});

test("A column that the method names and the sheet does not have is answered by one of the sheet's columns, the nearest first", () => {
  const facts = { sheet: "社会保障", column: "养老参保率", columns: "" };
  const found = answers(finding("method.source-column-missing", "blocking", PLACE, facts));
  expect(found.map(({ label }) => label).slice(0, 2)).toEqual(["用“养老保险/参保率”", "用“医疗保险/参保率”"]);
  expect(found).toHaveLength(5);
  expect(found[0]!.confirmation).toEqual({
    kind: "column",
    sheet: "社会保障",
    wanted: "养老参保率",
    written: "养老保险/参保率",
  });
});

test("Figures with a unit in a column without one ask for the column's unit; in a column with another unit the cell is to be changed", () => {
  const facts = { column: "项目 资金", text: "20万元", unit: "万元", columnUnit: "" };
  expect(answers(finding("value.otherUnit", "warning", PLACE, facts))).toEqual([
    {
      label: "本列单位是万元",
      hint: "“资金”里写着“万元”的数照此读取",
      confirmation: { kind: "unit", sheet: "问题整改台账", column: "资金", unit: "万元" },
    },
  ]);
  expect(answers(finding("value.otherUnit", "warning", PLACE, { ...facts, columnUnit: "户" }))).toEqual([]);
});

test("A sheet in which no column names townships asks for that column", () => {
  const found = answers(finding("method.source-no-names", "blocking", PLACE, { sheet: "社会保障" }));
  expect(found[0]!.confirmation).toEqual({ kind: "entity", sheet: "社会保障", column: "乡镇" });
});

test("The same question in eighteen cells of a column is asked once; a question about a rule's words belongs to the method", () => {
  const facts = { column: "资金", text: "20万元", unit: "万元", columnUnit: "" };
  const same = Array.from({ length: 18 }, (_, row) =>
    finding("value.otherUnit", "warning", { ...PLACE, row }, { ...facts, text: `${row}万元` }),
  );
  const rule = finding("method.rule-question", "question", PLACE, { item: "资金", question: "" } as never);
  const asked = questionsIn([...same, rule], SURVEY, TEXTS);
  expect(asked.map(({ finding: one, covers }) => [one.place?.row, covers.length])).toEqual([[0, 18]]);
});
