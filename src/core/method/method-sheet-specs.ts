import type { CellRange } from "../address";
import { PALETTE, SHEET_FONT } from "../sheets/palette";
import type { CellStyle, SheetSpec, SpecCell, SpecRow, SpecValidation, StyledRange } from "../sheets/sheet-spec";
import type { Period } from "../values/period";
import { periodText } from "../values/period";
import { ADJUSTMENT_SHEET } from "./columns/adjustment-sheet";
import { CRITERIA_SHEET } from "./columns/criteria-sheet";
import { ROSTER_SHEET } from "./columns/roster-sheet";
import { SETTING_ROWS, SETTINGS_SHEET } from "./columns/settings-sheet";
import { VETO_SHEET } from "./columns/veto-sheet";
import type { Method } from "./method";
import type { MethodColumn, MethodSheet, MethodSheetKind } from "./method-column";
import { methodSheetName } from "./method-column";
import { adjustmentRow, criterionRow, rosterRow, settingTexts, vetoRow } from "./method-rows";
import { methodNames } from "./read-rule";

/** What the method sheets are made from. Everything may be absent: then they are empty, with their defaults. */
export interface MethodSheetContext {
  /** A method to write out; its rows fill the sheets. */
  readonly method?: Method | null;
  readonly suffix?: string | null;
  /** Names found in the workbook, to begin the roster with. */
  readonly units?: readonly string[];
  readonly county?: string;
  readonly period?: Period | null;
  /** Sheets that are there already; they are left as they are. */
  readonly existing?: readonly MethodSheetKind[];
  readonly locale?: "zh-CN" | "en";
}

/** The five sheets, in the order in which people fill them in. */
export const METHOD_SHEETS: readonly MethodSheet[] = [
  ROSTER_SHEET,
  SETTINGS_SHEET,
  CRITERIA_SHEET,
  VETO_SHEET,
  ADJUSTMENT_SHEET,
];

const BLANK_ROWS: Readonly<Record<MethodSheetKind, number>> = {
  roster: 60,
  settings: 6,
  criteria: 60,
  vetoes: 30,
  adjustments: 60,
};

/**
 * The method sheets as `init` inserts them: title, how to fill them in, headers, a help row and an example row that are not
 * read, drop-downs and prompts, room to write. A method given is written into them and reads back the same.
 */
export function methodSheetSpecs(context: MethodSheetContext = {}): readonly SheetSpec[] {
  const method = context.method ?? null;
  const sheets: readonly (readonly [MethodSheet, readonly Cells[]])[] = [
    [ROSTER_SHEET, method ? method.roster.map(rosterRow) : (context.units ?? []).map((name) => ({ name }))],
    [SETTINGS_SHEET, settingRows(context)],
    [CRITERIA_SHEET, method ? method.criteria.map(criterionRow) : []],
    [VETO_SHEET, method ? method.vetoes.map(vetoRow) : []],
    [ADJUSTMENT_SHEET, method ? method.adjustments.map(adjustmentRow) : []],
  ];
  return sheets
    .filter(([{ kind }]) => !(context.existing ?? []).includes(kind))
    .map(([sheet, rows]) => methodSheetSpec(sheet, rows, context));
}

/** What stands in a row, by column. */
type Cells = Readonly<Partial<Record<string, SpecCell>>>;

function settingRows(context: MethodSheetContext): readonly Cells[] {
  const texts = context.method ? settingTexts(context.method) : null;
  const known: Partial<Record<string, string>> = {
    county: context.county,
    period: context.period ? periodText(context.period) : undefined,
  };
  return SETTING_ROWS.flatMap((row) => {
    const help = context.locale === "en" ? row.helpEn : row.help;
    const contents = texts ? [texts[row.key]].flat() : [known[row.key] ?? row.preset];
    const written = row.key === "band" && contents.length < 2 ? [...contents, "", "", ""].slice(0, 4) : contents;
    return written.map((content, at) => ({ setting: row.name, content, help: at === 0 ? help : null }));
  });
}

const HEADER_ROW = 2;

function methodSheetSpec(sheet: MethodSheet, rows: readonly Cells[], context: MethodSheetContext): SheetSpec {
  const locale = context.locale === "en" ? "en" : "zh";
  const { columns } = sheet;
  const last = columns.length - 1;
  const notes = sheet.kind === "settings" ? [] : [helpRow(columns, locale), exampleRow(columns)];
  const top = HEADER_ROW + 1 + notes.length;
  const bottom = top + rows.length + BLANK_ROWS[sheet.kind] - 1;
  const body = [...rows, ...Array<Cells>(BLANK_ROWS[sheet.kind]).fill({})];
  return {
    name: methodSheetName(sheet.name, context.suffix ?? context.method?.suffix ?? null),
    tabColor: PALETTE.rule,
    rows: [
      textRow([sheet.title[locale]], columns.length, 30),
      textRow([sheet.note[locale]], columns.length, 30),
      textRow(
        columns.map(({ header }) => header[locale]),
        columns.length,
        24,
      ),
      ...notes,
      ...body.map((cells) => ({ cells: columns.map(({ key }) => cells[key] ?? null), height: null })),
    ],
    columns: columns.map(({ width }) => ({ width })),
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: last })),
    frozen: { rows: HEADER_ROW + 1, cols: sheet.kind === "criteria" ? 2 : 1 },
    styles: looks(columns, top, bottom, notes.length),
    conditionalFormats: [],
    validations: validations(sheet, rows, top, bottom, locale),
    links: [],
    print: {
      landscape: true,
      area: { top: 0, left: 0, bottom: Math.max(top + rows.length - 1, HEADER_ROW + 1), right: last },
      titleRows: [HEADER_ROW, HEADER_ROW],
    },
    isProtected: false,
    visibility: "visible",
    showGridlines: false,
  };
}

