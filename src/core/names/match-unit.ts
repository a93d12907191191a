import { distance } from "fastest-levenshtein";
import { normalizeName, withoutKind, withoutOffice } from "./normalize-name";
import type { NamedUnit, RosterIndex } from "./roster-index";

/** Which unit of the roster a name means. */
export type UnitMatch<Unit extends NamedUnit> =
  /** As the roster writes it. */
  | { readonly kind: "exact"; readonly unit: Unit }
  /** The same name written another way; `how` says which. */
  | { readonly kind: "same"; readonly unit: Unit; readonly how: SameName }
  /** Close to these units, or fits several: the office chooses. Nothing is taken. */
  | { readonly kind: "suggested"; readonly candidates: readonly Unit[] }
  | { readonly kind: "none" };

/** spelling: white space, width, footnote marks; office: 人民政府, 街道办事处; bracket: 云州区（大同县）; kind: 城关 for 城关镇. */
export type SameName = "otherName" | "spelling" | "office" | "bracket" | "kind" | "confirmed";

/**
 * Finds the unit that a name means. Taken are: the name as written; another name of the roster; differences of white space,
 * width and footnote marks; an office at the end; a second name in brackets; and the name without the word for its kind
 * where that is unique in the roster and no other unit is one character away. Everything else is at most suggested:
 * one-character differences are never taken, because neighbouring townships often differ by just one.
 *
 * @example matchUnit("城 关 镇", rosterIndex(roster)) // { kind: "same", unit: 城关镇, how: "spelling" }
 */
export function matchUnit<Unit extends NamedUnit>(name: string, roster: RosterIndex<Unit>): UnitMatch<Unit> {
  const normal = normalizeName(name);
  if (normal === "") return { kind: "none" };
  return (
    take(roster.written.get(name), (unit) => (unit.name === name ? null : "otherName")) ??
    take(roster.normal.get(normal), (unit) => (normalizeName(unit.name) === normal ? "spelling" : "otherName")) ??
    matchOffice(normal, roster) ??
    matchBrackets(normal, roster) ??
    matchKind(withoutOffice(normal), roster) ??
    suggest(withoutOffice(normal), roster)
  );
}

/** One unit is taken; several that share the name are for the office to choose. */
function take<Unit extends NamedUnit>(
  units: readonly Unit[] | undefined,
  how: (unit: Unit) => SameName | null,
): UnitMatch<Unit> | null {
  if (!units || units.length === 0) return null;
  if (units.length > 1) return { kind: "suggested", candidates: units };
  const manner = how(units[0]!);
  return manner === null ? { kind: "exact", unit: units[0]! } : { kind: "same", unit: units[0]!, how: manner };
}

function matchOffice<Unit extends NamedUnit>(normal: string, roster: RosterIndex<Unit>): UnitMatch<Unit> | null {
  return take(roster.plain.get(withoutOffice(normal)), () => "office");
}

/** 云州区(大同县): both names must mean the same unit, or only one of them any. */
function matchBrackets<Unit extends NamedUnit>(normal: string, roster: RosterIndex<Unit>): UnitMatch<Unit> | null {
  const match = /^([^()]+)\(([^()]+)\)$/.exec(normal);
  if (!match) return null;
  const found = [match[1]!, match[2]!].flatMap((part) => roster.plain.get(withoutOffice(part)) ?? []);
  return take([...new Set(found)], () => "bracket");
}

/** The stem must be unique, and a name that ends in another word for its kind must not be a slip for a third unit. */
function matchKind<Unit extends NamedUnit>(plain: string, roster: RosterIndex<Unit>): UnitMatch<Unit> | null {
  const stem = withoutKind(plain);
  const units = roster.stems.get(stem);
  if (!units) return null;
  const others = stem === plain ? [] : oneAway(plain, roster).filter((unit) => !units.includes(unit));
  return others.length > 0 ? { kind: "suggested", candidates: [...units, ...others] } : take(units, () => "kind");
}

function suggest<Unit extends NamedUnit>(plain: string, roster: RosterIndex<Unit>): UnitMatch<Unit> {
  const inside = roster.names.filter(({ stem }) => stem.length >= 2 && plain.includes(stem));
  const candidates = [...new Set([...oneAway(plain, roster), ...inside.map(({ unit }) => unit)])];
  return candidates.length === 0 ? { kind: "none" } : { kind: "suggested", candidates };
}

/** Units whose name, with or without the word for its kind, is one character away. */
function oneAway<Unit extends NamedUnit>(plain: string, roster: RosterIndex<Unit>): readonly Unit[] {
  const stem = withoutKind(plain);
  const found = roster.names.filter(
    (known) => isOneAway(plain, known.name) || (stem.length >= 3 && isOneAway(stem, known.stem)),
  );
  return [...new Set(found.map(({ unit }) => unit))];
}

function isOneAway(a: string, b: string): boolean {
  return a.length >= 2 && Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1;
}
