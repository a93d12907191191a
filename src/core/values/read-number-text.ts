import { readChineseNumber } from "./chinese-number";
import { exact } from "./exact";
import type { Exact } from "./exact";
import { foldText } from "./fold-text";
import { withoutBinaryNoise } from "./binary-noise";
import { readUnit } from "./unit-of-measure";

/** A number that somebody typed as text, in the unit that it was written with. */
export interface NumberText {
  readonly value: Exact;
  /** As written, null when the text has none: 2.41万人 is 2.41 in 万人, 95% is 95 in %. */
  readonly unit: string | null;
  /** 约, 近, 左右: the writer did not count. */
  readonly isApproximate: boolean;
}

const DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+";
const WESTERN = new RegExp(`^([+-]?)(${DIGITS})(.*)$`);
const CHINESE = /^([+-]?)([零〇○一二三四五六七八九十百千万亿两点壹贰叁肆伍陆柒捌玖拾佰仟廿卅]+)(.*)$/;

/** Whether white space stands between two digits: 12 34 may be two numbers. */
export function hasSplitDigits(text: string): boolean {
  return /[\d０-９][\s\u3000\u00A0]+[\d０-９]/.test(text);
}

/**
 * Reads a number with its unit of measure: thousands separators, %, ‰, 百分之, 万 and 亿, measure words, Chinese numerals,
 * full-width signs, 约 and 左右.
 *
 * Null when any part of the text is not understood, and for digits that are a name rather than a quantity: leading zeros
 * (0071), more than 15 digits (ID numbers), broken separators (1,23,4), dates and years.
 *
 * @example readNumberText("约5.5万人次") // { value: 5.5, unit: "万人次", isApproximate: true }
 * @example readNumberText("12,34") // null
 */
export function readNumberText(text: string): NumberText | null {
  if (hasSplitDigits(text)) return null;
  const plain = foldText(text).replace(/[−﹣]/g, "-");
  const about = /^(?:大约|约为|约|大概|近)(?=.)/.exec(plain)?.[0] ?? "";
  const around = /(?:左右|上下)$/.exec(plain)?.[0] ?? "";
  const core = plain.slice(about.length, plain.length - around.length);
  const found = readPercentWords(core) ?? readComposite(core) ?? readWestern(core) ?? readChinese(core);
  return found && { ...found, isApproximate: about !== "" || around !== "" };
}

type Amount = Pick<NumberText, "value" | "unit">;

function readWestern(text: string): Amount | null {
  const match = WESTERN.exec(text);
  if (!match) return null;
  const digits = match[2]!.replaceAll(",", "");
  if (isNameOfDigits(digits)) return null;
  return withUnit(withoutBinaryNoise(match[1]! + digits), match[3]!);
}

/** 0071 and 18-digit texts are numbers by look only. */
function isNameOfDigits(digits: string): boolean {
  return /^0\d/.test(digits) || (digits.length > 15 && !digits.includes("."));
}

function readChinese(text: string): Amount | null {
  const match = CHINESE.exec(text);
  if (!match) return null;
  const value = readChineseNumber(match[2]!);
  if (value === null) return null;
  return withUnit(match[1] === "-" ? value.neg() : value, match[3]!);
}

function readPercentWords(text: string): Amount | null {
  const match = /^([百千])分之(.+)$/.exec(text);
  const amount = match ? (readWestern(match[2]!) ?? readChinese(match[2]!)) : null;
  return match && amount?.unit === null ? { value: amount.value, unit: match[1] === "百" ? "%" : "‰" } : null;
}

/** 1亿2000万元 and 3万5千人: the larger part first, each part smaller than the step above it. */
function readComposite(text: string): Amount | null {
  const match = /^(\d+)(亿|万)(\d+)(万|千)?(\D.*)?$/.exec(text);
  if (!match || (match[2] === "亿") !== (match[4] === "万")) return null;
  const [step, part] = match[2] === "亿" ? [100000000n, 10000n] : [10000n, match[4] === "千" ? 1000n : 1n];
  const low = BigInt(match[3]!) * part;
  const isWhole = match[4] !== undefined || match[3]!.length === 4;
  if (!isWhole || low >= step) return null;
  return withUnit(exact(BigInt(match[1]!) * step + low), match[5] ?? "");
}

function withUnit(value: Exact, unit: string): Amount | null {
  if (unit === "") return { value, unit: null };
  return readUnit(unit) ? { value, unit } : null;
}
