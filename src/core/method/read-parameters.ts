import { foldText, foldWidth } from "../values/fold-text";

/** 参数 as written, cut into names and texts: `步长=1;每步扣=0.2`. A piece without = has the empty name. */
export interface WrittenParameter {
  readonly name: string;
  readonly text: string;
}

/** Pieces are separated by ; or line breaks. @example splitParameters("步长=1;每步扣=0.2") */
export function splitParameters(text: string): readonly WrittenParameter[] {
  return foldWidth(text)
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => {
      const at = piece.indexOf("=");
      return { name: foldText(at < 0 ? "" : piece.slice(0, at)), text: piece.slice(at + 1).trim() };
    });
}

/** Parameters that belong to the measure, not to the rule; the rule's own reader passes over them. */
export const MEASURE_PARAMETERS = ["分母", "上期", "上年"] as const;

export type MeasureParameter = (typeof MEASURE_PARAMETERS)[number];

/** What 参数 says under a measure's parameter; empty when nothing. */
export function measureParameter(text: string, name: MeasureParameter): string {
  return splitParameters(text).find((one) => one.name === name)?.text ?? "";
}
