import type { CellPlace } from "../address";
import type { Assessment, Standing } from "../scoring/assessment";
import { decimal, plain } from "../values/rounding";
import { PALETTE, TAB_COLORS } from "./palette";
import { fixedFormat, numberCell, rankCell } from "./printed-number";
import type { ResultContext } from "./result-context";
import { addFoot, addParagraph, addTitle, paintHead, printWhole, type SheetFrame } from "./result-frame";
import { area, SheetCanvas } from "./sheet-canvas";
import type { SheetSpec } from "./sheet-spec";
import type { SheetTexts } from "./sheet-texts";
import { wrappedHeight } from "./text-width";

const WIDTHS = [6, 14, 14, 44, 40, 10, 12, 12] as const;

/** Why a unit must answer: the reason, what it rests on, and where that stands. */
export interface Accountability {
  readonly standing: Standing;
  readonly reason: string;
  readonly evidence: string;
  readonly place: CellPlace | null;
}

/**
 * The accountability list 问责名单: every vetoed unit and every unit of the last band, with the person responsible from the
 * roster. One line a reason, in ranking order. Where the method has fewer than two bands, no band is the last.
 */
export function accountabilitySheet(assessment: Assessment, context: ResultContext, texts: SheetTexts): SheetSpec {
  const frame: SheetFrame = { kind: "accountability", assessment, context, texts };
  const { heads } = texts;
  const canvas = new SheetCanvas(WIDTHS.map((width) => ({ width })));
  addTitle(canvas, frame, "points");
  const head = canvas.add(
    [
      heads.number,
      texts.unit(assessment.method),
      heads.person,
      heads.reason,
      heads.evidence,
      heads.rank,
      heads.total,
      heads.band,
    ],
    24,
  );
  paintHead(canvas, head, head);
  const lines = accountabilities(assessment, texts);
  lines.forEach((line, index) => addLine(canvas, frame, line, index));
  if (lines.length === 0) addParagraph(canvas, texts.notes.noAccountability);
  addFoot(canvas, frame);
  return canvas.finish({
    name: context.names.accountability,
    tabColor: TAB_COLORS.veto,
    frozen: { rows: head + 1, cols: 2 },
    print: printWhole(canvas, frame, [0, head]),
  });
}

/** Who must answer and why, in ranking order: vetoes first, then a last band that no veto explains. */
export function accountabilities(assessment: Assessment, texts: SheetTexts): readonly Accountability[] {
  const { bands } = assessment.method.settings;
  const lastBand = bands.length > 1 ? bands.at(-1)!.name : null;
  return assessment.standings.flatMap((standing): readonly Accountability[] => {
    const vetoed = standing.vetoes.map((veto) => ({
      standing,
      reason: texts.notes.reasonVeto(veto.event),
      evidence: [veto.document, texts.vetoEffect(veto.effect)].join(" · "),
      place: veto.place,
    }));
    if (vetoed.length > 0 || standing.band === null || standing.band !== lastBand) return vetoed;
    const total = standing.total === null ? "" : decimal(standing.total, assessment.method.settings.digits);
    const evidence = texts.notes.evidenceBand(total, standing.rank === null ? null : plain(standing.rank));
    return [{ standing, reason: texts.notes.reasonBand(standing.band), evidence, place: null }];
  });
}

function addLine(canvas: SheetCanvas, frame: SheetFrame, line: Accountability, index: number): void {
  const { words } = frame.texts;
  const { method } = frame.assessment;
  const { standing } = line;
  const person = method.roster.find((unit) => unit.name === standing.unit)?.personResponsible ?? words.none;
  const row = canvas.add(
    [
      { number: String(index + 1) },
      standing.unit,
      person,
      line.reason,
      line.evidence,
      rankCell(standing.rank, words.notRanked),
      numberCell(standing.total, method.settings.digits, words.missing),
      standing.band ?? words.none,
    ],
    Math.max(
      24,
      wrappedHeight(
        [
          [line.reason, WIDTHS[3]],
          [line.evidence, WIDTHS[4]],
        ],
        10,
      ),
    ),
  );
  canvas.paint(area(row, 0, row, canvas.lastCol), {
    borders: "grid",
    borderColor: PALETTE.line,
    wrap: true,
    horizontal: "center",
  });
  canvas.paint(area(row, 1, row, 4), { horizontal: "left" });
  canvas.paint(area(row, 1, row, 2), { bold: true });
  canvas.paint(area(row, 6, row, 6), { horizontal: "right", numberFormat: fixedFormat(method.settings.digits) });
  if (standing.vetoes.length > 0) canvas.paint(area(row, 1, row, 3), { color: PALETTE.vetoText });
  if (line.place) canvas.link(row, 3, line.place, line.evidence);
}
