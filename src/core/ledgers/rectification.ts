import { finding } from "../finding";
import { column } from "../method/columns/column";
import { readDeadline } from "../plan/deadline";
import { daysBetween } from "../values/calendar-day";
import { exact } from "../values/exact";
import type { CalendarDay } from "../values/period";
import { percentOf } from "./amounts";
import type { Ledger, LedgerContext, LedgerRow } from "./ledger";
import { NOTE_COLUMN, NUMBER_COLUMN, UNIT_COLUMN } from "./ledger-columns";

const COLUMNS = [
  NUMBER_COLUMN,
  UNIT_COLUMN,
  column({
    key: "problem",
    header: ["问题", "Problem"],
    words: ["存在问题", "问题描述", "反馈问题", "具体问题", "问题清单", "整改事项", "问题内容"],
    isRequired: true,
    help: ["反馈的问题。", "What was found."],
    example: "饮水工程管护不到位",
    width: 32,
  }),
  column({
    key: "source",
    header: ["来源", "Source"],
    words: ["问题来源", "反馈来源", "反馈单位", "检查来源"],
    help: ["中央、省市反馈、督查、自查等。", "Who found it."],
    example: "省级反馈",
    width: 14,
  }),
  column({
    key: "measure",
    header: ["整改措施", "Measure"],
    words: ["措施", "整改内容"],
    help: ["怎么改。", "What is done."],
    width: 30,
  }),
  column({
    key: "department",
    header: ["责任单位", "Responsible"],
    words: ["责任部门", "牵头单位"],
    help: ["负责的单位。", "Who does it."],
    width: 18,
  }),
  column({
    key: "leader",
    header: ["责任领导", "Leader"],
    words: ["包抓领导", "责任人"],
    help: ["负责的领导。", "Who answers for it."],
    width: 12,
  }),
  column({
    key: "deadline",
    header: ["整改时限", "Deadline"],
    words: ["完成时限", "整改期限", "时限", "完成时间", "限期"],
    help: ["日期,或10月底、长期坚持。", "A day, or 10月底, 长期坚持."],
    example: "2020-05-31",
    width: 14,
  }),
  column({
    key: "state",
    header: ["状态", "State"],
    words: ["整改状态", "整改情况", "销号情况", "是否销号", "完成情况", "进展"],
    isRequired: true,
    choices: ["已销号", "整改中", "未启动", "长期坚持"],
    help: ["从列表选择。", "Choose one."],
    example: "整改中",
    width: 12,
  }),
  column({
    key: "clearedOn",
    header: ["销号日期", "Cleared on"],
    words: ["销号时间", "办结日期", "完成日期"],
    value: "day",
    help: ["销号的日期。", "The day it was cleared."],
    example: "2020-05-20",
    width: 13,
  }),
  NOTE_COLUMN,
] as const;

type Key = (typeof COLUMNS)[number]["key"];
type Row = LedgerRow<Key>;

/** cleared 已销号; standing 长期坚持; overdue: due by the period's end and not cleared; open 整改中. */
export type RectificationState = "cleared" | "standing" | "overdue" | "open";

/**
 * 整改台账 (M9): problems to be cleared off the list 动态销号. Items kept up for good (17项长期坚持) stand apart and count in no
 * rate. An item counts as cleared for a period when it was cleared by the period's last day; one without a day counts.
 */
