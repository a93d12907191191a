import type { PackageParts } from "../parts/package-parts";

/** The parts that relationships lead to, from the package's own on; `cut` are parts that are not entered. */
export function reachableParts(parts: PackageParts, cut: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const { target, external } of parts.relationships(part)) {
      if (external || found.has(target) || cut.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
