import { exact } from "./exact";
import type { Exact } from "./exact";

const DIGITS = "零一二三四五六七八九";
const SAME_AS: Readonly<Record<string, string>> = {
  ...{ 〇: "零", 两: "二", 壹: "一", 贰: "二", 叁: "三", 肆: "四", 伍: "五", 陆: "六", 柒: "七", 捌: "八", 玖: "九" },
  ...{ 拾: "十", 佰: "百", 仟: "千", 萬: "万", 億: "亿", 廿: "二十", 卅: "三十", "○": "零" },
};
const SECTION =
  /^(?:([一二三四五六七八九])千)?(?:([一二三四五六七八九])百)?(?:(零)?([一二三四五六七八九])?(十))?(?:(零)?([一二三四五六七八九]))?$/;

/**
 * Reads a number in Chinese numerals, plain or financial: 二十三, 一百零五, 三万二千, 二〇二六, 一点五.
 *
 * Takes only what can be read one way. Digits without units are read by place (二〇二六 is 2026). Colloquial short forms
 * (一百五, 三万二) and a missing 零 (一千五十) are not read: null, as for every text that is no such number.
 *
 * @example readChineseNumber("二〇二六") // 2026
 * @example readChineseNumber("一百零五") // 105
 * @example readChineseNumber("一百五") // null
 */
export function readChineseNumber(text: string): Exact | null {
  const plain = [...text].map((sign) => SAME_AS[sign] ?? sign).join("");
  if (!/^[零一二三四五六七八九十百千万亿点]+$/.test(plain)) return null;
  const [whole, decimals, ...more] = plain.split("点");
  if (whole === undefined || more.length > 0) return null;
  const integer = readWhole(whole);
  if (integer === null || decimals === undefined) return integer === null ? null : exact(integer);
  return /^[零一二三四五六七八九]+$/.test(decimals) ? exact(`${integer}.${placeDigits(decimals)}`) : null;
}

function readWhole(text: string): bigint | null {
  if (/^[零一二三四五六七八九]+$/.test(text)) {
    return text.length === 1 || !text.startsWith("零") ? BigInt(placeDigits(text)) : null;
  }
  const match = /^(?:(.+)亿)?(?:(.+?)万)?(.*)$/.exec(text);
  if (!match) return null;
  const parts = [match[1], match[2], match[3] === "" ? undefined : match[3]];
  return joinSections(parts);
}

/** The parts before 亿, before 万 and the rest; a part below 1000 that follows another must begin with 零. */
function joinSections(parts: readonly (string | undefined)[]): bigint | null {
  let total = 0n;
  let isFirst = true;
  for (const part of parts) {
    total *= 10000n;
    if (part === undefined) continue;
    const section = readSection(part, isFirst);
    if (section === null) return null;
    total += section;
    isFirst = false;
  }
  return total;
}

function readSection(text: string, isFirst: boolean): bigint | null {
  const match = SECTION.exec(!isFirst && text.startsWith("零") ? text.slice(1) : text);
  if (!match || match[0] === "") return null;
  const [, thousands, hundreds, zeroTens, tensDigit, ten, zeroOnes, ones] = match;
  const hasAbove = thousands !== undefined || hundreds !== undefined;
  if (ten && !tensAreRight(thousands !== undefined, hundreds !== undefined, zeroTens !== undefined)) return null;
  if (ten && !tensDigit && (hasAbove || !isFirst)) return null;
  if (ones && !onesAreRight(ten !== undefined, hasAbove, zeroOnes !== undefined)) return null;
  const value =
    digit(thousands) * 1000n +
    digit(hundreds) * 100n +
    (ten ? (tensDigit ? digit(tensDigit) : 1n) * 10n : 0n) +
    digit(ones);
  const isShort = value < 1000n;
  return isFirst || isShort === text.startsWith("零") ? value : null;
}

/** 一千零五十 has a 零, 一千二百五十 has none. */
function tensAreRight(hasThousands: boolean, hasHundreds: boolean, hasZero: boolean): boolean {
  return hasThousands && !hasHundreds ? hasZero : !hasZero;
}

/** 一百零五 has a 零, 一百一十五 has none; 一百五 is colloquial for 150 and not read. */
function onesAreRight(hasTens: boolean, hasAbove: boolean, hasZero: boolean): boolean {
  return hasTens ? !hasZero : hasAbove === hasZero;
}

function digit(sign: string | undefined): bigint {
  return sign === undefined ? 0n : BigInt(DIGITS.indexOf(sign));
}

function placeDigits(text: string): string {
  return [...text].map((sign) => DIGITS.indexOf(sign)).join("");
}
