import { readDayText } from "../../values/read-day-text";
import { readNumberText } from "../../values/read-number-text";
import type { CompareOp, Condition, ConditionColumn, ConditionMistake, Operand, TimeWord } from "./condition";
import { conditionTokens } from "./condition-tokens";
import type { OpText, Token } from "./condition-tokens";

export type ParsedCondition =
  | { readonly condition: Condition; readonly mistake: null }
  | { readonly condition: null; readonly mistake: ConditionMistake };

/**
 * Reads a condition 条件.
 *
 * Grammar: comparisons (`状态=已销号`, `完成数>=[计划数]`, `完成时限<=期末`, `类别 属于 (中央,省级)`, `问题 包含 饮水`,
 * `销号日期 为空`) joined by 且 and 或 (且 binds closer), turned round by 非, grouped by brackets. A column of another
 * sheet is written `工作表!列`. What is not understood is a mistake that names the piece: never a guess.
 *
 * @example parseCondition("状态=已销号 且 完成时限<=期末")
 */
export function parseCondition(text: string): ParsedCondition {
  const parser = new Parser(conditionTokens(text));
  const condition = parser.whole();
  return condition
    ? { condition, mistake: null }
    : { condition: null, mistake: parser.mistake ?? { at: "", expected: "column" } };
}

const TIME_WORDS: readonly TimeWord[] = ["期初", "期末", "年初", "年末", "上期末"];

class Parser {
  private at = 0;
  mistake: ConditionMistake | null = null;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Condition | null {
    const condition = this.either();
    if (condition && this.at < this.tokens.length) return this.expected("connective");
    return condition;
  }

  private either(): Condition | null {
    return this.joined("or", () => this.joined("and", () => this.single()));
  }

  private joined(kind: "and" | "or", next: () => Condition | null): Condition | null {
    const parts: Condition[] = [];
    do {
      const part = next();
      if (!part) return null;
      parts.push(part);
    } while (this.take(kind));
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  private single(): Condition | null {
    if (this.take("not")) {
      const part = this.single();
      return part && { kind: "not", part };
    }
    if (this.take("open")) {
      const inside = this.either();
      if (inside && !this.take("close")) return this.expected("closing");
      return inside;
    }
    return this.comparison();
  }

  private comparison(): Condition | null {
    const column = this.column();
    if (!column) return null;
    const token = this.tokens[this.at];
    if (token?.kind !== "op") return this.expected("operator");
    this.at++;
    return this.afterOperator(column, token.text);
  }

  private afterOperator(column: ConditionColumn, op: OpText): Condition | null {
    switch (op) {
      case "empty":
        return { kind: "empty", column };
      case "notEmpty":
        return { kind: "not", part: { kind: "empty", column } };
      case "in":
      case "notIn": {
        const values = this.list();
        if (!values) return null;
        const found: Condition = { kind: "in", column, values };
        return op === "in" ? found : { kind: "not", part: found };
      }
      case "contains":
      case "notContains":
      case "startsWith":
      case "endsWith": {
        const word = this.word();
        if (!word) return this.expected("value");
        const how = op === "notContains" ? "contains" : op;
        const found: Condition = { kind: "text", column, how, text: word.text };
        return op === "notContains" ? { kind: "not", part: found } : found;
      }
      default:
        return this.compared(column, op);
    }
  }

  private compared(column: ConditionColumn, op: CompareOp): Condition | null {
    if ((op === "=" || op === "<>") && this.isEmptyNext()) {
      const empty: Condition = { kind: "empty", column };
      return op === "=" ? empty : { kind: "not", part: empty };
    }
    const operand = this.operand();
    return operand && { kind: "compare", column, op, with: operand };
  }

  /** 状态=空 and 状态="" both ask whether the cell is empty. */
  private isEmptyNext(): boolean {
    const token = this.tokens[this.at];
    const isEmpty = token?.kind === "word" && (token.isQuoted ? token.text === "" : token.text === "空");
    if (isEmpty) this.at++;
    return isEmpty;
  }

  private column(): ConditionColumn | null {
    const word = this.word();
    if (!word) return this.expected("column");
    if (!this.take("bang")) return { sheet: null, column: word.text };
    const column = this.word();
    return column ? { sheet: word.text, column: column.text } : this.expected("column");
  }

  private list(): readonly Operand[] | null {
    const hasBrackets = this.take("open");
    const values: Operand[] = [];
    do {
      const value = this.operand();
      if (!value) return null;
      values.push(value);
    } while (this.take("comma"));
    if (hasBrackets && !this.take("close")) return this.expected("closing");
    return values;
  }

  private operand(): Operand | null {
    const word = this.word();
    if (!word) return this.expected("value");
    if (this.tokens[this.at]?.kind === "bang") {
      this.at++;
      const column = this.word();
      return column ? { kind: "column", column: { sheet: word.text, column: column.text } } : this.expected("column");
    }
    if (word.isColumn) return { kind: "column", column: { sheet: null, column: word.text } };
    return word.isQuoted ? { kind: "text", text: word.text } : bareOperand(word.text);
  }

  private word(): Extract<Token, { kind: "word" }> | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "word") return null;
    this.at++;
    return token;
  }

  private take(kind: Token["kind"]): boolean {
    const isNext = this.tokens[this.at]?.kind === kind;
    if (isNext) this.at++;
    return isNext;
  }

  private expected(expected: ConditionMistake["expected"]): null {
    this.mistake ??= { at: tokenText(this.tokens[this.at]), expected };
    return null;
  }
}

function bareOperand(text: string): Operand {
  const time = TIME_WORDS.find((word) => word === text);
  if (time) return { kind: "time", word: time };
  const day = readDayText(text);
  if (day && !/^\d+$/.test(text)) return { kind: "day", day };
  const number = readNumberText(text);
  if (number && !number.isApproximate) return { kind: "number", value: number.value, unit: number.unit, text };
  return { kind: "text", text };
}

const TOKEN_TEXTS = { and: "且", or: "或", not: "非", open: "(", close: ")", comma: "、", bang: "!" } as const;

function tokenText(token: Token | undefined): string {
  if (!token) return "";
  return token.kind === "word" || token.kind === "op" ? token.text : TOKEN_TEXTS[token.kind];
}
