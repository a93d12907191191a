import type { ReadingFindings } from "../../core/reading/reading-findings";
import type { MessagesFor } from "../finding-sentence";
import { nameFindingMessages } from "./name-findings";
import { valueFindingMessages } from "./value-findings";

export const readingFindingMessages: MessagesFor<ReadingFindings> = {
  ...valueFindingMessages,
  ...nameFindingMessages,
  "table.none": ({ sheet, reason }) => `No data table found on sheet "${sheet}": ${reason}.`,
};