function textRow(texts: readonly string[], width: number, height: number | null): SpecRow {
  return { cells: Array.from({ length: width }, (_, at) => texts[at] ?? null), height };
}

/** Begins with the words that mark a row as a note, so that it is never read as a row of the method. */
function helpRow(columns: readonly MethodColumn[], locale: "zh" | "en"): SpecRow {
  const texts = columns.map(({ help }) => help[locale]);
  const mark = locale === "zh" ? "填写说明:" : "Help: ";
  return textRow([mark + texts[0]!, ...texts.slice(1)], columns.length, 54);
}

function exampleRow(columns: readonly MethodColumn[]): SpecRow {
  const [first, ...rest] = columns.map(({ example }) => example);
  return textRow([`示例:${first}`, ...rest], columns.length, 30);
}

function looks(columns: readonly MethodColumn[], top: number, bottom: number, notes: number): readonly StyledRange[] {
  const last = columns.length - 1;
  const span = (from: number, to: number): CellRange => ({ top: from, left: 0, bottom: to, right: last });
  const paint = (range: CellRange, style: CellStyle): StyledRange => ({ range, style });
  const header = { bold: true, fill: PALETTE.header, horizontal: "center", wrap: true } as const;
  const note = { color: PALETTE.quiet, fill: PALETTE.subHeader, size: 9, italic: true, wrap: true } as const;
  const points = columns.flatMap((column, col) => (column.value === "points" ? [col] : []));
  const days = columns.flatMap((column, col) => (column.value === "day" ? [col] : []));
  const down = (col: number): CellRange => ({ top, left: col, bottom, right: col });
  return [
    paint(span(0, bottom), { font: SHEET_FONT, size: 10, color: PALETTE.ink, vertical: "center" }),
    paint(span(0, 0), { size: 16, bold: true, horizontal: "center" }),
    paint(span(1, 1), { color: PALETTE.quiet, wrap: true }),
    paint(span(HEADER_ROW, bottom), { borders: "grid", borderColor: PALETTE.line, wrap: true }),
    paint(span(HEADER_ROW, HEADER_ROW), header),
    ...(notes > 0 ? [paint(span(HEADER_ROW + 1, HEADER_ROW + notes), note)] : []),
    paint(span(top, bottom), { unlocked: true, numberFormat: "@" }),
    ...points.map((col) => paint(down(col), { numberFormat: "General", horizontal: "right" })),
    ...days.map((col) => paint(down(col), { numberFormat: "yyyy-mm-dd", horizontal: "center" })),
  ];
}

function validations(
  sheet: MethodSheet,
  rows: readonly Cells[],
  top: number,
  bottom: number,
  locale: "zh" | "en",
): readonly SpecValidation[] {
  if (sheet.kind === "settings") return settingValidations(rows, top, locale);
  return sheet.columns.map((column, col) => {
    const range = { top, left: col, bottom, right: col };
    const text =
      column.help[locale] + (column.example === "" ? "" : `${locale === "zh" ? "例如 " : " e.g. "}${column.example}`);
    const prompt = { title: column.header[locale], text };
    return { range, rule: ruleOf(column), prompt, error: errorOf(column, locale), allowBlank: true };
  });
}

/** Words beyond a list stay possible where a text may stand instead, such as 固定分6. */
function ruleOf(column: MethodColumn): SpecValidation["rule"] {
  const choices = column.key === "method" ? methodNames() : column.choices;
  if (choices.length > 0) return { kind: "list", source: choices };
  if (column.value === "points") return { kind: "decimal", min: "-100000", max: "100000" };
  if (column.value === "day") return { kind: "date", min: "2000-01-01", max: "2099-12-31" };
  return { kind: "textLength", max: 1000 };
}

function errorOf(column: MethodColumn, locale: "zh" | "en"): SpecValidation["error"] {
  const title = column.header[locale];
  const text = column.help[locale];
  const isFree = column.value === "text" || column.key === "notApplicable";
  return { title, text, style: isFree ? "information" : "stop" };
}

function settingValidations(rows: readonly Cells[], top: number, locale: "zh" | "en"): readonly SpecValidation[] {
  return rows.flatMap((cells, at) => {
    const row = SETTING_ROWS.find(({ name }) => name === cells.setting)!;
    const range = { top: top + at, left: 1, bottom: top + at, right: 1 };
    const prompt = { title: row.name, text: locale === "en" ? row.helpEn : row.help };
    const rule: SpecValidation["rule"] =
      row.choices.length > 0 ? { kind: "list", source: row.choices } : { kind: "textLength", max: 200 };
    const style = row.key === "notApplicable" || row.choices.length === 0 ? "information" : "stop";
    return [{ range, rule, prompt, error: { title: row.name, text: prompt.text, style }, allowBlank: true }];
  });
}
