import { STATE_LOOKS } from "../../plan/sheets/state-looks";
import { TAB_COLORS } from "../../sheets/palette";
import type { CellStyle, SheetSpec } from "../../sheets/sheet-spec";
import { tableSheet, type TableSheetRow } from "../../sheets/table-sheet";
import { daysBetween } from "../../values/calendar-day";
import { exact } from "../../values/exact";
import { decimal } from "../../values/rounding";
import { percentOf } from "../amounts";
import type { LedgerContext } from "../ledger";
import type { LedgerReading } from "../read-ledger";
import { dueDay, rectificationState, type RECTIFICATION, type RectificationState } from "../rectification";
import type { LedgerTexts } from "./ledger-texts";

type Key = (typeof RECTIFICATION)["columns"][number]["key"];
type Reading = LedgerReading<Key>;

const STATES = ["cleared", "open", "overdue", "standing"] as const;

const LOOKS: Readonly<Record<RectificationState, CellStyle>> = {
  cleared: STATE_LOOKS.done,
  open: STATE_LOOKS.onTime,
  overdue: STATE_LOOKS.overdue,
  standing: STATE_LOOKS.standing,
};

/** 整改销号: by township cleared, open, overdue, standing and the clearance rate; below it every item not cleared, the latest first. */
export function clearanceSheet(reading: Reading, context: LedgerContext, texts: LedgerTexts): SheetSpec {
  const { heads } = texts;
  const open = openRows(reading, context, texts);
  const heading = { cells: [heads.openItems], isHeading: true };
  const rows = [...unitRows(reading, context, texts), ...(open.length > 0 ? [heading, ...open] : [])];
  return tableSheet({
    name: texts.names.clearance,
    title: texts.titles.clearance,
    line: texts.line(context.first, context.last),
    tabColor: TAB_COLORS.result,
    columns: [
      { head: heads.unit, width: 16, align: "left" },
      { head: heads.all, width: 10, align: "center" },
      { head: heads.cleared, width: 10, align: "center" },
      { head: heads.open, width: 10, align: "center" },
      { head: heads.overdue, width: 10, align: "center" },
      { head: heads.standing, width: 12, align: "center" },
      { head: heads.rate, width: 12, align: "right" },
      { head: heads.problem, width: 48, align: "left" },
    ],
    rows,
    whenEmpty: texts.empty,
    notes: texts.notes.clearance,
    frozenCols: 1,
  });
}

function unitRows(reading: Reading, context: LedgerContext, texts: LedgerTexts): readonly TableSheetRow[] {
  const line = (name: string, rows: Reading["rows"], isTotal: boolean): TableSheetRow => {
    const states = rows.map((row) => rectificationState(row, context));
    const counts = STATES.map((state) => states.filter((one) => one === state).length);
    const rate = percentOf(exact(counts[0]!), exact(states.length - counts[3]!));
    const numbers = [states.length, ...counts].map((count) => ({ number: String(count) }));
    const cells = [name, ...numbers, rate === null ? texts.none : `${decimal(rate, 2)}%`, null];
    return { cells, isTotal, looks: counts[2]! > 0 ? [{ col: 4, style: LOOKS.overdue }] : [] };
  };
  const units = context.units.map((unit) =>
    line(
      unit,
      reading.rows.filter((row) => row.unit === unit),
      false,
    ),
  );
  return [line(texts.all, reading.rows, true), ...units];
}

function openRows(reading: Reading, context: LedgerContext, texts: LedgerTexts): readonly TableSheetRow[] {
  const late = (row: Reading["rows"][number]) => {
    const due = dueDay(row, context);
    return due === null ? -Infinity : daysBetween(due, context.last);
  };
  return reading.rows
    .map((row) => ({ row, state: rectificationState(row, context) }))
    .filter(({ state }) => state === "overdue" || state === "open")
    .sort((a, b) => late(b.row) - late(a.row) || a.row.cells.row - b.row.cells.row)
    .map(({ row, state }) => {
      const days = late(row);
      const words = days > 0 ? texts.daysLate(days) : row.cells.text("deadline");
      const cells = [
        row.unit ?? row.cells.text("unit"),
        null,
        null,
        null,
        null,
        null,
        words,
        row.cells.text("problem"),
      ];
      return {
        cells,
        looks: [{ col: 6, style: LOOKS[state] }],
        links: [{ col: 7, target: row.cells.place("problem"), tip: texts.source }],
      };
    });
}
