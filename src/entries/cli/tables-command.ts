import { columnLetters } from "../../core/address";
import type { Table } from "../../core/reading/table";
import { findWorkbookTables, type CheckedSheet } from "../../app/find-tables";
import type { Answer, CliContext } from "./answer";
import { onlyFile, type Arguments } from "./arguments";
import { findingsJson } from "./finding-lines";
import { openFile } from "./open-file";
import { ProgressBar } from "./progress-bar";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Locale } from "../../i18n/locale";
import { reasonSentence } from "../../i18n/reading-reason";
import { textTable } from "./text-table";

/** `tables FILE`: what every sheet of a workbook holds. */
export async function tablesCommand(args: Arguments, context: CliContext): Promise<Answer> {
  const { host } = await openFile(onlyFile(args, context.texts));
  const bar = new ProgressBar(context.texts);
  const sheets = await findWorkbookTables(host, { onProgress: bar.show });
  bar.clear();
  return {
    exit: 0,
    json: { sheets: sheets.map((sheet) => sheetJson(sheet, context)) },
    text: sheetsText(sheets, context),
  };
}

function sheetJson({ sheet, tables, findings, arithmetic }: CheckedSheet, { locale }: CliContext) {
  const said = findingsJson([...findings, ...arithmetic], locale);
  return { name: sheet, tables: tables.map((table) => tableJson(table, locale)), findings: said };
}

function tableJson(table: Table, locale: Locale) {
  return {
    titleRows: fromOne(table.titleRows),
    headerRows: fromOne(table.headerRows),
    dataRows: table.dataRows && fromOne(table.dataRows),
    columns: table.columns.map(({ col, path, unit }) => ({ col: columnLetters(col), path, unit })),
    entityCol: table.entityCol === null ? null : columnLetters(table.entityCol),
    totalRows: fromOne(table.totalRows),
    sectionRows: fromOne(table.sectionRows),
    noteRows: fromOne(table.noteRows),
    blankRows: fromOne(table.blankRows),
    title: table.title,
    continues: table.continues,
    reasons: table.reasons.map((reason) => reasonSentence(reason, locale)),
  };
}

function fromOne(rows: readonly number[]): number[] {
  return rows.map((row) => row + 1);
}

function sheetsText(sheets: readonly CheckedSheet[], { texts, locale }: CliContext): string {
  const { heads, none } = texts.tables;
  const rows = sheets.flatMap(({ sheet, tables, findings }) =>
    tables.length === 0
      ? [[sheet, findings[0] ? findingSentence(findings[0], locale) : none]]
      : tables.map((table) => tableRow(sheet, table)),
  );
  return textTable([heads, ...rows]);
}

function tableRow(sheet: string, table: Table): string[] {
  const span = (rows: readonly [number, number] | null) => (rows ? `${rows[0] + 1}-${rows[1] + 1}` : "-");
  const columns = table.columns.map(({ path, unit }) => {
    const header = path.join("/");
    return unit === null || header.includes(unit) ? header : `${header}(${unit})`;
  });
  const entity = table.entityCol === null ? "-" : columnLetters(table.entityCol);
  return [sheet, span(table.headerRows), span(table.dataRows), entity, columns.join(" | ")];
}
