import { TAB_COLORS } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { tableSheet } from "../../sheets/table-sheet";
import { plain } from "../../values/rounding";
import type { LedgerContext } from "../ledger";
import type { WorkbookLedger } from "../workbook-ledgers";
import type { LedgerTexts } from "./ledger-texts";

/** 镇有档 (M23): everything that the ledgers say about one township, a line a figure, each linked to its first row. */
export function profileSheet(
  unit: string,
  ledgers: readonly WorkbookLedger[],
  context: LedgerContext,
  texts: LedgerTexts,
): SheetSpec {
  const { heads } = texts;
  const rows = ledgers.flatMap((ledger) =>
    ledger.figureNames.flatMap((name) => {
      const figure = ledger.figure(name);
      const reading = figure?.readings.get(unit);
      if (!figure || !reading) return [];
      const value = reading.state === "number" ? plain(reading.value, 2) : texts.none;
      const link = reading.sources[0];
      return [
        {
          cells: [ledger.sheet, name, value, figure.unit ?? ""],
          links: link ? [{ col: 2, target: link, tip: texts.source }] : [],
        },
      ];
    }),
  );
  return tableSheet({
    name: `${texts.names.profile}·${unit}`.slice(0, 31),
    title: `${unit}${texts.titles.profile}`,
    line: texts.line(context.first, context.last),
    tabColor: TAB_COLORS.paper,
    columns: [
      { head: heads.source, width: 24, align: "left" },
      { head: heads.item, width: 30, align: "left" },
      { head: heads.value, width: 18, align: "right" },
      { head: heads.count, width: 10, align: "center" },
    ],
    rows,
    whenEmpty: texts.empty,
    notes: texts.notes.profile,
    frozenCols: 2,
  });
}
