import type { CellValue, Grid } from "../../src/core/grid";
import { gridOf } from "../../test/support/make-grid";
import { Dice } from "../../test/support/random-county";

export const TOWNSHIPS = Array.from(
  { length: 18 },
  (_, at) => `${[..."甲乙丙丁戊己庚辛壬"][at % 9]!}${"山河"[at % 2]!}镇`,
);

const HEADERS = [
  ...["序号", "乡镇", "行政村", "户主姓名", "身份证号", "性别", "年龄", "家庭人口", "人均收入（元）", "脱贫状态"],
  ...["住房安全", "饮水安全", "义务教育", "基本医疗", "通电", "通路"],
];

/** A register of households 户台账 with every column that is checked; the ID numbers begin with 999999, a place there is not. */
export function householdRegister(households: number, seed: number): Grid {
  const dice = new Dice(seed);
  return gridOf("户台账", [HEADERS, ...Array.from({ length: households }, (_, at) => household(at, dice))]);
}

function household(at: number, dice: Dice): CellValue[] {
  const village = dice.below(119);
  const [year, month, day] = [1930 + dice.below(70), 1 + dice.below(12), 1 + dice.below(28)];
  const order = dice.below(1000);
  return [
    at + 1,
    TOWNSHIPS[village % TOWNSHIPS.length]!,
    `第${village + 1}村`,
    `户主${at + 1}`,
    idNumber(`999999${year}${two(month)}${two(day)}${String(order).padStart(3, "0")}`),
    order % 2 === 1 ? "男" : "女",
    2020 - year - (month > 6 ? 1 : 0),
    1 + dice.below(7),
    dice.chance(3) ? 2800 + dice.below(700) : 3500 + dice.below(20_000),
    dice.chance(90) ? "已脱贫" : "未脱贫",
    ...Array.from({ length: 6 }, () => (dice.chance(99) ? "是" : "否")),
  ];
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function idNumber(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return first17 + "10X98765432"[sum % 11]!;
}
