import type { RibbonTexts } from "../ribbon-texts";

export const ribbonTexts: RibbonTexts = {
  blocked: (count, first) => `Nothing was written: ${count} problems must be settled first. The first one: ${first}`,
  methodPresent: "All method sheets are in the workbook already; none was inserted.",
  noDraft: "The workbook has no result sheets of a draft.",
  removed: (sheets) => `Removed the draft's result sheets: ${sheets.join(", ")}.`,
};
