import type { TemplateColumn } from "./template";

/** A column of plain words: nothing required, no limits, no choices. Other columns say how they differ. */
export const PLAIN_COLUMN: TemplateColumn = {
  header: "",
  type: "text",
  unit: null,
  isRequired: false,
  min: null,
  max: null,
  choices: [],
  help: "",
  example: "",
  atMost: null,
  width: 16,
};
