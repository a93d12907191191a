import type { NoTableReason } from "../../core/reading/no-table";
import type { ReadingFindings } from "../../core/reading/reading-findings";
import type { MessagesFor } from "../finding-sentence";
import { arithmeticFindingMessages } from "./arithmetic-findings";
import { nameFindingMessages } from "./name-findings";
import { valueFindingMessages } from "./value-findings";

const NO_TABLE: Readonly<Record<NoTableReason, string>> = {
  confirmed: "数据对照 says that it holds no table",
  oneCell: "only one cell holds anything",
  text: "it holds text, no table under column labels",
  oneColumn: "only one column holds anything, without labels over data",
  noHeader: "no row of column labels was found; write the columns' names above the data",
};

export const readingFindingMessages: MessagesFor<ReadingFindings> = {
  ...valueFindingMessages,
  ...nameFindingMessages,
  ...arithmeticFindingMessages,
  "table.none": ({ sheet, reason }) => `No data table found on sheet "${sheet}": ${NO_TABLE[reason]}.`,
  "confirmation.unusable": ({ kind, written }) =>
    `This row of 数据对照 cannot be used (item "${kind}", text "${written}"); fill in item, sheet, text and meaning.`,
  "sheet.hidden": ({ sheet, tables }) => `Sheet "${sheet}" is hidden; its ${tables} table(s) were read.`,
  "rows.hidden": ({ sheet, count, of }) =>
    `${count} of ${of} rows of a table on sheet "${sheet}" are hidden or filtered away and were read; make sure that they should count.`,
  "cols.hidden": ({ sheet, columns }) => `Column(s) ${columns} of sheet "${sheet}" are hidden and were read.`,
};
