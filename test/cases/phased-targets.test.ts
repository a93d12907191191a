import { assess } from "../../src/core/scoring/assess";
import { decimal, plain } from "../../src/core/values/rounding";
import { gridOf } from "../support/make-grid";
import { methodGrids } from "../support/method-grids";

/** 分阶段目标:6月底60%、12月底95%。城关72%,河口48%。 */
function county(period: string, target = "6月底≥60%;12月底≥95%") {
  const method = methodGrids({
    roster: ["城关镇", "河口镇"],
    settings: [["考核期", period]],
    criteria: [["社保", "参保率", 10, "社保!参保率", "值", "", "按完成比例", "", target, "%"]],
  });
  const source = gridOf("社保", [
    ["乡镇", "参保率(%)"],
    ["城关镇", 72],
    ["河口镇", 48],
  ]);
  return assess({ grids: [...method, source] });
}

function checks(period: string, unit: string) {
  const check = county(period).targets.find((one) => one.unit === unit)!;
  const phases = check.phases.map(({ phase, applies, isDue, state, gap, aMonth }) =>
    [phase.last, applies ? "本期" : "", isDue ? "到期" : "", state, gap && plain(gap), aMonth && plain(aMonth, 2)].join(
      " ",
    ),
  );
  return { bar: check.bar && plain(check.bar), state: check.state, phases };
}

test("at the end of June the June bar applies; the December bar shows what is needed a month", () => {
  expect(checks("2020Q2", "城关镇")).toEqual({
    bar: "60",
    state: "reached",
    // (95 - 72) / 6 months
    phases: ["2020-06-30 本期 到期 reached 0 ", "2020-12-31   notReached 23 3.83"],
  });
  expect(checks("2020Q2", "河口镇")).toEqual({
    bar: "60",
    state: "notReached",
    // (95 - 48) / 6 months
    phases: ["2020-06-30 本期 到期 notReached 12 ", "2020-12-31   notReached 47 7.83"],
  });
});

test("from July on the December bar applies", () => {
  expect(checks("2020Q3", "城关镇")).toEqual({
    bar: "95",
    state: "notReached",
    // (95 - 72) / 3 months
    phases: ["2020-06-30  到期 reached 0 ", "2020-12-31 本期  notReached 23 7.67"],
  });
});

test("points are given against the bar that applies", () => {
  const points = (period: string) =>
    county(period).standings.map(({ unit, total }) => [unit, total && decimal(total, 2)]);
  // 48 of 60 is 80% of 10; 72 of 95 is 75.79%, 48 of 95 is 50.53%.
  expect(points("2020Q2")).toEqual([
    ["城关镇", "10.00"],
    ["河口镇", "8.00"],
  ]);
  expect(points("2020Q3")).toEqual([
    ["城关镇", "7.58"],
    ["河口镇", "5.05"],
  ]);
});

test("phases of several years: in 2019 the bar of 2020 applies, after all of them the last one", () => {
  const bar = (period: string) => plain(county(period, "到2018年达到50%,到2020年达到70%").targets[0]!.bar!);
  expect([bar("2018"), bar("2019H1"), bar("2020"), bar("2021")]).toEqual(["50", "70", "70", "70"]);
});

test("a part that cannot be read blocks: no bar is guessed", () => {
  const codes = county("2020Q2", "6月底≥60%;尽快≥95%").findings.map(({ code }) => code);
  expect(codes).toContain("method.bad-target");
});
