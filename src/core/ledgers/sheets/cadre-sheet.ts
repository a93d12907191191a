import { PALETTE, TAB_COLORS } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { tableSheet } from "../../sheets/table-sheet";
import type { CadreRecord } from "../cadre-archive";
import type { LedgerContext } from "../ledger";
import type { LedgerTexts } from "./ledger-texts";

/** 干部实绩: one line a cadre, what was done and what problems there were, drawn from the ledgers. */
export function cadreSheet(records: readonly CadreRecord[], context: LedgerContext, texts: LedgerTexts): SheetSpec {
  const { heads } = texts;
  const number = (value: number) => ({ number: String(value) });
  return tableSheet({
    name: texts.names.cadres,
    title: texts.titles.cadres,
    line: texts.line(context.first, context.last),
    tabColor: TAB_COLORS.paper,
    columns: [
      { head: heads.unit, width: 14, align: "left" },
      { head: heads.person, width: 12, align: "left" },
      { head: heads.role, width: 16, align: "left" },
      { head: heads.department, width: 18, align: "left" },
      { head: heads.villages, width: 24, align: "left" },
      { head: heads.households, width: 10, align: "center" },
      { head: heads.cleared, width: 9, align: "center" },
      { head: heads.open, width: 9, align: "center" },
      { head: heads.overdue, width: 9, align: "center" },
      { head: heads.visits, width: 9, align: "center" },
      { head: heads.problems, width: 36, align: "left" },
    ],
    rows: records.map((record) => ({
      cells: [
        record.unit,
        record.person,
        record.roles.join("、"),
        record.department,
        record.villages.join("、"),
        number(record.households),
        number(record.cleared),
        number(record.open),
        number(record.overdue),
        number(record.visits),
        record.problems.join(";"),
      ],
      looks:
        record.overdue > 0
          ? [{ col: 8, style: { fill: PALETTE.notReached, bold: true, color: PALETTE.vetoText } }]
          : [],
      links: record.places[0] ? [{ col: 1, target: record.places[0], tip: texts.source }] : [],
    })),
    whenEmpty: texts.empty,
    notes: texts.notes.cadres,
    frozenCols: 2,
  });
}
