import { BooleanNumber, type IRange, type IStyleBase } from "@univerjs/presets";
import type {
  ConditionalFormatModel,
  ConditionalRuleModel,
  DifferentialStyle,
} from "../../../host/embedded/model/workbook-model";
import { gridRange } from "./sheet-data";

/** A conditional format in the grid's terms; its own types are not exported by the preset. */
export interface GridConditionalFormat {
  readonly cfId: string;
  readonly ranges: IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

/** The formats that the grid can draw, the one that wins first. */
export function conditionalFormats(formats: readonly ConditionalFormatModel[]): GridConditionalFormat[] {
  return [...formats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap((format) => {
      const rule = ruleOf(format.rule);
      return rule
        ? [{ cfId: format.id, ranges: format.ranges.map(gridRange), stopIfTrue: stops(format.rule), rule }]
        : [];
    });
}

function stops(rule: ConditionalRuleModel): boolean {
  return "stopIfTrue" in rule && rule.stopIfTrue;
}

/** Null for the kinds that are kept in the file but not drawn. */
function ruleOf(rule: ConditionalRuleModel): Record<string, unknown> | null {
  switch (rule.kind) {
    case "colorScale":
      return {
        type: "colorScale",
        config: rule.stops.map(({ type, value, color }, index) => ({ index, color, value: bound(type, value) })),
      };
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: true,
        config: {
          min: bound(rule.min.type, rule.min.value),
          max: bound(rule.max.type, rule.max.value),
          isGradient: false,
          positiveColor: rule.color,
          nativeColor: "#C00000",
        },
      };
    case "expression":
      return { ...highlight(rule.style), subType: "formula", value: withEquals(rule.formula) };
    case "containsText":
      return { ...highlight(rule.style), subType: "text", operator: "containsText", value: rule.text };
    case "cellIs":
      return cellIs(rule.operator, rule.formulas, rule.style);
    case "other":
      return null;
  }
}

function cellIs(
  operator: string,
  formulas: readonly string[],
  style: DifferentialStyle,
): Record<string, unknown> | null {
  const text = /^=?"(.*)"$/.exec(formulas[0] ?? "")?.[1];
  if (text !== undefined && operator === "equal")
    return { ...highlight(style), subType: "text", operator, value: text };
  const numbers = formulas.map((formula) => Number(formula.replace(/^=/, "")));
  if (numbers.length === 0 || numbers.some((number) => !Number.isFinite(number))) return null;
  return { ...highlight(style), subType: "number", operator, value: numbers.length > 1 ? numbers : numbers[0] };
}

function highlight(style: DifferentialStyle): { readonly type: string; readonly style: IStyleBase } {
  return {
    type: "highlightCell",
    style: {
      ...(style.color ? { cl: { rgb: style.color } } : {}),
      ...(style.fill ? { bg: { rgb: style.fill } } : {}),
      ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      ...(style.italic === undefined ? {} : { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
      ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    },
  };
}

function bound(type: string, value: string | null): Record<string, unknown> {
  if (value === null || type === "min" || type === "max") return { type };
  return { type, value: type === "formula" ? withEquals(value) : Number(value) };
}

function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
