import { ONE, exact } from "../../values/exact";
import { isCountedName } from "./counted-names";
import type { CountedItem } from "./counted-phrase";
import { ADDS, FIGURE, GIVES, MEASURE, PIECE, TAKES, TIME } from "./counted-words";

const UNIT = `(${PIECE}|${MEASURE}|${TIME})`;
const POINTS = `((?:${FIGURE}分?[、和])+${FIGURE})分`;
const EACH = `(?:每(?:获|得|获得|有|采用|刊发|发表)?1?${UNIT})?`;
const LISTED = new RegExp(
  `^(.*?)${EACH}(?:的|者|则|,|均)*(?:分别|依次|各自|各)(?:按)?${EACH}(?:(${GIVES})|(${ADDS})|(${TAKES}))${POINTS}$`,
);
const LISTED_AT = new RegExp(
  `^(.*?)${EACH}(?:的|者|则|,)*(?:分别|依次)?按(?:照)?${EACH}${POINTS}(?:的标准)?(?:分别)?(?:(给分|计分|记分|得分|赋分)|(加分|奖励)|(扣分|扣减))$`,
);

/** One level of those that news, awards and criticism come from. */
const LEVEL =
  "(?:党中央|中央|国务院|国家|全国|国际|世界|省委省政府|市委市政府|县委县政府|省委|市委|县委|区委|省部|市厅|县处|乡科|省|部|市|厅|县|处|区|乡镇|乡|镇|村)(?:级|政府|办公厅)?";

/**
 * One kind for each of the points in a list, whatever words stand around: 被中央、省、市媒体曝光的,每次分别扣5分、3分、1分. None
 * where the names are not as many as the points.
 */
export function readListed(lead: string, phrase: string): readonly CountedItem[] {
  const match = LISTED.exec(phrase) ?? asListedAt(LISTED_AT.exec(phrase));
  if (!match) return [];
  const [, head, before, behind, given, added, , points] = match;
  const each = points!.split(/[、和]/).map((one) => exact(one.replace("分", "")));
  const names = namesOf(`${lead}${head!}`.replace(/的$/, ""), each.length);
  if (names === null || names.some((name) => name === "" || !isCountedName(name, ""))) return [];
  const unit = before ?? behind;
  const sign = given || added ? ("plus" as const) : ("minus" as const);
  const fixed = { is: "item" as const, sign, perCount: ONE, unit: unit ?? "", counts: "thing" as const };
  return names.map((name, index) => ({
    ...fixed,
    name,
    each: each[index]!,
    isGiven: Boolean(given),
    isReturn: false,
    isSingle: false,
    isEach: unit !== undefined,
  }));
}

/** The groups in the order of the other wording. */
function asListedAt(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  if (!match) return null;
  const [all, head, before, behind, points, given, added, taken] = match;
  return [all, head, before, behind, given, added, taken, points];
}

/** As many names as there are points: all that the signs part, or the levels alone where other lists stand beside them. */
function namesOf(words: string, count: number): readonly string[] | null {
  const all = words.split(/[、和及与]/);
  if (all.length === count) return all;
  const levels = [...words.matchAll(new RegExp(`${LEVEL}(?:[、和及与]${LEVEL})+`, "g"))].filter(
    ([run]) => run.split(/[、和及与]/).length === count,
  );
  if (levels.length !== 1 || !isCountedName(words.replace(levels[0]![0], ""), "")) return null;
  return levels[0]![0].split(/[、和及与]/);
}
