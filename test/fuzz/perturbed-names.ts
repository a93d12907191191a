import { matchUnit } from "../../src/core/names/match-unit";
import { rosterIndex } from "../../src/core/names/roster-index";

/** What trying names gave. */
export interface NameReport {
  readonly names: number;
  /** How many were taken for a unit without asking. */
  readonly taken: number;
  /** Names taken for the wrong unit, with what was written. */
  readonly wrong: readonly string[];
}

/** A county whose names are as close to each other as real ones: one character, only the kind, one inside the other. */
const NAMES = (
  "城关镇 城郊乡 城东街道 城西街道 平沙镇 平河镇 大湾镇 大湾乡 南山镇 南岭乡 北山镇 北岭乡 东山镇 西山乡 " +
  "石桥镇 小石桥乡 河口回族乡 新河口镇 柳林镇 杨林镇 双河镇 三河镇 龙泉镇 龙潭乡"
).split(" ");
const KINDS = ["镇", "乡", "街道", ""];
const STRAY = [..."山河林湾城石东西南北大小新双龙平沙镇乡王李"];
const roster = rosterIndex(NAMES.map((name) => ({ name, otherNames: [] })));

/**
 * Matches names typed another way or wrongly. A name that turns into a neighbour's own is the neighbour's: nobody could tell.
 * The same seed gives the same names.
 */
export function tryNames(count: number, seed: number): NameReport {
  const random = generator(seed);
  const wrong = new Set<string>();
  let taken = 0;
  for (let index = 0; index < count; index++) {
    const name = NAMES[random(NAMES.length)]!;
    const written = perturb(name, random);
    const match = matchUnit(written, roster);
    if (match.kind !== "exact" && match.kind !== "same") continue;
    taken++;
    const isNeighboursName = NAMES.includes(written) || NAMES.includes(written.replace(/人民政府|政府|\*|\s/g, ""));
    if (match.unit.name !== name && !isNeighboursName)
      wrong.add(`${name} as ${JSON.stringify(written)}: ${match.unit.name}`);
  }
  return { names: count, taken, wrong: [...wrong] };
}

function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** The name as somebody else would type it, and whether the meaning is certain to be the same. */
function perturb(name: string, random: (below: number) => number): string {
  const signs = [...name];
  const at = random(signs.length);
  switch (random(8)) {
    case 0:
      return signs.join([" ", "　", "\n", "  "][random(4)]);
    case 1:
      return ` ${name}\t`;
    case 2:
      return name.replace(/(?:街道|镇|乡)$/, KINDS[random(KINDS.length)]!);
    case 3:
      return `${name}${["人民政府", "政府", "*", "办事处"][random(4)]}`;
    case 4:
      return signs.map((sign, index) => (index === at ? STRAY[random(STRAY.length)]! : sign)).join("");
    case 5:
      return signs.filter((_, index) => index !== at).join("");
    case 6:
      return signs.map((sign, index) => (index === at ? STRAY[random(STRAY.length)]! + sign : sign)).join("");
    default:
      return `${name}（${NAMES[random(NAMES.length)]!}）`;
  }
}
