import { CellKind } from "./cell-kind";
import type { SheetView } from "./sheet-view";
import { entityLabelWeight } from "./header-words";

/**
 * Where a table printed in halves side by side begins again: its first label, or the whole run of labels, comes once more
 * over names. 地区|人数|地区|人数 is two halves; 排名|点位|浓度|排名|浓度 is one table.
 *
 * @param leaf the lowest label of every column from `left` on
 * @returns the columns that begin a half; just `left` when there is one table
 */
export function halfStarts(
  view: SheetView,
  body: readonly number[],
  left: number,
  leaf: readonly string[],
): readonly number[] {
  const first = leaf[0];
  if (first === undefined || first === "") return [left];
  const pair = pairStart(view, body, left, leaf);
  if (pair !== null) return [left, left + pair];
  const again = leaf.flatMap((_, index) => (index > 0 && beginsAgain(leaf, index) ? [index] : []));
  const starts = again.filter((index) => index >= 2 && leaf.length - index >= 2);
  if (starts.length === 0 || starts.length !== again.length) return [left];
  const isNamed =
    entityLabelWeight(first) > 0 && [0, ...starts].every((index) => isNameColumn(view, body, left + index));
  return isNamed || isPeriodic(leaf, starts) ? [left, ...starts.map((index) => left + index)] : [left];
}

/** The first label again, or another 项目 or 科目 with the same label after it: 收入项目|预算数|支出项目|预算数. */
function beginsAgain(leaf: readonly string[], index: number): boolean {
  const bare = (at: number): string => (leaf[at] ?? "").replace(/[(（].*$/, "");
  if (bare(index) === bare(0)) return true;
  const isItem = /(?:项目|科目|名称)$/;
  return isItem.test(bare(0)) && isItem.test(bare(index)) && bare(1) !== "" && bare(index + 1) === bare(1);
}

function isNameColumn(view: SheetView, body: readonly number[], col: number): boolean {
  let [texts, others] = [0, 0];
  for (const row of body.slice(0, 200)) {
    const kind = view.kind(row, col);
    if (kind === CellKind.text) texts++;
    else if (kind !== CellKind.blank && kind !== CellKind.nothing) others++;
  }
  return texts > others;
}

/** 序号|姓名|电话|序号|姓名|电话: every label comes again at the same distance. */
function isPeriodic(leaf: readonly string[], starts: readonly number[]): boolean {
  const length = starts[0]!;
  return (
    length >= 3 &&
    leaf.length % length === 0 &&
    leaf.every((label, index) => label === leaf[index % length] || bothName(label, leaf[index % length]!)) &&
    leaf.slice(0, length).some((label) => entityLabelWeight(label) > 0)
  );
}

/** 排名|乡镇|得分|排名|部门|得分 ranks townships and then departments. */
function bothName(a: string, b: string): boolean {
  return entityLabelWeight(a) > 0 && entityLabelWeight(b) > 0;
}

/** 资产|期初|期末|负债|期初|期末: two lists of names with the same columns after them. */
function pairStart(view: SheetView, body: readonly number[], left: number, leaf: readonly string[]): number | null {
  const half = leaf.length / 2;
  if (!Number.isInteger(half) || half < 2 || leaf[half] === "" || leaf[half] === leaf[0]) return null;
  const isSame = leaf.slice(1, half).every((label, index) => label !== "" && label === leaf[half + 1 + index]);
  const areNames = [0, half].every((index) => isNameColumn(view, body, left + index));
  return isSame && areNames ? half : null;
}
