import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_QUOTAS } from "../../src/core/ledgers/ledger-quotas";
import { describeLedgers } from "../../src/core/ledgers/describe-ledgers";
import type { LedgerContext } from "../../src/core/ledgers/ledger";
import { readWorkbookLedger, type WorkbookLedger } from "../../src/core/ledgers/workbook-ledgers";
import { planFromGrids } from "../../src/core/plan/plan-from-sheet";
import { readPlan } from "../../src/core/plan/read-plan";
import { taskState } from "../../src/core/plan/task-state";
import { profileSheet } from "../../src/core/profiles/profile-sheet";
import { profileSources } from "../../src/core/profiles/unit-profile";
import { assess } from "../../src/core/scoring/assess";
import type { SheetSpec } from "../../src/core/sheets/sheet-spec";
import { describeResults } from "../../src/core/sheets/describe-results";
import { decimal, plain } from "../../src/core/values/rounding";
import { gridsOf } from "../../src/host/embedded/grids-of-model";
import { openWorkbook } from "../../src/host/embedded/package/open-workbook";
import { resultTexts } from "../../src/i18n/result-texts";
import { profileWords } from "../../src/i18n/profile-texts";
import { ledgerTexts } from "../../src/i18n/zh-CN/ledger-texts";

/** Every mechanism of the county's documents (docs/mechanisms.md) on the sample county. */
const SAMPLE = join(__dirname, "..", "..", "samples", "青山县2020年第二季度.xlsx");
const grids = gridsOf(openWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx").model);
const townships = assess({ grids });
const results = describeResults(
  townships,
  { runNumber: "1", state: "draft", dataAsOf: null },
  [],
  resultTexts("zh-CN"),
);
const context: LedgerContext = {
  first: "2020-04-01",
  last: "2020-06-30",
  units: townships.method.roster.map(({ name }) => name),
  quotas: DEFAULT_QUOTAS,
};
const drawn = describeLedgers(
  { grids, units: townships.method.roster, context, spotCheckPercent: 30, spotCheckSeed: "2020Q2" },
  ledgerTexts,
);

function ledger(sheet: string): WorkbookLedger {
  const grid = grids.find((one) => one.sheet === sheet)!;
  return readWorkbookLedger(grid, townships.method.roster, context)!;
}

function figure(sheet: string, name: string, unit: string): string {
  const reading = ledger(sheet).figure(name)!.readings.get(unit)!;
  return reading.state === "number" ? plain(reading.value, 2) : reading.state;
}

function texts(spec: SheetSpec | undefined): string {
  return (spec?.rows ?? [])
    .flatMap(({ cells }) =>
      cells.map((cell) => (typeof cell === "string" ? cell : cell && "number" in cell ? cell.number : "")),
    )
    .join("|");
}

function sheet(name: string): SheetSpec | undefined {
  return [...results, ...drawn].find((spec) => spec.name === name);
}

test("M1 按季度打分排名: 18 townships, ranked, with their movement", () => {
  expect(townships.standings).toHaveLength(18);
  expect(townships.standings.every(({ rank, movement }) => rank !== null && movement !== null)).toBe(true);
});

test("M2 帮扶部门格次认定: bands by threshold and quota", () => {
  const departments = assess({ grids, suffix: "部门" });
  const excellent = departments.standings.filter(({ band }) => band === "优秀");
  expect(departments.standings).toHaveLength(10);
  // At most 30% of ten.
  expect(excellent).toHaveLength(3);
});

test("M3 一票否决 and 问责名单: the event, what it does, who answers", () => {
  const vetoed = townships.standings.filter(({ vetoes }) => vetoes.length > 0);
  expect(vetoed.map(({ unit, band }) => [unit, band])).toEqual([
    ["双龙镇", "不合格"],
    ["东岭乡", "不合格"],
  ]);
  expect(texts(sheet("问责名单"))).toContain("杨某");
});

test("M4 赋分权重: the total as its share of the comprehensive assessment", () => {
  const { total, full, comprehensive } = townships.standings[1]!;
  expect(comprehensive!.equals(total!.div(full).mul(20))).toBe(true);
});

test("M5 督查: findings of the supervision ledger feed the score", () => {
  const score = townships.standings.at(-1)!.scores.find(({ criterion }) => criterion.item === "督查发现问题")!;
  expect(score.reading.sources[0]!.sheet).toBe("督查检查");
});

test("M6 三单: who did not report is named", () => {
  expect(texts(sheet("三单通报"))).toContain("未报");
  expect(Number(figure("三单台账", "未报次数", "北坡乡"))).toBeGreaterThan(0);
});

test("M7 三联包抓: every village has its person, or is named", () => {
  expect(figure("包抓联户台账", "包抓覆盖率", "城关镇")).toBe("100");
  expect(texts(sheet("包抓覆盖"))).toContain("西白村");
});

test("M8 干部实绩档案: one record a cadre", () => {
  expect(texts(sheet("干部实绩"))).toMatch(/城关镇\|第一书记1\|第一书记/);
});

test("M9 动态销号: the clearance rate leaves standing items out", () => {
  expect(texts(sheet("整改销号"))).toMatch(/全县\|120\|89\|8\|12\|11\|81\.65%/);
});

test("M10 项目进度: planned against done", () => {
  const items = townships.method.criteria.map(({ item }) => item);
  expect(items).toEqual(expect.arrayContaining(["项目开工率", "项目竣工率", "扶贫资金支出率"]));
});

test("M11 达标登记 and 缺项清单: what each household lacks", () => {
  expect(texts(sheet("缺项清单"))).toContain("×");
});

test("M12 目标: coverage, housing, income against their bars, for townships and county", () => {
  const checked = townships.targets.filter(({ unit }) => unit === null).map(({ criterion }) => criterion.item);
  expect(checked).toEqual(expect.arrayContaining(["养老保险参保率", "危房改造竣工率", "建档立卡户人均纯收入"]));
});

test("M13 相对目标: a bar that is an average", () => {
  const relative = townships.method.criteria.filter(({ target }) => target !== null && target.bar.kind !== "figure");
  expect(relative.length).toBeGreaterThan(0);
});

const plan = planFromGrids(grids);

test("M14 四大攻势: the plan by campaigns, the last one across the year's end", () => {
  expect(new Set(plan.tasks.map(({ section }) => section))).toEqual(
    new Set(["春季攻势", "夏季提升", "秋季巩固", "冬季决战", "常态工作"]),
  );
  expect(plan.tasks.find(({ title }) => title === "年度考核评估准备")!.deadline).toMatchObject({ last: "2021-01-31" });
});

test("M15 责任单位、完成时限: every task with its state on a day", () => {
  const states = plan.tasks.map((task) => taskState(task, { today: "2020-06-30", nearDays: 15 }));
  expect(new Set(states)).toEqual(new Set(["done", "nearDue", "onTime", "standing", "waiting"]));
});

test("M16 文件自查: a skipped number is found", () => {
  const codes = readPlan(
    "计划\n一、甲\n1.做事。(责任单位:县政府;完成时限:长期坚持)\n三、乙\n2.再做。(责任单位:县政府;完成时限:长期坚持)",
  ).findings.map(({ code }) => code);
  expect(codes).toContain("plan.numbering-skipped");
});

test("M17 数据清洗: suspects by rule, without a number or a name", () => {
  const { findings } = ledger("户达标登记");
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["ledger.id-duplicate", "ledger.id-invalid", "ledger.age-differs"]),
  );
  expect(JSON.stringify(findings)).not.toMatch(/\d{17}[\dX]|户主\d/);
});

