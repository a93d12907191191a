import type { CellPlace } from "../core/address";
import type { Grid, SheetVisibility } from "../core/grid";
import type { SheetSpec, SpecCell } from "../core/sheets/sheet-spec";

/** A sheet before it is read. */
export interface SheetOutline {
  /** The host's own id: names change under our hands, ids do not. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly rows: number;
  readonly cols: number;
  /** The run that wrote the sheet; null for a sheet of the user's. */
  readonly runId: string | null;
}

/** All sheets of a workbook at one moment, with a hash of everything that was read. */
export interface WorkbookSnapshot {
  readonly grids: readonly Grid[];
  readonly outlines: readonly SheetOutline[];
  /** SHA-256 in hex over sheet names, values and formats; our own result sheets and journal are left out. */
  readonly hash: string;
}

export interface Progress {
  readonly step: "reading" | "scoring" | "making" | "writing" | "checking" | "finishing";
  readonly done: number;
  readonly total: number;
  /** The sheet at hand, where there is one. */
  readonly sheet?: string;
}

export interface HostOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /** Takes the values of a workbook that is calculated by hand as they are; enough for looking, never for scoring. */
  readonly acceptManualCalculation?: boolean;
}

/** What a commit writes. All sheets come into view together, or none does. */
export interface Commit {
  readonly runId: string;
  readonly sheets: readonly SheetSpec[];
  /** The snapshot that the sheets were computed from; changed inputs stop the commit. */
  readonly inputsHash: string;
  /** Our own sheets of the same name that the new ones take the place of. */
  readonly replaces: readonly string[];
  /** Rows appended to the journal 考核运行记录, already as texts in the order of its columns. */
  readonly journal: readonly (readonly string[])[];
  /** What a journal without rows looks like, for a workbook that has none yet. */
  readonly journalSheet?: SheetSpec;
  /** Hands the sheets over to the user: they are inputs from now on, and this add-in never replaces or removes them. */
  readonly handOver?: boolean;
}

/** A cell of a user's sheet that the user wants changed. */
export interface CellEdit {
  readonly place: CellPlace;
  /** A text stays a text; a number is its plain decimal; null empties the cell. */
  readonly cell: EditedCell;
  /** What the cell showed when the user decided; "" for an empty one. */
  readonly was: string;
}

export type EditedCell = Exclude<SpecCell, { readonly day: string } | { readonly formula: string }>;

/** The port through which the program sees a workbook. host/officejs holds its one adapter. */
export interface WorkbookHost {
  outline(): Promise<readonly SheetOutline[]>;
  /** Reads every sheet, hidden ones too; refuses while the workbook is still calculating. */
  snapshot(options?: HostOptions): Promise<WorkbookSnapshot>;
  /** Writes by the commit protocol; resolves only when a read-back agreed. Throws HostError and leaves no trace otherwise. */
  commit(commit: Commit, options?: HostOptions): Promise<void>;
  /**
   * Writes into cells of the user's own sheets, on the user's click only. Nothing is written where a cell no longer shows
   * what it did (`inputs-changed`); resolves only when a read-back agreed.
   */
  editCells(edits: readonly CellEdit[], options?: HostOptions): Promise<void>;
  /** Sheets that this add-in wrote, with the run that each belongs to. */
  ownSheets(): Promise<readonly { readonly name: string; readonly runId: string }[]>;
  removeOwnSheets(names: readonly string[]): Promise<void>;
  /** Left-over temporary sheets of a run that died. */
  leftovers(): Promise<readonly string[]>;
  select(place: CellPlace): Promise<void>;
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string): Promise<void>;
  /**
   * Calls back with the sheet's id when somebody else than this add-in changes cells or sheets; a hint only, the hash is the
   * truth. Returns the way to stop.
   */
  onChange(listener: (sheetId: string) => void): Promise<() => Promise<void>>;
}
