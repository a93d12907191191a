import type { Exact } from "../../values/exact";
import { HUNDRED, ZERO, max } from "../../values/exact";
import { exactText, readExact } from "./parameter";

/** What a tier, a place or a grade gives: so many points, a share of the full points in percent, or the full less so many. */
export type Award =
  | { readonly kind: "points"; readonly points: Exact }
  | { readonly kind: "share"; readonly percent: Exact }
  | { readonly kind: "less"; readonly points: Exact };

export function points(value: Exact): Award {
  return { kind: "points", points: value };
}

export function share(percent: Exact): Award {
  return { kind: "share", percent };
}

export function less(value: Exact): Award {
  return { kind: "less", points: value };
}

/** The award in points; what is taken off leaves nothing below zero. @example awardPoints(share(exact(80)), exact(15)) // 12 */
export function awardPoints(award: Award, full: Exact): Exact {
  switch (award.kind) {
    case "points":
      return award.points;
    case "share":
      return full.mul(award.percent).div(HUNDRED);
    case "less":
      return max(ZERO, full.sub(award.points));
  }
}

/** `80%` is a share of the full points, `80` are points, `扣2` is the full points less two. */
export const AWARD = {
  read: (text: string): Award | undefined => {
    if (text.startsWith("扣")) {
      const off = readExact(text.slice(1));
      return off === undefined || off.compare(ZERO) < 0 ? undefined : less(off);
    }
    const value = readExact(text);
    if (value === undefined) return undefined;
    return text.endsWith("%") ? share(value) : points(value);
  },
  write: (award: Award): string => {
    if (award.kind === "less") return `扣${exactText(award.points)}`;
    return award.kind === "points" ? exactText(award.points) : `${exactText(award.percent)}%`;
  },
};
