/** The API's names for what a file calls differently. Each table reads from the API to the file. */
export const HORIZONTAL: Readonly<Record<string, string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

export const VERTICAL: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
};

export const PATTERNS: Readonly<Record<string, string>> = {
  Gray75: "darkGray",
  Gray50: "mediumGray",
  Gray25: "lightGray",
  Gray16: "gray125",
  Gray8: "gray0625",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
};

/** A line of the API is a style and a weight; a file has one word for both. */
export const LINES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double" },
  SlantDashDot: { Medium: "slantDashDot" },
};

/** The API's name for a file's word, or `other` where the table has none. */
export function apiName(table: Readonly<Record<string, string>>, word: string, other: string): string {
  return Object.keys(table).find((name) => table[name] === word) ?? other;
}
