import { smallCounty } from "../../../test/golden/small-county";
import type { Explanation, Score } from "../../core/scoring/assessment";
import { exact } from "../../core/values/exact";
import type { Reading } from "../../core/values/reading";
import { adjustmentSentence, scoreSentence, vetoSentence } from "./score-sentence";

const COUNTY = smallCounty();
const SETTINGS = COUNTY.method.settings;
const PENSION = COUNTY.standings[0]!.scores[0]!;
const CELL = [{ sheet: "社保", row: 6, col: 5 }];

function says(change: Partial<Score>): string {
  return scoreSentence({ ...PENSION, ...change }, SETTINGS);
}

test("a score tells value, source, target, gap, rule and points in one sentence", () => {
  const criterion = { ...PENSION.criterion, item: "参保率", full: exact(2) };
  const reading: Reading = { state: "number", value: exact(92), unit: "%", sources: CELL };
  const facts = {
    ...{ kind: "threshold", value: "92", target: "95", full: "2", unit: "%", direction: "higher", gap: "3", step: "1" },
    ...{ pointsPerStep: "0.2", stepBasis: "value", reading: "linear", deducted: "0.6", isZeroed: false },
  };
  const how: Explanation = { kind: "rule", facts, exactPoints: exact("1.4") };
  expect(says({ criterion, reading, points: exact("1.4"), how })).toBe(
    "参保率 92.00%(「社保」!F7),目标 ≥95%,低 3 个百分点,每低 1 个百分点扣 0.2 分,共扣 0.6 分,得 1.40 分(满分 2 分)。",
  );
});

const MISSING: Explanation = { kind: "missing" };

test.each<[Reading, string]>([
  [{ state: "blank", sources: CELL }, "养老保险参保率 没有数据(「社保」!F7),补齐后再计分。"],
  [
    { state: "unreadable", text: "约九成", sources: CELL },
    "养老保险参保率 填的是“约九成”,无法识别(「社保」!F7),补齐后再计分。",
  ],
  [{ state: "error", error: "#DIV/0!", sources: CELL }, "养老保险参保率 公式错误 #DIV/0!(「社保」!F7),补齐后再计分。"],
])("a value that is no number says which state it is", (reading, sentence) => {
  expect(says({ reading, points: null, how: MISSING })).toBe(sentence);
});

test("missing data that count as zero say the points that they got", () => {
  expect(says({ reading: { state: "blank", sources: [] }, points: exact(0), how: MISSING })).toBe(
    "养老保险参保率 没有数据,得 0.00 分(满分 40 分)。",
  );
});

const LEFT_OUT: Reading = { state: "notApplicable", text: "不涉及", sources: CELL };

test.each([
  [{ kind: "rescale" }, "38.57", "该项不计,其余各项按比例折算到满分,得 38.57 分(满分 40 分)。"],
  [{ kind: "average" }, "37", "取其他单位该项的平均分,得 37.00 分(满分 40 分)。"],
  [{ kind: "full" }, "40", "该项计满分,得 40.00 分(满分 40 分)。"],
  [{ kind: "zero" }, "0", "该项计零分,得 0.00 分(满分 40 分)。"],
  [{ kind: "fixed", points: exact(6) }, "6", "该项计6分,得 6.00 分(满分 40 分)。"],
] as const)("缺项 by %j says what the method does", (policy, points, rest) => {
  const how: Explanation = { kind: "notApplicable", policy };
  expect(says({ reading: LEFT_OUT, points: exact(points), how })).toBe(`养老保险参保率 缺项(「社保」!F7),${rest}`);
});

test("a bonus that a cap holds says both figures, a deduction says what it takes", () => {
  const [bonus] = COUNTY.standings[0]!.adjustments;
  const [deduction] = COUNTY.standings[3]!.adjustments;
  expect(adjustmentSentence(bonus!)).toBe("表彰奖励:获省级表彰,加 3 分,受上限限制计 2 分。");
  expect(adjustmentSentence(deduction!)).toBe("通报批评:被市级通报,扣 1 分。");
});

test("a veto says event, evidence, effect and what would have stood", () => {
  const vetoed = COUNTY.standings[4]!;
  expect(vetoSentence(vetoed.vetoes[0]!, vetoed, SETTINGS)).toBe(
    "因“发生较大安全生产事故”(某安委〔2020〕8号,2020年5月20日,县安委会)一票否决:定为最低等次,得分保留,否决前得 96.00 分、第 1 名。",
  );
});

test("bonus and deduction criteria add and take off instead of earning", () => {
  const how: Explanation = {
    kind: "rule",
    facts: { kind: "manual", given: "3", isHeld: false },
    exactPoints: exact(3),
  };
  const reading: Reading = { state: "number", value: exact(3), unit: "分", sources: CELL };
  const of = (kind: "bonus" | "deduction") => ({ ...PENSION.criterion, item: "事项", kind, full: exact(5) });
  expect(says({ criterion: of("bonus"), reading, points: exact(3), how })).toBe(
    "事项 3.00 分(「社保」!F7),评分 3 分,加 3.00 分(最高 5 分)。",
  );
  expect(says({ criterion: of("deduction"), reading, points: exact(3), how })).toBe(
    "事项 3.00 分(「社保」!F7),评分 3 分,扣 3.00 分(最多 5 分)。",
  );
});

test("an item fed by 加扣分 says how many events stand there", () => {
  const how: Explanation = {
    kind: "rule",
    facts: { kind: "manual", given: "3", isHeld: false },
    exactPoints: exact(3),
  };
  const criterion: Score["criterion"] = {
    ...PENSION.criterion,
    item: "表彰奖励",
    kind: "bonus",
    full: exact(3),
    measure: { kind: "adjustments" },
  };
  const events = [3, 4].map((row) => ({ sheet: "加扣分", row, col: 2 }));
  const of = (points: number, sources: typeof events) =>
    says({
      criterion,
      how,
      points: exact(points),
      reading: { state: "number", value: exact(points), unit: "分", sources },
    });
  expect(of(3, events)).toBe("表彰奖励:登记 2 件(「加扣分」!C4等 2 格),合计 3 分,加 3.00 分(最高 3 分)。");
  expect(of(0, [])).toBe("表彰奖励:本期没有登记,加 0.00 分(最高 3 分)。");
});
