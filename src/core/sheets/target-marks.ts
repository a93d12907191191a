import type { TargetCheck } from "../scoring/assessment";
import { plain } from "../values/rounding";
import { NOT_APPLICABLE_STYLE, PALETTE } from "./palette";
import { numberCell } from "./printed-number";
import type { CellStyle, SpecCell } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";

export function barText(check: TargetCheck | undefined, texts: SheetTexts): string {
  if (check === undefined) return texts.words.none;
  const bar = texts.target(check.target, check.bar === null ? null : plain(check.bar));
  const phase = check.phases.find(({ applies }) => applies)?.phase;
  return phase ? texts.phases.bar(bar, phase.last) : bar;
}

export function checkCell(check: TargetCheck | undefined, texts: SheetTexts): SpecCell {
  if (check === undefined) return texts.words.none;
  return check.reading.state === "number" ? numberCell(check.reading.value, 2) : texts.reading(check.reading);
}

/** The mark stands in the number's format, so the number stays a number. */
export function markStyle(check: Pick<TargetCheck, "state" | "reading">, texts: SheetTexts): CellStyle {
  const marked = (mark: string, fill: string): CellStyle => ({ fill, numberFormat: `"${mark} "0.00` });
  switch (check.state) {
    case "reached":
      return marked(texts.words.reached, PALETTE.reached);
    case "near":
      return marked(texts.words.near, PALETTE.near);
    case "notReached":
      return { ...marked(texts.words.notReached, PALETTE.notReached), bold: true };
    case "unknown":
      return check.reading.state === "notApplicable"
        ? { ...NOT_APPLICABLE_STYLE, horizontal: "center" }
        : { fill: PALETTE.missing, horizontal: "center" };
  }
}
