import { TAB_COLORS } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { tableSheet } from "../../sheets/table-sheet";
import type { SampledRow } from "../spot-check";
import type { LedgerTexts } from "./ledger-texts";

/** 抽查名单: the households drawn, as a check sheet to fill in; each linked to its row, where the name stands. */
export function spotCheckSheet(
  sample: readonly SampledRow[],
  percent: number,
  seed: string,
  texts: LedgerTexts,
): SheetSpec {
  const { heads } = texts;
  return tableSheet({
    name: texts.names.spotCheck,
    title: texts.titles.spotCheck,
    line: texts.spotCheckLine(percent, seed),
    tabColor: TAB_COLORS.check,
    columns: [
      { head: heads.number, width: 8, align: "center" },
      { head: heads.unit, width: 16, align: "left" },
      { head: heads.village, width: 18, align: "left" },
      { head: heads.row, width: 14, align: "center" },
      { head: heads.result, width: 40, align: "left" },
      { head: heads.checker, width: 18, align: "left" },
    ],
    rows: sample.map((row, index) => ({
      cells: [{ number: String(index + 1) }, row.unit, row.village, `${row.place.row + 1}`, null, null],
      links: [{ col: 3, target: row.place, tip: texts.source }],
    })),
    whenEmpty: texts.empty,
    notes: texts.notes.spotCheck,
    frozenCols: 2,
  });
}
