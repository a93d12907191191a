import { cellA1, columnLetters } from "../address";
import { PALETTE, TAB_COLORS } from "../sheets/palette";
import { addParagraph, paintHead } from "../sheets/result-frame";
import { area, SheetCanvas } from "../sheets/sheet-canvas";
import type { SheetSpec, SpecCell, SpecValidation } from "../sheets/sheet-spec";
import { wrappedHeight } from "../sheets/text-width";
import { formLayout, type FormLayout } from "./form-layout";
import { identitySheet } from "./identity";
import { markFormats, markSheet } from "./mark-sheet";
import { previousFormat } from "./previous-value";
import { copyRows } from "./spare-rows";
import {
  printedHeader,
  unitColumn,
  type ColumnType,
  type Template,
  type TemplateColumn,
  type TemplateSheet,
} from "./template";
import type { TemplateTexts } from "./template-texts";

/** The hidden sheet that the drop-downs take their words from: a list in a cell's rule holds 255 characters at most. */
export const LIST_SHEET = "填报选项";

const INPUT_FILL = "#FFF9E5";

/** The sheets of a form: one a template sheet, the list of problems, then the drop-down lists and the identity, both hidden. */
export function formSheets(template: Template, texts: TemplateTexts): readonly SheetSpec[] {
  const lists = new Lists(template.units);
  const forms = template.sheets.map((sheet, at) => formSheet(template, sheet, at, lists, texts));
  return [...forms, markSheet(texts), lists.sheet(), identitySheet(template)];
}

/** A form of one township: only its rows, its name in the identity. */
export function copyFor(template: Template, unit: string): Template {
  const sheets = template.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((row) => row.unit === unit),
    spareRows: Math.min(sheet.spareRows, copyRows(sheet.kind)),
  }));
  return { ...template, unit, sheets };
}

/** Lists in columns of their own, each once. */
class Lists {
  private readonly columns: (readonly string[])[] = [];

  constructor(private readonly units: readonly string[]) {}

  allUnits(): string {
    return this.source(this.units);
  }

  source(choices: readonly string[]): string {
    const known = this.columns.findIndex((column) => column.join("\n") === choices.join("\n"));
    const col = known >= 0 ? known : this.columns.push(choices) - 1;
    const letters = columnLetters(col);
    return `=${LIST_SHEET}!$${letters}$1:$${letters}$${choices.length}`;
  }

  sheet(): SheetSpec {
    const height = Math.max(1, ...this.columns.map((column) => column.length));
    const canvas = new SheetCanvas((this.columns.length > 0 ? this.columns : [[]]).map(() => ({ width: 20 })));
    for (let row = 0; row < height; row++) canvas.add(this.columns.map((column) => column[row] ?? null));
    const spec = canvas.finish({ name: LIST_SHEET, tabColor: null, frozen: { rows: 0, cols: 0 }, print: null });
    return { ...spec, isProtected: true, visibility: "hidden" };
  }
}

function formSheet(
  template: Template,
  sheet: TemplateSheet,
  at: number,
  lists: Lists,
  texts: TemplateTexts,
): SheetSpec {
  const layout = formLayout(sheet);
  const canvas = new SheetCanvas(widths(sheet, layout).map((width) => ({ width })));
  addTop(canvas, template, sheet, texts);
  const heads = headerCells(sheet, layout, texts);
  const wraps = heads.map((head, col) => [typeof head === "string" ? head : "", canvas.widthOf(col, col)] as const);
  const head = canvas.add(heads, Math.max(34, wrappedHeight(wraps, 10)));
  paintHead(canvas, head, head);
  addExample(canvas, sheet, layout, texts);
  for (let row = layout.firstRow; row <= layout.lastRow; row++)
    canvas.add(rowCells(sheet, layout, row - layout.firstRow), 22);
  paintBody(canvas, sheet, layout);
  for (const format of markFormats(at, layout)) canvas.format(format);
  texts.notes.forEach((note, i) => addParagraph(canvas, `注${i + 1}. ${note}`, { size: 9, quiet: true }));
  const spec = canvas.finish({
    name: sheet.name,
    tabColor: TAB_COLORS.check,
    frozen: { rows: layout.firstRow, cols: 1 },
    print: {
      landscape: canvas.widthOf(0, canvas.lastCol) > PORTRAIT_WIDTH,
      area: area(0, 0, canvas.nextRow - 1, canvas.lastCol),
      titleRows: [layout.headerRow, layout.headerRow],
      footerLeft: sheet.title,
      onePage: sheet.rows.length > 0 && sheet.rows.length <= ROWS_OF_A_PAGE,
    },
  });
  return { ...spec, isProtected: true, validations: validations(sheet, layout, lists, texts) };
}

