import type { ConditionalFormatModel, ConditionalRuleModel, SheetModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiObject } from "./api-object";
import {
  CellValueRuleObject,
  ColorScaleObject,
  CustomRuleObject,
  DataBarObject,
  TextRuleObject,
} from "./conditional-rules";
import type { HostWorkbook } from "./host-workbook";

const TYPES: Readonly<Record<ConditionalRuleModel["kind"], string>> = {
  colorScale: "ColorScale",
  dataBar: "DataBar",
  expression: "Custom",
  containsText: "ContainsText",
  cellIs: "CellValue",
  other: "Custom",
};

/** One conditional format. Asking for the wrong kind of rule is an error, or null through the OrNullObject forms. */
export class ConditionalFormatObject extends ApiObject {
  readonly className = "ConditionalFormat";

  constructor(
    book: HostWorkbook,
    readonly sheet: SheetModel,
    readonly id: string,
  ) {
    super(book);
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.id };
  }

  override assertAlive(): void {
    this.index();
  }

  get type(): string {
    return TYPES[this.model().rule.kind];
  }

  get priority(): number {
    return this.index();
  }

  get stopIfTrue(): boolean | null {
    const { rule } = this.model();
    return "stopIfTrue" in rule ? rule.stopIfTrue : null;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    const { rule } = this.model();
    if (!("stopIfTrue" in rule)) throw new ApiFailure("InvalidOperation");
    this.change({ ...rule, stopIfTrue });
  }

  get custom(): CustomRuleObject {
    return this.required(this.customOrNullObject);
  }

  get customOrNullObject(): CustomRuleObject | null {
    return this.model().rule.kind === "expression" ? new CustomRuleObject(this) : null;
  }

  get textComparison(): TextRuleObject {
    return this.required(this.textComparisonOrNullObject);
  }

  get textComparisonOrNullObject(): TextRuleObject | null {
    return this.model().rule.kind === "containsText" ? new TextRuleObject(this) : null;
  }

  get cellValue(): CellValueRuleObject {
    return this.required(this.cellValueOrNullObject);
  }

  get cellValueOrNullObject(): CellValueRuleObject | null {
    return this.model().rule.kind === "cellIs" ? new CellValueRuleObject(this) : null;
  }

  get colorScale(): ColorScaleObject {
    return this.required(this.colorScaleOrNullObject);
  }

  get colorScaleOrNullObject(): ColorScaleObject | null {
    return this.model().rule.kind === "colorScale" ? new ColorScaleObject(this) : null;
  }

  get dataBar(): DataBarObject {
    return this.required(this.dataBarOrNullObject);
  }

  get dataBarOrNullObject(): DataBarObject | null {
    return this.model().rule.kind === "dataBar" ? new DataBarObject(this) : null;
  }

  getRange(): ApiObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiFailure("ItemNotFound");
    return range;
  }

  /** Null where the format stands on several rectangles. */
  getRangeOrNullObject(): ApiObject | null {
    const [range, ...others] = this.model().ranges;
    return range && others.length === 0 ? this.book.rangeObject(this.sheet, range) : null;
  }

  delete(): void {
    this.sheet.conditionalFormats.splice(this.index(), 1);
    this.sheet.changedParts.add("conditionalFormats");
  }

  model(): ConditionalFormatModel {
    return this.sheet.conditionalFormats[this.index()]!;
  }

  change(rule: ConditionalRuleModel): void {
    this.sheet.conditionalFormats[this.index()] = { ...this.model(), rule };
    this.sheet.changedParts.add("conditionalFormats");
  }

  private index(): number {
    const index = this.sheet.conditionalFormats.findIndex((format) => format.id === this.id);
    if (index < 0) throw new ApiFailure("ItemNotFound");
    return index;
  }

  private required<T>(rule: T | null): T {
    if (!rule) throw new ApiFailure("InvalidOperation");
    return rule;
  }
}
