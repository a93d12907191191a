import type { Exact } from "../../values/exact";
import type { CountedThing as Item, Told } from "./counted";

type Cap = Extract<Told, { is: "cap" }>;

/** Which cap holds which items. */
export interface CountedCaps {
  /** By the place of the item among all items. */
  readonly own: ReadonlyMap<number, Exact>;
  readonly plus: Exact | null;
  readonly minus: Exact | null;
  readonly total: Exact | null;
  /** The one cap stands in the last sentence behind one of several items, and may be that item's alone. */
  readonly isOpen: boolean;
}

/**
 * A cap holds the one item of its sentence where other sentences hold others 省级每篇加1分,最多加3分;市级…,最多加2分, and all of
 * them where it says 累计 or stands at the end alone. Null where that cannot be told, or two caps hold the same.
 */
export function capsOf(told: readonly Told[]): CountedCaps | null {
  const items = told.filter((one): one is Item => one.is === "item");
  const caps = told.filter((one): one is Cap => one.is === "cap");
  const own = new Map<number, Exact>();
  const all = new Map<"plus" | "minus" | "total", Exact>();
  let isOpen = false;
  for (const cap of caps) {
    const held = holds(cap, told, items);
    if (held === null || held === "open") isOpen ||= held === "open";
    if (held === null) return null;
    if (held === "all" || held === "open") {
      const of = cap.of === "each" ? "total" : cap.of;
      if (all.has(of)) return null;
      all.set(of, cap.points);
      continue;
    }
    for (const at of held) {
      if (own.has(at)) return null;
      own.set(at, cap.points);
    }
  }
  const of = (kind: "plus" | "minus" | "total"): Exact | null => all.get(kind) ?? null;
  return { own, plus: of("plus"), minus: of("minus"), total: of("total"), isOpen };
}

function holds(cap: Cap, told: readonly Told[], items: readonly Item[]): readonly number[] | "all" | "open" | null {
  if (cap.only !== null) return items[cap.only - 1] ? [cap.only - 1] : null;
  if (cap.of === "each") return items.map((_item, at) => at);
  if (items.length === 1) return "all";
  const at = told.indexOf(cap);
  const before = items.filter((item) => told.indexOf(item) < at);
  const near = before.filter(({ sentence }) => sentence === cap.sentence);
  const isLast = before.length === items.length;
  if (cap.sums && isLast) return "all";
  if (isLast && near.length !== 1) return near.length === 0 || near.length === items.length ? "all" : null;
  const last = before[before.length - 1];
  const isNext = last !== undefined && told.indexOf(last) === at - 1;
  if (!isLast) return isNext && (near.length === 1 || isEachCapped(told, items)) ? [items.indexOf(last)] : null;
  if (isEachCapped(told, items) || items.every((item) => item === near[0] || item.sign !== near[0]!.sign)) {
    return [items.indexOf(near[0]!)];
  }
  const isOnly = told.filter(({ is }) => is === "cap").length === 1;
  return isOnly ? "open" : null;
}

/** Every item but the last has its own cap right behind it. */
function isEachCapped(told: readonly Told[], items: readonly Item[]): boolean {
  return items.slice(0, -1).every((item) => told[told.indexOf(item) + 1]?.is === "cap");
}
