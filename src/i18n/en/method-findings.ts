import type { MethodFindings } from "../../core/method/method-findings";
import type { MessagesFor } from "../finding-sentence";

export const methodFindingMessages: MessagesFor<MethodFindings> = {
  "method.sheet-missing": ({ sheet }) => `The sheet "${sheet}" is missing. Insert the method sheets and fill it in.`,
};
