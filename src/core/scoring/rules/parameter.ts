import type { Exact } from "../../values/exact";
import { exact } from "../../values/exact";
import type { Direction, TieReading } from "../peer-order";
import type { StepReading } from "./steps";

/**
 * One parameter of a rule as the 参数 column writes it: `步长=1`. What `write` gives, `read` reads back the same.
 * Texts come to `read` folded: half-width, without white space.
 */
export interface Parameter<Value> {
  readonly name: string;
  /** A value as a person would write it, for the message about a mistake. */
  readonly example: string;
  /** What a rule has when the parameter is not written; absent when it must be. */
  readonly fallback?: Value;
  read(text: string): Value | undefined;
  write(value: Value): string;
}

/** The text of an exact number that reads back exactly: a decimal where there is one, else a fraction such as 1/3. */
export function exactText(value: Exact): string {
  let denominator = value.d;
  while (denominator % 2n === 0n) denominator /= 2n;
  while (denominator % 5n === 0n) denominator /= 5n;
  return denominator === 1n ? value.toString(value.d.toString().length * 4) : value.toFraction();
}

/** An exact number from a decimal or a fraction, with or without a sign in front or %, 分 behind; undefined for the rest. */
export function readExact(text: string): Exact | undefined {
  const match = /^([+-]?\d+(?:\.\d+)?)(?:\/(\d+))?[%分]?$/.exec(text);
  if (!match) return undefined;
  if (match[2] === undefined) return exact(match[1]!);
  return /^0+$/.test(match[2]) ? undefined : exact(match[1]!).div(match[2]);
}

/** Any number. */
export function number(name: string, example: string, fallback?: Exact): Parameter<Exact> {
  return { name, example, ...(fallback ? { fallback } : {}), read: readExact, write: exactText };
}

/** A number of zero or more. */
export function amount(name: string, example: string, fallback?: Exact): Parameter<Exact> {
  return {
    ...number(name, example, fallback),
    read: (text) => keepIf(readExact(text), (value) => value.compare(0) >= 0),
  };
}

/** A number above zero: steps and divisors. */
export function positive(name: string, example: string, fallback?: Exact): Parameter<Exact> {
  return {
    ...number(name, example, fallback),
    read: (text) => keepIf(readExact(text), (value) => value.compare(0) > 0),
  };
}

/** The fewest points 最低: none below zero unless the rule says so; 无 where points may go below it 可倒扣. */
export const FLOOR: Parameter<Exact | null> = {
  name: "最低",
  example: "0",
  fallback: exact(0),
  read: (text) => (text === "无" ? null : readExact(text)),
  write: (value) => (value === null ? "无" : exactText(value)),
};

/** A parameter that may be left out, which means none. */
export function optional<Value>(parameter: Parameter<Value>): Parameter<Value | null> {
  return {
    name: parameter.name,
    example: parameter.example,
    fallback: null,
    read: (text) => (text === NONE ? null : parameter.read(text)),
    write: (value) => (value === null ? NONE : parameter.write(value)),
  };
}

const NONE = "无";

/** One of a few words. */
export function choice<Value extends string | boolean>(
  name: string,
  words: readonly (readonly [Value, string, ...string[]])[],
  fallback: Value,
): Parameter<Value> {
  return {
    name,
    example: words.map(([, word]) => word).join("/"),
    fallback,
    read: (text) => words.find(([, ...known]) => known.includes(text))?.[0],
    write: (value) => words.find(([known]) => known === value)![1],
  };
}

/** A list of things with a sign between them. */
export function list<Value>(
  name: string,
  example: string,
  sign: string,
  item: { read(text: string): Value | undefined; write(value: Value): string },
): Parameter<readonly Value[]> {
  return {
    name,
    example,
    read: (text) => {
      const values = text === "" ? [] : text.split(sign).map((part) => item.read(part));
      return values.length > 0 && values.every((value) => value !== undefined) ? (values as Value[]) : undefined;
    },
    write: (values) => values.map((value) => item.write(value)).join(sign),
  };
}

export const DIRECTION: Parameter<Direction> = choice<Direction>(
  "方向",
  [
    ["higher", "越高越好", "高", "正向"],
    ["lower", "越低越好", "低", "逆向", "反向"],
  ],
  "higher",
);

export const TIES: Parameter<TieReading> = choice<TieReading>(
  "并列",
  [
    ["competition", "占位", "取高", "并列占位"],
    ["dense", "不占位", "顺延", "并列不占位"],
    ["average", "平均", "并列取平均", "并列取平均分"],
  ],
  "competition",
);

export const STEP_READING: Parameter<StepReading> = choice<StepReading>(
  "读法",
  [
    ["linear", "按比例", "线性", "按比例折算"],
    ["whole", "整步", "不足一步不计"],
    ["started", "起步", "不足一步按一步", "不足一步按一步计"],
  ],
  "linear",
);

/** Whether a step is in the value's own unit or a share of the target in percent. */
export type StepBasis = "value" | "target";

export const STEP_BASIS: Parameter<StepBasis> = choice<StepBasis>(
  "步长单位",
  [
    ["value", "同指标", "百分点"],
    ["target", "目标的%", "目标%", "目标值的百分比"],
  ],
  "value",
);

function keepIf(value: Exact | undefined, isRight: (value: Exact) => boolean): Exact | undefined {
  return value !== undefined && isRight(value) ? value : undefined;
}
