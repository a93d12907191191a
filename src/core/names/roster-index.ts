import { normalizeName, withoutKind, withoutOffice } from "./normalize-name";

/** Whatever has a name and may have had others: a township, department, village or person of a roster. */
export interface NamedUnit {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/** A roster 名册 made ready for matching; build it once and match many names. */
export interface RosterIndex<Unit extends NamedUnit> {
  readonly units: readonly Unit[];
  /** Names and other names as written. */
  readonly written: ReadonlyMap<string, readonly Unit[]>;
  /** The same, normalised. */
  readonly normal: ReadonlyMap<string, readonly Unit[]>;
  /** Names without the office at their end. */
  readonly plain: ReadonlyMap<string, readonly Unit[]>;
  /** Names without the word for their kind. */
  readonly stems: ReadonlyMap<string, readonly Unit[]>;
  /** Every normalised name with its unit, for finding near ones. */
  readonly names: readonly { readonly name: string; readonly stem: string; readonly unit: Unit }[];
}

/** Makes a roster ready for matching. */
export function rosterIndex<Unit extends NamedUnit>(units: readonly Unit[]): RosterIndex<Unit> {
  const named = units.flatMap((unit) =>
    [unit.name, ...unit.otherNames].filter((name) => name.trim() !== "").map((name) => ({ name, unit })),
  );
  const normal = named.map(({ name, unit }) => ({ name: normalizeName(name), unit }));
  const plain = normal.map(({ name, unit }) => ({ name: withoutOffice(name), unit }));
  const stems = plain.map(({ name, unit }) => ({ name: withoutKind(name), unit }));
  return {
    units,
    written: byName(named),
    normal: byName(normal),
    plain: byName(plain),
    stems: byName(stems),
    names: plain.map(({ name, unit }) => ({ name, stem: withoutKind(name), unit })),
  };
}

function byName<Unit>(named: readonly { readonly name: string; readonly unit: Unit }[]): ReadonlyMap<string, Unit[]> {
  const map = new Map<string, Unit[]>();
  for (const { name, unit } of named) {
    const known = map.get(name);
    if (!known) map.set(name, [unit]);
    else if (!known.includes(unit)) known.push(unit);
  }
  return map;
}
