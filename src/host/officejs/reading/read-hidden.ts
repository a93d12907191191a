import type { Batch } from "../session/excel-session";
import type { SheetArea } from "./used-areas";

/** Hidden rows and columns of one sheet, counted from 0 on the sheet. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly cols: ReadonlySet<number>;
}

/** Asks row by row and column by column, but only of the sheets where something is hidden; no round trip where nothing is. */
export async function readHidden({ context, sync }: Batch, areas: readonly SheetArea[]): Promise<HiddenLines[]> {
  const asked = areas.map(({ sheet, area }) => {
    if (!area || !(area.hasHiddenRows || area.hasHiddenCols)) return null;
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id);
    const range = worksheet.getRangeByIndexes(area.top, area.left, area.rows, area.cols);
    return {
      rows: area.hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : null,
      cols: area.hasHiddenCols ? range.getColumnProperties({ columnHidden: true }) : null,
    };
  });
  if (asked.some((one) => one !== null)) await sync();
  return asked.map((one, index) => ({
    rows: hiddenOf(
      one?.rows?.value.map((row) => row.rowHidden === true),
      areas[index]!.area?.top ?? 0,
    ),
    cols: hiddenOf(
      one?.cols?.value.map((col) => col.columnHidden === true),
      areas[index]!.area?.left ?? 0,
    ),
  }));
}

function hiddenOf(flags: readonly boolean[] = [], first: number): ReadonlySet<number> {
  return new Set(flags.flatMap((isHidden, index) => (isHidden ? [first + index] : [])));
}