test("M18 边缘户: households near the line, by township", () => {
  const all = context.units.map((unit) => Number(figure("户达标登记", "边缘户数", unit)));
  expect(all.reduce((sum, one) => sum + one, 0)).toBe(26);
});

test("M19 抽查30%: a sample that anybody can draw again", () => {
  expect(texts(sheet("抽查名单"))).toContain("城关镇");
});

test("M20 走访: visits against the quota", () => {
  const rates = context.units.map((unit) => figure("走访帮扶台账", "走访达标率", unit));
  expect(rates).toContain("100");
});

test("M21 考核期: last quarter's frozen result gives the movement", () => {
  const first = townships.standings[0]!;
  expect(decimal(first.previousRank!, 0)).toBe("4");
});

test("M22 龙头企业绩效评价: the same engine over enterprises", () => {
  const enterprises = assess({ grids, suffix: "企业" });
  expect(enterprises.standings.map(({ band }) => band)).toContain("一等奖");
});

test("M23 镇有档: score, tasks, problems, figures and persons of one township on a sheet", () => {
  const sources = profileSources(townships, grids, planFromGrids(grids.filter((one) => one.sheet === "工作计划")));
  const drawn = profileSheet(["城关镇"], sources, { today: "2020-06-30", nearDays: 15 }, profileWords("zh-CN"));
  const words = texts(drawn);
  expect(drawn.name).toBe("乡镇档案·城关镇");
  // 5 villages with their persons, 6 tasks that say 各乡镇, one problem that is not cleared.
  for (const part of [
    "第3名(共18个)",
    "总分96.37",
    "五、包抓责任人(5条)",
    "三、承担的工作任务(6项)",
    "二、未销号问题(1个)",
  ])
    expect(words).toContain(part);
  expect(words).toContain("83.33%");
  expect(words).not.toMatch(/\d{17}[\dX]|户主\d/);
});

test("M24 通报: the quarter in one page", () => {
  expect(texts(sheet("通报"))).toContain("云台乡");
});
