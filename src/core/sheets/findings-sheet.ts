import { cellA1, type CellPlace } from "../address";
import type { Finding, Severity } from "../finding";
import type { ColumnRef, Measure } from "../measures/measure";
import type { Assessment } from "../scoring/assessment";
import { PALETTE, TAB_COLORS } from "./palette";
import type { ResultContext } from "./result-context";
import { addFoot, addParagraph, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { CellStyle, SheetSpec } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { fittedWidth, wrappedHeight } from "./text-width";

const SEVERITIES: readonly Severity[] = ["blocking", "question", "warning", "note"];
const PROBLEM_WIDTH = 84;

/**
 * What is off in the data 问题清单: severity, sheet, cell (a link), what is wrong and what to do, and who should do it: the
 * departments whose criteria read the sheet, else the assessment office. The gravest come first, then by sheet and cell.
 */
export function findingsSheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "findings", assessment, context, texts };
  const { heads, notes } = texts;
  const findings = sortedFindings(assessment.findings);
  const sheets = findings.flatMap((finding) => finding.place?.sheet ?? []);
  const widths = [6, 9, fittedWidth(sheets, 14, 34), 9, PROBLEM_WIDTH, 22];
  const canvas = new SheetCanvas(widths.map((width) => ({ width })));
  addTitle(canvas, frame);
  addParagraph(canvas, findings.length === 0 ? notes.noFindings : notes.findingCounts(countBySeverity(findings)));
  const head = canvas.add([heads.number, heads.severity, heads.sheet, heads.cell, heads.problem, heads.who], 24);
  paintHead(canvas, head, head);
  const owners = sheetOwners(assessment);
  findings.forEach((finding, index) => addFinding(canvas, frame, owners, finding, index));
  addFoot(canvas, frame);
  return canvas.finish({
    name: context.names.findings,
    tabColor: TAB_COLORS.check,
    frozen: { rows: head + 1, cols: 2 },
    print: printWhole(canvas, frame, [0, head]),
  });
}

function sortedFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || comparePlaces(a.place, b.place),
  );
}

/** By sheet, then down and across; findings without a place first. Names are compared by code point, the same everywhere. */
function comparePlaces(a: CellPlace | null, b: CellPlace | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.col - b.col;
}

function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    blocking: count("blocking"),
    question: count("question"),
    warning: count("warning"),
    note: count("note"),
  };
}

/** The departments whose criteria read a sheet. */
function sheetOwners(assessment: Assessment): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { measure, department } of assessment.method.criteria) {
    if (department === null) continue;
    for (const { sheet } of columnsOf(measure)) {
      const known = owners.get(sheet) ?? [];
      if (!known.includes(department)) owners.set(sheet, [...known, department]);
    }
  }
  return owners;
}

function columnsOf(measure: Measure): readonly ColumnRef[] {
  if (measure.kind === "adjustments") return [];
  if (measure.kind === "parts") return measure.sources;
  return "denominator" in measure ? [measure.source, measure.denominator] : [measure.source];
}

function addFinding(
  canvas: SheetCanvas,
  frame: SheetFrame,
  owners: ReadonlyMap<string, readonly string[]>,
  finding: Finding,
  index: number,
): void {
  const { texts } = frame;
  const { place } = finding;
  const sentence = texts.findingSentence(finding);
  const who = (place && owners.get(place.sheet)?.join("、")) || texts.notes.office;
  const row = canvas.add(
    [
      { number: String(index + 1) },
      texts.severity(finding.severity),
      place?.sheet ?? texts.words.none,
      place ? cellA1(place.row, place.col) : texts.words.none,
      sentence,
      who,
    ],
    Math.max(
      20,
      wrappedHeight(
        [
          [sentence, PROBLEM_WIDTH],
          [who, canvas.widthOf(5, 5)],
          [place?.sheet ?? "", canvas.widthOf(2, 2)],
        ],
        10,
      ),
    ),
  );
  canvas.paint(area(row, 0, row, canvas.lastCol), {
    borders: "grid",
    borderColor: PALETTE.line,
    wrap: true,
    horizontal: "left",
  });
  canvas.paint(area(row, 0, row, 1), { horizontal: "center" });
  canvas.paint(area(row, 1, row, 1), SEVERITY_STYLES[finding.severity]);
  if (!place) return;
  canvas.paint(area(row, 3, row, 3), { horizontal: "center", color: PALETTE.link, bold: true });
  canvas.link(row, 3, place, sentence);
}

const SEVERITY_STYLES: Readonly<Record<Severity, CellStyle>> = {
  blocking: { fill: PALETTE.notReached, color: PALETTE.vetoText, bold: true },
  question: { fill: PALETTE.missing, bold: true },
  warning: { fill: PALETTE.near, bold: true },
  note: { fill: PALETTE.subHeader },
};
