import { finding, type Finding } from "../finding";
import { column } from "../method/columns/column";
import { exact, sum, type Exact } from "../values/exact";
import { total } from "./amounts";
import type { Ledger, LedgerContext, LedgerRow } from "./ledger";
import { NOTE_COLUMN, NUMBER_COLUMN, UNIT_COLUMN } from "./ledger-columns";

const COLUMNS = [
  NUMBER_COLUMN,
  UNIT_COLUMN,
  column({
    key: "day",
    header: ["督查日期", "Day"],
    words: ["日期", "检查日期", "督查时间", "检查时间", "时间"],
    value: "day",
    isRequired: true,
    help: ["督查的日期。", "The day of the check."],
    example: "2020-05-12",
    width: 13,
  }),
  column({
    key: "level",
    header: ["督查类型", "Kind"],
    words: ["督查方式", "检查方式", "类型", "督查层级"],
    choices: ["日常督查", "重点督查", "效能问责", "月检查", "季点评", "暗访"],
    help: ["从列表选择。", "Choose one."],
    example: "日常督查",
    width: 12,
  }),
  column({
    key: "problem",
    header: ["问题", "Problem"],
    words: ["发现问题", "存在问题", "问题描述", "督查问题", "情况"],
    isRequired: true,
    help: ["发现的问题。", "What was found."],
    example: "驻村队员不在岗",
    width: 34,
  }),
  column({
    key: "severity",
    header: ["性质", "Severity"],
    words: ["严重程度", "问题性质", "情形"],
    choices: ["首次发现", "到期未改", "连续发生"],
    help: ["首次发现、到期未改、连续发生。", "First found, not mended in time, or found again."],
    example: "首次发现",
    width: 12,
  }),
  column({
    key: "points",
    header: ["扣分", "Points"],
    words: ["扣分值", "应扣分"],
    value: "points",
    help: ["本条扣多少分(正数)。留空按性质计。", "Points taken off; blank goes by severity."],
    example: "0.3",
    width: 9,
  }),
  column({
    key: "evidence",
    header: ["依据", "Evidence"],
    words: ["通报文号", "佐证", "文号"],
    help: ["通报或照片编号。", "Number of the paper or photo."],
    width: 18,
  }),
  NOTE_COLUMN,
] as const;

type Key = (typeof COLUMNS)[number]["key"];
type Row = LedgerRow<Key>;

/**
 * 督查台账 (M5): three levels of supervision. Only checks within the period count. A problem found again in the same unit
 * weighs more: without points of its own it counts as 连续发生.
 */
export const SUPERVISION: Ledger<Key> = {
  kind: "supervision",
  name: "督查台账",
  title: { zh: "督查检查问题台账", en: "Supervision ledger" },
  note: {
    zh: "一行一个问题。扣分留空时:首次发现0.3分、到期未改1分、连续发生2分;同一乡镇同一问题再次出现按连续发生。",
    en: "One problem a row. Without points: found 0.3, not mended 1, again 2.",
  },
  columns: COLUMNS,
  measures: [
    {
      name: "督查扣分",
      help: { zh: "本期各条扣分之和", en: "points taken off in the period" },
      unit: "分",
      of: (rows, context) => sum(inPeriod(rows, context).map((row, i, all) => pointsOf(row, all.slice(0, i), context))),
    },
    {
      name: "问题数",
      help: { zh: "本期发现的问题数", en: "problems found in the period" },
      unit: "个",
      of: (rows, context) => exact(inPeriod(rows, context).length),
    },
    {
      name: "重复问题数",
      help: { zh: "再次出现的问题数", en: "problems found again" },
      unit: "个",
      of: (rows, context) =>
        exact(inPeriod(rows, context).filter((row, i, all) => isRepeat(row, all.slice(0, i))).length),
    },
    {
      name: "效能问责数",
      help: { zh: "本期效能问责次数", en: "cases of accountability" },
      unit: "次",
      of: (rows, context) =>
        exact(inPeriod(rows, context).filter((row) => /问责/.test(row.cells.text("level"))).length),
    },
  ],
  check: (rows, context) => [...repeats(rows, context), ...negatives(rows)],
};

/** The rows of the period, by day and then as they stand. */
function inPeriod(rows: readonly Row[], context: LedgerContext): readonly Row[] {
  return rows
    .map((row) => ({ row, day: row.cells.day("day") ?? "" }))
    .filter(({ day }) => day >= context.first && day <= context.last)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.row.cells.row - b.row.cells.row))
    .map(({ row }) => row);
}

/** What the row states, or else what its severity 性质 costs; a severity that is none of the list's counts as found first. */
function pointsOf(row: Row, before: readonly Row[], { quotas }: LedgerContext): Exact {
  const stated = row.cells.knows("points") && row.cells.has("points") ? row.cells.number("points") : null;
  if (stated !== null) return stated.abs();
  const severity = row.cells.text("severity");
  if (isRepeat(row, before) || severity === "连续发生") return quotas.repeatPoints;
  return severity === "到期未改" ? quotas.unmendedPoints : quotas.foundPoints;
}

function isRepeat(row: Row, before: readonly Row[]): boolean {
  const problem = row.cells.text("problem").replace(/\s/g, "");
  return before.some((other) => other.unit === row.unit && other.cells.text("problem").replace(/\s/g, "") === problem);
}

function repeats(rows: readonly Row[], context: LedgerContext): readonly Finding[] {
  return inPeriod(rows, context).flatMap((row, i, all) => {
    const times = all.slice(0, i + 1).filter((other) => other === row || isRepeat(row, [other])).length;
    if (times < 2) return [];
    return [finding("ledger.repeat", "note", row.cells.place("problem"), { item: row.cells.text("problem"), times })];
  });
}

function negatives(rows: readonly Row[]): readonly Finding[] {
  return rows.flatMap(({ cells }) => {
    const points =
      cells.knows("points") && cells.has("points")
        ? total([{ cells, unit: null, place: cells.place("points") }], "points")
        : null;
    if (points === null || points.compare(0) >= 0) return [];
    return [finding("ledger.negative", "note", cells.place("points"), { header: "扣分", text: cells.text("points") })];
  });
}
