import type { CellValue, Grid } from "../../src/core/grid";
import { gridOf } from "../support/make-grid";
import { methodGrids, type WrittenMethod } from "../support/method-grids";

/** 参保率按评分得分:城关镇 9 分、石门乡 8.5 分、河口镇 8 分;满分 10 分。 */
export function smallCounty(
  change: Partial<WrittenMethod> = {},
  rates: readonly (readonly CellValue[])[] = [
    ["城关镇", 9],
    ["河口镇", 8],
    ["石门乡", 8.5],
  ],
): readonly Grid[] {
  return [
    ...methodGrids({
      roster: ["河口镇", "城关镇", "石门乡"],
      settings: [
        ["满分", 10],
        ["等次", "优秀:≥8.5"],
        ["等次", "合格"],
      ],
      criteria: [["社会保障", "养老保险参保", 10, "社会保障!参保得分", "值", "", "评分", "", "≥8.5", ""]],
      ...change,
    }),
    gridOf("社会保障", [["乡镇", "参保得分"], ...rates]),
  ];
}
