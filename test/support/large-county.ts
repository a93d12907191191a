import type { CellValue, Grid } from "../../src/core/grid";
import { gridOf } from "./make-grid";
import { methodGrids } from "./method-grids";
import { Dice } from "./random-county";

/** One way of scoring as the method sheet writes it, and the range of its figures. */
interface WayOfScoring {
  readonly name: string;
  readonly parameters: string;
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

const way = (name: string, parameters: string, target: string, from: number, to: number): WayOfScoring => ({
  ...{ name, parameters, target, from, to },
});

/** The ways of scoring that a large county mixes, in the order of its criteria. */
export const WAYS = [
  way("按完成比例", "", "120", 0, 130),
  way("反向比例", "", "≤12.5", 1, 40),
  way("达标扣减", "步长=1;每步扣=0.2;读法=按比例", "≥95", 80, 100),
  way("达标扣减", "步长=2;每步扣=0.25;读法=整步", "≥90", 80, 100),
  way("达标扣减", "步长=0.1;每步扣=0.02;读法=起步", "≥88.5", 80, 100),
  way("达标得分", "", "≥60", 55, 65),
  way("区间赋分", "区间=≥90:10,≥80:8,≥60.5:5,*:0", "", 50, 100),
  way("排名赋分", "名次=1:10,2:9.5,3:9,4:8.5,5:8;并列=占位", "", 1, 100),
  way("次数扣分", "每次扣=0.5", "", 0, 5),
  way("按第一名比例", "", "", 1, 50),
  way("功效系数", "", "", 0, 30),
  way("均值基准", "基本分=8;每步加=0.04;每步扣=0.3", "", 60, 120),
  way("评分", "", "", 0, 10),
] as const;

export interface LargeCounty {
  readonly grids: readonly Grid[];
  /** Figures by criterion, then by township; the way of criterion c is WAYS[c % WAYS.length]. */
  readonly figures: readonly (readonly number[])[];
}

/** A county of any size whose criteria take the ways of scoring in turn; every full score is 10. */
export function largeCounty(townships: number, criteria: number, seed: number): LargeCounty {
  const dice = new Dice(seed);
  const units = Array.from({ length: townships }, (_, at) => townshipName(at));
  const items = Array.from({ length: criteria }, (_, at) => `指标${at + 1}`);
  const figures = items.map((_, at) => units.map(() => figure(dice, WAYS[at % WAYS.length]!)));
  const method = methodGrids({
    roster: units,
    headers: ["指标", "分值", "取数", "计分方法", "参数", "目标值"],
    criteria: items.map((item, at) => criterion(item, WAYS[at % WAYS.length]!)),
  });
  const rows = units.map((unit, row) => [unit, ...figures.map((values) => values[row]!)]);
  return { grids: [...method, gridOf("数据", [["乡镇", ...items], ...rows])], figures };
}

function criterion(item: string, { name, parameters, target }: WayOfScoring): CellValue[] {
  return [item, 10, `数据!${item}`, name, parameters, target];
}

function figure(dice: Dice, { name, from, to }: WayOfScoring): number {
  const text = dice.decimal(from, to);
  return Number(name === "次数扣分" ? text.split(".")[0]! : text);
}

const SIGNS = [..."甲乙丙丁戊己庚辛壬癸"];

/** Three signs, one for each digit, so that up to 1,000 names differ. */
function townshipName(at: number): string {
  const digits = [Math.floor(at / 100) % 10, Math.floor(at / 10) % 10, at % 10];
  return `${digits.map((digit) => SIGNS[digit]!).join("")}镇`;
}
