import type { ConditionalFormatModel, ConditionalRuleModel, DifferentialStyle } from "../../model/workbook-model";
import type { XmlElement } from "../xml/xml-element";
import type { Colors } from "./colors";
import { parseRanges } from "./parse-range";

interface Looks {
  readonly colors: Colors;
  readonly differentialStyles: readonly DifferentialStyle[];
}

/** The conditional formats of a sheet in the order of their priority. Kinds that we do not set ourselves come as "other". */
export function readConditionalFormats(root: XmlElement, looks: Looks): ConditionalFormatModel[] {
  const formats = root.all("conditionalFormatting").flatMap((block) =>
    block.all("cfRule").map((rule) => ({
      rule: readRule(rule, looks),
      ranges: parseRanges(block.get("sqref")),
      priority: rule.number("priority") ?? 0,
      element: rule,
    })),
  );
  formats.sort((a, b) => a.priority - b.priority);
  return formats.map(({ rule, ranges, priority, element }, n) => {
    const format: ConditionalFormatModel = { id: formatId(n), ranges, priority, rule };
    sources.set(format, element);
    return format;
  });
}

const sources = new WeakMap<ConditionalFormatModel, XmlElement>();

/** The element that a format was read from; undefined for one that was made since. */
export function formatSource(format: ConditionalFormatModel): XmlElement | undefined {
  return sources.get(format);
}

function formatId(n: number): string {
  return `{${(n + 1).toString(16).toUpperCase().padStart(8, "0")}-0002-0000-0000-000000000000}`;
}

function readRule(rule: XmlElement, looks: Looks): ConditionalRuleModel {
  const type = rule.get("type") ?? "";
  const style = looks.differentialStyles[rule.number("dxfId") ?? -1] ?? {};
  const stopIfTrue = rule.flag("stopIfTrue");
  const formulas = rule.all("formula").map((formula) => formula.text);
  switch (type) {
    case "colorScale":
      return readColorScale(rule.first("colorScale"), looks.colors);
    case "dataBar":
      return readDataBar(rule.first("dataBar"), looks.colors);
    case "expression":
      return { kind: "expression", formula: formulas[0] ?? "", style, stopIfTrue };
    case "containsText":
      return { kind: "containsText", text: rule.get("text") ?? "", style, stopIfTrue };
    case "cellIs":
      return { kind: "cellIs", operator: rule.get("operator") ?? "", formulas, style, stopIfTrue };
    default:
      return { kind: "other", type };
  }
}

function readColorScale(scale: XmlElement | undefined, colors: Colors): ConditionalRuleModel {
  const shades = scale?.all("color") ?? [];
  const stops = (scale?.all("cfvo") ?? []).map((point, n) => ({
    ...readPoint(point),
    color: colors.of(shades[n]) ?? "#FFFFFF",
  }));
  return { kind: "colorScale", stops };
}

function readDataBar(bar: XmlElement | undefined, colors: Colors): ConditionalRuleModel {
  const [min, max] = bar?.all("cfvo") ?? [];
  return {
    kind: "dataBar",
    color: colors.of(bar?.first("color")) ?? "#638EC6",
    min: min ? readPoint(min) : { type: "min", value: null },
    max: max ? readPoint(max) : { type: "max", value: null },
  };
}

function readPoint(point: XmlElement): { type: string; value: string | null } {
  return { type: point.get("type") ?? "num", value: point.get("val") ?? null };
}
