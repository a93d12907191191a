import type { Grid } from "../grid";
import { foldText } from "../values/fold-text";

/** What a column of a household or village register 达标登记台账 means; `standard` columns say whether a standard is met. */
export interface RegisterColumns {
  readonly headerRow: number;
  readonly byKey: ReadonlyMap<RegisterKey, number>;
  readonly standards: readonly { readonly col: number; readonly name: string }[];
}

export type RegisterKey = "unit" | "village" | "name" | "id" | "age" | "sex" | "members" | "income" | "state";

const WORDS: readonly (readonly [RegisterKey, RegExp])[] = [
  ["unit", /^(?:所属|所在)?(?:乡镇|镇|乡|乡镇名称|乡\(镇\)|镇\(街道\)|乡镇\(街道\))$/],
  ["village", /^(?:所属|所在)?(?:行政)?村(?:名|名称|\(社区\))?$/],
  ["name", /^(?:户主|户主姓名|姓名|户主名称)$/],
  ["id", /身份证|证件号|公民身份/],
  ["age", /^年龄/],
  ["sex", /^性别$/],
  ["members", /^(?:家庭)?(?:人口|人数|人口数|家庭成员数)(?:\(人\))?$/],
  ["income", /人均(?:年)?(?:纯|可支配)?收入/],
  ["state", /^(?:户类型|脱贫状态|贫困状态|户属性|脱贫属性|类别|状态)$/],
];

export const YES = /^(?:是|达标|已达标|√|✓|有|合格|有保障|已落实|Y|YES|1)$/i;
export const NO = /^(?:否|未达标|不达标|×|✗|无|不合格|无保障|未落实|N|NO|0)$/i;

const HEADER_DEPTH = 10;

/**
 * The columns of a register: known ones by their headers, standards by what stands below (是/否, 达标/未达标, √/×). Null when no
 * row in the first ten heads both a township column and a village column.
 */
export function registerColumns(grid: Grid): RegisterColumns | null {
  for (let row = 0; row < Math.min(grid.rows, HEADER_DEPTH); row++) {
    const heads = headsAt(grid, row);
    const byKey = new Map<RegisterKey, number>();
    for (const [key, words] of WORDS) {
      const col = heads.findIndex((head, at) => words.test(head) && ![...byKey.values()].includes(at));
      if (col >= 0) byKey.set(key, col);
    }
    if (!byKey.has("unit") || !byKey.has("village")) continue;
    const headerRow = isParted(grid, row) ? row + 1 : row;
    return { headerRow, byKey, standards: standardColumns(grid, headerRow, heads, new Set(byKey.values())) };
  }
  return null;
}

/** The heads of a row; under a head that spans several columns the ones that part it. */
function headsAt(grid: Grid, row: number): readonly string[] {
  const own = (grid.texts[row] ?? []).map((text) => foldText(text));
  if (!isParted(grid, row)) return own;
  return own.map((text, col) => foldText(grid.texts[row + 1]?.[col] ?? "") || text);
}

function isParted(grid: Grid, row: number): boolean {
  return grid.merges.some(({ top, bottom, left, right }) => top === row && bottom === row && right > left && left > 0);
}

/** How many cells of a column are looked at to tell whether it is a standard. */
const SAMPLE = 200;

function standardColumns(grid: Grid, headerRow: number, heads: readonly string[], known: ReadonlySet<number>) {
  return heads.flatMap((name, col) => {
    if (name === "" || known.has(col)) return [];
    let [filled, answers] = [0, 0];
    for (let row = headerRow + 1; row < grid.rows && filled < SAMPLE; row++) {
      const text = grid.texts[row]?.[col]?.trim() ?? "";
      if (text === "") continue;
      filled++;
      if (YES.test(text) || NO.test(text)) answers++;
    }
    return filled > 0 && answers * 10 >= filled * 8 ? [{ col, name: name.replace(/\(.*\)$/, "") }] : [];
  });
}
