import type { CellStyle } from "./sheet-spec";

/**
 * Every colour of the result sheets. Text stands at 4.5:1 or better on every fill; the tints of bands and marks differ in
 * lightness as well as in hue (blue against orange, never red against green), so they survive grey print and colour blindness.
 */
export const PALETTE = {
  ink: "#1F2933",
  quiet: "#52606D",
  paper: "#FFFFFF",
  line: "#AAB4C0",
  rule: "#3E4C59",
  header: "#DCE5EF",
  subHeader: "#EEF2F7",
  vetoText: "#8F0005",
  link: "#1F4E79",
  rise: "#0B5394",
  fall: "#8A3B00",
  bar: "#9CC3E8",
  missing: "#FFD55A",
  notApplicable: "#F1F3F5",
  hatch: "#CBD2D9",
  heatLow: "#F3B27C",
  heatHigh: "#FFFFFF",
  reached: "#CFE2F3",
  near: "#FFF4D1",
  notReached: "#F5C9A4",
} as const;

/** Fills of the grade bands 等次, from the best to the last; a middle band stays white. */
export const BAND_TINTS = {
  best: "#A8CBE8",
  good: "#D6E6F5",
  middle: "#FFFFFF",
  low: "#FCEBDA",
  last: "#F5C9A4",
} as const;

/** Tabs by kind of sheet. */
export const TAB_COLORS = {
  result: "#1F4E79",
  check: "#BF8F00",
  veto: "#9C0006",
  paper: "#52606D",
} as const;

/** The font of every result sheet: what official papers and old Excel both have. */
export const SHEET_FONT = "宋体";

/**
 * The fill of a band by its place among the method's bands, best first.
 *
 * @example bandTint(0, 4) // BAND_TINTS.best
 * @example bandTint(3, 4) // BAND_TINTS.last
 */
export function bandTint(index: number, count: number): string {
  if (count < 2 || index < 0) return BAND_TINTS.middle;
  if (index === 0) return BAND_TINTS.best;
  if (index === count - 1) return BAND_TINTS.last;
  if (index === 1 && count > 3) return BAND_TINTS.good;
  return index === count - 2 && count > 4 ? BAND_TINTS.low : BAND_TINTS.middle;
}

/** The look of a cell that waits for data 缺数据: it must be seen at once. */
export const MISSING_STYLE: CellStyle = { fill: PALETTE.missing, bold: true, horizontal: "center" };

/** The look of a cell that does not concern the unit 缺项. */
export const NOT_APPLICABLE_STYLE: CellStyle = {
  fill: PALETTE.notApplicable,
  pattern: "lightUp",
  patternColor: PALETTE.hatch,
  color: PALETTE.ink,
};
