import type { SheetSpec } from "../sheets/sheet-spec";
import { confirmationsSheet } from "./confirmations-sheet";
import type { Confirmation } from "./confirmations";
import { confirmedColumn, confirmedScale, confirmedUnit } from "./confirmations";
import { findTables } from "./find-tables";
import { gridOf, sheetOf } from "./grid-fixture";
import type { FixtureRow } from "./grid-fixture";
import { readConfirmations } from "./read-confirmations";

const confirmations: readonly Confirmation[] = [
  { kind: "name", sheet: null, written: "平河镇", unit: "平沙镇" },
  { kind: "name", sheet: "社保", written: "城郊", unit: "城关镇" },
  { kind: "column", sheet: "社保", wanted: "参保率", written: "养老保险参保率" },
  { kind: "scale", sheet: "社保", column: "养老保险参保率", scale: "fractions" },
  { kind: "unit", sheet: "项目", column: "资金", unit: "万元" },
  { kind: "entity", sheet: "台账", column: "责任单位" },
  { kind: "noTable", sheet: "说明" },
];

function gridFromSpec(spec: SheetSpec, reorder: readonly number[]) {
  const rows = spec.rows.map((row): FixtureRow => reorder.map((col) => row.cells[col] as string | null));
  return gridOf(spec.name, ["某县考核办整理"], ...rows);
}

test("what was confirmed reads back, also when rows and columns of the sheet have moved", () => {
  const spec = confirmationsSheet(confirmations);
  expect(readConfirmations(gridFromSpec(spec, [0, 1, 2, 3]))).toEqual({ confirmations, findings: [] });
  expect(readConfirmations(gridFromSpec(spec, [3, 1, 0, 2]))).toEqual({ confirmations, findings: [] });
});

test("a row without its meaning is reported with its cell, the others count", () => {
  const grid = sheetOf("事项|工作表|表中写法|确认为\n单位名称|全部|平河镇|\n不是数据表|说明||", "数据对照");
  const read = readConfirmations(grid);
  expect(read.confirmations).toEqual([{ kind: "noTable", sheet: "说明" }]);
  expect(read.findings.map(({ code, place }) => [code, place?.row])).toEqual([["confirmation.unusable", 1]]);
});

test("a name confirmed for one sheet counts there only", () => {
  expect(confirmedUnit(confirmations, "社保", "城 郊")).toBe("城关镇");
  expect(confirmedUnit(confirmations, "项目", "城郊")).toBeNull();
  expect(confirmedUnit(confirmations, "项目", "平河镇")).toBe("平沙镇");
});

test("a column is found by its label wherever it stands", () => {
  expect(confirmedColumn(confirmations, "社保", "参保率")).toBe("养老保险参保率");
  expect(confirmedScale(confirmations, "社保", ["社会保障", "养老保险参保率"])).toBe("fractions");
});

test("the confirmed column names the rows of a ledger, and a sheet confirmed as text gives no table", () => {
  const ledger = "序号|问题|责任单位\n1|管护不到位|城关镇\n2|验收滞后|平沙镇\n3|更新不及时|大湾乡";
  const before = findTables(sheetOf("序号|责任单位|问题\n1|城关镇|管护不到位", "其他"), { confirmations });
  expect(before.tables[0]?.entityCol).toBe(1);
  expect(findTables(sheetOf(ledger, "台账"), { confirmations }).tables[0]?.entityCol).toBe(2);
  expect(findTables(sheetOf(ledger, "说明"), { confirmations }).tables).toEqual([]);
});
