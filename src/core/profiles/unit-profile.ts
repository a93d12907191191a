import type { CellPlace } from "../address";
import type { Grid } from "../grid";
import type { LedgerContext } from "../ledgers/ledger";
import { ledgerNamed } from "../ledgers/ledger-kinds";
import { readLedger } from "../ledgers/read-ledger";
import { RECTIFICATION, dueDay, rectificationState } from "../ledgers/rectification";
import { RESPONSIBILITY } from "../ledgers/responsibility";
import { readWorkbookLedger, type WorkbookLedger } from "../ledgers/workbook-ledgers";
import { rosterIndex } from "../names/roster-index";
import type { Plan, PlanTask } from "../plan/plan";
import { roleIn } from "../plan/same-unit";
import type { Assessment, Standing, TargetCheck } from "../scoring/assessment";
import { periodDays, type CalendarDay } from "../values/period";
import type { Reading } from "../values/reading";

/** Everything that the workbook says of one assessed unit: what 镇有档 (M23) holds. */
export interface UnitProfile {
  readonly unit: string;
  /** Null where the unit's score could not be worked out. */
  readonly standing: Standing | null;
  readonly targets: readonly TargetCheck[];
  readonly figures: readonly ProfileFigure[];
  readonly tasks: readonly PlanTask[];
  readonly rectifications: readonly OpenProblem[];
  readonly duties: readonly Duty[];
}

/** A figure that a ledger gives for the unit. */
export interface ProfileFigure {
  readonly sheet: string;
  readonly name: string;
  readonly unit: string | null;
  readonly reading: Reading;
}

/** A problem of the unit that is not cleared. */
export interface OpenProblem {
  readonly problem: string;
  readonly due: CalendarDay | null;
  readonly state: "open" | "overdue";
  readonly place: CellPlace;
}

/** Who looks after which village. */
export interface Duty {
  readonly village: string;
  readonly role: string;
  /** Empty where nobody is named. */
  readonly person: string;
  readonly department: string;
  readonly place: CellPlace;
}

/** The workbook's ledgers read once, for the profiles of all units. */
export interface ProfileSources {
  readonly assessment: Assessment;
  readonly context: LedgerContext;
  readonly ledgers: readonly WorkbookLedger[];
  readonly plan: Plan | null;
  readonly problems: readonly (OpenProblem & { readonly unit: string | null })[];
  readonly duties: readonly (Duty & { readonly unit: string | null })[];
}

/** Reads what profiles are drawn from; sheets that are no ledgers are left alone. */
export function profileSources(assessment: Assessment, grids: readonly Grid[], plan: Plan | null): ProfileSources {
  const { roster, settings } = assessment.method;
  const units = roster.map(({ name }) => name);
  const context = { ...periodDays(assessment.period), units, quotas: settings.quotas };
  return {
    assessment,
    context,
    plan,
    ledgers: grids.flatMap((grid) => readWorkbookLedger(grid, roster, context) ?? []),
    problems: problemsOf(grids, assessment, context),
    duties: dutiesOf(grids, assessment),
  };
}

/** The profile of one unit of the roster. */
export function unitProfile(unit: string, sources: ProfileSources): UnitProfile {
  const { assessment, ledgers, plan } = sources;
  const isOwn = (one: { readonly unit: string | null }) => one.unit === unit;
  return {
    unit,
    standing: assessment.standings.find(isOwn) ?? null,
    targets: assessment.targets.filter(isOwn),
    figures: ledgers.flatMap((ledger) => figuresOf(ledger, unit)),
    tasks: (plan?.tasks ?? []).filter((task) => roleIn(task, unit) !== null),
    rectifications: sources.problems.filter(isOwn),
    duties: sources.duties.filter(isOwn),
  };
}

function figuresOf(ledger: WorkbookLedger, unit: string): readonly ProfileFigure[] {
  return ledger.figureNames.flatMap((name) => {
    const figure = ledger.figure(name);
    const reading = figure?.readings.get(unit);
    return figure && reading ? [{ sheet: ledger.sheet, name, unit: figure.unit, reading }] : [];
  });
}

function problemsOf(
  grids: readonly Grid[],
  { method }: Assessment,
  context: LedgerContext,
): ProfileSources["problems"] {
  const index = rosterIndex(method.roster);
  const own = grids.filter(({ sheet }) => ledgerNamed(sheet)?.kind === RECTIFICATION.kind);
  return own
    .flatMap((grid) => readLedger(grid, RECTIFICATION, index).rows)
    .flatMap((row) => {
      const state = rectificationState(row, context);
      if (state !== "open" && state !== "overdue") return [];
      const place = row.cells.place("problem");
      return [{ unit: row.unit, problem: row.cells.text("problem"), due: dueDay(row, context), state, place }];
    });
}

function dutiesOf(grids: readonly Grid[], { method }: Assessment): ProfileSources["duties"] {
  const index = rosterIndex(method.roster);
  const own = grids.filter(({ sheet }) => ledgerNamed(sheet)?.kind === RESPONSIBILITY.kind);
  return own
    .flatMap((grid) => readLedger(grid, RESPONSIBILITY, index).rows)
    .map(({ cells, unit }) => ({
      unit,
      village: cells.text("village"),
      role: cells.text("role"),
      person: cells.text("person"),
      department: cells.text("department"),
      place: cells.place("village"),
    }));
}
