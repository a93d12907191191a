import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import Fraction from "fraction.js";
import type { Criterion, Method } from "./method";

/**
 * A short hash of everything in a method that can change a score: the same method, wherever its cells stand and whatever
 * its notes say, has the same version; any other bar, point or policy has another.
 *
 * @example methodVersion(method) // "3f9a1c07b2d4"
 */
export function methodVersion(method: Omit<Method, "version">): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(scoringParts(method))))).slice(0, 12);
}

/** Titles, notes, people and places cannot change a score. */
function scoringParts(method: Omit<Method, "version">): unknown {
  return {
    roster: method.roster.map(({ name, otherNames, unitClass, coefficient }) => ({
      name,
      otherNames,
      unitClass,
      coefficient,
    })),
    settings: { ...method.settings, previousResult: null, watch: null },
    criteria: method.criteria.map(whatScores),
    vetoes: method.vetoes,
    adjustments: method.adjustments,
  };
}

/** A criterion without its notes and without texts that were read into its measure, rule and target. */
function whatScores(criterion: Criterion): unknown {
  const { id, section, item, part, scope, kind, full, measure, rule, target, unit, notApplicable } = criterion;
  const bar = target && { op: target.op, bar: target.bar, unit: target.unit };
  return { id, section, item, part, scope, kind, full, measure, rule, target: bar, unit, notApplicable };
}

/** One text for one value: keys sorted, exact numbers as fractions, cells left out but where a target names one. */
function canonical(value: unknown, key = ""): string {
  if (value instanceof Fraction) return value.toFraction();
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .filter(([name]) => name !== "place" || key === "bar")
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([name, item]) => `${name}:${canonical(item, name)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}
