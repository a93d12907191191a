import { cellA1, rangeA1 } from "../../../../core/address";
import type { ConditionalFormatModel, ConditionalRuleModel } from "../../model/workbook-model";
import { formatSource } from "../read/read-conditional-formats";
import { argb } from "./style-xml";
import type { SheetContext } from "./sheet-writer";

type Rule<Kind extends ConditionalRuleModel["kind"]> = Extract<ConditionalRuleModel, { kind: Kind }>;

/**
 * The conditional formats of a sheet, one block for each, first in the list being the strongest. A rule that came with the file
 * is written as it stood there.
 *
 * @param text the text of the part that the file's rules stand in
 */
export function conditionalFormatsXml(context: SheetContext, text: string): string {
  return context.sheet.conditionalFormats
    .map((format) => {
      const source = formatSource(format);
      const rule = source ? text.slice(source.start, source.end) : ruleXml(context, format);
      return context.writer.element("conditionalFormatting", { sqref: format.ranges.map(rangeA1).join(" ") }, rule);
    })
    .join("");
}

function ruleXml(context: SheetContext, format: ConditionalFormatModel): string {
  const { writer } = context;
  const { rule, priority } = format;
  switch (rule.kind) {
    case "colorScale":
      return writer.element("cfRule", { type: "colorScale", priority }, colorScaleXml(context, rule));
    case "dataBar":
      return writer.element(
        "cfRule",
        { type: "dataBar", priority },
        dataBarXml(context, rule) + barLink(context, format),
      );
    case "expression":
      return styledRule(context, rule, priority, { type: "expression" }, [rule.formula]);
    case "containsText":
      return styledRule(context, rule, priority, { type: "containsText", operator: "containsText", text: rule.text }, [
        containsFormula(format, rule.text),
      ]);
    case "cellIs":
      return styledRule(context, rule, priority, { type: "cellIs", operator: rule.operator }, rule.formulas);
    case "other":
      return "";
  }
}

function styledRule(
  { writer, differentialNumber }: SheetContext,
  rule: Rule<"expression" | "containsText" | "cellIs">,
  priority: number,
  attributes: Readonly<Record<string, string>>,
  formulas: readonly string[],
): string {
  const { type, ...others } = attributes;
  return writer.element(
    "cfRule",
    { type, dxfId: differentialNumber(rule.style), priority, stopIfTrue: rule.stopIfTrue, ...others },
    formulas.map((formula) => writer.textElement("formula", formula.replace(/^=/, ""))).join(""),
  );
}

/** The condition that a "contains" rule means; readers that know only formulas use it. */
function containsFormula(format: ConditionalFormatModel, text: string): string {
  const { top, left } = format.ranges[0]!;
  return `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${cellA1(top, left)})))`;
}

function colorScaleXml({ writer }: SheetContext, rule: Rule<"colorScale">): string {
  const points = rule.stops.map((stop) => writer.element("cfvo", { type: stop.type, val: plain(stop.value) }));
  const colors = rule.stops.map((stop) => writer.element("color", { rgb: argb(stop.color) }));
  return writer.element("colorScale", {}, points.join("") + colors.join(""));
}

function dataBarXml({ writer }: SheetContext, rule: Rule<"dataBar">): string {
  const points = [rule.min, rule.max].map((point, n) =>
    writer.element("cfvo", { type: oldPointType(point.type, n), val: plain(point.value) }),
  );
  return writer.element("dataBar", {}, points.join("") + writer.element("color", { rgb: argb(rule.color) }));
}

/** Before Excel 2010 a bar had no automatic ends. */
function oldPointType(type: string, end: number): string {
  return /^auto/.test(type) ? (end === 0 ? "min" : "max") : type;
}

function plain(value: string | null): string | null {
  return value === null ? null : value.replace(/^=/, "");
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** Links a bar to its fuller description in the sheet's extensions. */
function barLink({ writer, number, sheet }: SheetContext, format: ConditionalFormatModel): string {
  const id = `<x14:id>${barId(number, sheet.conditionalFormats.indexOf(format))}</x14:id>`;
  return writer.element(
    "extLst",
    {},
    writer.element("ext", { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": X14 }, id),
  );
}

function barId(sheetNumber: number, n: number): string {
  const hex = (value: number, length: number) => value.toString(16).toUpperCase().padStart(length, "0");
  return `{${hex(sheetNumber, 8)}-0014-4000-8000-${hex(n + 1, 12)}}`;
}

/**
 * The extension that makes new data bars true: a value of nothing draws no bar, the longest fills the cell, one plain colour.
 * Without it old rules apply, by which the smallest value still draws a tenth of the cell. Empty where there is no new bar.
 */
export function dataBarExtension(context: SheetContext): string {
  const bars = context.sheet.conditionalFormats.flatMap((format, n) =>
    format.rule.kind === "dataBar" && !formatSource(format) ? [barBlock(context, format, format.rule, n)] : [],
  );
  if (bars.length === 0) return "";
  return context.writer.element(
    "ext",
    { uri: "{78C0D931-6437-407d-A8EE-F0AAD7539E65}", "xmlns:x14": X14 },
    `<x14:conditionalFormattings>${bars.join("")}</x14:conditionalFormattings>`,
  );
}

function barBlock(
  { writer, number }: SheetContext,
  format: ConditionalFormatModel,
  rule: Rule<"dataBar">,
  n: number,
): string {
  const point = (end: { type: string; value: string | null }) =>
    writer.element(
      "x14:cfvo",
      { type: end.type },
      end.value === null ? "" : writer.textElement("xm:f", plain(end.value)!),
    );
  const bar = writer.element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, gradient: 0 },
    point(rule.min) +
      point(rule.max) +
      writer.element("x14:negativeFillColor", { rgb: "FFFF0000" }) +
      writer.element("x14:axisColor", { rgb: "FF000000" }),
  );
  return writer.element(
    "x14:conditionalFormatting",
    { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
    writer.element("x14:cfRule", { type: "dataBar", id: barId(number, n) }, bar) +
      writer.textElement("xm:sqref", format.ranges.map(rangeA1).join(" ")),
  );
}
