import type { Exact } from "../../values/exact";
import { HUNDRED } from "../../values/exact";
import { exactText, readExact } from "./parameter";

/** Points that a tier, a place or a grade gives: so many points, or a share of the full points in percent. */
export type Award =
  { readonly kind: "points"; readonly points: Exact } | { readonly kind: "share"; readonly percent: Exact };

export function points(value: Exact): Award {
  return { kind: "points", points: value };
}

export function share(percent: Exact): Award {
  return { kind: "share", percent };
}

/** The award in points. @example awardPoints(share(exact(80)), exact(15)) // 12 */
export function awardPoints(award: Award, full: Exact): Exact {
  return award.kind === "points" ? award.points : full.mul(award.percent).div(HUNDRED);
}

/** `80%` is a share of the full points, `80` are points. */
export const AWARD = {
  read: (text: string): Award | undefined => {
    const value = readExact(text);
    if (value === undefined) return undefined;
    return text.endsWith("%") ? share(value) : points(value);
  },
  write: (award: Award): string => (award.kind === "points" ? exactText(award.points) : `${exactText(award.percent)}%`),
};
