import type { Known } from "./known";
import { normalizeName } from "../names/normalize-name";
import { foldText } from "../values/fold-text";
import { placeLevel } from "./place-names";

const NOT_A_PLACE =
  /^(?:全|本|各|所[属在]|户籍|合计|小计|是否|目标|达标|行政|自然|贫困|乡|镇|村|街道|社区|县|区|市|省)/;

/**
 * The columns, from 0, whose labels are units: a table that lies on its side, 指标 down and 乡镇 across. At least three and
 * more than half of the columns must be known names, or two thirds places of one kind; else none.
 */
export function unitColumns(paths: readonly (readonly string[])[], known: Known): readonly number[] {
  const labels = paths.map((path) => foldText(path.at(-1) ?? ""));
  const named = labels.flatMap((label, index) => (known.names.has(normalizeName(label)) ? [index] : []));
  if (named.length >= 3 && named.length * 2 > labels.length) return named;
  const places = labels.flatMap((label, index) => (isPlace(label) ? [index] : []));
  return places.length >= 3 && places.length * 3 >= labels.length * 2 ? places : [];
}

function isPlace(label: string): boolean {
  return label.length >= 2 && label.length <= 8 && placeLevel(label) > 0 && !NOT_A_PLACE.test(label);
}
