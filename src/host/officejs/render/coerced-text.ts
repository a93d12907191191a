/** Words that Excel takes for something else than text. */
const WORDS = /^\s*(true|false|真|假|#\S*)\s*$/i;
/** Signs at the start that make a formula, or swallow the rest: full-width ones too. An apostrophe vanishes. */
const FORMULA_SIGN = /^\s*[=+\-@'＝＋－＠−＇]/;
/** Everything of which dates, times, amounts, fractions and percentages in Chinese and Western writing consist. */
const NUMBERLIKE =
  /^[\s\d０-９.,，．:：/／\-－—–+%％()（）¥￥$€£年月日时点分秒上下午星期周一二三四五六七八九十〇零百千万亿元角整a-zA-Z]*$/;

/**
 * True when Excel would make something else of a text that is put into a cell: a formula, a number, a date, a truth value.
 * Doubtful texts count as such: a text format on a text does no harm.
 *
 * @example isCoerced("95%") // true
 * @example isCoerced("城关镇") // false
 */
export function isCoerced(text: string): boolean {
  if (text === "") return false;
  if (FORMULA_SIGN.test(text) || WORDS.test(text)) return true;
  return /[\d０-９]/.test(text) && text.length <= 40 && NUMBERLIKE.test(text);
}
