import { seededRandom } from "./seeded-random";

/** A township of the made-up county 青山县. `quality` is how well it does by and large; every figure hangs on it. */
export interface Township {
  readonly name: string;
  readonly unitClass: "川道组" | "山区组";
  readonly leader: string;
  readonly villages: number;
  readonly quality: number;
  readonly people: number;
}

/** 18 townships with 119 villages, in the county's usual order. No person and no place is real. */
export const TOWNSHIPS: readonly Township[] = [
  township("城关镇", "川道组", "李某", 5, 0.86, 31200),
  township("柳河镇", "川道组", "王某", 9, 0.9, 18650),
  township("石桥镇", "川道组", "张某", 8, 0.83, 16420),
  township("白水镇", "川道组", "刘某", 7, 0.76, 14980),
  township("大坪镇", "川道组", "陈某", 8, 0.74, 15310),
  township("双龙镇", "川道组", "杨某", 7, 0.87, 13870),
  township("清溪镇", "川道组", "赵某", 7, 0.97, 13240),
  township("永安镇", "川道组", "黄某", 8, 0.81, 15020),
  township("红岩镇", "山区组", "周某", 6, 0.6, 10460),
  township("龙泉镇", "川道组", "吴某", 7, 0.94, 12890),
  township("南山乡", "山区组", "徐某", 6, 0.55, 8730),
  township("北坡乡", "山区组", "孙某", 5, 0.38, 7150),
  township("东岭乡", "山区组", "马某", 6, 0.66, 8020),
  township("西沟乡", "山区组", "朱某", 6, 0.47, 7640),
  township("云台乡", "山区组", "胡某", 6, 0.9, 8310),
  township("松林乡", "山区组", "郭某", 5, 0.79, 6980),
  township("高桥乡", "山区组", "何某", 7, 0.7, 9260),
  township("金竹乡", "山区组", "林某", 6, 0.73, 8450),
];

function township(
  name: string,
  unitClass: Township["unitClass"],
  leader: string,
  villages: number,
  quality: number,
  people: number,
): Township {
  return { name, unitClass, leader, villages, quality, people };
}

/** Figures of one sheet: a run of chance of its own, so that changing a sheet leaves the others as they are. */
export function chance(seed: number): {
  /** A whole number from `least` to `most`. */
  readonly whole: (least: number, most: number) => number;
  /** A rate that grows with quality: `at` for the best, `at - spread` for the worst, with a little noise, at most `cap`. */
  readonly rate: (quality: number, at: number, spread: number, cap: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly happens: (probability: number) => boolean;
} {
  const next = seededRandom(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    rate: (quality, at, spread, cap) => Math.min(cap, at - (1 - quality) * spread + (next() - 0.5) * spread * 0.18),
    pick: (items) => items[whole(0, items.length - 1)]!,
    happens: (probability) => next() < probability,
  };
}
