import type { CellPlace } from "../address";
import type { Finding } from "../finding";
import { finding } from "../finding";
import type { Exact } from "../values/exact";
import { HUNDRED, exact, sum } from "../values/exact";
import { foldText } from "../values/fold-text";
import { plain } from "../values/rounding";
import type { Composition, CompositionPart } from "./method";

const PARTS: readonly (readonly [RegExp, CompositionPart])[] = [
  [/^(?:第?[一1]季度?|Q1)/i, "Q1"],
  [/^(?:第?[二2]季度?|Q2)/i, "Q2"],
  [/^(?:第?[三3]季度?|Q3)/i, "Q3"],
  [/^(?:第?[四4]季度?|Q4)/i, "Q4"],
  [/^(?:上半年|H1)/i, "H1"],
  [/^(?:下半年|H2)/i, "H2"],
  [/^(?:各?季度(?:考核)?(?:成绩|得分)?(?:平均)?(?:成绩|得分|分)?|平时(?:考核)?(?:成绩|得分)?)/, "quarters"],
  [/^(?:半年(?:考核)?(?:成绩|得分)?(?:平均)?(?:成绩|得分|分)?)/, "halves"],
  [/^(?:年终|年末|年底|本期|半年终)(?:考核)?(?:成绩|得分)?/, "own"],
];

/**
 * How a half-year or year is composed: `上半年40%、下半年60%`, `季度平均60%、年终40%`, `第一名加1分、末名扣1分`.
 *
 * Weights must add up to 100%; a text that is not understood blocks. Null for an empty text.
 *
 * @example readComposition("上半年40%、下半年60%") // H1 40, H2 60
 */
export function readComposition(text: string, place: CellPlace, findings: Finding[]): Composition | null {
  if (text.trim() === "") return null;
  const parts: { part: CompositionPart; weight: Exact }[] = [];
  let [firstPlus, lastMinus]: [Exact | null, Exact | null] = [null, null];
  for (const piece of foldText(text).split(/[、,;+。]/)) {
    if (piece === "") continue;
    const extra = /^(?:季度)?(第一名?|首名|末名|最后一名|末位)(?:每次)?[加扣](\d+(?:\.\d+)?)分?$/.exec(piece);
    const found = extra ? null : readPart(piece);
    if (extra?.[1]!.startsWith("第一") || extra?.[1] === "首名") firstPlus = exact(extra![2]!);
    else if (extra) lastMinus = exact(extra[2]!);
    else if (found) parts.push(found);
    else {
      findings.push(finding("method.bad-composition", "blocking", place, { text: piece }));
      return null;
    }
  }
  const total = sum(parts.map(({ weight }) => weight));
  if (!total.equals(HUNDRED)) {
    findings.push(finding("method.composition-weights", "blocking", place, { total: plain(total) }));
  }
  return { parts, firstPlus, lastMinus, place };
}

function readPart(piece: string): { part: CompositionPart; weight: Exact } | null {
  for (const [words, part] of PARTS) {
    const match = words.exec(piece);
    const rest = match ? /^(?:占|各占|权重|[×x*:])?(\d+(?:\.\d+)?)(%?)$/.exec(piece.slice(match[0].length)) : null;
    if (!match) continue;
    if (piece.length === match[0].length) return { part, weight: HUNDRED };
    if (!rest) return null;
    return { part, weight: rest[2] === "%" ? exact(rest[1]!) : exact(rest[1]!).mul(HUNDRED) };
  }
  return null;
}

const PART_WORDS: Readonly<Record<CompositionPart, string>> = {
  Q1: "一季度",
  Q2: "二季度",
  Q3: "三季度",
  Q4: "四季度",
  H1: "上半年",
  H2: "下半年",
  quarters: "季度平均",
  halves: "半年平均",
  own: "年终",
};

/** The composition as the setting writes it; reads back the same. */
export function compositionText(composition: Composition): string {
  const parts = composition.parts.map(({ part, weight }) => `${PART_WORDS[part]}${plain(weight)}%`);
  if (composition.firstPlus) parts.push(`第一名加${plain(composition.firstPlus)}分`);
  if (composition.lastMinus) parts.push(`末名扣${plain(composition.lastMinus)}分`);
  return parts.join("、");
}
