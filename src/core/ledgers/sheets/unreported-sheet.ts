import { PALETTE, TAB_COLORS } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { tableSheet } from "../../sheets/table-sheet";
import type { LedgerContext } from "../ledger";
import { isReported, LISTS, monthOf, monthsOf, type MONTHLY_LISTS } from "../monthly-lists";
import type { LedgerReading } from "../read-ledger";
import type { LedgerTexts } from "./ledger-texts";

type Key = (typeof MONTHLY_LISTS)["columns"][number]["key"];

/** 三单通报: unit by month, which of the three lists came in; what did not is marked, who lacks most comes first. */
export function unreportedSheet(reading: LedgerReading<Key>, context: LedgerContext, texts: LedgerTexts): SheetSpec {
  const months = monthsOf(context);
  const names = [texts.heads.plan, texts.heads.track, texts.heads.clear];
  const lines = context.units.map((unit) => {
    const rows = reading.rows.filter((row) => row.unit === unit);
    const marks = months.flatMap((month) =>
      LISTS.map((list) => rows.some((row) => monthOf(row) === month && isReported(row, list))),
    );
    return { unit, marks, lacking: marks.filter((mark) => !mark).length };
  });
  return tableSheet({
    name: texts.names.unreported,
    title: texts.titles.unreported,
    line: texts.line(context.first, context.last),
    tabColor: TAB_COLORS.result,
    columns: [
      { head: texts.heads.unit, width: 16, align: "left" },
      { head: texts.heads.unreported, width: 10, align: "center" },
      ...months.flatMap((month) =>
        names.map((name) => ({ head: `${month}月\n${name}`, width: 11, align: "center" as const })),
      ),
    ],
    rows: [...lines]
      .sort((a, b) => b.lacking - a.lacking || context.units.indexOf(a.unit) - context.units.indexOf(b.unit))
      .map(({ unit, marks, lacking }) => ({
        cells: [unit, { number: String(lacking) }, ...marks.map((mark) => (mark ? texts.reported : texts.notReported))],
        looks: marks.flatMap((mark, i) =>
          mark ? [] : [{ col: 2 + i, style: { fill: PALETTE.notReached, bold: true, color: PALETTE.vetoText } }],
        ),
      })),
    whenEmpty: texts.empty,
    notes: texts.notes.unreported,
    frozenCols: 1,
  });
}
