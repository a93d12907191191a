import type { ReadingFindings } from "../../core/reading/reading-findings";
import type { MessagesFor } from "../finding-sentence";
import { nameFindingMessages } from "./name-findings";
import { valueFindingMessages } from "./value-findings";

export const readingFindingMessages: MessagesFor<ReadingFindings> = {
  ...valueFindingMessages,
  ...nameFindingMessages,
  "table.none": ({ sheet, reason }) => `工作表「${sheet}」没有找到数据表:${reason}。`,
};
