import type { NameFindings } from "../../core/names/name-findings";
import type { MessagesFor } from "../finding-sentence";

export const nameFindingMessages: MessagesFor<NameFindings> = {
  "name.suggested": ({ name, candidates }) =>
    `"${name}" is not in the roster. Is it ${candidates.map((one) => `"${one}"`).join(" or ")}? Confirm or correct the name.`,
  "name.unknown": ({ name }) => `"${name}" is not in the roster; correct it, or add it as another name of a unit.`,
};
