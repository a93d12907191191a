import type { PlanTask } from "./plan";

const WHOSE = /^(?:[\u4e00-\u9fff]{1,3}[县区市])?(?:县|区|市)?(?:委|政府)?$/;

/** All townships at once: 各乡镇, 各镇(街道), 有关乡镇. */
const TOWNSHIPS =
  /^(?:全县|全区|全市)?(?:各|相关|有关|所有)(?:有关|相关)?(?:乡\(?镇\)?|镇|乡)(?:\(?[、]?(?:街道|办|场|区)[^)]*\)?)?(?:人民政府|政府|党委)?$/;

/**
 * Whether two names in a plan's lists mean one unit. Lists name the county once and leave it out behind: 县扶贫办、财政局
 * is 县财政局. @example isSameUnit("扶贫办", "县扶贫办") // true
 */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 2 || !long.endsWith(short)) return false;
  const rest = long.slice(0, -short.length);
  return WHOSE.test(rest) || (/^[县区市]/.test(short) && /^[\u4e00-\u9fff]{2,3}$/.test(rest));
}

/** True for the words by which a plan means every township. @example namesTownships("各乡(镇)") // true */
export function namesTownships(unit: string): boolean {
  return TOWNSHIPS.test(fold(unit));
}

/**
 * How a task concerns a unit: it leads 牵头 or shares 责任; null when it is not concerned. A township is concerned by what is
 * said to all of them.
 */
export function roleIn(task: Pick<PlanTask, "leadUnits" | "units">, unit: string): "lead" | "shares" | null {
  const isTownship = /(?:镇|乡|街道(?:办|办事处)?)$/.test(fold(unit)) && !namesTownships(unit);
  const isMeant = (named: string) => isSameUnit(named, unit) || (isTownship && namesTownships(named));
  if (task.leadUnits.some(isMeant)) return "lead";
  return task.units.some(isMeant) ? "shares" : null;
}

/** True where a task's lists name the unit itself. */
export function namesUnit({ leadUnits, units }: Pick<PlanTask, "leadUnits" | "units">, unit: string): boolean {
  return [...leadUnits, ...units].some((named) => isSameUnit(named, unit));
}

/** The units that tasks name, each once by its longest name, in the order in which they come. */
export function unitsOf(tasks: readonly Pick<PlanTask, "leadUnits" | "units">[]): readonly string[] {
  const units: string[] = [];
  for (const name of tasks.flatMap((task) => [...task.leadUnits, ...task.units])) {
    const at = units.findIndex((known) => isSameUnit(known, name));
    if (at < 0) units.push(name);
    else if (name.length > units[at]!.length) units[at] = name;
  }
  return units;
}

function fold(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, "");
}
