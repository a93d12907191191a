import type { SheetSpec, SpecCell } from "../sheets/sheet-spec";
import {
  ALL_SHEETS,
  CONFIRMATION_HEADERS,
  CONFIRMATION_KINDS,
  CONFIRMATIONS_SHEET,
  SCALE_WORDS,
} from "./confirmation-words";
import type { Confirmation } from "./confirmations";

const TITLE = "数据对照（以前确认过的写法，可直接修改）";

/** The sheet 数据对照 as data: one readable row for each confirmation, in the order given. */
export function confirmationsSheet(confirmations: readonly Confirmation[]): SheetSpec {
  const rows = [[TITLE, null, null, null], [...CONFIRMATION_HEADERS], ...confirmations.map(rowOf)];
  const bottom = rows.length - 1;
  return {
    name: CONFIRMATIONS_SHEET,
    tabColor: null,
    rows: rows.map((cells, row) => ({ cells, height: row === 0 ? 24 : null })),
    columns: [{ width: 14 }, { width: 22 }, { width: 34 }, { width: 26 }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    frozen: { rows: 2, cols: 0 },
    styles: [
      { range: { top: 0, left: 0, bottom, right: 3 }, style: { size: 10, vertical: "center", wrap: true } },
      { range: { top: 0, left: 0, bottom: 0, right: 3 }, style: { size: 14, bold: true } },
      { range: { top: 1, left: 0, bottom: 1, right: 3 }, style: { bold: true, fill: "#DDE7F0", horizontal: "center" } },
      { range: { top: 1, left: 0, bottom, right: 3 }, style: { borders: "grid", borderColor: "#9AA5B1" } },
    ],
    conditionalFormats: [],
    validations: [
      {
        range: { top: 2, left: 0, bottom: Math.max(bottom, 2) + 100, right: 0 },
        rule: { kind: "list", source: Object.values(CONFIRMATION_KINDS) },
        allowBlank: true,
      },
    ],
    links: [],
    print: { landscape: false, area: { top: 0, left: 0, bottom, right: 3 }, titleRows: [0, 1] },
    isProtected: false,
    visibility: "visible",
    showGridlines: true,
  };
}

function rowOf(one: Confirmation): SpecCell[] {
  const kind = CONFIRMATION_KINDS[one.kind];
  switch (one.kind) {
    case "name":
      return [kind, one.sheet ?? ALL_SHEETS, one.written, one.unit];
    case "column":
      return [kind, one.sheet, one.written, one.wanted];
    case "scale":
      return [kind, one.sheet, one.column, SCALE_WORDS[one.scale]];
    case "unit":
      return [kind, one.sheet, one.column, one.unit];
    case "entity":
      return [kind, one.sheet, one.column, null];
    case "noTable":
      return [kind, one.sheet, null, null];
  }
}
