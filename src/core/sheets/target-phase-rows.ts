import type { TargetCheck } from "../scoring/assessment";
import type { PhaseCheck } from "../targets/phases";
import { plain } from "../values/rounding";
import { PALETTE } from "./palette";
import { numberCell } from "./printed-number";
import { area, type SheetCanvas } from "./sheet-canvas";
import type { SheetTexts } from "./sheet-texts";
import { checkCell, markStyle } from "./target-marks";

/**
 * The phases 阶段 of a target, a line each below it: the day and bar, the county's figure held against that bar with gap and need
 * a month, and every unit's. A bar that is not due yet and not reached yet is under way: it carries its own mark and no
 * colour of failure.
 */
export function addPhaseRows(
  canvas: SheetCanvas,
  texts: SheetTexts,
  checks: readonly (TargetCheck | undefined)[],
): void {
  const phases = checks.find((check) => check !== undefined)?.phases ?? [];
  phases.forEach((phase, index) => addPhaseRow(canvas, texts, phase, checks, index));
}

function addPhaseRow(
  canvas: SheetCanvas,
  texts: SheetTexts,
  { phase, applies }: PhaseCheck,
  checks: readonly (TargetCheck | undefined)[],
  index: number,
): void {
  const [county, ...units] = checks;
  const one = checks.find((check) => check !== undefined)!;
  const own = county?.phases[index];
  const gap = own?.gap && own.gap.compare(0) > 0 ? own.gap : null;
  const { none } = texts.words;
  const row = canvas.add(
    [
      texts.phases.line(phase.last, applies),
      texts.target(one.target, plain(phase.value)),
      checkCell(county, texts),
      numberCell(gap, 2, none),
      numberCell(own?.aMonth ?? null, 2, none),
      ...units.map((check) => checkCell(check, texts)),
    ],
    20,
  );
  canvas.paint(area(row, 0, row, canvas.lastCol), { borders: "grid", borderColor: PALETTE.line, horizontal: "right" });
  canvas.paint(area(row, 0, row, 0), { horizontal: "left", indent: 1, color: PALETTE.quiet, bold: applies });
  canvas.paint(area(row, 1, row, 1), { horizontal: "center" });
  canvas.paint(area(row, 3, row, 4), { numberFormat: "0.00" });
  [county, null, null, ...units].forEach((check, at) => {
    if (check) canvas.paint(area(row, at + 2, row, at + 2), lookOf(check, index, texts));
  });
}

function lookOf(check: TargetCheck, index: number, texts: SheetTexts) {
  const { state, isDue } = check.phases[index]!;
  const isUnderWay = !isDue && (state === "near" || state === "notReached");
  if (isUnderWay) return { numberFormat: `"${texts.phases.underWay} "0.00`, color: PALETTE.quiet };
  return markStyle({ state, reading: check.reading }, texts);
}
