import { PALETTE, TAB_COLORS } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { tableSheet } from "../../sheets/table-sheet";
import type { LedgerContext } from "../ledger";
import type { RegisterScan } from "../scan-register";
import type { LedgerTexts } from "./ledger-texts";

/** 缺项清单: the rows that lack something, by township and village, with what is lacking; the person stays in the source sheet. */
export function missingItemsSheet(scan: RegisterScan, context: LedgerContext, texts: LedgerTexts): SheetSpec {
  const { heads } = texts;
  const order = (unit: string | null) => (unit === null ? context.units.length : context.units.indexOf(unit));
  const rows = [...scan.lacking].sort((a, b) => order(a.unit) - order(b.unit) || a.place.row - b.place.row);
  return tableSheet({
    name: texts.names.missing,
    title: texts.titles.missing,
    line: texts.line(context.first, context.last),
    tabColor: TAB_COLORS.check,
    columns: [
      { head: heads.number, width: 8, align: "center" },
      { head: heads.unit, width: 16, align: "left" },
      { head: heads.village, width: 18, align: "left" },
      { head: heads.row, width: 12, align: "center" },
      { head: heads.count, width: 10, align: "center" },
      ...scan.standards.map((head) => ({ head, width: Math.max(10, head.length * 2 + 2), align: "center" as const })),
    ],
    rows: rows.map(({ unit, village, lacking, place }, index) => ({
      cells: [
        { number: String(index + 1) },
        unit ?? texts.none,
        village,
        `${place.row + 1}`,
        { number: String(lacking.length) },
        ...scan.standards.map((standard) => (lacking.includes(standard) ? "×" : null)),
      ],
      looks: scan.standards.flatMap((standard, i) =>
        lacking.includes(standard)
          ? [{ col: 5 + i, style: { fill: PALETTE.notReached, bold: true, color: PALETTE.vetoText } }]
          : [],
      ),
      links: [{ col: 2, target: place, tip: texts.source }],
    })),
    whenEmpty: texts.empty,
    notes: texts.notes.missing,
    frozenCols: 3,
  });
}
