import type { ReadingFindings } from "../../core/reading/reading-findings";
import type { MessagesFor } from "../finding-sentence";

export const readingFindingMessages: MessagesFor<ReadingFindings> = {
  "table.none": ({ sheet, reason }) => `No data table found on sheet "${sheet}": ${reason}.`,
};
