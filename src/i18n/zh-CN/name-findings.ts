import type { NameFindings } from "../../core/names/name-findings";
import type { MessagesFor } from "../finding-sentence";

export const nameFindingMessages: MessagesFor<NameFindings> = {
  "name.suggested": ({ name, candidates }) =>
    `「${name}」不在名册中,是否为「${candidates.join("」「")}」?请确认或改正名称`,
  "name.unknown": ({ name }) => `「${name}」不在名册中;请改正名称,或在乡镇名册的其他名称里补上`,
};
