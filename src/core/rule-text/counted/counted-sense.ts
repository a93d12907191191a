import type { Counted, Told } from "./counted";

/** Whether each of the clauses does something beside the others: 扣完为止 where nothing is taken off does not. */
export function isConsistent(counted: Counted, told: readonly Told[]): boolean {
  const { kinds, items, caps, adds, takes, target, zeroFrom } = counted;
  const has = (is: Told["is"]): boolean => told.some((one) => one.is === is);
  if (caps.plus && !adds) return false;
  if (caps.minus && !takes) return false;
  if (items.length === 0) return counted.full === null || told.every(({ is }) => is !== "cap");
  if (!takes && (has("untilGone") || has("below") || has("belowTo") || has("noneOf") || has("clear"))) return false;
  // 设立专班得1分 beside things that give points is one of them, not the full points.
  if (adds && told.some((one) => one.is === "noneOf" && one.points !== null)) return false;
  if (has("uncapped") && ((takes && adds) || caps.plus || caps.total || caps.minus)) return false;
  if (has("apart") && has("noneOf")) return false;
  // 到年底仍未完成的 has no number of late days.
  if (items.some(({ counts }) => counts === "late") && kinds.some(({ is, name }) => is === "clear" && /仍/.test(name)))
    return false;
  if (target && items.every(({ counts }) => counts !== "lack")) return false;
  if (items.some(({ isReturn }) => isReturn) && !takes) return false;
  if (items.length > 0 && has("filled") && (!adds || takes)) return false;
  if (zeroFrom && (items[0]!.sign !== "minus" || kinds.length > 1)) return false;
  // 引进1个得5分 alone is a bar; beside 开工1个得3分 each is a kind of its own.
  const isBar =
    items.some(({ isSingle }) => isSingle) && !items.every(({ isSingle, sign }) => isSingle || sign === "minus");
  if (isBar || items.filter(({ isSingle }) => isSingle).length === 1) return false;
  const names = kinds.map(({ name }, index) => (name === "" ? String(index) : name));
  return new Set(names).size === names.length;
}
