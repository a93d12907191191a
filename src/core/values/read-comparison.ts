import type { Exact } from "./exact";
import { foldText } from "./fold-text";
import { hasSplitDigits, readNumberText } from "./read-number-text";

export type ComparisonOp = ">=" | "<=" | "=" | ">" | "<";

/** A bar that a value is held against, as a target column writes it. */
export interface ComparisonText {
  readonly op: ComparisonOp;
  readonly value: Exact;
  readonly unit: string | null;
}

/** Words before the number. 不低于 stands before 低于: the first that fits is taken. */
const BEFORE: readonly (readonly [RegExp, ComparisonOp])[] = [
  [/^(?:>=|=>|≥|≧|⩾|大于(?:或|或者)?等于|不(?:得|应|能)?(?:低于|少于|小于)|至少|最少|达到|达|力争达到|确保达到)/, ">="],
  [
    /^(?:<=|=<|≤|≦|⩽|小于(?:或|或者)?等于|不(?:得|应|能)?(?:高于|超过|大于|多于|超)|至多|最多|最高|控制在|控制到)/,
    "<=",
  ],
  [/^(?:>|大于|高于|超过|多于|超|逾)/, ">"],
  [/^(?:<|小于|低于|少于|不足|不满|未满|不到)/, "<"],
  [/^(?:=|等于)/, "="],
];

/** Words after it. 以上, 以下 and 以内 include the number itself, 以外, 多 and 余 do not (民法典第1259条). */
const AFTER: readonly (readonly [RegExp, ComparisonOp])[] = [
  [/(?:\(含\))?(?:及|或|和)?以上(?:\(含\)|\(含[^()]*\))?$/, ">="],
  [/(?:\(含\))?(?:及|或|和)?(?:以下|以内|之内|内)(?:\(含\)|\(含[^()]*\))?$/, "<="],
  [/以外$/, ">"],
];

/**
 * Reads a comparison: `≥95%`, `≧95`, `不低于60户`, `95%以上`, `5%以内`, `控制在3%以内`, `3000余人`.
 *
 * Null when there is no comparison word, when the words before and after say different things, or when the number is not
 * understood.
 *
 * @example readComparison("不低于６０户") // { op: ">=", value: 60, unit: "户" }
 */
export function readComparison(text: string): ComparisonText | null {
  if (hasSplitDigits(text)) return null;
  const plain = foldText(text).replace(/[。;,]$/, "");
  return readMoreThan(plain) ?? readWithWords(plain);
}

function readWithWords(plain: string): ComparisonText | null {
  const before = BEFORE.find(([words]) => words.test(plain));
  const rest = before ? plain.replace(before[0], "") : plain;
  const after = AFTER.find(([words]) => words.test(rest));
  if (before && after && before[1] !== after[1]) return null;
  const op = before?.[1] ?? after?.[1];
  const number = op ? readNumberText(after ? rest.replace(after[0], "") : rest) : null;
  return op && number && !number.isApproximate ? { op, value: number.value, unit: number.unit } : null;
}

/** 3000余人, 100多户: more than the number, nobody knows how many. */
function readMoreThan(plain: string): ComparisonText | null {
  const match = /^([\d.,]*\d[万亿]?)(?:余|多)(\D{0,4})$/.exec(plain);
  const number = match ? readNumberText(match[1]! + match[2]!) : null;
  return number ? { op: ">", value: number.value, unit: number.unit } : null;
}
