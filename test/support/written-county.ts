import type { CellValue, Grid } from "../../src/core/grid";
import type { Assessment, Standing } from "../../src/core/scoring/assessment";
import { plain } from "../../src/core/values/rounding";
import { gridOf } from "./make-grid";
import { methodGrids } from "./method-grids";
import type { WrittenMethod } from "./method-grids";

/** An item with the figure of each township, in the order of the roster. Full points are 10 and points are given unless said. */
export interface WrittenItem {
  readonly 指标: string;
  readonly 一级指标?: string;
  readonly 分值?: number;
  readonly 类型?: "加分" | "扣分";
  readonly 取数方式?: string;
  readonly 计分方法?: string;
  readonly 参数?: string;
  readonly 目标值?: string;
  readonly 单位?: string;
  readonly 适用范围?: string;
  readonly 缺项处理?: string;
  /** Absent for an item that is fed by 加扣分. */
  readonly figures?: readonly CellValue[];
}

const HEADERS = [
  ...["一级指标", "指标", "分值", "类型", "取数方式", "计分方法", "参数", "目标值", "单位", "适用范围", "缺项处理"],
] as const;

/** The sheets of a county: its method, and one sheet 数据 with a column for each item. */
export function countyOf(
  units: WrittenMethod["roster"],
  items: readonly WrittenItem[],
  change: Partial<WrittenMethod> = {},
): Grid[] {
  const names = units.map((unit) => (typeof unit === "string" ? unit : String(unit[0])));
  const read = items.filter(({ figures }) => figures);
  const method = methodGrids({
    roster: units,
    headers: [...HEADERS, "取数"],
    criteria: items.map((item) => {
      const usual = { ...item, 分值: item.分值 ?? 10, 计分方法: item.计分方法 ?? (item.figures ? "评分" : "") };
      return [...HEADERS.map((header) => usual[header as keyof typeof usual] as CellValue | undefined), sourceOf(item)];
    }),
    ...change,
  });
  const rows = names.map((name, at) => [name, ...read.map(({ figures }) => figures![at] ?? null)]);
  return [...method, gridOf("数据", [["单位", ...read.map(({ 指标 }) => 指标)], ...rows])];
}

function sourceOf({ 指标, figures }: WrittenItem): string {
  return figures ? `数据!${指标}` : "";
}

/** `甲镇 9.5 - 8 = 17.5`: each unit's items in their order and its total, in the order of the names; `-` where it is open. */
export function pointLines({ standings }: Pick<Assessment, "standings">): readonly string[] {
  return [...standings].sort((a, b) => (a.unit < b.unit ? -1 : 1)).map(pointLine);
}

function pointLine({ unit, scores, total }: Standing): string {
  const text = (value: Standing["total"]) => (value ? plain(value) : "-");
  return `${unit} ${scores.map(({ points }) => text(points)).join(" ")} = ${text(total)}`;
}

/** The codes of what blocks, in their order. */
export function blockingCodes({ findings }: Pick<Assessment, "findings">): readonly string[] {
  return findings.filter(({ severity }) => severity === "blocking").map(({ code }) => code);
}
