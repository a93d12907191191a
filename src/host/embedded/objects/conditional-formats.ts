import type { CellRange } from "../../../core/address";
import type { ConditionalFormatModel, ConditionalRuleModel } from "../model/workbook-model";
import { ApiFailure } from "../wire/api-failure";
import { ApiCollection } from "./api-object";
import type { CellArea } from "./cell-looks";
import { assertFormattable } from "./cell-looks";
import { ConditionalFormatObject } from "./conditional-format";
import { intersection } from "./range-address";

const PLAIN = { style: {}, stopIfTrue: false } as const;

/** What a new format of each type begins with; the types that are not here are refused. */
const NEW_RULES: Readonly<Record<string, ConditionalRuleModel>> = {
  Custom: { kind: "expression", formula: "", ...PLAIN },
  ContainsText: { kind: "containsText", text: "", ...PLAIN },
  CellValue: { kind: "cellIs", operator: "equal", formulas: [], ...PLAIN },
  ColorScale: {
    kind: "colorScale",
    stops: [
      { type: "min", value: null, color: "#F8696B" },
      { type: "percentile", value: "50", color: "#FFEB84" },
      { type: "max", value: null, color: "#63BE7B" },
    ],
  },
  DataBar: {
    kind: "dataBar",
    color: "#638EC6",
    min: { type: "autoMin", value: null },
    max: { type: "autoMax", value: null },
  },
};

/** The conditional formats that touch an area; the first comes before the others. */
export class ConditionalFormatCollectionObject extends ApiCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(private readonly area: CellArea) {
    super(area.book);
  }

  items(): readonly ConditionalFormatObject[] {
    return this.touching().map((format) => new ConditionalFormatObject(this.book, this.area.sheet, format.id));
  }

  /** A new format takes the first place. */
  add(type: string): ConditionalFormatObject {
    const { sheet } = this.area;
    assertFormattable(sheet);
    const rule = NEW_RULES[type];
    if (!rule) throw new ApiFailure("NotImplemented");
    const id = freshId(sheet.conditionalFormats);
    sheet.conditionalFormats.unshift({ id, ranges: this.area.ranges, priority: 1, rule });
    renumber(sheet.conditionalFormats);
    sheet.changedParts.add("conditionalFormats");
    return new ConditionalFormatObject(this.book, sheet, id);
  }

  getItem(id: string): ConditionalFormatObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new ApiFailure("ItemNotFound");
    return found;
  }

  getItemOrNullObject(id: string): ConditionalFormatObject | null {
    return this.items().find((one) => one.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormatObject {
    const found = this.items()[index];
    if (!found) throw new ApiFailure("InvalidArgument");
    return found;
  }

  clearAll(): void {
    const { sheet } = this.area;
    assertFormattable(sheet);
    const gone = new Set(this.touching());
    const kept = sheet.conditionalFormats.filter((format) => !gone.has(format));
    sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
    sheet.changedParts.add("conditionalFormats");
  }

  private touching(): readonly ConditionalFormatModel[] {
    const touches = (range: CellRange) => this.area.ranges.some((own) => intersection(own, range));
    return this.area.sheet.conditionalFormats.filter((format) => format.ranges.some(touches));
  }
}

function freshId(formats: readonly ConditionalFormatModel[]): string {
  for (let number = formats.length + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0003-0000-0000-000000000000}`;
    if (!formats.some((format) => format.id === id)) return id;
  }
}

function renumber(formats: readonly ConditionalFormatModel[]): void {
  formats.forEach((format, index) => {
    format.priority = index + 1;
  });
}
