import { finding } from "../../core/finding";
import { scorePageTexts } from "../../i18n/score-page-texts";
import { answersTo } from "./question-answers";

const TEXTS = scorePageTexts("zh-CN");
const PLACE = { sheet: "问题整改台账", row: 43, col: 2 };

test("A name that is close to a township is answered by that township, for its own sheet", () => {
  const facts = { name: "老龙镇", sheet: "问题整改台账", candidates: ["龙泉镇"] };
  expect(answersTo(finding("measure.name-doubtful", "question", PLACE, facts), TEXTS)).toEqual([
    {
      label: "就是龙泉镇",
      hint: "“老龙镇”的数据计入龙泉镇",
      confirmation: { kind: "name", sheet: "问题整改台账", written: "老龙镇", unit: "龙泉镇" },
    },
  ]);
});

test("A column that mixes 0.95 with 95 has two answers, both for that column alone", () => {
  const facts = { column: "医保 参保率", count: 2, value: "95%", asFraction: "0.95%", other: "95" };
  const answers = answersTo(finding("value.mixedScale", "question", PLACE, facts), TEXTS);
  expect(answers.map(({ confirmation }) => confirmation)).toEqual([
    { kind: "scale", sheet: "问题整改台账", column: "参保率", scale: "asWritten" },
    { kind: "scale", sheet: "问题整改台账", column: "参保率", scale: "fractions" },
  ]);
});

test("A question about the words of a rule is answered in its cell", () => {
  const facts = { name: "某单位", suggested: "" };
  expect(answersTo(finding("ledger.unit-unknown", "question", PLACE, facts), TEXTS)).toEqual([]);
});
