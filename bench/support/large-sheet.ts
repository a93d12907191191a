import type { CellValue, Grid } from "../../src/core/grid";
import { gridOf } from "../../test/support/make-grid";
import { Dice } from "../../test/support/random-county";

const HEADERS = [
  ...["序号", "乡镇", "村", "户主", "人口数（人）", "人均收入（元）", "参保率（%）", "完成率", "完成时限", "状态"],
  ...["电话", "等级", "计划数", "完成数", "资金（万元）", "到位（万元）", "达标", "季度", "备注", "编码"],
];

/** What a large sheet of a county holds: a title, a header and rows of figures, texts, days, codes and gaps, twenty columns. */
export function largeSheet(rows: number, seed: number): Grid {
  const dice = new Dice(seed);
  const cells = Array.from({ length: rows - 2 }, (_, at) => largeRow(at, dice));
  return gridOf("大表", [["某县2020年第二季度明细表"], HEADERS, ...cells]);
}

function largeRow(at: number, dice: Dice): CellValue[] {
  const village = dice.below(400);
  const planned = 1 + dice.below(900);
  const done = dice.below(planned + 1);
  return [
    at + 1,
    `第${(village % 18) + 1}镇`,
    `第${village + 1}村`,
    `户主${dice.below(100_000)}`,
    1 + dice.below(8),
    3000 + dice.below(2_000_000) / 100,
    dice.below(10_001) / 100,
    `${dice.below(101)}%`,
    43_831 + dice.below(366),
    dice.pick(["已销号", "整改中", "长期坚持"]),
    null,
    dice.pick(["优秀", "良好", "一般"]),
    planned,
    done,
    dice.below(100_000) / 100,
    dice.pick([dice.below(100_000) / 100, dice.below(1000), null]),
    dice.pick(["是", "否"]),
    dice.pick(["一季度", "二季度"]),
    dice.pick(["", "—", "见附件", "资料齐全，已按要求整改到位并报县专班备案"]),
    `${100_000 + dice.below(900_000)}`,
  ];
}