export const RECTIFICATION: Ledger<Key> = {
  kind: "rectification",
  name: "整改台账",
  title: { zh: "问题整改台账", en: "Rectification ledger" },
  note: {
    zh: "一行一个问题。长期坚持的单列,不计入销号率。",
    en: "One problem a row. Standing items count in no rate.",
  },
  columns: COLUMNS,
  measures: [
    {
      name: "销号率",
      help: { zh: "已销号 ÷(全部 − 长期坚持)", en: "cleared of all but standing items" },
      unit: "%",
      of: (rows, context) => rate(rows, context, () => true),
    },
    {
      name: "到期销号率",
      help: { zh: "到期应销号的问题中已销号的比重", en: "cleared of those due by the end of the period" },
      unit: "%",
      of: (rows, context) => rate(rows, context, (row) => isDue(row, context)),
    },
    {
      name: "逾期数",
      help: { zh: "到期未销号的问题数", en: "due and not cleared" },
      unit: "个",
      of: (rows, context) => countOf(rows, context, "overdue"),
    },
    {
      name: "未销号数",
      help: { zh: "尚未销号的问题数(不含长期坚持)", en: "not cleared yet" },
      unit: "个",
      of: (rows, context) => countOf(rows, context, "open").add(countOf(rows, context, "overdue")),
    },
    { name: "问题数", help: { zh: "问题总数", en: "all problems" }, unit: "个", of: (rows) => exact(rows.length) },
    {
      name: "长期坚持数",
      help: { zh: "长期坚持的问题数", en: "standing items" },
      unit: "个",
      of: (rows, context) => countOf(rows, context, "standing"),
    },
  ],
  check: (rows, context) =>
    rows.flatMap((row) => {
      const item = row.cells.text("problem");
      const state = rectificationState(row, context);
      const cleared = clearedOn(row);
      const due = dueDay(row, context);
      if (state === "overdue" && due) {
        const facts = { item, deadline: due, days: daysBetween(due, context.last) };
        return [finding("ledger.overdue", "warning", row.cells.place("deadline"), facts)];
      }
      if (isMarkedCleared(row) && cleared === null && row.cells.knows("clearedOn")) {
        return [finding("ledger.cleared-without-day", "note", row.cells.place("clearedOn"), { item })];
      }
      return cleared !== null && cleared > context.last
        ? [finding("ledger.cleared-after-period", "note", row.cells.place("clearedOn"), { item, day: cleared })]
        : [];
    }),
};

/** How an item stands at the end of the period. */
export function rectificationState(row: Row, context: LedgerContext): RectificationState {
  const cleared = clearedOn(row);
  if (isMarkedCleared(row) && (cleared === null || cleared <= context.last)) return "cleared";
  if (/长期/.test(row.cells.text("state")) || /长期/.test(row.cells.text("deadline"))) return "standing";
  const due = dueDay(row, context);
  return due !== null && due <= context.last ? "overdue" : "open";
}

/** The last day in time, null when the ledger states none that can be read. */
export function dueDay(row: Row, context: LedgerContext): CalendarDay | null {
  if (!row.cells.knows("deadline")) return null;
  const reading = readDeadline(row.cells.text("deadline").replace(/\//g, "-"), Number(context.last.slice(0, 4)));
  return reading.ok && reading.deadline.kind === "day" ? reading.deadline.last : null;
}

function isMarkedCleared(row: Row): boolean {
  return /^(?:已销号|已完成|完成|已整改|整改到位|已办结|办结|销号|是|已整改到位)$/.test(
    row.cells.text("state").replace(/\s/g, ""),
  );
}

function clearedOn(row: Row): CalendarDay | null {
  return row.cells.knows("clearedOn") && row.cells.has("clearedOn") ? row.cells.day("clearedOn") : null;
}

function isDue(row: Row, context: LedgerContext): boolean {
  const due = dueDay(row, context);
  return due !== null && due <= context.last;
}

function rate(rows: readonly Row[], context: LedgerContext, counts: (row: Row) => boolean) {
  const states = rows.filter(counts).map((row) => rectificationState(row, context));
  const counted = states.filter((state) => state !== "standing");
  return percentOf(exact(counted.filter((state) => state === "cleared").length), exact(counted.length));
}

function countOf(rows: readonly Row[], context: LedgerContext, state: RectificationState) {
  return exact(rows.filter((row) => rectificationState(row, context) === state).length);
}
