import { CellKind, isDataKind } from "./cell-kind";
import { isUnitRow } from "./header-depth";
import type { HeaderArea } from "./header-labels";
import type { SheetView } from "./sheet-view";
import { isUnitText, unitOfLabel } from "./unit-text";
import { foldText } from "../values/fold-text";

/** What may say a column's unit besides its own labels. */
export interface UnitSources {
  /** Units of the sheet's note 单位:户、%. */
  readonly note: readonly string[];
  /** Unit of the indicator that the rows above the header name. */
  readonly indicator: string | null;
}

const NO_MEASURE =
  /序号|排名|名次|位次|日期|时间|年份|电话|备注|说明|名称|姓名|^地区$|身份证|账号|批次|学历|简介|责任|单位$|部门|邮编|经度|纬度/;
const CODE = /代码|编码|编号/;

/**
 * The unit of measure of every column: its own label's, else its group's, else the row of units under the header, else the
 * indicator's, else the sheet's note for columns of figures. A column of years under a label of time is in 年.
 */
export function columnUnits(
  view: SheetView,
  header: HeaderArea,
  paths: readonly (readonly string[])[],
  body: readonly number[],
  entityCol: number | null,
  sources: UnitSources,
): readonly (string | null)[] {
  const unitRow = rowOfUnits(view, header);
  return paths.map((path, index) => {
    const col = header.left + index;
    if (col === entityCol) return null;
    const own = ownUnit(path);
    if (own !== null) return own;
    if (unitRow !== null) {
      const folded = view.folded(unitRow, col).replace(/^\(|\)$/g, "");
      if (isUnitText(folded)) return folded;
    }
    if (isYearColumn(view, body, col) && /时间|年份|年度|年$/.test(path.at(-1) ?? "")) return "年";
    const isNamed = NO_MEASURE.test(foldText(path.at(-1) ?? "")) || path.some((part) => CODE.test(part));
    if (isNamed || !mayMeasure(view, body, col)) return null;
    return sources.indicator ?? noteUnit(path, sources.note);
  });
}

function ownUnit(path: readonly string[]): string | null {
  for (let level = path.length - 1; level >= 0; level--) {
    const unit = unitOfLabel(path[level]!);
    if (unit !== null) return unit;
  }
  return null;
}

function rowOfUnits(view: SheetView, header: HeaderArea): number | null {
  for (let row = header.bottom; row > header.top; row--)
    if (isUnitRow(view, row, header.left, header.right)) return row;
  return null;
}

/** Figures, or nothing yet: a column of texts measures nothing. */
function mayMeasure(view: SheetView, body: readonly number[], col: number): boolean {
  let [figures, filled] = [0, 0];
  for (const row of body.length > 300 ? body.slice(0, 300) : body) {
    const kind = view.kind(row, col);
    if (kind === CellKind.blank || kind === CellKind.nothing) continue;
    filled++;
    if ((isDataKind(kind) && kind !== CellKind.day) || kind === CellKind.year) figures++;
  }
  return filled === 0 || figures * 2 > filled;
}

function isYearColumn(view: SheetView, body: readonly number[], col: number): boolean {
  const kinds = body.slice(0, 200).map((row) => view.kind(row, col));
  const filled = kinds.filter((kind) => kind !== CellKind.blank);
  return filled.length > 0 && filled.every((kind) => kind === CellKind.year);
}

/** Which of a note's units a column is in: the only one, or the one that its label speaks of. */
function noteUnit(path: readonly string[], units: readonly string[]): string | null {
  const label = foldText(path.at(-1) ?? "");
  const shares = units.filter((unit) => /[%％‰]/.test(unit));
  const others = units.filter((unit) => !/[%％‰]/.test(unit));
  // A rate on a sheet of 户 is not in 户.
  if (/率|比重|占|比例|百分|[%‰]|增长|增幅|同比|环比|构成/.test(label)) return shares[0] ?? null;
  if (units.length <= 1) return units[0] === undefined || contradicts(label, units[0]) ? null : units[0];
  const named = others.find((unit) => speaksOf(label, unit));
  return named ?? (others.length === 1 ? others[0]! : null);
}

const KINDS_OF_LABEL: readonly (readonly [RegExp, RegExp])[] = [
  [/户/, /户/],
  [/人/, /人/],
  [/面积|耕地|用地/, /亩|公顷|平方/],
  [/金额|资金|投资|收入|支出|产值|费|额/, /元/],
  [/产量|重量/, /吨|斤|千克/],
  [/里程|长度/, /里|米/],
];

/** A sheet in 万元 counts its households and measures its roads in something else. */
function contradicts(label: string, unit: string): boolean {
  const isMoney = /元$/.test(unit);
  const isCount = /(?:户|人|个|项目|村|次|件|家|处|所|名额|场)数$|人口$|面积$|里程$/.test(label);
  return isMoney && isCount;
}

function speaksOf(label: string, unit: string): boolean {
  return KINDS_OF_LABEL.some(([words, units]) => words.test(label) && units.test(unit));
}
