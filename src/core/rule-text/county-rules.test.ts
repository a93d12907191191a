import { oracle } from "../../../test/support/oracle";
import type { RuleInputs } from "./rule-inputs";
import { understandRule } from "./understand-rule";

/** The rules' own words, with the worked cases of each: what the text gives for the figures that a township has. */
const TEXT = Object.fromEntries(
  oracle<{ cases: { id: string; rule: string }[] }>("cn-rules").cases.map(({ id, rule }) => [id, rule]),
);

const scores = (id: string, rows: readonly (readonly [RuleInputs, string])[]) =>
  rows.map(([inputs, score]) => [id, inputs, score] as const);

describe("the county rules, read from their own words", () => {
  test.each([
    ...scores("ratio_to_target", [
      [{ value: "7" }, "10.5"],
      [{ value: "10" }, "15"],
      [{ value: "12" }, "15"],
      [{ value: "0" }, "0"],
    ]),
    ...scores("threshold_step_0_1pp", [
      [{ value: "100" }, "4"],
      [{ value: "99.7" }, "1"],
      [{ value: "99.6" }, "0"],
      [{ value: "99.0" }, "0"],
      [{ value: "99.65" }, "0.5"],
    ]),
    ...scores("threshold_step_1pp", [
      [{ value: "95" }, "2"],
      [{ value: "92" }, "1.4"],
      [{ value: "84" }, "0"],
    ]),
    ...scores("all_or_nothing_count", [
      [{ value: "1000", target: "1000" }, "15"],
      [{ value: "999", target: "1000" }, "0"],
      [{ value: "999", of: "1000" }, "0"],
      [{ parts: ["999", "1000"] }, "0"],
      [{ value: "99.9" }, "0"],
    ]),
    ...scores("bonus_and_deduct_around_target", [
      [{ value: "98" }, "5"],
      [{ value: "99" }, "6"],
      [{ value: "100" }, "7"],
      [{ value: "95.5" }, "2.5"],
      [{ value: "92" }, "0"],
    ]),
    ...scores("symmetrical_cap", [
      [{ value: "10" }, "26"],
      [{ value: "40" }, "28"],
      [{ value: "-12" }, "23.8"],
      [{ value: "-50" }, "22"],
      [{ value: "130", target: "120" }, "26"],
    ]),
    ...scores("around_group_average", [
      [{ value: "100", average: "100" }, "4"],
      [{ value: "115", average: "100" }, "4.6"],
      [{ value: "130", average: "100" }, "5"],
      [{ value: "80", average: "100" }, "3.2"],
      [{ value: "115", peers: ["85", "115"] }, "4.6"],
    ]),
    ...scores("tiers", [
      [{ value: "100" }, "100"],
      [{ value: "99.99" }, "75"],
      [{ value: "80" }, "75"],
      [{ value: "79.99" }, "50"],
      [{ value: "50" }, "50"],
      [{ value: "49.99" }, "0"],
      [{ value: "160", target: "200" }, "75"],
    ]),
    ...scores("rank_table", [
      [{ value: "88", peers: ["90", "88", "85", "80", "70"] }, "57"],
      [{ value: "88", peers: ["90", "85", "80", "70"] }, "57"],
      [{ rank: "5" }, "48"],
      [{ value: "80", peers: ["90", "88", "88", "80", "70"] }, "51"],
    ]),
    ...scores("rank_linear_between", [
      [{ rank: "1", of: "11" }, "600"],
      [{ rank: "4", of: "11" }, "570"],
      [{ rank: "11", of: "11" }, "500"],
      [{ rank: "4", of: "11", coefficient: "1.05" }, "598.5"],
      [{ rank: "4", of: "11", parts: ["1.05"] }, "598.5"],
      [{ rank: "1", of: "1" }, "600"],
    ]),
    ...scores("rank_fixed_step", [
      [{ rank: "1" }, "20"],
      [{ rank: "9" }, "18"],
      [{ rank: "28" }, "13.25"],
    ]),
    ...scores("ratio_to_best", [
      [{ value: "12", peers: ["12", "9", "6"] }, "6"],
      [{ value: "9", peers: ["12", "9", "6"] }, "4.5"],
      [{ value: "6", peers: ["12", "9"] }, "3"],
    ]),
    ...scores("efficacy_60_40", [
      [{ value: "10", peers: ["10", "20", "30"], full: "10" }, "6"],
      [{ value: "20", peers: ["10", "20", "30"], full: "10" }, "8"],
      [{ value: "30", peers: ["10", "20", "30"], full: "10" }, "10"],
      [{ value: "5", peers: ["5", "5", "5"], full: "10" }, "10"],
    ]),
    ...scores("count_short", [
      [{ value: "2", target: "3", full: "3" }, "2"],
      [{ value: "5", target: "3", full: "3" }, "3"],
      [{ value: "9", target: "12", full: "5" }, "3.5"],
      [{ value: "0", target: "12", full: "5" }, "0"],
    ]),
    ...scores("event_deduct", [
      [{ value: "0" }, "4"],
      [{ value: "1" }, "2"],
      [{ value: "3" }, "0"],
    ]),
    ...scores("escalating", [
      [{ parts: ["4", "1", "0"], full: "10" }, "7.8"],
      [{ parts: ["4", "1", "1"], full: "10" }, "5.8"],
    ]),
    ...scores("bonus_caps", [
      [{ parts: ["7.5", "12"] }, "17"],
      [{ parts: ["3", "18"] }, "18"],
    ]),
    ...scores("project_points", [
      [{ value: "4.5", target: "6.0", parts: ["5", "10", "15", "20"] }, "95"],
      [{ parts: ["5", "10", "15", "45", "20"] }, "95"],
    ]),
    ...scores("year_from_road_checks", [
      [{ parts: ["88", "84", "80", "90"] }, "86.4"],
      [{ parts: ["85", "85", "85", "85"] }, "85"],
      [{ parts: ["84", "85", "85", "85"] }, "84.8"],
    ]),
    ...scores("quarter_rank_to_year", [
      [{ value: "88.5", parts: ["1", "0"] }, "89.5"],
      [{ value: "88.5", parts: ["0", "2"] }, "86.5"],
      [{ value: "88.5", rank: "1", of: "11" }, "89.5"],
    ]),
    ...scores("cross_check_50_50", [[{ parts: ["86.2", "91.0"] }, "88.6"]]),
    ...scores("veto_bottom", [[{ value: "97" }, "97"]]),
    ...scores("assessor_groups", [
      [{ parts: ["100", "98", "100"] }, "99.333333"],
      [{ parts: ["96", "96", "98"] }, "96.666667"],
    ]),
  ])("%s for %j gives %s", (id, inputs, score) => {
    const found = understandRule([TEXT[id]!], inputs);
    expect(found.words).toBeNull();
    expect(found.score).toBe(score);
  });

  test.each([
    ["year_from_road_checks", { parts: ["88", "84", "80", "90"] }, "优等"],
    ["year_from_road_checks", { parts: ["85", "85", "85", "85"] }, "优等"],
    ["year_from_road_checks", { parts: ["84", "85", "85", "85"] }, "良等"],
    ["bands_with_gaps", { value: "90" }, "优"],
    ["bands_with_gaps", { value: "89.5" }, null],
    ["bands_with_gaps", { value: "79.4" }, "中"],
    ["veto_bottom", { value: "97" }, "不合格"],
    ["veto_no_excellent", { value: "97" }, "良好"],
    ["veto_no_excellent", { value: "83" }, "良好"],
    ["veto_one_fail_all", { parts: ["1", "1", "0"] }, "不达标"],
  ] as [string, RuleInputs, string | null][])("%s for %j is in band %s", (id, inputs, band) => {
    expect(understandRule([TEXT[id]!], inputs).band).toBe(band);
  });

  test.each([
    ["threshold_step_0_1pp", { value: "99.65" }, "stepReading", { linear: "0.5", whole: "1", started: "0" }],
    ["bonus_and_deduct_around_target", { value: "95.5" }, "stepReading", { linear: "2.5", whole: "3", started: "2" }],
    [
      "rank_table",
      { value: "88", peers: ["90", "88", "88", "80", "70"] },
      "ties",
      { competition: "57", dense: "57", average: "55.5" },
    ],
    [
      "rank_table",
      { value: "80", peers: ["90", "88", "88", "80", "70"] },
      "ties",
      { competition: "51", dense: "54", average: "51" },
    ],
    [
      "rank_table",
      { value: "70", peers: ["90", "88", "88", "80", "70"] },
      "ties",
      { competition: "48", dense: "51", average: "48" },
    ],
    [
      "efficacy_60_40",
      { value: "30", peers: ["30", "20", "10"], full: "10" },
      "direction",
      { higher: "10", lower: "6" },
    ],
    [
      "efficacy_60_40",
      { value: "20", peers: ["30", "20", "10"], full: "10" },
      "direction",
      { higher: "8", lower: "8" },
    ],
  ])("%s for %j leaves %s open and shows what each reading gives", (id, inputs, code, results) => {
    const question = understandRule([TEXT[id]!], inputs).questions.find((one) => one.code === code)!;
    expect(Object.fromEntries(question.alternatives.map(({ label, score }) => [label, score]))).toEqual(results);
  });

  test("89.5 lies between bands written 80-89 and 90-100: both readings are shown", () => {
    const [question] = understandRule([TEXT["bands_with_gaps"]!], { value: "89.5" }).questions;
    expect(question!.alternatives.map(({ label, band }) => [label, band])).toEqual([
      ["asWritten", null],
      ["halfOpen", "良"],
      ["rounded", "优"],
    ]);
  });

  test("five policies for a missing item in one text are a choice, with what each gives", () => {
    const given = { value: "81", full: "10", average: "8", parts: ["6"] };
    const [question] = understandRule([TEXT["not_applicable"]!], given).questions;
    expect(question!.alternatives.map(({ score }) => score).slice(0, 4)).toEqual(["90", "89", "87", "81"]);
    expect(understandRule(["没有此项任务的按满分计"], given).score).toBe("91");
  });

  test("equal totals are ordered by the heavier task", () => {
    const found = understandRule([TEXT["tie_heavier_task"]!]);
    expect(found.params).toMatchObject({ by: "任务较重", order: "heavierFirst" });
  });

  test("a sentence about a spreadsheet's fault is no rule, and 2000万 is no number", () => {
    expect(understandRule([TEXT["text_number"]!]).understood).toBe(false);
    expect(understandRule([TEXT["ratio_to_target"]!], { value: "2000万" })).toMatchObject({
      score: null,
      unreadable: ["value"],
    });
  });
});
