import fc from "fast-check";
import { exact } from "./exact";
import { readChineseNumber } from "./chinese-number";
import { readNumberText } from "./read-number-text";
import { decimal } from "./rounding";
import { convertUnit } from "./unit-of-measure";

const DIGITS = [..."零一二三四五六七八九"];

/** The standard way to write a whole number below 100 million in Chinese. */
function inChinese(value: number): string {
  if (value === 0) return "零";
  const [high, low] = [Math.floor(value / 10000), value % 10000];
  const head = high === 0 ? "" : `${section(high)}万`;
  const gap = high > 0 && low > 0 && low < 1000 ? "零" : "";
  return head + gap + (low === 0 ? "" : section(low));
}

function section(value: number): string {
  let text = "";
  let hasGap = false;
  for (const [unit, size] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) hasGap = text !== "";
    else {
      text += (hasGap ? "零" : "") + DIGITS[digit] + unit;
      hasGap = false;
    }
  }
  return text;
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

const hundredths = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => exact(cents).div(100));

describe("numbers that are written read back", () => {
  test("with two decimals, in half and full width, with a unit and with separators", () =>
    fc.assert(
      fc.property(hundredths, fc.constantFrom("", "%", "‰", "人", "万元", "亩", "个村"), (value, unit) => {
        const text = decimal(value, 2);
        const grouped = text.replace(/\B(?=(\d{3})+(?!\d)(?=\.))/g, ",");
        for (const written of [text + unit, fullWidth(text + unit), grouped + unit, ` ${text} ${unit}`]) {
          const read = readNumberText(written);
          expect(read?.value.equals(value)).toBe(true);
          expect(read?.unit ?? "").toBe(unit);
        }
      }),
    ));

  test("in Chinese numerals up to a hundred million", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999999 }), (value) => {
        expect(readChineseNumber(inChinese(value))?.valueOf()).toBe(value);
      }),
      { numRuns: 2000 },
    ));

  test("a unit converted there and back is the same to the last digit", () =>
    fc.assert(
      fc.property(
        hundredths,
        fc.constantFrom(["人", "万人"], ["亩", "公顷"], ["%", "‰"], ["元", "亿元"]),
        (value, [a, b]) => {
          expect(convertUnit(convertUnit(value, a!, b!)!, b!, a!)!.equals(value)).toBe(true);
        },
      ),
    ));
});

describe("texts that are not understood are never numbers", () => {
  test("a number with a sign too many, or any other text around it", () =>
    fc.assert(
      fc.property(
        hundredths,
        fc.constantFrom("增长", "同比", "见附件", "?", "×", "/", ":", "①", "第", "栋楼", "多点", "几"),
        fc.boolean(),
        (value, stray, isBefore) => {
          const text = decimal(value, 2);
          expect(readNumberText(isBefore ? stray + text : text + stray)).toBeNull();
        },
      ),
    ));

  test("arbitrary texts: what is read has a digit or a Chinese numeral in it", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        const read = readNumberText(text);
        if (read) expect(text).toMatch(/[\d０-９零〇○一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟廿卅]/);
      }),
      { numRuns: 3000 },
    ));
});