/** So many characters fit on an upright page in the body's type. */
const PORTRAIT_WIDTH = 88;
const PREVIOUS_WIDTH = 8;
/** A list of units no longer than this goes on one page. */
const ROWS_OF_A_PAGE = 30;

function widths(sheet: TemplateSheet, layout: FormLayout): readonly number[] {
  const all = Array<number>(layout.width).fill(PREVIOUS_WIDTH);
  sheet.columns.forEach(({ width }, i) => (all[layout.cols[i]!] = Math.max(width, 9)));
  return all;
}

function addTop(canvas: SheetCanvas, template: Template, sheet: TemplateSheet, texts: TemplateTexts): void {
  const lines = [
    [sheet.title, 34, { size: 16, bold: true, horizontal: "center" }],
    [
      texts.line(template.county, template.period, template.unit, `${template.id}-${template.version}`),
      20,
      { color: PALETTE.quiet, horizontal: "center" },
    ],
  ] as const;
  for (const [text, height, style] of lines) {
    const row = canvas.add([text], height);
    canvas.merge(area(row, 0, row, canvas.lastCol));
    canvas.paint(area(row, 0, row, canvas.lastCol), style);
  }
  addParagraph(canvas, texts.legend, { quiet: true });
}

function headerCells(sheet: TemplateSheet, layout: FormLayout, texts: TemplateTexts): readonly SpecCell[] {
  const cells = Array<SpecCell>(layout.width).fill(null);
  sheet.columns.forEach((column, i) => {
    cells[layout.cols[i]!] = printedHeader(column);
    const previous = layout.previousCols[i] ?? null;
    if (previous !== null) cells[previous] = texts.previous;
  });
  return cells;
}

/** A filled example, marked as one and locked; checking and merging pass over it. */
function addExample(canvas: SheetCanvas, sheet: TemplateSheet, layout: FormLayout, texts: TemplateTexts): void {
  const cells = Array<SpecCell>(layout.width).fill(null);
  sheet.columns.forEach(({ type, example, choices }, i) => {
    cells[layout.cols[i]!] = type === "unit" ? texts.example : inputCell(type, example || choices[0] || null);
  });
  const wraps = cells.map((cell, col) => [typeof cell === "string" ? cell : "", canvas.widthOf(col, col)] as const);
  const row = canvas.add(cells, Math.max(22, wrappedHeight(wraps, 10)));
  canvas.paint(area(row, 0, row, canvas.lastCol), {
    italic: true,
    wrap: true,
    color: PALETTE.quiet,
    fill: PALETTE.notApplicable,
    borders: "grid",
    borderColor: PALETTE.line,
  });
}

function isNumeric(type: ColumnType): boolean {
  return type === "number" || type === "whole" || type === "percent";
}

/** What is given in a form: a number in a column of figures, a text anywhere else. */
function inputCell(type: ColumnType, text: string | null): SpecCell {
  return text !== null && isNumeric(type) && /^-?\d+(?:\.\d+)?$/.test(text) ? { number: text } : text;
}

function rowCells(sheet: TemplateSheet, layout: FormLayout, index: number): readonly SpecCell[] {
  const cells = Array<SpecCell>(layout.width).fill(null);
  const row = sheet.rows[index];
  if (!row) return cells;
  const unit = unitColumn(sheet);
  if (unit >= 0) cells[layout.cols[unit]!] = row.unit;
  row.previous.forEach((text, i) => {
    const col = layout.previousCols[i] ?? null;
    if (col !== null) cells[col] = inputCell(sheet.columns[i]!.type, text);
  });
  return cells;
}

