import { PALETTE, TAB_COLORS } from "../../sheets/palette";
import type { SheetSpec } from "../../sheets/sheet-spec";
import { tableSheet } from "../../sheets/table-sheet";
import { decimal } from "../../values/rounding";
import type { LedgerContext } from "../ledger";
import type { LedgerReading } from "../read-ledger";
import { RESPONSIBILITY, villagesOf } from "../responsibility";
import type { LedgerTexts } from "./ledger-texts";

type Key = (typeof RESPONSIBILITY)["columns"][number]["key"];

/** 包抓覆盖: by township villages, covered ones, the rate, and the villages without anybody by name. */
export function coverageSheet(reading: LedgerReading<Key>, context: LedgerContext, texts: LedgerTexts): SheetSpec {
  const { heads } = texts;
  const figure = (name: string, rows: LedgerReading<Key>["rows"]) => {
    const value = RESPONSIBILITY.measures.find((measure) => measure.name === name)!.of(rows, context);
    return value === null ? texts.none : `${decimal(value, 2)}%`;
  };
  const count = (name: string, rows: LedgerReading<Key>["rows"]) => ({
    number: decimal(RESPONSIBILITY.measures.find((measure) => measure.name === name)!.of(rows, context)!, 0),
  });
  return tableSheet({
    name: texts.names.coverage,
    title: texts.titles.coverage,
    line: texts.line(context.first, context.last),
    tabColor: TAB_COLORS.result,
    columns: [
      { head: heads.unit, width: 16, align: "left" },
      { head: heads.villages, width: 10, align: "center" },
      { head: heads.uncovered, width: 12, align: "center" },
      { head: heads.covered, width: 12, align: "right" },
      { head: heads.first, width: 14, align: "right" },
      { head: heads.over, width: 12, align: "center" },
      { head: heads.lacking, width: 44, align: "left" },
    ],
    rows: context.units.map((unit) => {
      const rows = reading.rows.filter((row) => row.unit === unit);
      const bare = [...villagesOf(rows).values()].filter((lines) => !lines.some((line) => line.cells.has("person")));
      return {
        cells: [
          unit,
          { number: String(villagesOf(rows).size) },
          { number: String(bare.length) },
          figure("包抓覆盖率", rows),
          figure("第一书记覆盖率", rows),
          count("超额人数", rows),
          bare.map(([line]) => line!.cells.text("village")).join("、"),
        ],
        looks: bare.length > 0 ? [2, 3].map((col) => ({ col, style: { fill: PALETTE.notReached, bold: true } })) : [],
        links: bare[0] ? [{ col: 6, target: bare[0][0]!.place, tip: texts.source }] : [],
      };
    }),
    whenEmpty: texts.empty,
    notes: [...texts.notes.coverage, texts.coverageQuotas(context.quotas)],
    frozenCols: 1,
  });
}
