import { finding, type Finding } from "../finding";
import { column } from "../method/columns/column";
import { exact, HUNDRED, sum } from "../values/exact";
import { plain } from "../values/rounding";
import { percentOf, ratioOf } from "./amounts";
import type { Ledger, LedgerRow } from "./ledger";
import { NOTE_COLUMN, NUMBER_COLUMN, UNIT_COLUMN } from "./ledger-columns";

const COLUMNS = [
  NUMBER_COLUMN,
  UNIT_COLUMN,
  column({
    key: "project",
    header: ["项目名称", "Project"],
    words: ["项目", "建设项目", "工程名称"],
    isRequired: true,
    help: ["项目名称。", "Name of the project."],
    example: "通村公路扩面延伸工程",
    width: 28,
  }),
  column({
    key: "kind",
    header: ["项目类别", "Kind"],
    words: ["类别", "建设类别", "项目类型"],
    help: ["道路、饮水、住房等。", "Road, water, housing ..."],
    width: 12,
  }),
  column({
    key: "planned",
    header: ["计划量", "Planned"],
    words: ["计划", "计划任务", "建设任务", "年度任务", "计划建设"],
    value: "points",
    help: ["本年计划量。", "Planned this year."],
    example: "12.5",
    width: 10,
  }),
  column({
    key: "done",
    header: ["完成量", "Done"],
    words: ["完成", "实际完成", "已完成", "完成任务"],
    value: "points",
    help: ["累计完成量。", "Done so far."],
    example: "10",
    width: 10,
  }),
  column({
    key: "measureUnit",
    header: ["计量单位", "Unit"],
    words: ["单位(量)"],
    help: ["公里、处、套等。", "km, places, flats ..."],
    width: 10,
  }),
  column({
    key: "budget",
    header: ["计划投资", "Budget"],
    words: ["年度计划投资", "计划资金", "总投资", "年计划资金"],
    value: "points",
    help: ["万元。", "10,000 yuan."],
    example: "300",
    width: 12,
  }),
  column({
    key: "arrived",
    header: ["到位资金", "Arrived"],
    words: ["资金到位", "已到位资金"],
    value: "points",
    help: ["万元。", "10,000 yuan."],
    width: 12,
  }),
  column({
    key: "paid",
    header: ["完成投资", "Paid"],
    words: ["已完成投资", "支出资金", "已支付", "资金支出"],
    value: "points",
    help: ["万元。", "10,000 yuan."],
    width: 12,
  }),
  column({
    key: "state",
    header: ["建设状态", "State"],
    words: ["状态", "项目状态", "进展", "建设进度"],
    choices: ["未开工", "在建", "已竣工"],
    help: ["未开工、在建、已竣工。", "Not begun, in building, finished."],
    example: "在建",
    width: 10,
  }),
  NOTE_COLUMN,
] as const;

type Key = (typeof COLUMNS)[number]["key"];
type Row = LedgerRow<Key>;

/**
 * 项目台账 (M10): what was planned and done, and the money. 完成率 is the mean of the projects' own rates, each at most 100%, because
 * kilometres and flats do not add up; 开工率 and 竣工率 count projects; money is a share of the year's plan.
 */
export const PROJECTS: Ledger<Key> = {
  kind: "projects",
  name: "项目台账",
  title: { zh: "项目建设进度台账", en: "Project ledger" },
  note: { zh: "一行一个项目,金额单位万元。", en: "One project a row, money in 10,000 yuan." },
  columns: COLUMNS,
  measures: [
    {
      name: "完成率",
      help: { zh: "各项目完成量÷计划量的平均(每个最高100%)", en: "mean of done by planned, each at most 100%" },
      unit: "%",
      of: completion,
    },
    {
      name: "开工率",
      help: { zh: "已开工项目占比", en: "share of projects begun" },
      unit: "%",
      of: (rows) => shareInState(rows, /在建|竣工|开工(?!前)|完工|完成/, /未开工/),
    },
    {
      name: "竣工率",
      help: { zh: "已竣工项目占比", en: "share of projects finished" },
      unit: "%",
      of: (rows) => shareInState(rows, /竣工|完工|完成/, /未/),
    },
    {
      name: "资金到位率",
      help: { zh: "到位资金÷计划投资", en: "money arrived by budget" },
      unit: "%",
      of: (rows) => ratioOf(rows, "arrived", "budget"),
    },
    {
      name: "投资完成率",
      help: { zh: "完成投资÷计划投资", en: "money paid by budget" },
      unit: "%",
      of: (rows) => ratioOf(rows, "paid", "budget"),
    },
    { name: "项目数", help: { zh: "项目个数", en: "projects" }, unit: "个", of: (rows) => exact(rows.length) },
  ],
  check: (rows) => rows.flatMap(checkRow),
};

function completion(rows: readonly Row[]) {
  const rates = rows.flatMap(({ cells }) => {
    const planned = cells.knows("planned") ? cells.number("planned") : null;
    if (planned === null || planned.compare(0) <= 0) return [];
    const rate = percentOf((cells.knows("done") ? cells.number("done") : null) ?? exact(0), planned)!;
    return [rate.compare(HUNDRED) > 0 ? HUNDRED : rate];
  });
  return rates.length === 0 ? null : sum(rates).div(rates.length);
}

function shareInState(rows: readonly Row[], is: RegExp, not: RegExp) {
  const known = rows.filter(({ cells }) => cells.knows("state") && cells.has("state"));
  const fits = known.filter(({ cells }) => is.test(cells.text("state")) && !not.test(cells.text("state")));
  return percentOf(exact(fits.length), exact(known.length));
}

function checkRow({ cells }: Row): readonly Finding[] {
  const item = cells.text("project");
  const [planned, done] = (["planned", "done"] as const).map((key) => (cells.knows(key) ? cells.number(key) : null));
  const findings: Finding[] = [];
  if (planned && done && done.compare(planned) > 0) {
    const facts = { item, planned: plain(planned), done: plain(done) };
    findings.push(finding("ledger.done-over-plan", "warning", cells.place("done"), facts, cells.place("planned")));
  }
  if (planned && done && done.compare(planned) >= 0 && /未开工/.test(cells.text("state"))) {
    findings.push(finding("ledger.finished-not-started", "warning", cells.place("state"), { item }));
  }
  return findings;
}