function paintBody(canvas: SheetCanvas, sheet: TemplateSheet, layout: FormLayout): void {
  const { firstRow, lastRow } = layout;
  canvas.paint(area(firstRow, 0, lastRow, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line });
  sheet.columns.forEach(({ type }, i) => {
    const col = layout.cols[i]!;
    const isGiven = type === "unit" && sheet.rows.length > 0;
    const align = isNumeric(type) ? "right" : "left";
    const look = isGiven
      ? { bold: true }
      : { fill: INPUT_FILL, unlocked: true, ...(type === "text" ? { numberFormat: "@" } : {}) };
    canvas.paint(area(firstRow, col, lastRow, col), { horizontal: align, wrap: type === "text", ...look });
    if (type === "day") canvas.paint(area(firstRow, col, lastRow, col), { numberFormat: "yyyy-mm-dd" });
    const previous = layout.previousCols[i] ?? null;
    if (previous !== null)
      canvas.paint(area(firstRow, previous, lastRow, previous), {
        color: PALETTE.quiet,
        size: 9,
        horizontal: "right",
        fill: PALETTE.notApplicable,
        ...(isNumeric(type) ? { numberFormat: previousFormat(sheet.rows, i) } : {}),
      });
  });
}

function validations(
  sheet: TemplateSheet,
  layout: FormLayout,
  lists: Lists,
  texts: TemplateTexts,
): readonly SpecValidation[] {
  return sheet.columns.flatMap((column, i) => {
    const col = layout.cols[i]!;
    const range = area(layout.firstRow, col, layout.lastRow, col);
    if (column.type === "unit" && sheet.rows.length > 0) return [];
    const prompt = { title: column.header.slice(0, 32), text: column.help.slice(0, 255) };
    const rule = ruleOf(column, sheet, layout, lists, texts);
    return rule === null ? [] : [{ range, prompt, allowBlank: true, ...rule }];
  });
}

/** A task can be done by more than it was: Excel asks and lets it pass. What is due or counted cannot. */
const MAY_BE_EXCEEDED = /任务|计划|目标|指标/;

type Rule = Pick<SpecValidation, "rule" | "error">;

function ruleOf(
  column: TemplateColumn,
  sheet: TemplateSheet,
  layout: FormLayout,
  lists: Lists,
  texts: TemplateTexts,
): Rule | null {
  const { type, min, max, unit, choices, atMost } = column;
  const stop = (words: { readonly title: string }, text: string) => ({
    title: words.title,
    text: text.slice(0, 225),
    style: "stop" as const,
  });
  const other = atMost === null ? -1 : sheet.columns.findIndex(({ header }) => header === atMost);
  if (other >= 0) {
    const own = cellA1(layout.firstRow, layout.cols[sheet.columns.indexOf(column)]!);
    const bar = cellA1(layout.firstRow, layout.cols[other]!);
    const formula = `=AND(ISNUMBER(${own}),${own}>=0,OR(${bar}="",${own}<=${bar}))`;
    return {
      rule: { kind: "custom", formula },
      error: {
        ...stop(texts.tooMuch, texts.tooMuch.text(column.header, atMost!)),
        ...(MAY_BE_EXCEEDED.test(atMost!) ? { style: "warning" as const } : {}),
      },
    };
  }
  switch (type) {
    case "unit":
      return { rule: { kind: "list", source: lists.allUnits() }, error: stop(texts.choose, texts.choose.text("")) };
    case "choice":
      return {
        rule: { kind: "list", source: lists.source(choices) },
        error: stop(texts.choose, texts.choose.text(choices.join("、"))),
      };
    case "whole":
      return { rule: { kind: "whole", min, max }, error: stop(texts.notWhole, texts.notWhole.text(min, max, unit)) };
    case "number":
    case "percent":
      return {
        rule: { kind: "decimal", min, max },
        error: stop(texts.notNumber, texts.notNumber.text(min, max, unit)),
      };
    case "day":
      return {
        rule: { kind: "date", min: "2000-01-01", max: "2099-12-31" },
        error: stop(texts.notDay, texts.notDay.text),
      };
    case "text":
      return { rule: { kind: "textLength", max: 500 } };
  }
}
