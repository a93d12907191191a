import type { MethodFindings } from "../../core/method/method-findings";
import type { MessagesFor } from "../finding-sentence";

export const methodFindingMessages: MessagesFor<MethodFindings> = {
  "method.sheet-missing": ({ sheet }) => `缺少「${sheet}」工作表。请用“插入考核办法表”补上后填写。`,
};
