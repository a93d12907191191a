import type { ConditionalFormatModel, ConditionalRuleModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import { readColor } from "./colors";
import { ConditionalRangeFormatObject } from "./conditional-range-format";
import type { HostWorkbook } from "./host-workbook";

/** The format that a rule belongs to. */
export interface RuleHolder {
  readonly book: HostWorkbook;
  model(): ConditionalFormatModel;
  change(rule: ConditionalRuleModel): void;
}

type RuleOf<K extends ConditionalRuleModel["kind"]> = Extract<ConditionalRuleModel, { kind: K }>;

abstract class RuleObject<K extends ConditionalRuleModel["kind"]> extends ApiObject {
  constructor(
    protected readonly holder: RuleHolder,
    private readonly kind: K,
  ) {
    super(holder.book);
  }

  protected get model(): RuleOf<K> {
    const { rule } = this.holder.model();
    if (rule.kind !== this.kind) throw new ApiFailure("InvalidOperation");
    return rule as RuleOf<K>;
  }

  protected change(part: Partial<RuleOf<K>>): void {
    this.holder.change({ ...this.model, ...part });
  }
}

/** The format of a rule that gives a look. */
function formatOf(holder: RuleHolder): ConditionalRangeFormatObject {
  const rule = () => {
    const now = holder.model().rule;
    if (!("style" in now)) throw new ApiFailure("InvalidOperation");
    return now;
  };
  return new ConditionalRangeFormatObject(holder.book, {
    style: () => rule().style,
    change: (style) => holder.change({ ...rule(), style }),
  });
}

/** A formula decides. */
export class CustomRuleObject extends RuleObject<"expression"> {
  readonly className = "CustomConditionalFormat";

  constructor(holder: RuleHolder) {
    super(holder, "expression");
  }

  get format(): ConditionalRangeFormatObject {
    return formatOf(this.holder);
  }

  get rule(): FormulaRuleObject {
    return new FormulaRuleObject(this.holder);
  }
}

export class FormulaRuleObject extends RuleObject<"expression"> {
  readonly className = "ConditionalFormatRule";

  constructor(holder: RuleHolder) {
    super(holder, "expression");
  }

  /** With its leading =, which the file leaves out. */
  get formula(): string {
    return `=${this.model.formula}`;
  }

  set formula(formula: string) {
    this.change({ formula: formula.replace(/^=/, "") });
  }
}

/** The cell holds a text. Of the four ways to compare only Contains is kept by this host. */
export class TextRuleObject extends RuleObject<"containsText"> {
  readonly className = "TextConditionalFormat";

  constructor(holder: RuleHolder) {
    super(holder, "containsText");
  }

  get format(): ConditionalRangeFormatObject {
    return formatOf(this.holder);
  }

  get rule(): object {
    return { operator: "Contains", text: this.model.text };
  }

  set rule(rule: object) {
    const { operator, text } = rule as { operator?: string; text?: string };
    if (typeof text !== "string") throw new ApiFailure("InvalidArgument");
    if (operator !== "Contains") throw new ApiFailure("NotImplemented");
    this.change({ text });
  }
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** The cell's value is compared. */
export class CellValueRuleObject extends RuleObject<"cellIs"> {
  readonly className = "CellValueConditionalFormat";

  constructor(holder: RuleHolder) {
    super(holder, "cellIs");
  }

  get format(): ConditionalRangeFormatObject {
    return formatOf(this.holder);
  }

  get rule(): object {
    const { operator, formulas } = this.model;
    const name = Object.keys(OPERATORS).find((one) => OPERATORS[one] === operator) ?? "Invalid";
    return {
      operator: name,
      formula1: formulas[0] === undefined ? "" : `=${formulas[0]}`,
      formula2: formulas[1] === undefined ? "" : `=${formulas[1]}`,
    };
  }

  set rule(rule: object) {
    const { operator, formula1, formula2 } = rule as Record<string, string | undefined>;
    const word = OPERATORS[operator ?? ""];
    if (!word || !formula1) throw new ApiFailure("InvalidArgument");
    const formulas = [formula1, formula2]
      .filter((one) => one !== undefined && one !== "")
      .map((one) => plainFormula(one!));
    this.change({ operator: word, formulas });
  }
}

/** Where a scale's colour or a bar's end stands, in the API's and in the file's words. */
const POINTS: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

interface ScalePoint {
  readonly type?: string;
  readonly formula?: string;
  readonly color?: string;
}

/** Cells are coloured by where their value lies between two or three points. */
export class ColorScaleObject extends RuleObject<"colorScale"> {
  readonly className = "ColorScaleConditionalFormat";

  constructor(holder: RuleHolder) {
    super(holder, "colorScale");
  }

  get threeColorScale(): boolean {
    return this.model.stops.length === 3;
  }

  get criteria(): object {
    const points = this.model.stops.map(({ type, value, color }) => ({
      type: Object.keys(POINTS).find((name) => POINTS[name] === type) ?? "Invalid",
      formula: value === null ? undefined : `=${value}`,
      color,
    }));
    const [minimum, middle, highest] = points;
    return points.length === 3 ? { minimum, midpoint: middle, maximum: highest } : { minimum, maximum: middle };
  }

  set criteria(criteria: object) {
    const { minimum, midpoint, maximum } = criteria as Record<string, ScalePoint | undefined>;
    if (!minimum || !maximum) throw new ApiFailure("InvalidArgument");
    const points = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
    this.change({ stops: points.map((point) => ({ ...scalePoint(point), color: readColor(point.color ?? "") })) });
  }
}

/** Bars as long as the cells' values. */
export class DataBarObject extends RuleObject<"dataBar"> {
  readonly className = "DataBarConditionalFormat";

  constructor(holder: RuleHolder) {
    super(holder, "dataBar");
  }

  get lowerBoundRule(): object {
    return barBound(this.model.min);
  }

  set lowerBoundRule(rule: object) {
    this.change({ min: barPoint(rule, "autoMin") });
  }

  get upperBoundRule(): object {
    return barBound(this.model.max);
  }

  set upperBoundRule(rule: object) {
    this.change({ max: barPoint(rule, "autoMax") });
  }

  get positiveFormat(): DataBarPositiveObject {
    return new DataBarPositiveObject(this.holder);
  }
}

export class DataBarPositiveObject extends RuleObject<"dataBar"> {
  readonly className = "ConditionalDataBarPositiveFormat";

  constructor(holder: RuleHolder) {
    super(holder, "dataBar");
  }

  get fillColor(): string {
    return this.model.color;
  }

  set fillColor(text: string) {
    this.change({ color: readColor(text) });
  }
}

type Point = { readonly type: string; readonly value: string | null };

function scalePoint(point: ScalePoint): Point {
  const type = POINTS[point.type ?? ""];
  const needsValue = type !== "min" && type !== "max";
  if (!type || (needsValue && !point.formula)) throw new ApiFailure("InvalidArgument");
  return { type, value: needsValue ? plainFormula(point.formula!) : null };
}

function barPoint(rule: object, automatic: string): Point {
  const { type, formula } = rule as ScalePoint;
  return type === "Automatic" ? { type: automatic, value: null } : scalePoint({ type, formula });
}

function barBound(point: Point): object {
  const type = Object.keys(POINTS).find((name) => POINTS[name] === point.type) ?? "Automatic";
  return point.value === null ? { type } : { type, formula: `=${point.value}` };
}

function plainFormula(formula: string): string {
  return String(formula).replace(/^=/, "");
}
