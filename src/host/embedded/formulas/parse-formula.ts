import { parseRange } from "../objects/range-address";
import type { WrittenRange } from "../objects/range-address";

/** A formula taken apart. A name stands for what the workbook defines under it. */
export type Formula =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "cells"; readonly cells: WrittenRange }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "nothing" }
  | { readonly kind: "sign"; readonly sign: "-" | "+" | "%"; readonly of: Formula }
  | { readonly kind: "operation"; readonly operator: string; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const SHEET = String.raw`(?:'(?:[^'\[\]]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const TOKEN = new RegExp(
  [
    String.raw`\s*(?:(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:N/A|[A-Z0-9/]+[!?]))`,
    String.raw`(?<cells>(?:${SHEET})?(?:${AREA})(?![\p{L}\p{N}_.(]))`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(?<name>[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<sign><=|>=|<>|[-+*/^&=<>%(),]))\s*`,
  ].join("|"),
  "uy",
);

interface Token {
  readonly kind: string;
  readonly text: string;
}

/** Takes a formula text apart, with or without its leading =. Null for what this host does not read: arrays, tables, other files. */
export function parseFormula(text: string): Formula | null {
  const tokens = tokensOf(text.replace(/^=/, ""));
  if (!tokens) return null;
  const reader = new Reader(tokens);
  const formula = reader.comparison();
  return formula && reader.isAtEnd() ? formula : null;
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return null;
    const [kind, found] = Object.entries(match.groups!).find(([, one]) => one !== undefined)!;
    tokens.push({ kind, text: found! });
  }
  return tokens;
}

/** The operators that are read together, from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Formula | null {
    return this.level(0);
  }

  private level(depth: number): Formula | null {
    const operators = LEVELS[depth];
    if (!operators) return this.signed();
    let left = this.level(depth + 1);
    while (left) {
      const operator = operators.find((one) => this.sees(one));
      if (!operator) return left;
      this.at++;
      const right: Formula | null = this.level(depth + 1);
      left = right && { kind: "operation", operator, left, right };
    }
    return left;
  }

  private signed(): Formula | null {
    for (const sign of ["-", "+"] as const) {
      if (!this.take(sign)) continue;
      const of = this.signed();
      return of && { kind: "sign", sign, of };
    }
    let value = this.single();
    while (value && this.take("%")) value = { kind: "sign", sign: "%", of: value };
    return value;
  }

  private single(): Formula | null {
    if (this.take("(")) {
      const inner = this.comparison();
      return inner && this.take(")") ? inner : null;
    }
    const token = this.tokens[this.at++];
    return token ? this.plain(token) : null;
  }

  private plain({ kind, text }: Token): Formula | null {
    switch (kind) {
      case "number":
        return { kind: "number", value: Number(text) };
      case "text":
        return { kind: "text", value: text.slice(1, -1).replaceAll('""', '"') };
      case "error":
        return { kind: "error", error: text };
      case "cells": {
        const cells = parseRange(text);
        return cells && { kind: "cells", cells };
      }
      case "name":
        return /^(true|false)$/i.test(text)
          ? { kind: "boolean", value: /^true$/i.test(text) }
          : { kind: "name", name: text };
      case "call":
        return this.call(text);
      default:
        return null;
    }
  }

  private call(name: string): Formula | null {
    const args: Formula[] = [];
    if (!this.take("(")) return null;
    if (this.take(")")) return { kind: "call", name: name.toUpperCase(), args };
    do {
      const isLeftOut = this.sees(",") || this.sees(")");
      const arg = isLeftOut ? ({ kind: "nothing" } as const) : this.comparison();
      if (!arg) return null;
      args.push(arg);
    } while (this.take(","));
    return this.take(")") ? { kind: "call", name: name.toUpperCase(), args } : null;
  }

  private sees(sign: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "sign" && token.text === sign;
  }

  private take(sign: string): boolean {
    const seen = this.sees(sign);
    if (seen) this.at++;
    return seen;
  }
}
