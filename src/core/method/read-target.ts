import { parsePlace } from "../address";
import type { Exact } from "../values/exact";
import { HUNDRED, ONE } from "../values/exact";
import { foldText, foldWidth } from "../values/fold-text";
import { readComparison } from "../values/read-comparison";
import { readNumberText } from "../values/read-number-text";
import type { Target, TargetBar } from "./method";
import { readPhases } from "./read-phases";
import { readColumnRef } from "./read-source";

const OPERATORS: readonly (readonly [RegExp, Target["op"]])[] = [
  [/^(?:>=|=>|≥|≧|不(?:得|应|能)?(?:低于|少于|小于)|至少|达到|高于或等于)/, ">="],
  [/^(?:<=|=<|≤|≦|不(?:得|应|能)?(?:高于|超过|大于|多于)|至多|控制在)/, "<="],
  [/^(?:>|高于|大于|超过|多于|好于)/, ">"],
  [/^(?:<|低于|小于|少于)/, "<"],
  [/^(?:=|等于)/, "="],
];

/**
 * A target 目标值: `≥95%`, `95%`, `不低于60户`, `≤5`, and bars that are another figure: `不低于平均值`, `不低于全省平均值`
 * (the row of that name in the source's column), `≥任务表!年度任务` (each unit's own), `≥'全省'!B3`, `≥上期×105%`, `高于上年`,
 * and bars by phases: `6月底≥60%;12月底≥95%`, whose times belong to `year`.
 *
 * A figure without an operator is at least that much. `unit` is the criterion's unit of measure, for figures that carry
 * none. Null when the text is not understood.
 *
 * @example readTarget("≥95%", "%") // >= 95, unit "%"
 */
export function readTarget(text: string, unit: string | null, year: number | null = null): Target | null {
  const plain = foldText(text).replace(/[。;,]$/, "");
  const figure = readFigure(plain);
  if (figure) return { op: figure.op, bar: { kind: "figure", value: figure.value }, unit: figure.unit ?? unit, text };
  const staged = readPhases(text, year);
  if (staged) return { op: staged.op, bar: { kind: "phases", phases: staged.phases }, unit: staged.unit ?? unit, text };
  const operator = OPERATORS.find(([words]) => words.test(plain));
  const rest = operator ? plain.replace(operator[0], "") : plain;
  const bar = readBar(rest, operator ? foldWidth(text).trim().replace(operator[0], "") : foldWidth(text).trim());
  return bar && { op: operator?.[1] ?? ">=", bar, unit, text };
}

function readFigure(plain: string): { op: Target["op"]; value: Exact; unit: string | null } | null {
  const compared = readComparison(plain);
  if (compared) return compared;
  const bare = readNumberText(plain);
  return bare && !bare.isApproximate ? { op: ">=", value: bare.value, unit: bare.unit } : null;
}

const FACTOR = /(?:[×x*乘]|的)(\d+(?:\.\d+)?)(%|倍)?$/;

function readBar(plain: string, withSpaces: string): TargetBar | null {
  const factorText = FACTOR.exec(plain);
  const factor = factorText ? factorOf(factorText[1]!, factorText[2]) : ONE;
  const bare = factorText ? plain.slice(0, factorText.index) : plain;
  if (
    /^(?:全县|全市|全区|各(?:乡镇|镇|单位|部门|地)|本县|组内|同类)?(?:乡镇|单位)?(?:的)?平均(?:值|数|水平|分)?$|^均值$/.test(
      bare,
    )
  ) {
    return factorText ? null : { kind: "average", withinClass: /^(?:组内|同类)/.test(bare) };
  }
  if (/^(?:上期|上季度?|上一期|上一季度)(?:值|数|水平)?$/.test(bare)) return { kind: "previous", factor };
  const place = parsePlace(withSpaces);
  if (place) return { kind: "cell", place };
  const source = readColumnRef(factorText ? withSpaces.replace(/\s*(?:[×x*乘]|的)[^×x*乘的]*$/, "") : withSpaces);
  if (source) return { kind: "column", source, factor };
  const row = /^(全省|全市|全国|省|市|全县|全区|省级|市级)(?:平均)?(?:值|数|水平)?$/.exec(bare);
  return row ? { kind: "row", name: row[1]!, factor } : null;
}

function factorOf(digits: string, unit: string | undefined): Exact {
  const value = readNumberText(digits)!.value;
  return unit === "%" ? value.div(HUNDRED) : value;
}
