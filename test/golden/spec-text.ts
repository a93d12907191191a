import { rangeA1, cellA1, placeA1 } from "../../src/core/address";
import type { CellStyle, ConditionalFormat, SheetSpec, SpecCell } from "../../src/core/sheets/sheet-spec";

/**
 * A sheet spec as text that a person can review: the cells row by row, then how the sheet is set up, its looks, its heat and
 * its links. Line breaks inside a cell are written ⏎.
 */
export function specText(spec: SheetSpec): string {
  return [
    `# ${spec.name}  tab ${spec.tabColor ?? "none"}  frozen ${spec.frozen.rows} rows ${spec.frozen.cols} columns`,
    `widths ${spec.columns.map((column) => column.width).join(" ")}`,
    printLine(spec),
    "",
    ...spec.rows.map((row, index) => `${index + 1}\t${row.height ?? "auto"}\t${row.cells.map(cellText).join(" | ")}`),
    "",
    `merges ${spec.merges.map(rangeA1).join(" ")}`,
    ...spec.styles.map(({ range, style }) => `style ${rangeA1(range)} ${styleText(style)}`),
    ...spec.conditionalFormats.map(formatText),
    ...spec.links.map((link) => `link ${cellA1(link.row, link.col)} -> ${placeA1(link.target)} "${link.tip}"`),
    "",
  ].join("\n");
}

function printLine({ print }: SheetSpec): string {
  if (!print) return "not printed";
  const rows = print.titleRows ? `rows ${print.titleRows[0] + 1}-${print.titleRows[1] + 1} repeat` : "no rows repeat";
  const pages = print.onePage ? "one page" : "one page wide";
  return `print ${rangeA1(print.area)} ${print.landscape ? "landscape" : "upright"} ${pages}, ${rows}, footer "${print.footerLeft ?? ""}"`;
}

function cellText(cell: SpecCell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return cell.replaceAll("\n", "⏎");
  if ("number" in cell) return `#${cell.number}`;
  return "day" in cell ? `day ${cell.day}` : `=${cell.formula}`;
}

function styleText(style: CellStyle): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
}

function formatText(format: ConditionalFormat): string {
  const range = rangeA1(format.range);
  switch (format.kind) {
    case "colorScale":
      return `heat ${range} ${format.low}@${format.lowAt ?? "lowest"} to ${format.high}@${format.highAt ?? "highest"}`;
    case "dataBar":
      return `bar ${range} ${format.color} ${format.min ?? "auto"}..${format.max ?? "auto"}`;
    case "formula":
      return `when ${range} ${format.formula} ${styleText(format.style)}`;
    case "textContains":
      return `when ${range} contains ${format.text} ${styleText(format.style)}`;
  }
}
