const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const WHITE_SPACE = /[\s\u3000\u00A0\u200B-\u200F\u2028-\u202F\u2060\uFEFF]+/g;

/**
 * Full-width letters, digits and signs as half-width ones. Unlike NFKC it leaves ①, ², ㎡ and … alone: as digits or dots
 * they would turn into numbers that nobody wrote.
 *
 * @example foldWidth("８５．５％") // "85.5%"
 */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Without any white space, the ideographic, zero-width and line breaks too. @example withoutSpaces("城　 关\n镇") // "城关镇" */
export function withoutSpaces(text: string): string {
  return text.replace(WHITE_SPACE, "");
}

/** One text for all ways of typing it: half-width and without white space. @example foldText("（ 万元 ）") // "(万元)" */
export function foldText(text: string): string {
  return withoutSpaces(foldWidth(text));
}
