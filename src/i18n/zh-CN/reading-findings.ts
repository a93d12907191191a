import type { ReadingFindings } from "../../core/reading/reading-findings";
import type { MessagesFor } from "../finding-sentence";

export const readingFindingMessages: MessagesFor<ReadingFindings> = {
  "table.none": ({ sheet, reason }) => `工作表「${sheet}」没有找到数据表:${reason}。`,
};
