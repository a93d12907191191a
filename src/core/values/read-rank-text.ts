import { readChineseNumber } from "./chinese-number";
import { foldText } from "./fold-text";

/** Reads a place in an order: `第3名`, `第十二位`, `第 1`. Null for anything else. @example readRankText("第十二名") // 12 */
export function readRankText(text: string): number | null {
  const match = /^第([\d一二三四五六七八九十百零]+)(?:名|位|位次|名次)?$/.exec(foldText(text));
  if (!match) return null;
  const value = /^\d+$/.test(match[1]!) ? Number(match[1]) : readChineseNumber(match[1]!)?.valueOf();
  return value !== undefined && value >= 1 && value < 100000 ? value : null;
}
