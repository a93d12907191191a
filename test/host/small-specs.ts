import type { SheetSpec, SpecCell } from "../../src/core/sheets/sheet-spec";

/** A small sheet with something of everything that a result sheet may hold. */
export function smallSpec(name: string, rows: readonly (readonly SpecCell[])[]): SheetSpec {
  const columns = rows[0]!.map((_, index) => ({ width: 8 + index }));
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 };
  return {
    name,
    tabColor: "#1F4E79",
    rows: rows.map((cells) => ({ cells, height: 20 })),
    columns,
    merges: [],
    frozen: { rows: 1, cols: 1 },
    styles: [
      { range: whole, style: { font: "宋体", size: 10, borders: "grid", borderColor: "#AAB4C0" } },
      { range: { ...whole, bottom: 0 }, style: { bold: true, fill: "#DCE5EF", horizontal: "center" } },
    ],
    conditionalFormats: [{ kind: "colorScale", range: whole, low: "#F0A868", high: "#FFFFFF" }],
    validations: [],
    links: [{ row: 1, col: 0, target: { sheet: "社会保障", row: 1, col: 0 }, tip: "来源" }],
    print: { landscape: true, area: whole, titleRows: [0, 0] },
    isProtected: false,
    visibility: "visible",
    showGridlines: false,
  };
}

/** A ranking whose cells Excel would like to make something else of. */
export function rankingSpec(name: string, total: string): SheetSpec {
  return smallSpec(name, [
    ["名次", "乡镇", "总分"],
    [{ number: "1" }, "城关镇", { number: total }],
    [{ number: "2" }, "=青龙镇", "95%"],
    [{ number: "3" }, "1-2", { number: "0.1" }],
  ]);
}

export const JOURNAL_SPEC: SheetSpec = { ...smallSpec("考核运行记录", [["编号", "考核期", "状态"]]), links: [] };
