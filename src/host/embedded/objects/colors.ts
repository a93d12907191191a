import { ApiFailure } from "../wire/api-failure";

/** The colour words that the API takes beside #RRGGBB; the sixteen of HTML and orange. */
const WORDS: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** A colour as a file keeps it. Refuses what Excel cannot read as a colour. @example readColor("red") // "#FF0000" */
export function readColor(text: string): string {
  const known = WORDS[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#?[0-9A-F]{6}$/.test(known)) throw new ApiFailure("InvalidArgument");
  return known.startsWith("#") ? known : `#${known}`;
}
