import { rangeA1 } from "../../../core/address";
import type { CellStyle, ConditionalFormat, SheetSpec } from "../../../core/sheets/sheet-spec";
import { inWrittenNames } from "./cell-input";
import { RANGE_BYTES, type Canvas, type RenderStep } from "./render-step";

const FORMAT_BYTES = 1200;

/** Excel puts a new conditional format before all others, so the last of the spec is added first. */
export function conditionalFormatSteps(spec: SheetSpec): RenderStep[] {
  return [...spec.conditionalFormats].reverse().map((format) => ({
    bytes: RANGE_BYTES + FORMAT_BYTES,
    draw: (canvas) => drawFormat(canvas, format),
  }));
}

function drawFormat(canvas: Canvas, format: ConditionalFormat): void {
  const { conditionalFormats } = canvas.sheet.getRange(rangeA1(format.range));
  switch (format.kind) {
    case "colorScale":
      conditionalFormats.add("ColorScale").colorScale.criteria = colorCriteria(format);
      return;
    case "dataBar":
      drawDataBar(conditionalFormats.add("DataBar").dataBar, format);
      return;
    case "formula": {
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = inWrittenNames(format.formula, canvas.paper);
      drawLook(custom.format, format.style);
      return;
    }
    case "textContains": {
      const { textComparison } = conditionalFormats.add("ContainsText");
      textComparison.rule = { operator: "Contains", text: format.text };
      drawLook(textComparison.format, format.style);
    }
  }
}

type ColorScale = Extract<ConditionalFormat, { kind: "colorScale" }>;

function colorCriteria(scale: ColorScale): Excel.ConditionalColorScaleCriteria {
  const minimum = stop(scale.low, scale.lowAt, "LowestValue");
  const maximum = stop(scale.high, scale.highAt, "HighestValue");
  if (scale.mid === undefined) return { minimum, maximum };
  const midpoint =
    scale.midAt === undefined
      ? { color: scale.mid, type: "Percentile" as const, formula: "50" }
      : stop(scale.mid, scale.midAt, "Number");
  return { minimum, midpoint, maximum };
}

function stop(
  color: string,
  at: string | undefined,
  otherwise: "LowestValue" | "HighestValue" | "Number",
): Excel.ConditionalColorScaleCriterion {
  return at === undefined ? { color, type: otherwise } : { color, type: "Number", formula: at };
}

function drawDataBar(
  bar: Excel.DataBarConditionalFormat,
  format: Extract<ConditionalFormat, { kind: "dataBar" }>,
): void {
  bar.positiveFormat.fillColor = format.color;
  bar.lowerBoundRule = bound(format.min, "LowestValue");
  bar.upperBoundRule = bound(format.max, "HighestValue");
}

function bound(at: string | undefined, otherwise: "LowestValue" | "HighestValue"): Excel.ConditionalDataBarRule {
  return at === undefined ? { type: otherwise } : { type: "Number", formula: at };
}

function drawLook(format: Excel.ConditionalRangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
}
