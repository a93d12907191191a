import type { CellValue, Grid } from "../../src/core/grid";
import { gridOf } from "./make-grid";

type Row = readonly (CellValue | undefined)[];

/** A method as a case writes it: what is not said takes the sheet's default. */
export interface WrittenMethod {
  readonly roster: readonly (string | Row)[];
  readonly settings?: readonly (readonly [string, CellValue])[];
  /** Rows under the headers named in `headers`. */
  readonly criteria: readonly Row[];
  readonly headers?: readonly string[];
  readonly vetoes?: readonly Row[];
  readonly adjustments?: readonly Row[];
  readonly suffix?: string;
}

export const CRITERIA_HEADERS = [
  "一级指标",
  "指标",
  "分值",
  "取数",
  "取数方式",
  "条件",
  "计分方法",
  "参数",
  "目标值",
  "单位",
];

/** The method sheets of a case. */
export function methodGrids(method: WrittenMethod): Grid[] {
  const name = (sheet: string) => (method.suffix === undefined ? sheet : `${sheet}·${method.suffix}`);
  const roster = method.roster.map((row) => (typeof row === "string" ? [row] : row));
  const settings = [["考核期", "2020Q2"] as const, ...(method.settings ?? [])];
  const last = new Map(settings.map(([key, value]) => [key, value]));
  const once = settings.filter(([key, value]) => key === "等次" || last.get(key) === value);
  return [
    gridOf(name("乡镇名册"), [["乡镇", "别名", "类别", "责任人"], ...roster]),
    gridOf(name("考核设置"), [["设置项", "内容", "说明"], ...once]),
    gridOf(name("考核指标"), [method.headers ?? CRITERIA_HEADERS, ...method.criteria]),
    gridOf(name("否决事项"), [["乡镇", "事项", "文号", "日期", "认定单位", "否决效果"], ...(method.vetoes ?? [])]),
    gridOf(name("加扣分"), [["乡镇", "项目", "分数", "事由", "依据", "日期"], ...(method.adjustments ?? [])]),
  ];
}
