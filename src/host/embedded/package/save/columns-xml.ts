import type { SheetModel } from "../../model/workbook-model";
import { LAST_COL } from "../rows/cell-reference";
import type { XmlElement } from "../xml/xml-element";
import type { Attributes } from "../xml/xml-writer";
import type { SheetContext } from "./sheet-writer";

/** The columns that have a width, a style or are hidden; neighbours that are alike share an element. `old` is what the file says. */
export function columnsXml({ sheet, writer, styleNumber }: SheetContext, old?: XmlElement): string {
  const runs: { first: number; last: number; attributes: Attributes; key: string }[] = [];
  const before = oldAttributes(old);
  for (const col of saidColumns(sheet, before)) {
    const attributes = columnAttributes(sheet, col, styleNumber, before.get(col));
    const key = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run && run.last === col - 1 && run.key === key) run.last = col;
    else runs.push({ first: col, last: col, attributes, key });
  }
  const items = runs.map((run) => writer.element("col", { min: run.first + 1, max: run.last + 1, ...run.attributes }));
  return items.length === 0 ? "" : writer.element("cols", {}, items.join(""));
}

function saidColumns(sheet: SheetModel, before: ReadonlyMap<number, unknown>): number[] {
  const said = new Set([
    ...before.keys(),
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenCols,
    ...sheet.columnStyles.keys(),
  ]);
  return [...said].sort((a, b) => a - b);
}

/** What the model does not know (outline levels, for one) is kept. */
function columnAttributes(
  sheet: SheetModel,
  col: number,
  styleNumber: (style: number) => number,
  before: Attributes | undefined,
): Attributes {
  const width = sheet.columnWidths.get(col) ?? sheet.defaultColumnWidth ?? 8.43;
  const style = styleNumber(sheet.columnStyles.get(col) ?? 0);
  return { ...before, width, style: style > 0 ? style : null, hidden: sheet.hiddenCols.has(col), customWidth: true };
}

function oldAttributes(old: XmlElement | undefined): Map<number, Attributes> {
  const attributes = new Map<number, Attributes>();
  for (const element of old?.all("col") ?? []) {
    const own = Object.fromEntries(element.attributeTexts().filter(([name]) => name !== "min" && name !== "max"));
    const last = Math.min(LAST_COL, (element.number("max") ?? 1) - 1);
    for (let col = (element.number("min") ?? 1) - 1; col <= last; col++) attributes.set(col, own);
  }
  return attributes;
}
