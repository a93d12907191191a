import { namesWithFigures } from "./subject";

/** Private characters that stand for the digits within a name. */
const FIRST = 0xe000;

/** Stands for the 每 of 每月 and 每季度, which counts nothing. */
const EVERY = "\ue00a";

/** The text with 每月, 每季度 and 每年 hidden where they say how often a thing is due, and not that a month costs so much. */
export function maskedPeriods(text: string): string {
  return text.replace(/每(?=(?:月|个月|季度?|年|半年|周|旬|天|日)(?![扣加得计记奖减,]))/g, EVERY);
}

/** The text with the digits of names such as 5人以上集体访 and PM2.5 hidden, so that a figure is one that counts. */
export function maskedNames(text: string): string {
  return text.replace(namesWithFigures(), (name) =>
    name.replace(/\d/g, (digit) => String.fromCharCode(FIRST + Number(digit))),
  );
}

export function unmaskedNames(text: string): string {
  return text.replaceAll(EVERY, "每").replace(/[\ue000-\ue009]/g, (digit) => String(digit.charCodeAt(0) - FIRST));
}
