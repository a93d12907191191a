import { finding, type Finding } from "../finding";
import { column } from "../method/columns/column";
import { exact } from "../values/exact";
import { readChineseInteger } from "../plan/small-number";
import { percentOf } from "./amounts";
import type { Ledger, LedgerContext, LedgerRow } from "./ledger";
import { NOTE_COLUMN, NUMBER_COLUMN, UNIT_COLUMN } from "./ledger-columns";

export const LISTS = ["plan", "track", "clear"] as const;

const COLUMNS = [
  NUMBER_COLUMN,
  { ...UNIT_COLUMN, words: [...UNIT_COLUMN.words, "单位名称", "填报单位", "报送单位名称"] },
  column({
    key: "month",
    header: ["月份", "Month"],
    words: ["报送月份", "月度"],
    isRequired: true,
    help: ["如 4月 或 2020年4月。", "Such as 4月."],
    example: "4月",
    width: 10,
  }),
  column({
    key: "plan",
    header: ["月初晒单", "Plan list"],
    words: ["月初", "晒单", "月初晒单日期", "月初晒单情况", "月初晒单报送情况"],
    help: ["报送日期或“是”。", "Day it was posted, or 是."],
    example: "2020-04-03",
    width: 13,
  }),
  column({
    key: "track",
    header: ["月中跟单", "Tracking list"],
    words: ["月中", "跟单", "月中跟单日期", "月中跟单情况", "月中跟单报送情况"],
    help: ["报送日期或“是”。", "Day it was posted, or 是."],
    example: "2020-04-16",
    width: 13,
  }),
  column({
    key: "clear",
    header: ["月底清单", "Clearing list"],
    words: ["月底", "清单", "月底清单日期", "月底清单情况", "月底清单报送情况"],
    help: ["报送日期或“是”。", "Day it was posted, or 是."],
    example: "2020-04-29",
    width: 13,
  }),
  NOTE_COLUMN,
] as const;

type Key = (typeof COLUMNS)[number]["key"];
type Row = LedgerRow<Key>;

const LIST_NAMES = { plan: "月初晒单", track: "月中跟单", clear: "月底清单" } as const;

/** 三单台账 (M6): three lists a month from every unit; who did not report is named. */
export const MONTHLY_LISTS: Ledger<Key> = {
  kind: "monthlyLists",
  name: "三单台账",
  title: { zh: "月初晒单、月中跟单、月底清单台账", en: "Monthly lists" },
  note: { zh: "一行一个单位一个月,报送了写日期或“是”,没有报送留空。", en: "One unit and month a row." },
  columns: COLUMNS,
  measures: [
    {
      name: "三单报送率",
      help: { zh: "本期已报清单÷应报清单(每月三单)", en: "lists reported of three a month" },
      unit: "%",
      of: (rows, context) => percentOf(exact(reported(rows, context)), exact(monthsOf(context).length * 3)),
    },
    {
      name: "未报次数",
      help: { zh: "本期应报未报的清单数", en: "lists not reported" },
      unit: "次",
      of: (rows, context) => exact(monthsOf(context).length * 3 - reported(rows, context)),
    },
  ],
  check: missingLists,
};

export function monthsOf(context: LedgerContext): readonly number[] {
  const [from, to] = [Number(context.first.slice(5, 7)), Number(context.last.slice(5, 7))];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export function monthOf(row: Row): number | null {
  const text = row.cells.text("month").normalize("NFKC").replace(/\s/g, "");
  const month = /(?:^|年|[-/.])([0-9一二三四五六七八九十]+)月?(?:份)?$/.exec(text)?.[1];
  return month ? readChineseInteger(month) : null;
}

export function isReported(row: Row, list: (typeof LISTS)[number]): boolean {
  return row.cells.knows(list) && row.cells.has(list) && !/^(?:否|无|未报|未|×|x)$/i.test(row.cells.text(list));
}

/** Lists reported in the period, each month's list once. */
function reported(rows: readonly Row[], context: LedgerContext): number {
  const months = monthsOf(context);
  const found = new Set(
    rows.flatMap((row) => {
      const month = monthOf(row);
      return month !== null && months.includes(month)
        ? LISTS.filter((list) => isReported(row, list)).map((list) => `${month} ${list}`)
        : [];
    }),
  );
  return found.size;
}

function missingLists(rows: readonly Row[], context: LedgerContext): readonly Finding[] {
  return context.units.flatMap((unit) =>
    monthsOf(context).flatMap((month) => {
      const own = rows.filter((row) => row.unit === unit && monthOf(row) === month);
      const missing = LISTS.filter((list) => !own.some((row) => isReported(row, list)));
      if (missing.length === 0) return [];
      const facts = { unit, month: `${month}月`, lists: missing.map((list) => LIST_NAMES[list]).join("、") };
      return [finding("ledger.not-reported", "warning", own[0]?.place ?? null, facts)];
    }),
  );
}
