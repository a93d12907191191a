import { finding, type Finding } from "../finding";
import { column } from "../method/columns/column";
import { exact } from "../values/exact";
import { percentOf } from "./amounts";
import type { Ledger, LedgerContext, LedgerRow } from "./ledger";
import { NOTE_COLUMN, NUMBER_COLUMN, UNIT_COLUMN } from "./ledger-columns";

const COLUMNS = [
  NUMBER_COLUMN,
  UNIT_COLUMN,
  column({
    key: "day",
    header: ["走访日期", "Day"],
    words: ["日期", "帮扶日期", "入村日期", "时间", "走访时间"],
    value: "day",
    isRequired: true,
    help: ["走访的日期。", "The day of the visit."],
    example: "2020-04-18",
    width: 13,
  }),
  column({
    key: "visitor",
    header: ["帮扶单位", "Visitor"],
    words: ["走访单位", "派出单位", "走访领导", "工作组"],
    help: ["谁去的。", "Who went."],
    width: 20,
  }),
  column({
    key: "village",
    header: ["村", "Village"],
    words: ["走访村", "行政村", "联系村"],
    help: ["去了哪个村。", "Which village."],
    width: 14,
  }),
  column({
    key: "team",
    header: ["人数", "People"],
    words: ["工作组人数", "派出人数", "走访人数"],
    value: "points",
    help: ["工作组人数。", "People in the team."],
    example: "3",
    width: 8,
  }),
  column({
    key: "topic",
    header: ["内容", "Topic"],
    words: ["走访内容", "工作内容", "帮扶内容", "解决问题"],
    help: ["做了什么。", "What was done."],
    width: 32,
  }),
  NOTE_COLUMN,
] as const;

type Key = (typeof COLUMNS)[number]["key"];
type Row = LedgerRow<Key>;

/** 走访台账 (M20): at least one visit a quarter and four a year, in teams of two to five (seed 004). */
export const VISITS: Ledger<Key> = {
  kind: "visits",
  name: "走访台账",
  title: { zh: "走访帮扶台账", en: "Visits" },
  note: {
    zh: "一行一次走访。每季度至少1次、全年至少4次,工作组2—5人。",
    en: "One visit a row; one a quarter, four a year, teams of 2 to 5.",
  },
  columns: COLUMNS,
  measures: [
    {
      name: "走访次数",
      help: { zh: "本期走访次数", en: "visits in the period" },
      unit: "次",
      of: (rows, context) => exact(within(rows, context.first, context.last).length),
    },
    {
      name: "全年走访次数",
      help: { zh: "本年到期末的走访次数", en: "visits this year up to the end of the period" },
      unit: "次",
      of: (rows, context) => exact(within(rows, `${context.last.slice(0, 4)}-01-01`, context.last).length),
    },
    {
      name: "走访达标率",
      help: { zh: "本期走访次数÷应走访次数,最高100%", en: "visits by quota, at most 100%" },
      unit: "%",
      of: quotaRate,
    },
  ],
  check: (rows, context) => [...shortUnits(rows, context), ...teamSizes(rows, context)],
};

function within(rows: readonly Row[], first: string, last: string): readonly Row[] {
  return rows.filter(({ cells }) => {
    const day = cells.day("day");
    return day !== null && day >= first && day <= last;
  });
}

/** How many visits the period asks for: one a quarter. */
function quotaOf(context: LedgerContext): number {
  const months = (Number(context.last.slice(5, 7)) - Number(context.first.slice(5, 7)) + 1) / 3;
  return months >= 4 ? context.quotas.visitsPerYear : Math.max(1, Math.round(months)) * context.quotas.visitsPerQuarter;
}

function quotaRate(rows: readonly Row[], context: LedgerContext) {
  const quota = quotaOf(context);
  return percentOf(exact(Math.min(within(rows, context.first, context.last).length, quota)), exact(quota));
}

function shortUnits(rows: readonly Row[], context: LedgerContext): readonly Finding[] {
  const quota = quotaOf(context);
  return context.units.flatMap((unit) => {
    const count = within(
      rows.filter((row) => row.unit === unit),
      context.first,
      context.last,
    ).length;
    if (count >= quota) return [];
    const facts = { unit, count, quota, span: `${context.first}—${context.last}` };
    return [finding("ledger.visits-short", "warning", rows.find((row) => row.unit === unit)?.place ?? null, facts)];
  });
}

function teamSizes(rows: readonly Row[], context: LedgerContext): readonly Finding[] {
  const { teamFrom: from, teamTo: to } = context.quotas;
  return rows.flatMap(({ cells }) => {
    const team = cells.knows("team") && cells.has("team") ? cells.number("team") : null;
    if (team === null || (team.compare(from) >= 0 && team.compare(to) <= 0)) return [];
    return [finding("ledger.team-size", "note", cells.place("team"), { size: Number(team.valueOf()), from, to })];
  });
}
