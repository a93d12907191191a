import type { CellPlace } from "../address";
import type { Exact } from "../values/exact";
import { exact, max } from "../values/exact";
import { foldText } from "../values/fold-text";
import type { Criterion, Method } from "./method";

/** A rule sheet by its points alone: what it says it is worth, and what its parts add up to. */
export interface RuleSheetOutline {
  /** What the points should add up to; null when nobody says. */
  readonly total: Exact | null;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  readonly name: string;
  /** What the sheet itself says the section is worth; null when it does not. */
  readonly stated: Exact | null;
  /** 加分、扣分: counted beside the total. */
  readonly isExtra: boolean;
  /** The most that one of its rules gives or takes; null where no rule names points. */
  readonly most: Exact | null;
  readonly items: readonly OutlineItem[];
  readonly text: string;
  readonly place: CellPlace;
}

export interface OutlineItem {
  readonly name: string;
  readonly points: Exact;
  /** Points of its parts; none when it has no parts. */
  readonly parts: readonly Exact[];
  /** The one unit that it applies to; null when there are more. */
  readonly onlyUnit: string | null;
  readonly text: string;
  readonly place: CellPlace;
}

/** The outline of a method; points that names state, such as 信息平台(11分), are what its parts must add up to. */
export function outlineOf(method: Method): RuleSheetOutline {
  const names = [...new Set(method.criteria.map(({ section }) => section))];
  const sections = names.map((name): OutlineSection => {
    const criteria = method.criteria.filter(({ section }) => section === name);
    return {
      name,
      stated: statedPoints(name),
      isExtra: criteria.every(({ kind }) => kind !== "score"),
      most: mostAwarded(criteria.map(({ ruleText }) => ruleText)),
      items: itemsOf(criteria),
      text: "",
      place: criteria[0]!.place,
    };
  });
  return { total: method.settings.fullTotal, sections };
}

function itemsOf(criteria: readonly Criterion[]): readonly OutlineItem[] {
  const names = [...new Set(criteria.map(({ item }) => item))];
  return names.map((name) => {
    const own = criteria.filter(({ item }) => item === name);
    const sum = own.reduce((total, { full }) => total.add(full), exact(0));
    const hasParts = own.some(({ part }) => part !== null);
    const [first] = own;
    return {
      name,
      points: statedPoints(name) ?? sum,
      parts: hasParts || statedPoints(name) ? own.map(({ full }) => full) : [],
      onlyUnit: first!.scope?.length === 1 ? first!.scope[0]! : null,
      text: own.map(({ ruleText }) => ruleText).join(";"),
      place: first!.place,
    };
  });
}

/** The points that a name states in brackets. @example statedPoints("一、巩固成果(31分)") // 31 */
export function statedPoints(name: string): Exact | null {
  const match = /\((?:共|计|满分)?(\d+(?:\.\d+)?)分\)/.exec(foldText(name));
  return match ? exact(match[1]!) : null;
}

/** The largest number of points that bonus and deduction texts name. @example mostAwarded(["省/市通报表扬奖20/10分"]) // 20 */
export function mostAwarded(texts: readonly string[]): Exact | null {
  const numbers = texts.flatMap((text) => {
    const awards = foldText(text).match(/(?:奖|加|扣|减|罚)\d+(?:\.\d+)?(?:\/\d+(?:\.\d+)?)*分/g) ?? [];
    return awards.flatMap((award) => (award.match(/\d+(?:\.\d+)?/g) ?? []).map(exact));
  });
  return numbers.length === 0 ? null : numbers.reduce(max);
}
