import { ZERO } from "./exact";

const EXACT = Object.getPrototypeOf(ZERO) as object;

/**
 * Gives exact numbers their arithmetic back after a structured clone, as between a page and its worker: a clone keeps the
 * sign and the two integers and forgets the rest. Works in place, through arrays, plain objects and maps; gives its argument.
 *
 * @example reviveExacts(structuredClone({ full: exact("1.5") })).full.toString() // "1.5"
 */
export function reviveExacts<Value>(value: Value): Value {
  revive(value, new Set());
  return value;
}

function revive(value: unknown, seen: Set<object>): void {
  // The bytes of a file are millions of small numbers.
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || seen.has(value)) return;
  seen.add(value);
  if (isBareExact(value)) return void Object.setPrototypeOf(value, EXACT);
  if (value instanceof Map) for (const entry of value) revive(entry, seen);
  else if (Array.isArray(value)) reviveItems(value, seen);
  else for (const part of Object.values(value)) revive(part, seen);
}

/** A sheet's rows are long lists of texts and numbers: there is nothing in them to look at. */
function reviveItems(items: readonly unknown[], seen: Set<object>): void {
  for (const item of items) if (typeof item === "object") revive(item, seen);
}

function isBareExact(value: object): boolean {
  const { s, n, d } = value as { s?: unknown; n?: unknown; d?: unknown };
  return typeof s === "bigint" && typeof n === "bigint" && typeof d === "bigint";
}
