import type { CellPlace } from "../address";
import type { LedgerContext } from "./ledger";
import type { LedgerReading } from "./read-ledger";
import { rectificationState, type RECTIFICATION } from "./rectification";
import type { RESPONSIBILITY } from "./responsibility";
import type { SUPERVISION } from "./supervision";
import type { VISITS } from "./visits";

type KeysOf<Ledger extends { readonly columns: readonly { readonly key: string }[] }> =
  Ledger["columns"][number]["key"];

/** The ledgers that say something about cadres; null where the workbook has none. */
export interface CadreLedgers {
  readonly responsibility: LedgerReading<KeysOf<typeof RESPONSIBILITY>> | null;
  readonly rectification: LedgerReading<KeysOf<typeof RECTIFICATION>> | null;
  readonly visits: LedgerReading<KeysOf<typeof VISITS>> | null;
  readonly supervision: LedgerReading<KeysOf<typeof SUPERVISION>> | null;
}

/** One cadre's record: what was done 干部实绩 and what problems there were 问题痕迹 (M8). */
export interface CadreRecord {
  readonly person: string;
  readonly unit: string;
  readonly roles: readonly string[];
  readonly department: string;
  readonly villages: readonly string[];
  readonly households: number;
  /** Rectifications that the cadre leads. */
  readonly cleared: number;
  readonly open: number;
  readonly overdue: number;
  readonly visits: number;
  /** Problems that supervision noted with the cadre's name. */
  readonly problems: readonly string[];
  readonly places: readonly CellPlace[];
}

interface Draft {
  person: string;
  unit: string;
  roles: Set<string>;
  department: string;
  villages: Set<string>;
  households: number;
  cleared: number;
  open: number;
  overdue: number;
  visits: number;
  problems: string[];
  places: CellPlace[];
}

/**
 * The archive of every cadre that a ledger names, in the order of the roster and then of the ledgers. Two cadres of one name
 * in different townships stay two; a leader that a rectification names belongs to the township of that row.
 */
export function cadreArchive(ledgers: CadreLedgers, context: LedgerContext): readonly CadreRecord[] {
  const drafts = new Map<string, Draft>();
  const of = (person: string, unit: string): Draft => {
    const key = `${unit} ${person}`;
    const known = drafts.get(key);
    if (known) return known;
    const fresh: Draft = {
      person,
      unit,
      roles: new Set(),
      department: "",
      villages: new Set(),
      households: 0,
      cleared: 0,
      open: 0,
      overdue: 0,
      visits: 0,
      problems: [],
      places: [],
    };
    drafts.set(key, fresh);
    return fresh;
  };
  addDuties(ledgers, of);
  addRectifications(ledgers, context, of);
  addVisits(ledgers, context, drafts);
  addProblems(ledgers, context, drafts);
  const order = (unit: string) => (context.units.includes(unit) ? context.units.indexOf(unit) : context.units.length);
  return [...drafts.values()]
    .map((draft, index) => ({ draft, index }))
    .sort((a, b) => order(a.draft.unit) - order(b.draft.unit) || a.index - b.index)
    .map(({ draft }) => ({ ...draft, roles: [...draft.roles], villages: [...draft.villages] }));
}

function addDuties({ responsibility }: CadreLedgers, of: (person: string, unit: string) => Draft): void {
  for (const { cells, unit, place } of responsibility?.rows ?? []) {
    const person = cells.text("person");
    if (person === "") continue;
    const draft = of(person, unit ?? cells.text("unit"));
    if (cells.has("role")) draft.roles.add(cells.text("role"));
    if (cells.has("village")) draft.villages.add(cells.text("village"));
    if (cells.knows("department") && cells.has("department")) draft.department = cells.text("department");
    draft.households += Number((cells.knows("households") ? cells.number("households") : null)?.valueOf() ?? 0);
    draft.places.push(place);
  }
}

function addRectifications(
  { rectification }: CadreLedgers,
  context: LedgerContext,
  of: (person: string, unit: string) => Draft,
): void {
  for (const row of rectification?.rows ?? []) {
    const leaders = row.cells.knows("leader") ? row.cells.text("leader").split(/[、,,\s]+/) : [];
    const state = rectificationState(row, context);
    for (const person of leaders.filter((name) => name !== "")) {
      const draft = of(person, row.unit ?? row.cells.text("unit"));
      if (state === "cleared") draft.cleared++;
      if (state === "open") draft.open++;
      if (state === "overdue") draft.overdue++;
      draft.places.push(row.cells.place("problem"));
    }
  }
}

/** A visit counts for the cadres of that township whom its line names, or whose department made it. */
function addVisits({ visits }: CadreLedgers, context: LedgerContext, drafts: ReadonlyMap<string, Draft>): void {
  for (const { cells, unit } of visits?.rows ?? []) {
    const day = cells.day("day");
    if (day === null || day < context.first || day > context.last || !cells.knows("visitor")) continue;
    const visitor = cells.text("visitor");
    for (const draft of drafts.values()) {
      const isTheirs = visitor !== "" && (visitor.includes(draft.person) || visitor === draft.department);
      if (draft.unit === unit && isTheirs) draft.visits++;
    }
  }
}

function addProblems({ supervision }: CadreLedgers, context: LedgerContext, drafts: ReadonlyMap<string, Draft>): void {
  for (const { cells, unit } of supervision?.rows ?? []) {
    const day = cells.day("day");
    if (day === null || day < context.first || day > context.last) continue;
    const problem = cells.text("problem");
    for (const draft of drafts.values()) {
      if (draft.unit === unit && problem.includes(draft.person)) draft.problems.push(problem);
    }
  }
}
