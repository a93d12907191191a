import type { CellRange } from "../../src/core/address";
import type { CellValue, Grid } from "../../src/core/grid";
import { checkArithmetic } from "../../src/core/reading/arithmetic/check-arithmetic";
import { findTables } from "../../src/core/reading/find-tables";
import { sheetOf } from "../../src/core/reading/grid-fixture";

/** What a fuzz run saw. */
export interface FuzzReport {
  readonly grids: number;
  readonly tables: number;
  readonly slowestMs: number;
  /** What broke a promise, with the seed that shows it again; empty when all is well. */
  readonly failures: readonly string[];
}

const SEEDS: readonly Grid[] = [
  sheetOf(`
某县2020年第二季度扶贫项目资金汇总表|<|<|<|<|<
|||||单位：万元
乡镇|项目数|资金|<|<|备注
^|^|计划|到位|到位率（%）|^
合计|36|1200|900|75|
城关镇|12|500|450|90|
平沙镇|14|400|250|62.5|
大湾乡|10|300|200|66.7|
注：数据截至6月30日。
`),
  sheetOf(`
片区|乡镇|户数（户）|人数（人）||片区|乡镇|户数（户）|人数（人）
城关片区|城关镇|120|400||山区片区|大湾乡|60|180
^|东街街道|80|260||^|南山镇|50|150
^|小计|200|660||^|小计|110|330

总计|<|200|660||总计|<|110|330
`),
  sheetOf(`
问题整改台账|<|<|<|<|<
序号|问题|整改措施|责任单位|完成时限|状态
一、中央专项巡视反馈问题（2个）|<|<|<|<|<
1|产业项目管护不到位|建立管护制度|县农业农村局|2020年6月底|已销号
2|危房改造验收滞后|限期组织验收|县住建局|2020年5月底|整改中
单位负责人：|填表人：|||填表日期：|
`),
];

/**
 * Reads grids that were made by breaking ordinary sheets: cells moved and replaced, merges broken, rows and columns cut.
 * Every table that comes out must lie on the sheet and keep its own order; nothing may throw.
 */
export function fuzzTables(count: number, seed: number, now: () => number): FuzzReport {
  const random = generator(seed);
  const failures: string[] = [];
  let [tables, slowestMs] = [0, 0];
  for (let index = 0; index < count; index++) {
    let grid = SEEDS[random(SEEDS.length)]!;
    for (let step = random(8); step >= 0; step--) grid = mutate(grid, random);
    const start = now();
    tables += readOne(grid, `seed ${seed}, grid ${index}`, failures);
    slowestMs = Math.max(slowestMs, now() - start);
  }
  return { grids: count, tables, slowestMs, failures };
}

function readOne(grid: Grid, where: string, failures: string[]): number {
  try {
    const found = findTables(grid).tables;
    for (const table of found) {
      checkArithmetic(grid, table);
      const [first, last] = table.dataRows ?? [table.headerRows[1] + 1, table.headerRows[1]];
      const isInOrder = table.headerRows[0] <= table.headerRows[1] && table.headerRows[1] < first && first <= last + 1;
      const isOnSheet = table.headerRows[0] >= 0 && table.columns.every(({ col }) => col >= 0 && col < grid.cols);
      const isInside = [...table.totalRows, ...table.sectionRows].every((row) => row >= first && row <= last);
      if (!isInOrder || !isOnSheet || !isInside) failures.push(`${where}: ${JSON.stringify(table.range)}`);
    }
    return found.length;
  } catch (error) {
    failures.push(`${where}: ${String(error)}`);
    return 0;
  }
}

/** A small generator of whole numbers below a bound, the same for the same seed (Lehmer). */
function generator(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const ODD_VALUES: readonly CellValue[] = [
  ...[null, 0, -1, 1e21, 0.1 + 0.2, 2020, 43831, true, " ", "　", "合计", "注：", "单位：万元", "其中", "—", "#REF!"],
  ...[
    "９５％",
    "≥90%",
    "一、",
    "序号",
    "地区",
    "=1+1",
    "x".repeat(400),
    "\n\n",
    "某县人民政府办公室关于做好考核工作的通知，请认真执行。",
  ],
  { error: "#DIV/0!" },
];

function mutate(grid: Grid, random: (below: number) => number): Grid {
  const [row, col] = [random(Math.max(1, grid.rows)), random(Math.max(1, grid.cols))];
  switch (random(8)) {
    case 0:
      return withValue(grid, row, col, ODD_VALUES[random(ODD_VALUES.length)]!);
    case 1:
      return withValue(grid, row, col, grid.values[random(Math.max(1, grid.rows))]?.[col] ?? null);
    case 2:
      return { ...grid, merges: grid.merges.filter((_, index) => index !== random(4)) };
    case 3:
      return { ...grid, merges: [...grid.merges, randomMerge(grid, random)] };
    case 4:
      return withRows(grid, (rows) => rows.filter((_, index) => index !== row));
    case 5:
      return withRows(grid, (rows) => [...rows.slice(0, row), ...rows.slice(0, row + 1), ...rows.slice(row + 1)]);
    case 6:
      return withRows(grid, (rows) => rows.map((cells) => cells.filter((_, index) => index !== col)));
    default:
      return withRows(grid, (rows) => [...rows.slice(0, row), rows[row]?.map(() => null) ?? [], ...rows.slice(row)]);
  }
}

/** Broken merges too: beyond the sheet, upside down, over each other. */
function randomMerge(grid: Grid, random: (below: number) => number): CellRange {
  const [top, left] = [random(grid.rows + 2), random(grid.cols + 2)];
  return { top, left, bottom: top + random(6) - 1, right: left + random(6) - 1 };
}

function withValue(grid: Grid, row: number, col: number, value: CellValue): Grid {
  return withRows(grid, (rows) =>
    rows.map((cells, r) => (r === row ? cells.map((cell, c) => (c === col ? value : cell)) : cells)),
  );
}

function withRows(
  grid: Grid,
  change: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[],
): Grid {
  const values = change(grid.values);
  const cols = Math.max(0, ...values.map((cells) => cells.length));
  const full = values.map((cells) => Array.from({ length: cols }, (_, col) => cells[col] ?? null));
  const texts = full.map((cells) =>
    cells.map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell))),
  );
  const formats = full.map((cells) => cells.map(() => "General"));
  return { ...grid, rows: full.length, cols, values: full, texts, formats };
}
