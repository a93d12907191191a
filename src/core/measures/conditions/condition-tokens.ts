import { foldWidth } from "../../values/fold-text";

export type Token =
  | { readonly kind: "word"; readonly text: string; readonly isQuoted: boolean; readonly isColumn: boolean }
  | { readonly kind: "op"; readonly text: OpText }
  | { readonly kind: "and" | "or" | "not" | "open" | "close" | "comma" | "bang" };

export type OpText =
  | ("=" | "<>" | ">" | ">=" | "<" | "<=")
  | ("in" | "notIn" | "contains" | "notContains" | "startsWith" | "endsWith" | "empty" | "notEmpty");

/** Longest first, so that 不等于 is not read as 等于. */
const OPERATORS: readonly (readonly [string, OpText])[] = [
  ["大于或等于", ">="],
  ["小于或等于", "<="],
  ["大于等于", ">="],
  ["小于等于", "<="],
  ["不属于", "notIn"],
  ["不包含", "notContains"],
  ["不含", "notContains"],
  ["不等于", "<>"],
  ["不低于", ">="],
  ["不少于", ">="],
  ["不小于", ">="],
  ["不早于", ">="],
  ["不高于", "<="],
  ["不超过", "<="],
  ["不大于", "<="],
  ["不晚于", "<="],
  ["不为空", "notEmpty"],
  ["不是空", "notEmpty"],
  ["非空", "notEmpty"],
  ["为空", "empty"],
  ["开头是", "startsWith"],
  ["结尾是", "endsWith"],
  ["不是", "<>"],
  ["不在", "notIn"],
  ["属于", "in"],
  ["包含", "contains"],
  ["等于", "="],
  ["大于", ">"],
  ["小于", "<"],
  ["高于", ">"],
  ["低于", "<"],
  ["早于", "<"],
  ["晚于", ">"],
  ["<>", "<>"],
  ["!=", "<>"],
  [">=", ">="],
  ["=>", ">="],
  ["<=", "<="],
  ["=<", "<="],
  ["≠", "<>"],
  ["≥", ">="],
  ["≤", "<="],
  ["≧", ">="],
  ["≦", "<="],
  ["=", "="],
  [">", ">"],
  ["<", "<"],
];

const CONNECTIVES: readonly (readonly [string, "and" | "or"])[] = [
  ["并且", "and"],
  ["而且", "and"],
  ["或者", "or"],
  ["且", "and"],
  ["或", "or"],
  ["&&", "and"],
  ["||", "or"],
];

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "”": "”", "「": "」", "『": "』", "'": "'" };

/**
 * Cuts a condition into tokens. 且 and 或 connect only where a comparison stands on both sides (完成时限<=期末且状态=已销号)
 * or white space or a bracket is around them, so a text such as 且末县 stays whole; texts in quotes are taken as they are and
 * `[完成数]` is always a column.
 */
export function conditionTokens(text: string): readonly Token[] {
  const source = foldWidth(text);
  const tokens: Token[] = [];
  let word = "";
  const endWord = () => {
    if (word.trim() !== "") tokens.push({ kind: "word", text: word.trim(), isQuoted: false, isColumn: false });
    word = "";
  };
  const push = (token: Token) => {
    endWord();
    tokens.push(token);
  };
  for (let at = 0; at < source.length;) {
    const quoted = readQuoted(source, at);
    if (quoted) {
      push({ kind: "word", text: quoted.text, isQuoted: !quoted.isColumn, isColumn: quoted.isColumn });
      at = quoted.end;
      continue;
    }
    const sign = SIGNS[source[at]!];
    const found = sign ?? readOperator(source, at) ?? readConnective(source, at, word, tokens);
    if (!found) {
      word += source[at++]!;
      continue;
    }
    push(found.token);
    at += found.length;
  }
  endWord();
  return tokens;
}

interface Found {
  readonly token: Token;
  readonly length: number;
}

const SIGNS: Readonly<Record<string, Found>> = {
  "(": { token: { kind: "open" }, length: 1 },
  ")": { token: { kind: "close" }, length: 1 },
  ",": { token: { kind: "comma" }, length: 1 },
  "、": { token: { kind: "comma" }, length: 1 },
};

function readQuoted(source: string, at: number): { text: string; end: number; isColumn: boolean } | null {
  const close = source[at] === "[" ? "]" : QUOTES[source[at]!];
  const end = close === undefined ? -1 : source.indexOf(close, at + 1);
  return end < 0 ? null : { text: source.slice(at + 1, end), end: end + 1, isColumn: source[at] === "[" };
}

function readOperator(source: string, at: number): Found | null {
  if (source[at] === "!" && source[at + 1] !== "=") return { token: { kind: "bang" }, length: 1 };
  const found = OPERATORS.find(([text]) => source.startsWith(text, at));
  return found ? { token: { kind: "op", text: found[1] }, length: found[0].length } : null;
}

function readConnective(source: string, at: number, word: string, tokens: readonly Token[]): Found | null {
  if (source[at] === "非" && word.trim() === "" && canStart(tokens)) return { token: { kind: "not" }, length: 1 };
  const found = CONNECTIVES.find(([text]) => source.startsWith(text, at));
  if (!found) return null;
  const rest = source.slice(at + found[0].length);
  const isSetApart = /^[\s(]/.test(rest) || /\s$/.test(word);
  const comparesNext = OPERATORS.some(([text]) => nextPiece(rest).includes(text));
  const last = tokens.at(-1)?.kind;
  const hasLeft = word.trim() !== "" || last === "word" || last === "close" || endsAlone(tokens);
  return hasLeft && (isSetApart || comparesNext) ? { token: { kind: found[1] }, length: found[0].length } : null;
}

/** 为空 and 不为空 need nothing behind them. */
function endsAlone(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last?.kind === "op" && (last.text === "empty" || last.text === "notEmpty");
}

/** Up to the next connective: what a connective would have to connect. */
function nextPiece(rest: string): string {
  return rest.split(/且|或|&&|\|\|/)[0]!;
}

/** 非 turns a comparison round only where one may begin. */
function canStart(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.kind;
  return last === undefined || last === "and" || last === "or" || last === "not" || last === "open";
}
