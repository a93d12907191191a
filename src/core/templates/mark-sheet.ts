import { cellA1 } from "../address";
import { PALETTE, TAB_COLORS } from "../sheets/palette";
import { addParagraph, paintHead } from "../sheets/result-frame";
import { area, SheetCanvas } from "../sheets/sheet-canvas";
import type { ConditionalFormat, SheetSpec } from "../sheets/sheet-spec";
import type { FormLayout } from "./form-layout";
import type { TemplateTexts } from "./template-texts";

/**
 * The sheet of a form that says what is wrong with it 填报检查. It begins empty. The form's own sheets colour the cells that are
 * listed here by a conditional format, so that no look of an input is ever changed: an emptied list is the form as it was.
 */
export const MARK_SHEET = "填报检查";

/** So many problems are listed and coloured at once. */
export const MOST_MARKS = 200;

const FIRST_ROW = 4;

/** Where the list stands: place, sentence, and the hidden key that colours a cell. */
export const MARK_AREA = { firstRow: FIRST_ROW, lastRow: FIRST_ROW + MOST_MARKS - 1, keyCol: 2 } as const;

/** must: it cannot stay so. look: it may be right. They differ in lightness too, for grey print and colour-blind eyes. */
export type MarkLevel = "must" | "look";

const FILLS: Readonly<Record<MarkLevel, string>> = { must: PALETTE.notReached, look: PALETTE.missing };

/** Stands in the hidden column for a cell of the form's sheet number `sheet`. @example markKey("must", 0, 5, 2) // "must_1_6_3" */
export function markKey(level: MarkLevel, sheet: number, row: number, col: number): string {
  return `${level}_${sheet + 1}_${row + 1}_${col + 1}`;
}

/** Colours what the list names, from the header to the last row. A cell that must be changed comes before one to look at. */
export function markFormats(sheet: number, { headerRow, lastRow, width }: FormLayout): readonly ConditionalFormat[] {
  const range = area(headerRow, 0, lastRow, width - 1);
  const first = cellA1(headerRow, 0);
  const keys = `${MARK_SHEET}!$C$${MARK_AREA.firstRow + 1}:$C$${MARK_AREA.lastRow + 1}`;
  return (["must", "look"] as const).map((level) => ({
    kind: "formula",
    range,
    formula: `=ISNUMBER(MATCH("${level}_${sheet + 1}_"&ROW(${first})&"_"&COLUMN(${first}),${keys},0))`,
    style: { fill: FILLS[level], bold: level === "must" },
  }));
}

/** The empty list of a new form. It is locked but for the list, which the check fills. */
export function markSheet({ marks }: TemplateTexts): SheetSpec {
  const canvas = new SheetCanvas([{ width: 26 }, { width: 84 }, { width: 12, hidden: true }]);
  const title = canvas.add([marks.title], 30);
  canvas.merge(area(title, 0, title, 1));
  canvas.paint(area(title, 0, title, 1), { size: 16, bold: true, horizontal: "center" });
  addParagraph(canvas, marks.line, { quiet: true });
  addParagraph(canvas, marks.colours, { quiet: true });
  const head = canvas.add([marks.place, marks.what], 26);
  paintHead(canvas, head, head);
  for (let row = MARK_AREA.firstRow; row <= MARK_AREA.lastRow; row++) canvas.add([]);
  const list = area(MARK_AREA.firstRow, 0, MARK_AREA.lastRow, 2);
  canvas.paint(list, { wrap: true, unlocked: true, horizontal: "left" });
  const spec = canvas.finish({
    name: MARK_SHEET,
    tabColor: TAB_COLORS.check,
    frozen: { rows: MARK_AREA.firstRow, cols: 0 },
    print: { landscape: true, area: area(0, 0, MARK_AREA.lastRow, 1), titleRows: [head, head] },
  });
  return { ...spec, isProtected: true };
}
