import type { TemplateFindings } from "../../core/templates/template-findings";
import type { MessagesFor } from "../finding-sentence";

export const templateFindingMessages: MessagesFor<TemplateFindings> = {};
