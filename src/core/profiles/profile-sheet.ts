import type { LedgerTexts } from "../ledgers/sheets/ledger-texts";
import { addNotes, addPlanTitle } from "../plan/sheets/plan-frame";
import type { PlanTexts } from "../plan/sheets/plan-texts";
import type { StateContext } from "../plan/task-state";
import { TAB_COLORS } from "../sheets/palette";
import { area, SheetCanvas } from "../sheets/sheet-canvas";
import type { SheetSpec } from "../sheets/sheet-spec";
import type { SheetTexts } from "../sheets/sheet-texts";
import { addDuties, addFigures, addRectifications, addScores, addStanding, addTasks } from "./profile-parts";
import type { ProfileTexts } from "./profile-texts";
import { unitProfile, type ProfileSources, type UnitProfile } from "./unit-profile";

/** The words that a profile borrows from the sheets whose parts it repeats. */
export interface ProfileWords {
  readonly profile: ProfileTexts;
  readonly scores: SheetTexts;
  readonly plan: PlanTexts;
  readonly ledgers: LedgerTexts;
}

/** What every part of a profile is drawn with. */
export interface ProfileFrame {
  readonly canvas: SheetCanvas;
  readonly words: ProfileWords;
  readonly dated: StateContext;
  readonly digits: number;
}

const WIDTHS = [32, 16, 14, 11, 11, 18] as const;

/** One unit has a sheet of its own; several stand on one sheet, one under the other. */
export function profileSheet(
  units: readonly string[],
  sources: ProfileSources,
  dated: StateContext,
  words: ProfileWords,
): SheetSpec {
  const canvas = new SheetCanvas(WIDTHS.map((width) => ({ width })));
  const frame = { canvas, words, dated, digits: sources.assessment.method.settings.digits };
  for (const unit of units) addProfile(frame, unitProfile(unit, sources), sources);
  addNotes(canvas, words.profile.notes);
  const [only] = units.length === 1 ? units : [];
  return canvas.finish({
    name: (only ? `${words.profile.sheet}·${only}` : words.profile.sheet).slice(0, 31),
    tabColor: TAB_COLORS.paper,
    frozen: only ? { rows: 2, cols: 0 } : { rows: 0, cols: 0 },
    print: {
      landscape: false,
      area: area(0, 0, canvas.nextRow - 1, canvas.lastCol),
      titleRows: only ? [0, 1] : null,
      footerLeft: words.profile.title(only ?? ""),
    },
  });
}

function addProfile(frame: ProfileFrame, profile: UnitProfile, { assessment }: ProfileSources): void {
  const { canvas, words, dated } = frame;
  if (canvas.nextRow > 0) canvas.add([], 24);
  const period = words.scores.period(assessment.period);
  addPlanTitle(canvas, words.profile.title(profile.unit), words.profile.line(period, dated.today));
  addStanding(frame, profile, assessment.standings.length);
  addScores(frame, profile);
  addRectifications(frame, profile);
  addTasks(frame, profile);
  addFigures(frame, profile);
  addDuties(frame, profile);
}
