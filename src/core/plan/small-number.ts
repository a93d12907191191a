const DIGITS = "零一二三四五六七八九";

/**
 * A whole number below 100, in digits or in Chinese, as numbering and deadlines use it; null for anything else.
 *
 * @example readChineseInteger("二十五") // 25
 */
export function readChineseInteger(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const plain = text.replace(/两/g, "二").replace(/〇/g, "零");
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(plain);
  if (!match || plain === "" || (!match[2] && match[1] && match[3])) return null;
  const tens = match[2] ? (match[1] ? DIGITS.indexOf(match[1]) : 1) : 0;
  const ones = match[2] ? (match[3] ? DIGITS.indexOf(match[3]) : 0) : DIGITS.indexOf((match[1] ?? match[3])!);
  return tens * 10 + ones;
}
