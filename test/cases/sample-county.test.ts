import { readFileSync } from "node:fs";
import { join } from "node:path";
import { scoreWorkbook, type ScoredWorkbook } from "../../src/app/score-workbook";
import { placeA1 } from "../../src/core/address";
import type { Standing } from "../../src/core/scoring/assessment";
import { sum } from "../../src/core/values/exact";
import { decimal, plain } from "../../src/core/values/rounding";
import { sheetTexts } from "../../src/i18n/zh-CN/sheet-texts";
import { portCase, type PortCase } from "../host/port-case";
import { TOWNSHIPS } from "../sample/county";
import { sampleBytes } from "../sample/write-sample";

const SAMPLE = join(__dirname, "..", "..", "samples", "青山县2020年第二季度.xlsx");

let county: PortCase;
let scored: ScoredWorkbook;
beforeAll(async () => {
  county = await portCase(new Uint8Array(readFileSync(SAMPLE)));
  scored = await scoreWorkbook(county.host, { locale: "zh-CN", state: "draft", writtenAt: "2020-07-06 10:00" });
});

function township(unit: string): Standing {
  return scored.assessment.standings.find((standing) => standing.unit === unit)!;
}

function sentence(unit: string, item: string): string {
  const score = township(unit).scores.find(({ criterion }) => criterion.item === item)!;
  return sheetTexts.scoreSentence(score, scored.assessment.method.settings);
}

test("the workbook in samples is what the script writes", () => {
  expect(Buffer.from(sampleBytes()).equals(readFileSync(SAMPLE))).toBe(true);
});

test("18 townships with 119 villages", () => {
  expect(TOWNSHIPS).toHaveLength(18);
  expect(TOWNSHIPS.reduce((villages, one) => villages + one.villages, 0)).toBe(119);
});

test("nothing blocks; the honest mistakes are found where they were made", () => {
  const said = scored.assessment.findings.map((one) => [one.severity, one.code, one.place && placeA1(one.place)]);
  expect(said.filter(([severity]) => severity === "blocking")).toEqual([]);
  expect(said).toContainEqual(["question", "measure.name-doubtful", "'问题整改台账'!C44"]);
  expect(said).toContainEqual(["warning", "measure.total-differs", "'就业帮扶'!D23"]);
  expect(said.map(([, code]) => code)).toContain("rows.hidden");
});

/** Worked by hand from the figures on the sheets and the words of the rules. */
test.each([
  // (95 - 93.79) x 0.2 = 0.242 off 4
  ["东岭乡", "养老保险参保率", "3.76"],
  // 5.8 whole steps of 0.1 are 5: 0.5 off 4
  ["东岭乡", "饮水安全达标率", "3.50"],
  // (1.19 - 1) / 0.1 x 0.3 = 0.57 off 4
  ["东岭乡", "小额信贷逾期率", "3.43"],
  // 3 of 5 problems in time: 40 points x 0.1 are more than the 3 there are
  ["东岭乡", "问题按期整改率", "0.00"],
  // 7 of 8 in time: 12.5 points x 0.1 off 3
  ["大坪镇", "问题按期整改率", "1.75"],
  // 294 of 3500 is 8.4%: 4.2 points off 6
  ["北坡乡", "建档立卡户人均纯收入", "1.80"],
  // 11.5 steps begun are 12: 2.4 off 4
  ["北坡乡", "垃圾无害化处理率", "1.60"],
  // 6.4 in the province, 1.7 short: 1.7 off 4
  ["西沟乡", "农民收入增速", "2.30"],
  // 1 of 3 projects finished against 60%: 5 x 33.33 / 60
  ["西沟乡", "项目竣工率", "2.78"],
  // the third of three vacant: 18th of 18 in spending
  ["西沟乡", "扶贫资金支出率", "2.00"],
  // one person still waits: all or nothing
  ["南山乡", "重度残疾人补贴发放率", "0.00"],
  // 7 of 8 villages have a library: 3 x 87.5% = 2.625, half away from zero
  ["大坪镇", "图书室覆盖率", "2.63"],
])("%s gets for %s %s points", (unit, item, points) => {
  expect(decimal(township(unit).scores.find(({ criterion }) => criterion.item === item)!.points!, 2)).toBe(points);
});

test("a township without village water is scaled up, one without resettlement takes the others' mean", () => {
  // 城关镇: 89.55 of the 93 points that concern it, so 89.55 / 93 x 4 = 3.852.
  expect(sentence("城关镇", "饮水安全达标率")).toBe(
    "饮水安全达标率 缺项(「住房饮水」!E27),该项不计,其余各项按比例折算到满分,得 3.85 分(满分 4 分)。",
  );
  // Twelve townships with 3, 北坡乡 with 2.71 and 西沟乡 with 2.9: 41.61 / 14 = 2.972.
  expect(sentence("城关镇", "搬迁集中安置率")).toContain("取其他单位该项的平均分,得 2.97 分(满分 3 分)。");
});

test("totals are the sums of printed items, bonus added and deduction taken off", () => {
  for (const standing of scored.assessment.standings) {
    const items = standing.scores.filter(({ criterion }) => criterion.kind === "score").map(({ points }) => points!);
    expect(plain(standing.total!)).toBe(plain(sum(items).add(standing.bonus).sub(standing.deduction)));
  }
});

test("two townships with 92.18 points share the ninth place and nobody is tenth", () => {
  const places = scored.assessment.standings.map(({ unit, rank }) => [unit, plain(rank!)]);
  expect(places.filter(([, place]) => place === "9").map(([unit]) => unit)).toEqual(["大坪镇", "金竹乡"]);
  expect(places.map(([, place]) => place)).not.toContain("10");
});

test("vetoes keep score and place and take the band; lifting them would give it back", () => {
  expect(township("双龙镇")).toMatchObject({ band: "不合格", withoutVeto: { band: "良好" } });
  expect(township("东岭乡")).toMatchObject({ band: "不合格", withoutVeto: { band: "合格" } });
  expect(decimal(township("双龙镇").total!, 2)).toBe("94.78");
});

test("places are compared with the first quarter", () => {
  // 大坪镇 stood 13th and stands 9th; 永安镇 stood 7th and stands 11th.
  expect([township("大坪镇"), township("永安镇")].map(({ movement }) => plain(movement!))).toEqual(["4", "-4"]);
});

test("nine result sheets stand in the workbook and every score links to a cell that is there", () => {
  const names = county.opened.model.sheets.map(({ name }) => name);
  expect(names.slice(-9)).toEqual([
    ...["季度排名", "得分明细", "评分说明", "指标达标", "一票否决"],
    ...["问责名单", "失分分析", "问题清单", "通报"],
  ]);
  const detail = county.opened.model.findSheet("得分明细")!;
  expect(detail.hyperlinks.size).toBe(18 * scored.assessment.method.criteria.length);
  for (const { location } of detail.hyperlinks.values()) {
    expect(names).toContain(/^'(.+)'!/.exec(location!)![1]);
  }
});
