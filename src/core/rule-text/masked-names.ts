import { namesWithFigures } from "./subject";

/** Private characters that stand for the digits within a name. */
const FIRST = 0xe000;

/** The text with the digits of names such as 5人以上集体访 and PM2.5 hidden, so that a figure is one that counts. */
export function maskedNames(text: string): string {
  return text.replace(namesWithFigures(), (name) =>
    name.replace(/\d/g, (digit) => String.fromCharCode(FIRST + Number(digit))),
  );
}

export function unmaskedNames(text: string): string {
  return text.replace(/[\ue000-\ue009]/g, (digit) => String(digit.charCodeAt(0) - FIRST));
}
